"""A PDF as text that a colleague can read and compare: what a screen reader meets, in order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.print.pdf_reader import read_pdf, squeezed
from tests.print.structure import Element, is_heading

_APART = frozenset({"Note", "L"})
"""What stands on lines of its own, after the block that it is in."""

_MARKS = {"Caption": "tabel: ", "Note": "noot: ", "TOCI": "inhoud: ", "BlockQuote": "> "}


def pdf_text(path: Path) -> str:
    """Give the title of a PDF and what stands in it as lines: headings, lists, rows, notes."""
    pdf = read_pdf(path)
    lines = [f"titel: {pdf.title}", f"bladzijden: {pdf.pages}", ""]
    lines += [line for line in _lines(pdf.root) if line.strip()] if pdf.root else []
    return "".join(f"{line}\n" for line in lines)


def _lines(element: Element) -> Iterator[str]:
    if is_heading(element):
        yield f"{'#' * int(element.tag[1:])} {squeezed(element.text)}"
    elif element.alt:
        yield f"[beeld: {element.alt}]"
    elif element.tag == "TR":
        yield f"| {' | '.join(squeezed(_words(cell)) for cell in element.children)} |"
    elif element.tag in {"P", "LI", "Title", *_MARKS}:
        yield _MARKS.get(element.tag, "- " if element.tag == "LI" else "") + squeezed(
            _words(element)
        )
        for each in _apart(element):
            yield from _lines(each)
    elif element.children:
        for child in element.children:
            yield from _lines(child)
    else:
        yield squeezed(element.text)


def _words(element: Element) -> str:
    """The words of a block, without what stands on lines of its own."""
    return "".join(
        part if isinstance(part, str) else _label(part) if part.tag == "Lbl" else _words(part)
        for part in element.parts
        if isinstance(part, str) or part.tag not in _APART
    )


def _label(element: Element) -> str:
    """The mark of a note as `[1]`, a word before an item as it is, and no bullet."""
    words = squeezed(element.text)
    if any(each.tag == "Link" for each in element.children):
        return f"[{words}]"
    return "" if words == "•" else f"{words} "


def _apart(element: Element) -> Iterator[Element]:
    for child in element.children:
        if child.tag in _APART:
            yield child
        else:
            yield from _apart(child)
