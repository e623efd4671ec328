"""The structure tree of a PDF: what a screen reader walks, with the words that stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import pikepdf

from tests.print.painted import Painted


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the structure tree, with what stands in it in reading order."""

    tag: str
    """Its kind as written: `H1`, `P`, `Table` …"""
    parts: tuple[str | Element, ...]
    """What is painted in it and the elements in it, in reading order."""
    page: int | None
    """Number of the page where it begins, from 1; None when nothing is painted in it."""
    last_page: int | None
    """Number of the page where it ends."""
    alt: str = ""
    scope: str = ""

    @property
    def text(self) -> str:
        """Everything painted in it and below it, as one hears it; "" where `alt` stands for it."""
        return (
            ""
            if self.alt
            else "".join(part if isinstance(part, str) else part.text for part in self.parts)
        )

    @property
    def children(self) -> tuple[Element, ...]:
        """The elements in it."""
        return tuple(part for part in self.parts if isinstance(part, Element))

    def walk(self) -> Iterator[Element]:
        """Give this element and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


def is_heading(element: Element) -> bool:
    """Tell whether it is a numbered heading, such as H1."""
    return element.tag[:1] == "H" and element.tag[1:].isdigit()


def flow(element: Element) -> str:
    """The text of an element without the notes in it and the marks that call them."""
    calls_a_note = element.tag == "Lbl" and any(each.tag == "Link" for each in element.children)
    if element.tag == "Note" or calls_a_note or element.alt:
        return ""
    return "".join(part if isinstance(part, str) else flow(part) for part in element.parts)


class Structure:
    """Reads the structure tree, with the words that were painted under each mark."""

    def __init__(self, numbers: Mapping[tuple[int, int], int], painted: Iterable[Painted]) -> None:
        self.numbers = numbers
        self.words: dict[tuple[int, int], str] = {}
        for each in painted:
            if each.mark is not None:
                key = (each.page, each.mark)
                self.words[key] = self.words.get(key, "") + each.text

    def read(self, node: pikepdf.Object, page: int = 0) -> Element:
        """Give an element with all below it; `page` is where it stands if it does not say."""
        page = self._page(node, page)
        parts: list[str | Element] = []
        seen: list[int] = []
        for kid in many(node.get("/K")):
            if not isinstance(kid, pikepdf.Dictionary):
                self._marked(page, int(kid), parts, seen)
            elif "/MCID" in kid:
                self._marked(self._page(kid, page), int(kid.MCID), parts, seen)
            elif "/S" in kid:
                child = self.read(kid, page)
                parts.append(child)
                seen += [at for at in (child.page, child.last_page) if at is not None]
        return Element(
            tag=str(node.get("/S", "/Root"))[1:],
            parts=tuple(parts),
            page=min(seen, default=None),
            last_page=max(seen, default=None),
            alt=str(node.get("/Alt", "")),
            scope=_scope(node),
        )

    def _page(self, node: pikepdf.Object, inherited: int) -> int:
        return self.numbers[object_id(node.Pg)] if "/Pg" in node else inherited

    def _marked(self, page: int, mark: int, parts: list[str | Element], seen: list[int]) -> None:
        parts.append(self.words.get((page, mark), ""))
        seen.append(page)


def object_id(node: pikepdf.Object | pikepdf.Page) -> tuple[int, int]:
    """Give the number and generation by which a PDF names an object."""
    number, generation = node.objgen
    return int(number), int(generation)


def many(value: pikepdf.Object | None) -> list[pikepdf.Object]:
    """Give what may stand alone or in an array as a list."""
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def _scope(node: pikepdf.Object) -> str:
    found = [str(each.Scope)[1:] for each in many(node.get("/A")) if "/Scope" in each]
    return "".join(found)
