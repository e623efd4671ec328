"""From promise to result: every advice point, question and decision point with what followed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.spoor import BEGINNINGS, Spoor
from sdsite.model.vervolg import Schakel
from sdsite.pages.blocks import Filterbalk, Filterkeuze
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import csv_file, figure_files
from sdsite.pages.deel import Bladerbalk, Deel, groups_in_parts, where_groups_begin
from sdsite.pages.overzicht import Keuzebalk, Overzicht
from sdsite.pages.parts import OWN_DATA, Citeer, Feit, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.spoor_rows import HOLES, Beginpunt, Beginsoort, beginpunten, spoor_rows
from sdsite.pages.spoorpad import hole_word
from sdsite.pages.words import capital, count_words, list_words

ADDRESS = "spoor/"
TITLE = "Van advies en vraag tot resultaat"
RULES = (
    (
        "Wij lezen het spoor uit de gegevens op deze site: de reactie of het antwoord, wat daarin "
        "is toegezegd, en wat latere stukken daarmee verbinden."
    ),
    (
        "Staat er “door ons afgeleid” bij, dan zegt geen bron het met zoveel woorden. Waarom wij "
        "het verband leggen, staat op de bladzijde van het advies, de vraag of het beslispunt."
    ),
    (
        "Een besluit dat alleen is aangekondigd, telt nog niet als besluit. Een toezegging waar "
        "wij niets meer over vonden, telt nog niet als resultaat."
    ),
    (
        "Een leeg vak betekent dat wij het in de stukken op deze site niet vonden. Het zegt niet "
        "dat er niets is gebeurd."
    ),
)
"""How a chain is made and what a hole means, a sentence or two each."""
SIZE = 30
"""Chains on one page."""


@frozen
class Spoordeel:
    """The chains of one kind of record."""

    id: str
    """The anchor."""
    title: str
    """The kind, with how many there are."""
    text: str
    """What is missing, counted in a sentence."""
    table: Overzicht
    """A row for each record."""


@frozen
class SpoorView:
    """What the page with all chains shows."""

    head: Kop
    """Title, answer, what is missing in numbers."""
    kinds: Filterbalk
    """Links to the kinds of records."""
    choices: Keuzebalk
    """Narrows the tables down by subject, year, state and hole."""
    parts: tuple[Spoordeel, ...]
    """The tables."""
    rules: tuple[str, ...]
    """How a chain is made and what a hole means."""
    bar: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


@frozen
class _Shared:
    """What all parts have."""

    head: Kop
    kinds: Filterbalk
    titles: Mapping[Beginsoort, tuple[str, str]]
    """Heading of each kind of record, and what is missing of it."""
    cite: Citeer


def any_chain(context: PageContext) -> bool:
    """Whether there is a record that a chain starts at."""
    return any(context.register.all(noun) for noun in BEGINNINGS)


def spoor_pages(context: PageContext) -> Iterator[Page]:
    """The page, when there is a record that a chain starts at."""
    if not any_chain(context):
        return
    present = beginpunten(context)
    chains = tuple(row.chain for rows in present.values() for row in rows)
    lead = _lead(chains, present)
    cite = replace(context.citeer(TITLE, ADDRESS), data=(csv_file("spoor"),), data_words=OWN_DATA)
    parts = groups_in_parts(tuple(present.values()), SIZE, ADDRESS)
    shared = _Shared(
        Kop(TITLE, "Spoor", lead, _facts(chains), downloads=figure_files("spoor")),
        _jumps(present, where_groups_begin(parts)),
        {k: (f"{k.title} ({len(rows)})", _missing(k, rows)) for k, rows in present.items()},
        cite,
    )
    for part in parts:
        view = partial(_view, context, shared, part)
        trail = (Link("Start", ""),)
        yield part.numbered(Page(ADDRESS, "spoor", TITLE, lead, ADDRESS, trail, view))


def _view(
    context: PageContext, shared: _Shared, part: Deel[tuple[int, tuple[Beginpunt, ...]]]
) -> SpoorView:
    kinds = tuple(shared.titles)
    here = {kinds[at]: rows for at, rows in part.items}
    choices, tables = spoor_rows(context, here)
    return SpoorView(
        head=shared.head,
        kinds=shared.kinds,
        choices=choices,
        parts=tuple(
            Spoordeel(kind.id, *shared.titles[kind], table)
            for kind, table in zip(here, tables, strict=True)
        ),
        rules=RULES,
        bar=part.bar,
        cite=shared.cite,
    )


def _jumps(
    present: Mapping[Beginsoort, Sequence[Beginpunt]], begins: Mapping[int, str]
) -> Filterbalk:
    """Links to where each kind of record begins."""
    choices = (
        Filterkeuze(kind.title, f"{begins[at]}#{kind.id}", len(rows))
        for at, (kind, rows) in enumerate(present.items())
    )
    return Filterbalk("Ga naar", tuple(choices))


def _lead(chains: Sequence[Spoor], present: dict[Beginsoort, tuple[Beginpunt, ...]]) -> str:
    counted = [count_words(len(rows), kind.one, kind.many) for kind, rows in present.items()]
    whole = sum(not chain.gaten for chain in chains)
    return (
        f"Hier volgt u {list_words(counted)}: wat was de reactie, wat is er besloten, wat doet de "
        f"gemeente en wat kwam ervan? Bij {whole} van de {len(chains)} vonden wij elke stap."
    )


def _facts(chains: Sequence[Spoor]) -> tuple[Feit, ...]:
    counts = Counter(hole for chain in chains for hole in chain.gaten)
    totals = Counter(kind for chain in chains for kind in chain.schakels)
    return tuple(
        Feit(capital(word), f"{counts[kind]} van {totals[kind]}")
        for kind, word in HOLES.items()
        if totals[kind]
    )


def _missing(kind: Beginsoort, rows: Sequence[Beginpunt]) -> str:
    """What is missing among the records of one kind, counted."""
    counts = Counter(hole for row in rows for hole in row.chain.gaten)
    words = [
        f"{HOLES[hole] if hole is not Schakel.REACTIE else hole_word(rows[0].chain, hole)} "
        f"bij {counts[hole]}"
        for hole in Schakel
        if counts[hole]
    ]
    total = count_words(len(rows), kind.one, kind.many)
    return f"Van {total}: {list_words(words)}." if words else f"Bij {total} ontbreekt niets."
