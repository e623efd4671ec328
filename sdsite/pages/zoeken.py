"""The search page: search where scripts run, and without them a register from A to Z."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from sdsite.frozen import frozen
from sdsite.pages.blocks import Regel
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.dutch_order import dutch_order
from sdsite.pages.parts import Ingang, Kop, Link
from sdsite.pages.search_plan import SearchPlan, SearchRecord
from sdsite.pages.search_records import OVERVIEW, WRITTEN
from sdsite.pages.site_plan import Page
from sdsite.pages.ways_in import ways_in
from sdsite.pages.words import capital, count_words

ADDRESS = "zoeken/"
TITLE = "Zoeken"

ON_ONE_PAGE = 250
"""A register with more titles than this has a page for each letter, and the search page keeps
begrippen and pages alone, so that neither grows heavy."""

NO_LETTER = "0-9"
"""Where a title stands that begins with no letter."""

SIZE = 190
"""Titles on one page of a letter."""


@frozen
class Registerletter:
    """The titles that begin with one letter."""

    letter: str
    """The letter, in upper case."""
    anchor: str
    """The anchor of the letter on this page."""
    lines: tuple[Regel, ...]
    """The titles, in Dutch order."""
    whole: Link | None = None
    """The page with everything under this letter; None where it stands here."""


@frozen
class ZoekenView:
    """What the search page, or a page of its register, shows."""

    head: Kop
    """Title, and how to find something here."""
    search: bool
    """Whether one searches here; a page of the register has its letter alone."""
    leaps: tuple[Link, ...]
    """A leap to each letter."""
    register: str
    """The heading above the letters; empty on a page of one letter."""
    letters: tuple[Registerletter, ...]
    """The register."""
    here: str = ""
    """The letter that a page of the register is for; empty on the search page."""
    ways: tuple[Ingang, ...] = ()
    """Where to begin for who finds nothing."""
    parts: Bladerbalk | None = None
    """The way to the other parts of a letter with many titles."""


def zoeken_pages(context: PageContext, search: SearchPlan) -> Iterator[Page]:
    """The search page, and for a long register a page for each letter."""
    by_letter = _by_letter(search.records)
    trail: tuple[Link, ...] = (Link("Start", ""),)
    split = len(search.records) > ON_ONE_PAGE
    main = partial(_main, context, by_letter, split=split)
    yield Page(ADDRESS, "zoeken", TITLE, _description(search), ADDRESS, trail, main)
    if split:
        trail = (*trail, Link(TITLE, ADDRESS))
        leaps = tuple(Link(letter, _address(letter)) for letter in by_letter)
        for letter, records in by_letter.items():
            title = f"Register: {letter}"
            lead = f"Alle {_titles(len(records))} die met {_said(letter)} beginnen."
            for part in parts_of(records, SIZE, _address(letter)):
                view = partial(_of_letter, letter, part, leaps, Kop(title, lead=lead))
                page = Page(_address(letter), "zoeken", title, lead, ADDRESS, trail, view)
                yield part.numbered(page)


def _of_letter(
    letter: str, part: Deel[SearchRecord], leaps: tuple[Link, ...], head: Kop
) -> ZoekenView:
    lines = tuple(_line(record, full=True) for record in part.items)
    return ZoekenView(
        head=head,
        search=False,
        leaps=leaps,
        register="",
        letters=(Registerletter(letter, _anchor(letter), lines),),
        here=letter,
        parts=part.bar,
    )


def _main(
    context: PageContext, by_letter: Mapping[str, list[SearchRecord]], *, split: bool
) -> ZoekenView:
    letters = []
    for letter, records in by_letter.items():
        kept = [record for record in records if _is_short(record)] if split else records
        lines = tuple(_line(record, full=not split) for record in kept)
        block = Registerletter(letter, _anchor(letter), lines)
        if split:
            words = f"Alles met {_said(letter)} ({len(records)})"
            block = replace(block, whole=Link(words, _address(letter)))
        letters.append(block)
    return ZoekenView(
        head=Kop(TITLE),
        search=True,
        leaps=tuple(Link(letter, f"{ADDRESS}#{_anchor(letter)}") for letter in by_letter),
        register="Alles van A tot Z" if not split else "Overzichten van A tot Z",
        letters=tuple(letters),
        ways=tuple(ways_in(context)),
    )


def _is_short(record: SearchRecord) -> bool:
    """Whether a title stands on the search page of a long register: an overview, or a text."""
    return record.soort in (OVERVIEW, WRITTEN)


def _by_letter(records: Iterable[SearchRecord]) -> dict[str, list[SearchRecord]]:
    """The records by the letter of their title, all in Dutch order; what has no letter is last."""
    found: dict[str, list[SearchRecord]] = {}
    for record in records:
        found.setdefault(_letter(record.title), []).append(record)
    for under in found.values():
        under.sort(key=lambda record: (dutch_order(record.title), record.address))
    return dict(sorted(found.items(), key=lambda pair: (pair[0] == NO_LETTER, pair[0])))


def _letter(title: str) -> str:
    """The letter that a title stands under: É under E, a quotation mark does not count."""
    begin = title[:1]  # most begin with a plain letter
    plain = begin if begin.isascii() and begin.isalpha() else unicodedata.normalize("NFKD", title)
    first = next((sign for sign in plain.upper() if sign.isalnum()), "")
    return first if "A" <= first <= "Z" else NO_LETTER


def _line(record: SearchRecord, *, full: bool) -> Regel:
    year = record.date[:4]
    about = (record.context, record.date_words) if full else (year,)
    words = ", ".join(filter(None, (record.soort, *about)))
    return Regel(Link(record.title, record.address), words)


def _said(letter: str) -> str:
    return "een cijfer of teken" if letter == NO_LETTER else f"een {letter}"


def _titles(count: int) -> str:
    return count_words(count, "titel", "titels")


def _description(search: SearchPlan) -> str:
    kinds = len({record.soort for record in search.records})
    return capital(
        f"zoek in {_titles(len(search.records))} van {kinds} soorten, of kies een letter in het "
        "register van A tot Z."
    )


def _anchor(letter: str) -> str:
    return f"letter-{letter.lower()}"


def _address(letter: str) -> str:
    return f"{ADDRESS}{letter.lower()}/"
