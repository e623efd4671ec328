"""Of every fact what results are narrowed down by: when, what about, of whom, how it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from sdsite.model.activiteit import Activiteit, Overgang
from sdsite.model.afwijking import Afwijking
from sdsite.model.agenda import Actielijn, Agenda
from sdsite.model.beslispunt import Beslispunt
from sdsite.model.correctie import Correctie
from sdsite.model.datum import Moment, Precisie, parse_datum
from sdsite.model.document import Document
from sdsite.model.doel import Doel
from sdsite.model.indicator import Indicator
from sdsite.model.item import Item
from sdsite.model.keuze import Keuze
from sdsite.model.opgave import Opgave
from sdsite.model.organisatie import Organisatie
from sdsite.model.raadsvraag import Antwoord, Vragenbrief
from sdsite.model.risico import Risico
from sdsite.model.tabel import Tabel
from sdsite.model.thema import Thema
from sdsite.model.uitgangspunt import Uitgangspunt
from sdsite.pages.context import PageContext
from sdsite.pages.search_plan import Facet
from sdsite.pages.search_status import status_of
from sdsite.pages.words import moment_in_words

FACETS = (
    Facet("soort", "Soort"),
    Facet("jaar", "Jaar"),
    Facet("thema", "Thema"),
    Facet("actielijn", "Actielijn"),
    Facet("organisatie", "Organisatie of fractie"),
    Facet("status", "Status"),
)
"""The ways to narrow results down, in the order they are shown."""

_ABOUT = ("agenda", "adviespunt", "doel", "hoofddoel", "opgave", "gedaan_in", "naar", "van")
"""Fields that name the fact another one stands under, the nearest first."""

_OF_ITS_PAPER = frozenset(
    {Opgave, Doel, Uitgangspunt, Beslispunt, Keuze, Indicator, Tabel, Afwijking}
)
"""Nouns without a date of their own: they are as old as the paper they stand in."""


def above(context: PageContext, item: Item) -> tuple[Item, ...]:
    """The facts that a fact stands in or under, the nearest first."""
    found: list[Item] = []
    seen = {item.id}
    here: Item | None = item
    while here is not None:
        up = context.register.parents.get(here.id) or _named(here)
        here = context.register.items.get(up) if up not in seen else None
        if here is not None:
            seen.add(here.id)
            found.append(here)
    return tuple(found)


def when_of(context: PageContext, item: Item, around: Sequence[Item]) -> tuple[Moment | None, str]:
    """When a fact is of, and how that is said; None for what has no date, as a term has none.

    `around` are the facts `above` it.
    """
    if type(item) is Antwoord:
        brief = context.register.get(context.register.whole(item.id), Vragenbrief)
        if brief is not None and brief.beantwoord is not None:
            return brief.beantwoord, moment_in_words(brief.beantwoord)
    for each in (item, *around):
        moment = _own_moment(each)
        if moment is not None:
            return moment, moment_in_words(moment)
        if type(each) in _OF_ITS_PAPER:
            return _of_paper(context, each)
    return None, ""


def sorting_date(moment: Moment | None) -> str:
    """An ISO date to sort by: as precise as the moment is, or its first day."""
    if moment is None or moment.begin is None:
        return ""
    exact = moment.precisie in (Precisie.DAG, Precisie.MAAND, Precisie.JAAR)
    return moment.iso if exact else moment.begin.isoformat()


def years_of(moment: Moment | None) -> tuple[str, ...]:
    """The years that a moment may lie in."""
    if moment is None or moment.begin is None or moment.eind is None:
        return ()
    return _years(moment.begin.year, moment.eind.year)


@cache
def _years(first: int, last: int) -> tuple[str, ...]:
    """Many facts are of the same years: they are kept once."""
    return tuple(map(str, range(first, last + 1)))


class FacetValues:
    """The values of facts in each facet; those of what a fact stands in are found once."""

    def __init__(self, context: PageContext) -> None:
        self._context = context
        register = context.register
        self._lines = {line.id: line.titel for line in register.all(Actielijn)}
        for activity in register.all(Activiteit):
            if activity.actielijn in self._lines:
                self._lines[activity.id] = self._lines[activity.actielijn]
        self._themes = {thema.id: context.title(thema) for thema in register.all(Thema)}
        self._bodies = {body.id: body.titel for body in register.all(Organisatie)}
        self._above: dict[tuple[str, int], _Touched] = {}

    def of(self, item: Item, years: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
        """The values of a fact by the key of their facet, as shown; none where it has none."""
        around = above(self._context, item)
        own, others = self._touched(item), self._of_all(around)
        itself = (item.titel,) if type(item) is Thema else ()
        themes = (*itself, *own.themes, *others.themes, *self._of_touched(item))
        found = {
            "jaar": years,
            "thema": _unique(themes),
            "actielijn": _unique((*own.lines, *others.lines)),
            "organisatie": _unique((*own.bodies, *others.bodies)),
            "status": _unique(status_of(self._context, item)),
        }
        return {key: values for key, values in found.items() if values}

    def _of_all(self, around: tuple[Item, ...]) -> _Touched:
        """What facts touch that stand above each other: the nearest and their number tell which."""
        if not around:
            return _NOTHING
        key = around[0].id, len(around)
        if key not in self._above:
            touched = [self._touched(each) for each in around]
            self._above[key] = _Touched(
                tuple(theme for each in touched for theme in each.themes),
                tuple(line for each in touched for line in each.lines),
                tuple(body for each in touched for body in each.bodies),
            )
        return self._above[key]

    def _touched(self, item: Item) -> _Touched:
        links = self._context.register.uit.get(item.id, ())
        titles, lines, bodies = self._themes, self._lines, self._bodies
        ends, named = [item.id], [item.id]
        for link in links:
            if link.naar in lines and link.soort != "bron":
                ends.append(link.naar)
            elif link.naar in bodies and link.soort == "veld":
                named.append(link.naar)
        if type(item) is Overgang:
            ends += (*item.van, *item.naar)
        return _Touched(
            tuple([titles[thema] for thema in item.themas]),
            tuple([lines[end] for end in ends if end in lines]),
            tuple([bodies[end] for end in named if end in bodies]),
        )

    def _of_touched(self, item: Item) -> Iterator[str]:
        """The subjects of what a deviation touches, where it says none itself."""
        touched = item.raakt if type(item) is Afwijking and not item.themas else ()
        for each in filter(None, map(self._context.register.items.get, touched)):
            yield from (self._themes[thema] for thema in each.themas)


class _Touched(NamedTuple):
    """What a fact has to do with, as shown; perhaps more than once."""

    themes: tuple[str, ...]
    """Its subjects; of a subject not itself."""
    lines: tuple[str, ...]
    """The actielijnen of the activities that it is or links to."""
    bodies: tuple[str, ...]
    """The organisations that it names."""


_NOTHING = _Touched((), (), ())


def _named(item: Item) -> str:
    """Id of the fact that a fact says it stands under; of several the first."""
    for name in _named_in(type(item)):
        if named := getattr(item, name):
            return str(named[0] if isinstance(named, tuple) else named)
    return ""


@cache
def _named_in(kind: type[Item]) -> tuple[str, ...]:
    return tuple(name for name in _ABOUT if name in kind.model_fields)


def _own_moment(item: Item) -> Moment | None:
    """The date that a fact itself gives."""
    for name in ("datum", "ingediend", "wanneer"):
        moment = vars(item).get(name)
        if isinstance(moment, Moment):
            return moment
    if type(item) is Risico:
        return item.statussen[-1].peildatum
    if type(item) is Agenda:
        return parse_datum(str(item.jaar))
    return parse_datum(item.sinds) if type(item) is Correctie else None


def _of_paper(context: PageContext, item: Item) -> tuple[Moment | None, str]:
    """The date of the first paper that a fact stands in."""
    places = (*item.bronnen, *(each.bron for each in vars(item).get("lezingen", ())))
    paper = context.register.get(places[0].document, Document) if places else None
    if paper is None or paper.datum.begin is None:
        return None, ""
    return paper.datum, f"in een stuk uit {' of '.join(years_of(paper.datum))}"


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
