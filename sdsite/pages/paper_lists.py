"""What only paper needs at its end: words explained, where to read on, what it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import TypeVar

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.pages.begrippen import ADDRESS as BEGRIPPEN
from sdsite.pages.bladzijde import Geschreven
from sdsite.pages.blocks import Lijstitem
from sdsite.pages.booklet import Chapter
from sdsite.pages.context import PageContext
from sdsite.pages.documenten import ADDRESS as DOCUMENTEN
from sdsite.pages.documenten import items_at
from sdsite.pages.gegeven import GegevenView
from sdsite.pages.parts import Bronregel, Link
from sdsite.pages.record import Gegeven
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words

Part = TypeVar("Part")

_TERM = re.compile(r'aria-describedby="uitleg:[^"]*-(begrip-(?:(?!begrip-)[^"])+)"')
"""A word that is explained where it stands; the id of its term is the end of its key."""

_PAGE = re.compile(r"\]\(/([^)\s]*)\)")
"""A link in a written page to a page of the site."""


@frozen
class WoordenView:
    """The words of art in a document."""

    lead: str
    """How many there are, and how they are marked."""
    words: tuple[Gegeven, ...]
    """The words with their explanation, from A to Z."""


@frozen
class BronnenView:
    """The papers that a document rests on."""

    lead: str
    """How many there are."""
    papers: tuple[Lijstitem, ...]
    """The papers, the newest first."""


@frozen
class VerderLezenView:
    """What written pages link to, as a list: a plain text keeps free of notes."""

    lead: str
    """What the list is for."""
    links: tuple[Link, ...]
    """The facts and pages, in the order in which the texts name them."""


def with_closing(
    context: PageContext, pages: Mapping[str, Page], chapters: tuple[Chapter, ...]
) -> tuple[Chapter, ...]:
    """These chapters, then the words used in them and their sources; no chapter without entries.

    `pages` are those of the site by address: words and papers read as they do there.
    """
    views = tuple(chapter.view for chapter in chapters)
    parts: list[object] = parts_in(views, Markup, Geschreven, Bronregel)
    return (
        *chapters,
        *_words(pages, parts),
        *_read_on(pages, parts),
        *_papers(context, parts),
    )


def parts_in(view: object, *kinds: type[Part]) -> list[Part]:
    """Every value of these kinds anywhere in a view, in the order of its fields."""
    found: list[Part] = []
    _gather(view, kinds, found)
    return found


def _gather(value: object, kinds: tuple[type[Part], ...], found: list[Part]) -> None:
    if isinstance(value, kinds):
        found.append(value)
    if isinstance(value, tuple):
        for each in value:
            _gather(each, kinds, found)
    else:
        its_type: type = type(value)
        for name in _names(its_type):
            _gather(getattr(value, name), kinds, found)


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The names of the fields of a value of this type; none when it has no parts."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def terms_in(parts: Iterable[object]) -> frozenset[str]:
    """The ids of the terms that texts among these explain, and the addresses they lead to."""
    found: set[str] = set()
    for text in parts:
        if isinstance(text, Markup):
            found.update(_TERM.findall(text))
        elif isinstance(text, Geschreven):
            found.update(link.address for link in text.links.values())
    return frozenset(found)


def _words(pages: Mapping[str, Page], parts: Iterable[object]) -> Iterator[Chapter]:
    used = terms_in(parts)
    terms = (page for page in pages.values() if page.address.startswith(BEGRIPPEN))
    views = (page.view for page in terms if used & {page.address, _term_at(page.address)})
    found = tuple(view.record for view in views if isinstance(view, GegevenView))
    if found:
        stand = "staat" if len(found) == 1 else "staan"
        lead = (
            f"Hier {stand} {count_words(len(found), 'woord', 'woorden')} uit dit document in "
            "gewone taal. In de tekst hebben zij een stippellijn."
        )
        view = WoordenView(lead, found)
        yield Chapter("woorden", "Wat betekenen deze woorden?", view, BEGRIPPEN)


def _term_at(address: str) -> str:
    """The id of the term whose page is at an address."""
    return f"begrip-{address.removeprefix(BEGRIPPEN).removesuffix('/')}"


def _read_on(pages: Mapping[str, Page], parts: Iterable[object]) -> Iterator[Chapter]:
    found: dict[str, Link] = {}
    for text in parts:
        if isinstance(text, Geschreven):
            for link in text.links.values():
                if not link.address.startswith(BEGRIPPEN):
                    found.setdefault(link.address, link)
            for address in _PAGE.findall(text.text):
                if address in pages:
                    found.setdefault(address, Link(pages[address].title, address))
    if found:
        lead = "Over deze onderwerpen staat meer op de website. Achter elk staat het adres."
        yield Chapter("verder_lezen", "Verder lezen", VerderLezenView(lead, tuple(found.values())))


def _papers(context: PageContext, parts: Iterable[object]) -> Iterator[Chapter]:
    named = {source.document.address for source in parts if isinstance(source, Bronregel)}
    items = items_at(context, named)
    if items:
        rests = count_words(len(items), "stuk", "stukken")
        lead = f"Dit document rust op {rests}. Onder aan elke bladzijde staat waar in het stuk."
        yield Chapter("bronnen", "Bronnen", BronnenView(lead, items), DOCUMENTEN)
