"""From promise to result: every advice point, question and decision point with what followed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from sdsite.model.advies import Advies, Adviespunt
from sdsite.model.beslispunt import Beslispunt
from sdsite.model.collegereactie import Strekking
from sdsite.model.datum import Moment
from sdsite.model.document import Document
from sdsite.model.duiding import Zekerheid
from sdsite.model.item import Item
from sdsite.model.raadsvraag import AntwoordStrekking, Deelvraag, Vragenbrief
from sdsite.model.spoor import Spoor
from sdsite.model.thema import Thema
from sdsite.model.vervolg import Schakel
from sdsite.pages.blocks import Filterbalk, Filterkeuze
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import csv_file, figure_files
from sdsite.pages.deel import Bladerbalk, Deel, groups_in_parts, where_groups_begin
from sdsite.pages.overzicht import (
    Keuzebalk,
    Overzicht,
    Overzichtcel,
    Overzichtkolom,
    Overzichtrij,
    narrow,
)
from sdsite.pages.parts import OWN_DATA, Citeer, Feit, Kop, Link, Spoorstation
from sdsite.pages.site_plan import Page
from sdsite.pages.spoorpad import hole_word, stations, step_label
from sdsite.pages.vragenbrief import UNANSWERED, number_of
from sdsite.pages.words import capital, count_words, list_words, moment_in_words

ADDRESS = "spoor/"
TITLE = "Van advies en vraag tot resultaat"
HOLES = {
    Schakel.REACTIE: "geen reactie of antwoord",
    Schakel.BESLUIT: "nog geen besluit",
    Schakel.ACTIVITEIT: "geen activiteit gevonden",
    Schakel.RESULTAAT: "nog geen bericht",
}
"""What is missing, as a reader chooses it; the words fit every kind of record."""
WHOLE = "er ontbreekt niets"
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
_STANDS = (*Strekking, *AntwoordStrekking, UNANSWERED)
_DECIDED = {
    None: "geen besluit gevonden",
    Zekerheid.GESTELD: "besluit gevonden",
    Zekerheid.AFGELEID: "besluit afgeleid",
}
SIZE = 30
"""Chains on one page."""
_UNKNOWN = "onbekend"
_UNTHEMED = "zonder thema"


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class _Begin:
    """What the row of one record needs beside its chain."""

    item: Item
    number: str
    whole: str
    moment: Moment | None
    stand: str
    chain: Spoor


@dataclass(frozen=True, slots=True)
class _Kind:
    """One kind of record: its anchor, its words and its columns."""

    id: str
    title: str
    one: str
    many: str
    columns: tuple[str, ...]


_KINDS = {
    Adviespunt: _Kind("adviezen", "Adviezen", "advies", "adviezen", ("Advies", "Reactie")),
    Deelvraag: _Kind("vragen", "Raadsvragen", "vraag", "vragen", ("Vraag", "Antwoord")),
    Beslispunt: _Kind(
        "beslispunten", "Beslispunten", "beslispunt", "beslispunten", ("Beslispunt",)
    ),
}
_AFTER = ("Besluit", "Activiteit", "Resultaat")


@dataclass(frozen=True, slots=True)
class _Shared:
    """What all parts have."""

    head: Kop
    kinds: Filterbalk
    titles: Mapping[_Kind, tuple[str, str]]
    """Heading of each kind of record, and what is missing of it."""
    cite: Citeer


def spoor_pages(context: PageContext) -> Iterator[Page]:
    """The page, when there is a record that a chain starts at."""
    if not context.sporen:
        return
    begins = {Adviespunt: _adviezen, Deelvraag: _vragen, Beslispunt: _beslispunten}
    found = {noun: tuple(make(context)) for noun, make in begins.items()}
    present = {_KINDS[noun]: rows for noun, rows in found.items() if rows}
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
    context: PageContext, shared: _Shared, part: Deel[tuple[int, tuple[_Begin, ...]]]
) -> SpoorView:
    kinds = tuple(shared.titles)
    here = {kinds[at]: rows for at, rows in part.items}
    choices, tables = narrow(
        "Kies wat u wilt zien",
        ("Thema", "Jaar", "Stand", "Wat ontbreekt"),
        tuple(_table(context, kind, rows) for kind, rows in here.items()),
        (*_themes(context), *_STANDS, *_DECIDED.values(), *HOLES.values(), WHOLE),
    )
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


def _jumps(present: Mapping[_Kind, Sequence[_Begin]], begins: Mapping[int, str]) -> Filterbalk:
    """Links to where each kind of record begins."""
    choices = (
        Filterkeuze(kind.title, f"{begins[at]}#{kind.id}", len(rows))
        for at, (kind, rows) in enumerate(present.items())
    )
    return Filterbalk("Ga naar", tuple(choices))


def _adviezen(context: PageContext) -> Iterator[_Begin]:
    for advies in context.register.all(Advies):
        for punt in advies.punten:
            chain = context.sporen[punt.id]
            stand = _state(context, chain) or str(Strekking.GEEN_REACTIE)
            yield _Begin(punt, punt.letter, advies.titel, advies.datum, stand, chain)


def _vragen(context: PageContext) -> Iterator[_Begin]:
    for brief in context.register.all(Vragenbrief):
        for vraag in brief.vragen:
            for deel in vraag.deelvragen:
                chain = context.sporen[deel.id]
                stand = _state(context, chain) or UNANSWERED
                whole = f"{brief.titel}: {vraag.titel}" if vraag.titel else brief.titel
                yield _Begin(deel, number_of(vraag, deel), whole, brief.ingediend, stand, chain)


def _beslispunten(context: PageContext) -> Iterator[_Begin]:
    for punt in sorted(context.register.all(Beslispunt), key=lambda one: one.nummer):
        chain = context.sporen[punt.id]
        paper = context.register.get(punt.bronnen[0].document, Document) if punt.bronnen else None
        known = {step.zekerheid for step in chain.van(Schakel.BESLUIT)}
        sure = None if Schakel.BESLUIT in chain.gaten else min(known, key=list(Zekerheid).index)
        yield _Begin(
            punt,
            str(punt.nummer),
            paper.titel if paper else "",
            paper.datum if paper else None,
            _DECIDED[sure],
            chain,
        )


def _state(context: PageContext, chain: Spoor) -> str:
    """The state of the reaction or the answer; empty when there is none."""
    for step in chain.van(Schakel.REACTIE):
        label = step_label(context.register.items[step.id])
        if label:
            return label.word
    return ""


def _table(context: PageContext, kind: _Kind, rows: Sequence[_Begin]) -> Overzicht:
    return Overzicht(
        kind.id + "-tabel",
        f"{kind.title} en wat erop volgde",
        tuple(Overzichtkolom(heading) for heading in (*kind.columns, *_AFTER)),
        tuple(_row(context, row, at) for at, row in enumerate(rows)),
        f"van {count_words(len(rows), kind.one, kind.many)}",
    )


def _row(context: PageContext, row: _Begin, at: int) -> Overzichtrij:
    link = context.require_link(row.item.id)
    when = moment_in_words(row.moment) if row.moment else ""
    year = row.moment.begin.year if row.moment and row.moment.begin else None
    first = Overzichtcel(
        f"{row.number}. {link.text}",
        Link(f"{row.number}. {link.text}", link.address),
        extra=", ".join(word for word in (row.whole, when) if word),
        key=f"{row.moment.iso if row.moment else ''} {at:06}",
    )
    holes = tuple(HOLES[hole] for hole in row.chain.gaten)
    return Overzichtrij(
        (first, *(_cell(context, row.chain, kind) for kind in row.chain.schakels)),
        (
            _themes_of(context, row.item) or (_UNTHEMED,),
            (str(year) if year else _UNKNOWN,),
            (row.stand,),
            holes or (WHOLE,),
        ),
    )


def _cell(context: PageContext, chain: Spoor, kind: Schakel) -> Overzichtcel:
    found = stations(context, chain, (kind,))
    return Overzichtcel(stations=found, key=_key(found[0]))


def _key(station: Spoorstation) -> str | None:
    """A hole is last; a step with a state is sorted by that, another by its words."""
    if station.missing:
        return ""
    return station.label.word if station.label else None


def _themes(context: PageContext) -> tuple[str, ...]:
    return tuple(thema.titel for thema in context.register.all(Thema))


def _themes_of(context: PageContext, item: Item) -> tuple[str, ...]:
    """The subjects of a record; a part without any takes those of its whole."""
    while not item.themas and item.id in context.register.parents:
        item = context.register.items[context.register.parents[item.id]]
    return tuple(link.text for link in context.names(*item.themas))


def _lead(chains: Sequence[Spoor], present: dict[_Kind, tuple[_Begin, ...]]) -> str:
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


def _missing(kind: _Kind, rows: Sequence[_Begin]) -> str:
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
