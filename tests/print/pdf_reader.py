"""A PDF as a screen reader meets it: structure, bookmarks, links, and text in reading order.

pikepdf reads the structure; pdfminer.six reads what is painted. Neither had a part in making it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import pikepdf
from lxml import etree

from tests.print.painted import Painted, painted_on
from tests.print.structure import Element, Structure, flow, is_heading, many, object_id

_PDFUA = "{http://www.aiim.org/pdfua/ns/id/}"
_PDFA = "{http://www.aiim.org/pdfa/ns/id/}"
_UNSEEN = str.maketrans("", "", "\u00ad\u200b\u2060\ufeff")
"""What breaks or joins words on paper, and is no letter: soft hyphens and the like."""


@dataclass(frozen=True, slots=True)
class Link:
    """One place on a page that can be followed."""

    page: int
    address: str
    """The address outside the document, or "" for a place in it."""
    inside: bool
    """It leads to a place in this document that exists."""
    words: str
    """What a screen reader says of it."""
    tagged: bool
    """It stands in the structure tree."""


@dataclass(frozen=True, slots=True)
class Font:
    """One font that a page uses."""

    name: str
    embedded: bool
    readable: bool
    """It tells which letter each glyph is (ToUnicode)."""


@dataclass(frozen=True)
class Pdf:
    """What a PDF holds, read once."""

    name: str
    language: str
    marked: bool
    title: str
    title_shown: bool
    identifies: Mapping[str, str]
    """What it says of itself in XMP: `pdfua`, `pdfa` (such as `2A`)."""
    root: Element | None
    bookmarks: tuple[tuple[int, str], ...]
    """Depth (from 1) and words, in order."""
    links: tuple[Link, ...]
    fonts: tuple[Font, ...]
    painted: tuple[Painted, ...]
    pages: int

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Every element in reading order."""
        return tuple(self.root.walk()) if self.root else ()

    @cached_property
    def headings(self) -> tuple[tuple[int, str], ...]:
        """Level and words of each heading, in reading order."""
        return tuple(
            (int(each.tag[1:]), squeezed(each.text)) for each in self.elements if is_heading(each)
        )

    @cached_property
    def text(self) -> str:
        """Everything in reading order."""
        return self.root.text if self.root else ""

    @cached_property
    def body(self) -> str:
        """The text without notes and the marks that call them; then the notes, one by one."""
        notes = (each for each in self.elements if each.tag == "Note")
        words = flow(self.root) if self.root else ""
        return words + "".join(flow(replace(note, tag="P")) for note in notes)


def squeezed(text: str) -> str:
    """Give text without what only breaks lines, and one space between words."""
    return " ".join(text.translate(_UNSEEN).split())


def letters(text: str) -> str:
    """Give only what is printed: no spaces, no hyphens of line breaks."""
    return "".join(text.translate(_UNSEEN).split())


def read_pdf(path: Path) -> Pdf:
    """Read a PDF from disk."""
    painted = tuple(painted_on(path))
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        numbers = {object_id(page): number for number, page in enumerate(pdf.pages, 1)}
        tree = root.get("/StructTreeRoot")
        structure = None if tree is None else Structure(numbers, painted).read(tree)
        return Pdf(
            name=path.name,
            language=str(root.get("/Lang", "")),
            marked=bool(_inner(root, "/MarkInfo").get("/Marked", False)),
            title=str(pdf.docinfo.get("/Title", "")),
            title_shown=bool(_inner(root, "/ViewerPreferences").get("/DisplayDocTitle", False)),
            identifies=_identifies(pdf),
            root=structure,
            bookmarks=tuple(_bookmarks(_inner(root, "/Outlines").get("/First"), 1)),
            links=tuple(_links(pdf, _tagged_annotations(tree))),
            fonts=tuple(sorted(_fonts(pdf), key=lambda font: font.name)),
            painted=painted,
            pages=len(pdf.pages),
        )


def _inner(node: pikepdf.Object, name: str) -> pikepdf.Object:
    """What a dictionary holds under a name; an empty dictionary where it holds nothing."""
    return node.get(name, pikepdf.Dictionary())


def _identifies(pdf: pikepdf.Pdf) -> dict[str, str]:
    if "/Metadata" not in pdf.Root:
        return {}
    xmp = etree.fromstring(pdf.Root.Metadata.read_bytes())
    told: dict[str, str] = {}
    for each in xmp.iter():
        pairs = [(str(each.tag), each.text or ""), *((str(k), str(v)) for k, v in each.items())]
        told |= {key: value.strip() for key, value in pairs if key.startswith((_PDFUA, _PDFA))}
    return {
        "pdfua": told.get(f"{_PDFUA}part", ""),
        "pdfa": told.get(f"{_PDFA}part", "") + told.get(f"{_PDFA}conformance", ""),
    }


def _bookmarks(node: pikepdf.Object | None, depth: int) -> Iterator[tuple[int, str]]:
    while node is not None:
        yield depth, squeezed(str(node.Title))
        yield from _bookmarks(node.get("/First"), depth + 1)
        node = node.get("/Next")


def _tagged_annotations(tree: pikepdf.Object | None) -> set[tuple[int, int]]:
    """The annotations that the structure tree holds."""
    found: set[tuple[int, int]] = set()
    ahead = [] if tree is None else many(tree.get("/K"))
    while ahead:
        node = ahead.pop()
        if isinstance(node, pikepdf.Dictionary):
            if "/Obj" in node:
                found.add(object_id(node.Obj))
            ahead += many(node.get("/K"))
    return found


def _links(pdf: pikepdf.Pdf, tagged: set[tuple[int, int]]) -> Iterator[Link]:
    named = _named_places(pdf)
    pages = {object_id(page) for page in pdf.pages}
    for number, page in enumerate(pdf.pages, 1):
        for note in many(page.get("/Annots")):
            if str(note.get("/Subtype")) != "/Link":
                continue
            action = _inner(note, "/A")
            place = note.get("/Dest", action.get("/D"))
            if isinstance(place, pikepdf.String | pikepdf.Name):
                place = named.get(str(place))
            inside = isinstance(place, pikepdf.Array) and object_id(place[0]) in pages
            address = str(action.get("/URI", ""))
            words = str(note.get("/Contents", ""))
            yield Link(number, address, inside, words, object_id(note) in tagged)


def _named_places(pdf: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
    tree = _inner(pdf.Root, "/Names").get("/Dests")
    if tree is None:
        return {}
    places = pikepdf.NameTree(tree).items()
    return {str(k): v.D if isinstance(v, pikepdf.Dictionary) else v for k, v in places}


def _fonts(pdf: pikepdf.Pdf) -> set[Font]:
    found: set[Font] = set()
    for held in pdf.objects:
        if not isinstance(held, pikepdf.Dictionary) or str(held.get("/Type")) != "/Font":
            continue
        if str(held.get("/Subtype")).startswith("/CIDFont"):
            continue  # stands below a Type0 font, which is looked at
        below = held.DescendantFonts[0] if "/DescendantFonts" in held else held
        files = {"/FontFile", "/FontFile2", "/FontFile3"}
        embedded = str(held.Subtype) == "/Type3" or bool(
            files & set(_inner(below, "/FontDescriptor").keys())
        )
        found.add(Font(str(held.get("/BaseFont", "/Type3"))[1:], embedded, "/ToUnicode" in held))
    return found
