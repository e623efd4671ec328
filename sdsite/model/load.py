"""Load records into the register: the one list of nouns, and findings for what does not fit."""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from operator import attrgetter
from types import MappingProxyType
from typing import TypeVar, cast

from pydantic import BaseModel

from sdsite.findings import Finding, Place
from sdsite.frozen import frozen
from sdsite.memo import NO_MEMO, Memo
from sdsite.model.activiteit import Activiteit, Overgang
from sdsite.model.advies import Advies
from sdsite.model.afwijking import Afwijking
from sdsite.model.agenda import Actielijn, Agenda
from sdsite.model.begrip import Begrip
from sdsite.model.beslispunt import Beslispunt
from sdsite.model.besluit import Besluit
from sdsite.model.bladzijde import Bladzijde
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.correctie import Correctie
from sdsite.model.document import Document
from sdsite.model.doel import Doel
from sdsite.model.editie import Editie
from sdsite.model.facts import Fact, Loaded, load_record
from sdsite.model.gebeurtenis import Gebeurtenis
from sdsite.model.indicator import Indicator, Meting
from sdsite.model.intrekking import Intrekking
from sdsite.model.item import Item
from sdsite.model.keuze import Keuze
from sdsite.model.moeilijk_woord import MoeilijkWoord
from sdsite.model.opgave import Opgave
from sdsite.model.organisatie import Organisatie
from sdsite.model.persoon import Persoon
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.model.register import Herkomstplek, Register, Verband
from sdsite.model.relatie import Relatie
from sdsite.model.risico import Risico
from sdsite.model.rules import ModelRule
from sdsite.model.tabel import Bedrag, Tabel
from sdsite.model.thema import Thema
from sdsite.model.toezegging import Toezegging
from sdsite.model.uitgangspunt import Uitgangspunt
from sdsite.sources import MAX_FINDINGS, Record, not_all_checked

T = TypeVar("T")
K = TypeVar("K")
M = TypeVar("M", bound=BaseModel)

NOUNS: tuple[type[Item], ...] = (
    Thema,
    Organisatie,
    Persoon,
    Document,
    Opgave,
    Doel,
    Uitgangspunt,
    Beslispunt,
    Keuze,
    Agenda,
    Actielijn,
    Activiteit,
    Overgang,
    Advies,
    Collegereactie,
    Vragenbrief,
    Toezegging,
    Besluit,
    Gebeurtenis,
    Indicator,
    Tabel,
    Risico,
    Afwijking,
    Begrip,
    Relatie,
    Correctie,
    Intrekking,
)
"""Every noun that has records of its own, in the order in which the register keeps them."""

ROWS: tuple[type[Meting | Bedrag], ...] = (Meting, Bedrag)
"""The nouns that are rows of CSV files."""

LISTS = (Editie, MoeilijkWoord)
"""Rows of CSV files that the program reads for itself: they have no place on the website."""


def load(records: Iterable[Record], memo: Memo = NO_MEMO) -> tuple[Register, tuple[Finding, ...]]:
    """Turn records into the register; findings tell what was left out, and why.

    What came of a record before is in `memo`.
    """
    loader = _Loader(memo)
    loader.add(records)
    return loader.finish(), tuple(sorted(set(loader.findings)))


