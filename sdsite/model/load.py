"""Load records into the register: the one list of nouns, and findings for what does not fit."""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from operator import attrgetter
from types import MappingProxyType
from typing import TypeVar

from sdsite.findings import Finding, Place
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
    for record in records:
        loader.add(record)
    return loader.finish(), tuple(sorted(set(loader.findings)))


class _Loader:
    """Gathers records on the way to the register; thrown away when that is made."""

    def __init__(self, memo: Memo) -> None:
        self._memo = memo
        self.findings: list[Finding] = []
        self._wrong: Counter[str] = Counter()
        self._models = {model.plural: model for model in (*NOUNS, *ROWS, *LISTS, Bladzijde)}
        self._loaded: list[Loaded] = []

    def add(self, record: Record) -> None:
        """Validate one record against the model of its folder."""
        model = self._models.get(record.noun)
        if model is None:
            self.findings.append(_unknown_folder(record, self._models))
            return
        needs_csv = model in ROWS or model in LISTS
        if (record.form == "csv") != needs_csv:
            self.findings.append(_wrong_form(record, needs_csv=needs_csv))
            return
        file = record.place.file
        if self._wrong[file] > MAX_FINDINGS:
            self.findings.append(not_all_checked(file))
            return
        loaded = self._memo.remember(("record", record), partial(load_record, model, record))
        self.findings += loaded.findings
        self._wrong[file] += len(loaded.findings)
        if loaded.value is not None:
            self._loaded.append(loaded)

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
        return Register(
            items=MappingProxyType(items),
            parents=MappingProxyType(parents),
            bedragen=tuple(row for row in rows if isinstance(row, Bedrag)),
            metingen=tuple(row for row in rows if isinstance(row, Meting)),
            edities=tuple(each.value for each in self._loaded if isinstance(each.value, Editie)),
            moeilijke_woorden=tuple(
                (each.value, each.record.place)
                for each in self._loaded
                if isinstance(each.value, MoeilijkWoord)
            ),
            bladzijden=self._pages(plekken),
            verbanden=tuple(verbanden),
            uit=_grouped(verbanden, attrgetter("van")),
            terug=_grouped(verbanden, attrgetter("naar")),
            plekken=MappingProxyType(plekken),
            nouns=_grouped(items.values(), type),
            onderdelen=_grouped(parents, parents.__getitem__),
            rij=MappingProxyType({row.id: row for row in rows}),
            regels=_grouped(rows, attrgetter("whole")),
            dubbel=tuple(dubbel),
        )

    def _facts(self) -> Iterator[Fact]:
        """Every record and part of a record, in the order of the nouns and files."""
        order = {noun: position for position, noun in enumerate(NOUNS)}
        loaded = [each for each in self._loaded if each.facts]
        for each in sorted(loaded, key=lambda each: order[type(each.value)]):  # type: ignore[index]
            yield from each.facts

    def _rows(
        self, plekken: dict[str, Herkomstplek], dubbel: list[tuple[str, Place, Place]]
    ) -> list[Meting | Bedrag]:
        rows: list[Meting | Bedrag] = []
        for each in self._loaded:
            row = each.value
            if isinstance(row, Meting | Bedrag):
                if row.id in plekken:
                    dubbel.append((row.id, plekken[row.id].begin, each.plek.begin))
                else:
                    plekken[row.id] = each.plek
                    rows.append(row)
        return rows

    def _pages(self, plekken: dict[str, Herkomstplek]) -> tuple[Bladzijde, ...]:
        pages = [
            (each.value, each.plek) for each in self._loaded if isinstance(each.value, Bladzijde)
        ]
        plekken.update({page.pad: plek for page, plek in pages})
        return tuple(sorted((page for page, _ in pages), key=lambda page: page.pad))


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


def _wrong_form(record: Record, *, needs_csv: bool) -> Finding:
    return Finding(
        Place(record.place.file),
        ModelRule.WRONG_FORM,
        f'Gegevens van het soort "{record.noun}" horen in een '
        + ("CSV-bestand." if needs_csv else "YAML-bestand."),
        "Zet ze over en haal dit bestand weg.",
    )
