"""The chains of one kind of record as a table, a row for each: from its start to its result."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sdsite.frozen import frozen
from sdsite.model.advies import Advies
from sdsite.model.beslispunt import Beslispunt
from sdsite.model.collegereactie import Strekking
from sdsite.model.datum import Moment
from sdsite.model.document import Document
from sdsite.model.duiding import Zekerheid
from sdsite.model.item import Item
from sdsite.model.raadsvraag import AntwoordStrekking, Vragenbrief
from sdsite.model.spoor import Spoor
from sdsite.model.thema import Thema
from sdsite.model.vervolg import Schakel
from sdsite.pages.context import PageContext
from sdsite.pages.overzicht import (
    Keuzebalk,
    Overzicht,
    Overzichtcel,
    Overzichtkolom,
    Overzichtrij,
    narrow,
)
from sdsite.pages.parts import Link, Spoorstation
from sdsite.pages.raadsvraag import UNANSWERED
from sdsite.pages.spoorpad import stations, step_label
from sdsite.pages.vragenbrief import number_of
from sdsite.pages.words import count_words, moment_in_words

HOLES = {
    Schakel.REACTIE: "geen reactie of antwoord",
    Schakel.BESLUIT: "nog geen besluit",
    Schakel.ACTIVITEIT: "geen activiteit gevonden",
    Schakel.RESULTAAT: "nog geen bericht",
}
"""What is missing, as a reader chooses it; the words fit every kind of record."""
WHOLE = "er ontbreekt niets"
_STANDS = (*Strekking, *AntwoordStrekking, UNANSWERED)
_DECIDED = {
    None: "geen besluit gevonden",
    Zekerheid.GESTELD: "besluit gevonden",
    Zekerheid.AFGELEID: "besluit afgeleid",
}
_UNKNOWN = "onbekend"
_UNTHEMED = "zonder thema"


@frozen
class Beginpunt:
    """A record that a chain starts at, with what its row tells."""

    item: Item
    """The record."""
    number: str
    """As its source numbers it."""
    whole: str
    """Title of what it stands in; may be empty."""
    moment: Moment | None
    """When it was said; None when no source says so."""
    stand: str
    """How it stands: the reaction, the answer or the decision."""
    chain: Spoor
    """What followed."""


@frozen
class Beginsoort:
    """A kind of record that chains start at."""

    id: str
    """The anchor of its table."""
    title: str
    """Its heading."""
    one: str
    """The word for one."""
    many: str
    """The word for more."""
    columns: tuple[str, ...]
    """The columns of its table before those that all kinds have."""


_ADVIEZEN = Beginsoort("adviezen", "Adviezen", "advies", "adviezen", ("Advies", "Reactie"))
_VRAGEN = Beginsoort("vragen", "Raadsvragen", "vraag", "vragen", ("Vraag", "Antwoord"))
_BESLISPUNTEN = Beginsoort(
    "beslispunten", "Beslispunten", "beslispunt", "beslispunten", ("Beslispunt",)
)
_AFTER = ("Besluit", "Activiteit", "Resultaat")


def beginpunten(context: PageContext) -> dict[Beginsoort, tuple[Beginpunt, ...]]:
    """All records that a chain starts at, by kind; only the kinds that there are."""
    found = {
        _ADVIEZEN: tuple(_adviezen(context)),
        _VRAGEN: tuple(_vragen(context)),
        _BESLISPUNTEN: tuple(_beslispunten(context)),
    }
    return {kind: rows for kind, rows in found.items() if rows}


def spoor_rows(
    context: PageContext, tables: Mapping[Beginsoort, Sequence[Beginpunt]]
) -> tuple[Keuzebalk, tuple[Overzicht, ...]]:
    """What narrows these tables down, and the tables, in the same order."""
    return narrow(
        "Kies wat u wilt zien",
        ("Thema", "Jaar", "Stand", "Wat ontbreekt"),
        tuple(_table(context, kind, rows) for kind, rows in tables.items()),
        (*_themes(context), *_STANDS, *_DECIDED.values(), *HOLES.values(), WHOLE),
    )


def _adviezen(context: PageContext) -> Iterator[Beginpunt]:
    for advies in context.register.all(Advies):
        for punt in advies.punten:
            chain = context.sporen[punt.id]
            stand = _state(context, chain) or str(Strekking.GEEN_REACTIE)
            yield Beginpunt(punt, punt.letter, advies.titel, advies.datum, stand, chain)


def _vragen(context: PageContext) -> Iterator[Beginpunt]:
    for brief in context.register.all(Vragenbrief):
        for vraag in brief.vragen:
            for deel in vraag.deelvragen:
                chain = context.sporen[deel.id]
                stand = _state(context, chain) or UNANSWERED
                whole = f"{brief.titel}: {vraag.titel}" if vraag.titel else brief.titel
                yield Beginpunt(deel, number_of(vraag, deel), whole, brief.ingediend, stand, chain)


def _beslispunten(context: PageContext) -> Iterator[Beginpunt]:
    for punt in sorted(context.register.all(Beslispunt), key=lambda one: one.nummer):
        chain = context.sporen[punt.id]
        paper = context.register.get(punt.bronnen[0].document, Document) if punt.bronnen else None
        known = {step.zekerheid for step in chain.van(Schakel.BESLUIT)}
        sure = None if Schakel.BESLUIT in chain.gaten else min(known, key=list(Zekerheid).index)
        yield Beginpunt(
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


def _table(context: PageContext, kind: Beginsoort, rows: Sequence[Beginpunt]) -> Overzicht:
    return Overzicht(
        kind.id + "-tabel",
        f"{kind.title} en wat erop volgde",
        tuple(Overzichtkolom(heading) for heading in (*kind.columns, *_AFTER)),
        tuple(_row(context, row, at) for at, row in enumerate(rows)),
        f"van {count_words(len(rows), kind.one, kind.many)}",
    )


def _row(context: PageContext, row: Beginpunt, at: int) -> Overzichtrij:
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
