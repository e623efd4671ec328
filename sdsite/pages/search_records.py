"""Every fact, row of a table and page → the records that search finds."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from functools import partial

from markupsafe import Markup

from sdsite.model.begrip import Begrip
from sdsite.model.bladzijde import Bladzijde
from sdsite.model.item import Item
from sdsite.model.organisatie import Organisatie
from sdsite.model.tabel import Bedrag, Tabel
from sdsite.pages.context import PageContext
from sdsite.pages.deel import is_later_part
from sdsite.pages.search_facets import (
    FACETS,
    FacetValues,
    above,
    sorting_date,
    when_of,
    years_of,
)
from sdsite.pages.search_plan import SearchPlan, SearchRecord, Told
from sdsite.pages.search_words import (
    other_names,
    same_words,
    text_of_fact,
    title_of_fact,
    whole_amounts,
    words_around,
)
from sdsite.pages.site_plan import Page
from sdsite.pages.tabelweergave import GETALKOPPEN, printed, row_anchor
from sdsite.pages.words import capital, noun_word

OVERVIEW = "Overzicht"
"""What a page that gathers facts is called."""

DATA = "Gegevens"
"""What a page that describes a file of data is called."""

WRITTEN = "Uitleg"
"""What a page that was written by hand is called."""

NOT_FOUND_BY_SEARCH = frozenset(
    {"adviespunt", "ingetrokken", "lijst", "niet_gevonden", "raadsvraag", "zoeken"}
)
"""Kinds of pages that nobody looks for: what they tell has a record of its own."""

_ABOUT_DATA = frozenset({"gegevenssoort"})
"""Kinds of pages that describe a file of data."""

_SOORTEN = {"begrip": "Begrip"}
"""Nouns that are called otherwise among results than beside a link."""

_MARKUP = re.compile(r"\[\[[^\]|]+\|([^\]]+)\]\]|\[\[([^\]]+)\]\]|\[([^\]]+)\]\([^)]*\)|[*_`#>|]+")


def plan_search(context: PageContext, pages: Iterable[Page]) -> SearchPlan:
    """Everything that search finds: the facts, the rows of tables, and pages that are no fact."""
    facets = FacetValues(context)
    facts = tuple(_facts(context, facets))
    told = {record.address for record in facts}
    others = (page for page in pages if page.address not in told)
    found = (*_pages(context, others), *facts, *_rows(context, facets))
    register = context.register
    named: tuple[Begrip | Organisatie, ...] = (*register.all(Begrip), *register.all(Organisatie))
    synonyms = (same_words(item) for item in named)
    return SearchPlan(
        tuple(sorted(found, key=lambda record: (record.address, record.id))),
        FACETS,
        tuple(group for group in synonyms if len(group) > 1),
    )


def _facts(context: PageContext, facets: FacetValues) -> Iterator[SearchRecord]:
    """A record for each fact and part of one that has an address; many are of the same day."""
    tell = partial(_tell, context, facets)
    for item in context.register.items.values():
        link = context.link(item.id)
        if link is None:
            continue
        around = above(context, item)
        moment, words = when_of(context, item, around)
        yield SearchRecord(
            id=item.id,
            address=link.address,
            soort=_soort(item),
            title=title_of_fact(context, item),
            context=_whole(context, around),
            date=sys.intern(sorting_date(moment)),
            date_words=sys.intern(words),
            listing=False,
            make=tell,
            years=years_of(moment),
        )


def _tell(context: PageContext, facets: FacetValues, record: SearchRecord) -> Told:
    item = context.register.items[record.id]
    values = facets.of(item, record.years)
    return Told(text_of_fact(context, item), values, words_around(item), other_names(item))


def _soort(item: Item) -> str:
    return _SOORTEN.get(item.noun) or sys.intern(capital(noun_word(item.noun)))


def _whole(context: PageContext, around: tuple[Item, ...]) -> str:
    """Where it stands: the title of the nearest fact above it, and of the record that is in."""
    ends = around[:1]
    wholes = (context.register.items[context.register.whole(end.id)] for end in ends)
    return " › ".join(dict.fromkeys(context.title(end) for end in (*wholes, *ends)))


def _rows(context: PageContext, facets: FacetValues) -> Iterator[SearchRecord]:
    """A record for each row of each table: what the source prints for one post."""
    for tabel in context.register.all(Tabel):
        page = context.require_link(tabel.id).address.partition("#")[0]
        rows: dict[str, list[Bedrag]] = {}
        for cell in context.register.cells(tabel.id):
            rows.setdefault(row_anchor(tabel, cell), []).append(cell)
        for anchor, cells in rows.items():
            yield _row(facets, tabel, f"{page}#{anchor}", cells)


def _row(facets: FacetValues, tabel: Tabel, address: str, cells: list[Bedrag]) -> SearchRecord:
    first = cells[0]
    years = tuple(sorted({str(cell.jaar) for cell in cells}))
    return SearchRecord(
        id=address.partition("#")[2],
        address=address,
        soort=GETALKOPPEN.get(tabel.eenheid, "Bedrag"),
        title=f"{first.domein}: {first.post}" if first.domein else first.post,
        context=tabel.titel,
        date=years[-1],
        date_words=years[0] if len(years) == 1 else f"{years[0]} tot en met {years[-1]}",
        listing=False,
        make=partial(_amounts, facets, tabel, cells),
        years=years,
    )


def _amounts(facets: FacetValues, tabel: Tabel, cells: list[Bedrag], record: SearchRecord) -> Told:
    return Told(
        text=" ".join(_cell_words(cell) for cell in cells),
        facets=facets.of(tabel, record.years),
        extra=tuple(words for c in cells for words in whole_amounts(c.waarde, c.eenheid)),
    )


def _cell_words(cell: Bedrag) -> str:
    """One amount in a sentence: "Realisatie 2021: 1.824 × € 1.000."."""
    what = f"{capital(str(cell.soort))} {cell.jaar}{f' ({cell.stand})' if cell.stand else ''}"
    remark = f" {capital(cell.noot).rstrip('.')}." if cell.noot else ""
    return f"{what}: {printed(cell, unit=True)}.{remark}"


def _pages(context: PageContext, pages: Iterable[Page]) -> Iterator[SearchRecord]:
    """A record for each page that is no fact: overviews, and pages written by hand."""
    written = {f"{page.pad}/": page for page in context.register.bladzijden}
    for page in pages:
        if page.kind in NOT_FOUND_BY_SEARCH or is_later_part(page.address):
            continue
        yield _page(page, written.get(page.address))


def _page(page: Page, by_hand: Bladzijde | None) -> SearchRecord:
    return SearchRecord(
        id=page.address,
        address=page.address,
        soort=WRITTEN if by_hand else DATA if page.kind in _ABOUT_DATA else OVERVIEW,
        title=page.title,
        context="",
        date="",
        date_words="",
        listing=by_hand is None,
        make=partial(_described, page, by_hand),
    )


def _described(page: Page, by_hand: Bladzijde | None, _record: SearchRecord) -> Told:
    text = f"{page.description} {_plain(by_hand)}" if by_hand else page.description
    return Told(text.strip(), {}, ())


def _plain(page: Bladzijde) -> str:
    """The words of a page written by hand, without its Markdown."""
    lines = (line.strip() for _, line in page.regels())
    text = " ".join(line for line in lines if line)
    words = _MARKUP.sub(lambda match: match[1] or match[2] or match[3] or "", text)
    return str(Markup(words).striptags())  # noqa: S704 - only to take tags out of it
