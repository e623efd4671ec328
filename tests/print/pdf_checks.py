"""What makes a PDF unfit for who cannot see it, or for print: one check, one function.

PDF/UA-1 is NEN-ISO 14289-1. A validator cannot know that a bookmark is missing, that a word runs
off the paper, or that a heading stands alone at the foot of a page; these checks do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, pairwise

from tests.print.painted import Painted
from tests.print.pdf_reader import Pdf, squeezed
from tests.print.structure import Element, is_heading

MARGIN = 14.0
"""Points of paper at each edge that most printers leave white: 5 mm."""
TOUCH = 1.0
"""Points by which two runs of text may overlap: letters lean, and kerning pulls."""


def problems(pdf: Pdf) -> list[str]:
    """Give what is wrong with a PDF, a line each; empty when it is fit."""
    return [f"{pdf.name}: {problem}" for check in CHECKS for problem in check(pdf)]


def untagged(pdf: Pdf) -> Iterator[str]:
    """It has no structure, or does not say that it has."""
    if pdf.root is None:
        yield "has no StructTreeRoot"
    if not pdf.marked:
        yield "is not Marked"


def unnamed(pdf: Pdf) -> Iterator[str]:
    """Its language or title is missing or not shown."""
    if not pdf.language.startswith("nl"):
        yield f"has language {pdf.language!r}, not nl"
    if not pdf.title:
        yield "has no title"
    if not pdf.title_shown:
        yield "shows its file name instead of its title"


def undeclared(pdf: Pdf) -> Iterator[str]:
    """It does not say that it is PDF/UA-1 and PDF/A-2a."""
    for standard, expected in (("pdfua", "1"), ("pdfa", "2A")):
        if pdf.identifies.get(standard) != expected:
            yield f"says {standard} {pdf.identifies.get(standard)!r}, not {expected}"


def pictures_without_words(pdf: Pdf) -> Iterator[str]:
    """A figure has no alternative text."""
    for each in pdf.elements:
        if each.tag in {"Figure", "Formula"} and not each.alt.strip():
            yield f"page {each.page}: {each.tag} without Alt"


def tables_without_headers(pdf: Pdf) -> Iterator[str]:
    """A table has no header cells, or one without a scope, or cells that no header is above."""
    for table in pdf.elements:
        if table.tag != "Table":
            continue
        cells = [each for each in table.walk() if each.tag in {"TH", "TD"}]
        headers = [each for each in cells if each.tag == "TH"]
        if not headers:
            yield f"page {table.page}: table without TH: {squeezed(table.text)[:60]}"
        for cell in headers:
            if cell.scope not in {"Row", "Column", "Both"}:
                yield f"page {cell.page}: TH without Scope: {squeezed(cell.text)}"


def headings_out_of_order(pdf: Pdf) -> Iterator[str]:
    """There is no heading, the first is not of level 1, or a level is skipped."""
    levels = [level for level, _ in pdf.headings]
    if not levels:
        yield "has no headings"
    for (above, _), (level, words) in pairwise([(0, ""), *pdf.headings]):
        if level > above + 1:
            yield f"heading {words!r} of level {level} comes after one of level {above}"
    for _, words in pdf.headings:
        if not words:
            yield "a heading is empty"


def bookmarks_beside_headings(pdf: Pdf) -> Iterator[str]:
    """The bookmarks are not the headings, word for word and level for level."""
    if pdf.bookmarks != pdf.headings:
        missing = [each for each in pdf.headings if each not in pdf.bookmarks]
        extra = [each for each in pdf.bookmarks if each not in pdf.headings]
        yield f"bookmarks differ from headings: missing {missing}, extra {extra}"


def content_outside_structure(pdf: Pdf) -> Iterator[str]:
    """Something is painted that is neither in the structure nor decoration."""
    for each in pdf.painted:
        if each.mark is None and not each.artifact:
            yield f"page {each.page}: untagged {each.kind}: {each.text!r}"


def fonts_left_out(pdf: Pdf) -> Iterator[str]:
    """A font is not embedded, or does not tell its letters; or a glyph has no letter."""
    if not pdf.fonts:
        yield "has no fonts"
    for font in pdf.fonts:
        if not font.embedded:
            yield f"font {font.name} is not embedded"
        if not font.readable:
            yield f"font {font.name} has no ToUnicode"
    for each in pdf.painted:
        if "\ufffd" in each.text:
            yield f"page {each.page}: letters that cannot be read: {each.text!r}"


def links_that_lead_nowhere(pdf: Pdf) -> Iterator[str]:
    """A link has no target that exists, no words, or no place in the structure."""
    for link in pdf.links:
        if not link.inside and not link.address:
            yield f"page {link.page}: link to a place that does not exist: {link.words!r}"
        if not link.words.strip():
            yield f"page {link.page}: link without words: {link.address!r}"
        if not link.tagged:
            yield f"page {link.page}: link outside the structure: {link.words!r}"


def text_off_the_paper(pdf: Pdf) -> Iterator[str]:
    """Text runs into the edge of the paper."""
    for each in _printed(pdf.painted):
        left, low, right, high = each.box
        width, height = each.paper
        if left < MARGIN or low < MARGIN or right > width - MARGIN or high > height - MARGIN:
            yield f"page {each.page}: off the paper: {each.text!r}"


def text_over_text(pdf: Pdf) -> Iterator[str]:
    """Two pieces of text stand over each other."""
    pages: dict[int, list[Painted]] = {}
    for each in _printed(pdf.painted):
        pages.setdefault(each.page, []).append(each)
    for number, runs in pages.items():
        for one, other in combinations(runs, 2):
            if _overlap(one, other):
                yield f"page {number}: {one.text!r} stands over {other.text!r}"


def headings_alone(pdf: Pdf) -> Iterator[str]:
    """A heading is the last thing on a page, and what it heads begins on the next."""
    blocks = list(_blocks(pdf.root)) if pdf.root else []
    for heading, following in pairwise(blocks):
        if is_heading(heading) and heading.last_page != following.page:
            yield f"page {heading.page}: heading alone: {squeezed(heading.text)}"
    if blocks and is_heading(blocks[-1]):
        yield f"nothing stands under the last heading: {squeezed(blocks[-1].text)}"


CHECKS: tuple[Callable[[Pdf], Iterable[str]], ...] = (
    untagged,
    unnamed,
    undeclared,
    pictures_without_words,
    tables_without_headers,
    headings_out_of_order,
    bookmarks_beside_headings,
    content_outside_structure,
    fonts_left_out,
    links_that_lead_nowhere,
    text_off_the_paper,
    text_over_text,
    headings_alone,
)


def _printed(painted: Iterable[Painted]) -> Iterator[Painted]:
    return (each for each in painted if each.kind == "text" and any(each.box))


def _overlap(one: Painted, other: Painted) -> bool:
    across = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    upward = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
    return across > TOUCH and upward > TOUCH


def _blocks(element: Element) -> Iterator[Element]:
    """The headings, and between them the elements that hold the words or the pictures."""
    if is_heading(element) or not element.children:
        if element.page is not None:
            yield element
        return
    for child in element.children:
        yield from _blocks(child)
