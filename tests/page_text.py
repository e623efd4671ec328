"""A page as text that a colleague can read and compare: what stands in its main part."""

from collections.abc import Iterator

import lxml.html
from lxml.html import HtmlElement

_BLOCKS = frozenset(
    {"article", "aside", "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption"}
    | {"figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "main", "nav", "ol"}
    | {"p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"}
)
_HEAD = {
    "soort": "//meta[@name='sdsite-kind']/@content",
    "titel": "//head/title/text()",
    "omschrijving": "//meta[@name='description']/@content",
}
_SHARED = frozenset({"kruimelpad", "citeer", "citeer__tekst", "citeer__bij"})
"""Classes of parts that every page has, made in one place and tested there."""
_UNSEEN = frozenset({"script", "style", "template", "noscript"})
_MARKS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### ", "h5": "##### ", "h6": "###### "}
_MARKS |= {"li": "- ", "blockquote": "> ", "summary": "▸ ", "caption": "tabel: "}


def page_text(html: bytes) -> str:
    """Give what a page is and its main part as lines: headings, lists, rows, links, anchors.

    The way back and how to cite stand on every page in the same words, and are left out.
    """
    parser = lxml.html.HTMLParser(encoding="utf-8")
    page = lxml.html.document_fromstring(html, parser=parser)
    (main,) = page.xpath("//main//article[@id='inhoud']")
    lines = [f"{name}: {_head(page, found)}" for name, found in _HEAD.items()]
    lines += ["", *(line for line in _lines(main) if line.strip())]
    return "".join(f"{line}\n" for line in lines)


def _head(page: HtmlElement, found: str) -> str:
    return " ".join("".join(map(str, page.xpath(found))).split())


def _lines(element: HtmlElement) -> Iterator[str]:
    """The lines inside an element: runs of words between its blocks, and the blocks."""
    words = element.text or ""
    for child in element:
        if _is_block(child):
            yield _squeezed(words)
            words = ""
            yield from _block(child)
        else:
            words += _inline(child)
        words += child.tail or ""
    yield _squeezed(words)


def _block(element: HtmlElement) -> Iterator[str]:
    tag = _tag(element)
    if _hidden(element):
        return
    if tag == "tr":
        cells = (" ".join(filter(None, _lines(cell))) for cell in element)
        yield " | ".join(cells) + _anchor(element)
        return
    inside = [line for line in _lines(element) if line]
    if tag == "div" and element.xpath("./dt"):
        yield ": ".join((inside[0], ", ".join(inside[1:])))
        return
    if tag == "a":
        inside = [f"[{' / '.join(inside)}]({element.get('href')})"]
    if tag == "svg":
        return
    mark, after = _MARKS.get(tag, ""), _anchor(element)
    for at, line in enumerate(inside or [""] * bool(after)):
        first = at == 0
        yield (mark if first else " " * len(mark)) + line + (after if first else "")


def _inline(element: HtmlElement) -> str:
    if _hidden(element):
        return ""
    if _tag(element) == "svg":
        told = [
            _squeezed(found.text or "") for found in element.xpath("./*[self::title or self::desc]")
        ]
        return f"(tekening: {' – '.join(told)})" if told else ""
    words = (element.text or "") + "".join(_inline(c) + (c.tail or "") for c in element)
    words = _squeezed_inside(words)
    if element.get("role") == "tooltip":
        return f" (uitleg: {words.strip()})"
    match _tag(element):
        case "a":
            words = f"[{words.strip() or element.get('aria-label', '')}]({element.get('href')})"
        case "em":
            words = f"*{words}*"
        case "strong":
            words = f"**{words}**"
        case "td" | "th":
            return words
        case "br":
            words = " / "
        case "img":
            words = f"(plaatje: {element.get('alt', '')})"
    return words + _anchor(element)


def _anchor(element: HtmlElement) -> str:
    name = element.get("id")
    return f" {{#{name}}}" if name else ""


def _hidden(element: HtmlElement) -> bool:
    classes = frozenset((element.get("class") or "").split())
    return (
        _tag(element) in _UNSEEN or element.get("aria-hidden") == "true" or bool(classes & _SHARED)
    )


def _is_block(element: HtmlElement) -> bool:
    return _tag(element) in _BLOCKS or (
        _tag(element) != "svg" and any(_tag(inside) in _BLOCKS for inside in element.iter())
    )


def _tag(element: HtmlElement) -> str:
    """Name of an element; a comment has none and counts as unseen."""
    return element.tag if isinstance(element.tag, str) else "template"


def _squeezed_inside(words: str) -> str:
    """One space for each run of white space, also at the ends; a hard space stays."""
    ends = words[:1].isspace(), words[-1:].isspace()
    return " " * ends[0] + _squeezed(words) + " " * (ends[1] and bool(words.strip()))


def _squeezed(words: str) -> str:
    return " ".join(part for part in words.replace("\n", " ").replace("\t", " ").split(" ") if part)