class _Loader:
    """Gathers records on the way to the register; thrown away when that is made."""

    def __init__(self, memo: Memo) -> None:
        self._memo = memo
        self.findings: list[Finding] = []
        self._wrong: Counter[str] = Counter()
        self._of_csv: frozenset[type[BaseModel]] = frozenset((*ROWS, *LISTS))
        self._models: dict[str, type[BaseModel]] = {
            model.plural: model for model in (*NOUNS, *ROWS, *LISTS, Bladzijde)
        }
        self._loaded: defaultdict[type[BaseModel], list[Loaded]] = defaultdict(list)

    def add(self, records: Iterable[Record]) -> None:
        """Validate each record against the model of its folder."""
        fitting = self._fitting(records)
        for loaded in self._memo.remember_each("record", fitting, load_record):
            if loaded.findings:
                self.findings += loaded.findings
                self._wrong[loaded.record.place.file] += len(loaded.findings)
            if loaded.value is not None:
                self._loaded[type(loaded.value)].append(loaded)

    def _fitting(self, records: Iterable[Record]) -> Iterator[tuple[Record, type[BaseModel]]]:
        """Each record that has a model, with that model; as long as its file is not too wrong."""
        for record in records:
            model = self._models.get(record.noun)
            if model is None:
                self.findings.append(_unknown_folder(record, self._models))
            elif (record.form == "csv") != (needs_csv := model in self._of_csv):
                self.findings.append(_wrong_form(record, needs_csv=needs_csv))
            elif self._wrong and self._wrong[record.place.file] > MAX_FINDINGS:
                self.findings.append(not_all_checked(record.place.file))
            elif home := _home_elsewhere(record, model):
                self.findings.append(_wrong_folder(record, model, home))
                self._wrong[record.place.file] += 1
            else:
                yield record, model

    def finish(self) -> Register:
        """Index what was loaded."""
        items: dict[str, Item] = {}
        parents: dict[str, str] = {}
        plekken: dict[str, Herkomstplek] = {}
        dubbel: list[tuple[str, Place, Place]] = []
        verbanden: list[Verband] = []
        for fact in self._facts():
            item_id = fact.item.id
            if item_id in plekken:
                dubbel.append((item_id, plekken[item_id].place(), fact.plek.place("id")))
                continue
            self.findings += fact.findings
            items[item_id], plekken[item_id] = fact.item, fact.plek
            if fact.ouder:
                parents[item_id] = fact.ouder
            verbanden += fact.verbanden
        rows = self._rows(plekken, dubbel)
        pages = self._of(Bladzijde)
        plekken.update({page.pad: loaded.plek for page, loaded in pages})
        linked = self._memo.remember_for_equal("links", tuple(verbanden), _linked)
        return Register(
            items=MappingProxyType(items),
            parents=MappingProxyType(parents),
            bedragen=tuple(row for row in rows if isinstance(row, Bedrag)),
            metingen=tuple(row for row in rows if isinstance(row, Meting)),
            edities=tuple(editie for editie, _ in self._of(Editie)),
            moeilijke_woorden=tuple(
                (woord, loaded.record.place) for woord, loaded in self._of(MoeilijkWoord)
            ),
            bladzijden=tuple(sorted((page for page, _ in pages), key=attrgetter("pad"))),
            verbanden=linked.verbanden,
            uit=linked.uit,
            terug=linked.terug,
            plekken=MappingProxyType(plekken),
            nouns=_grouped(items.values(), type),
            onderdelen=_grouped(parents, parents.__getitem__),
            rij=MappingProxyType({row.id: row for row in rows}),
            regels=_grouped(rows, attrgetter("whole")),
            dubbel=tuple(dubbel),
        )

    def _facts(self) -> Iterator[Fact]:
        """Every record and part of a record, in the order of the nouns and files."""
        return chain.from_iterable(each.facts for noun in NOUNS for each in self._loaded[noun])

    def _rows(
        self, plekken: dict[str, Herkomstplek], dubbel: list[tuple[str, Place, Place]]
    ) -> list[Meting | Bedrag]:
        rows: list[Meting | Bedrag] = []
        loaded: tuple[tuple[Meting | Bedrag, Loaded], ...] = (*self._of(Bedrag), *self._of(Meting))
        for row, of_row in loaded:
            if row.id in plekken:
                dubbel.append((row.id, plekken[row.id].begin, of_row.plek.begin))
            else:
                plekken[row.id] = of_row.plek
                rows.append(row)
        return rows

    def _of(self, model: type[M]) -> tuple[tuple[M, Loaded], ...]:
        """What was loaded of one model, in file order."""
        return tuple((cast("M", each.value), each) for each in self._loaded[model])


@frozen
class _Linked:
    """All links, readable from both ends."""

    verbanden: tuple[Verband, ...]
    uit: Mapping[str, tuple[Verband, ...]]
    terug: Mapping[str, tuple[Verband, ...]]


def _linked(verbanden: tuple[Verband, ...]) -> _Linked:
    return _Linked(
        verbanden,
        _grouped(verbanden, attrgetter("van")),
        _grouped(verbanden, attrgetter("naar")),
    )


def _grouped(values: Iterable[T], key: Callable[[T], K]) -> Mapping[K, tuple[T, ...]]:
    groups: defaultdict[K, list[T]] = defaultdict(list)
    for value in values:
        groups[key(value)].append(value)
    return MappingProxyType({name: tuple(found) for name, found in groups.items()})


def _unknown_folder(record: Record, models: Mapping[str, object]) -> Finding:
    names = sorted(models.keys() - {Bladzijde.plural})
    near = difflib.get_close_matches(record.noun, names, n=1)
    hint = f'Bedoelde u "{near[0]}"?' if near else f"Kies uit: {', '.join(names)}."
    return Finding(
        Place(record.place.file),
        ModelRule.UNKNOWN_FOLDER,
        f'De map of het bestand "{record.noun}" in data/ hoort bij geen soort gegeven.',
        hint,
    )


def _home_elsewhere(record: Record, model: type[BaseModel]) -> type[Item] | None:
    """The noun that the id of a record begins with, when that is not the noun of its folder."""
    written = record.value.get("id")
    if not isinstance(written, str) or not issubclass(model, Item):
        return None
    if written.startswith(f"{model.noun}-"):
        return None
    return next((noun for noun in NOUNS if written.startswith(f"{noun.noun}-")), None)


def _wrong_folder(record: Record, model: type[BaseModel], home: type[Item]) -> Finding:
    here = cast("type[Item]", model)
    return Finding(
        record.place_of(("id",)),
        ModelRule.WRONG_FOLDER,
        f'"{record.value["id"]}" hoort bij {home.plural}, en staat hier bij {here.plural}.',
        f'Zet het in data/{home.plural}, of laat het id met "{here.noun}-" beginnen.',
    )


def _wrong_form(record: Record, *, needs_csv: bool) -> Finding:
    return Finding(
        Place(record.place.file),
        ModelRule.WRONG_FORM,
        f'Gegevens van het soort "{record.noun}" horen in een '
        + ("CSV-bestand." if needs_csv else "YAML-bestand."),
        "Zet ze over en haal dit bestand weg.",
    )
