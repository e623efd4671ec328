"""Load records into the register: the one list of nouns, and findings for what does not fit."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeVar

from pydantic import BaseModel

from sdsite.findings import Finding, Place, Rule
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
from sdsite.model.gebeurtenis import Gebeurtenis
from sdsite.model.indicator import Indicator, Meting
from sdsite.model.intrekking import Intrekking
from sdsite.model.item import Item
from sdsite.model.keuze import Keuze
from sdsite.model.links import find_links, walk_items
from sdsite.model.moeilijk_woord import MoeilijkWoord
from sdsite.model.opgave import Opgave
from sdsite.model.organisatie import Organisatie
from sdsite.model.persoon import Persoon
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.model.register import Herkomstplek, Pad, Register, Verband
from sdsite.model.relatie import Relatie
from sdsite.model.risico import Risico
from sdsite.model.tabel import Bedrag, Tabel
from sdsite.model.thema import Thema
from sdsite.model.toezegging import Toezegging
from sdsite.model.uitgangspunt import Uitgangspunt
from sdsite.sources import MAX_FINDINGS, Record, not_all_checked
from sdsite.validation import validate

T = TypeVar("T")

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


class ModelRule(Rule):
    """What can be wrong with one record on its own, beside its fields."""

    UNKNOWN_FOLDER = (
        "onbekende-map",
        "Een map of bestand in data/ hoort bij geen enkel soort gegeven.",
    )
    """Voorbeeld: data/tema.yml, waar data/themas.yml is bedoeld.

    Herstel: geef de map of het bestand de naam van een soort gegeven; het gegevenswoordenboek
    noemt ze alle."""

    ID_PREFIX = (
        "id-begint-anders",
        "Een id begint niet met het soort gegeven of met het id erboven.",
    )
    """Voorbeeld: een organisatie met `id: fractie-vooruit`.

    Herstel: zet het soort gegeven ervoor: `id: organisatie-fractie-vooruit`. Een onderdeel begint
    met het id van het geheel. Verander verwijzingen mee."""

    WRONG_FORM = "verkeerd-soort-bestand", "Dit soort gegeven hoort in een ander soort bestand."
    """Voorbeeld: metingen in data/metingen.yml.

    Herstel: zet ze in een CSV-bestand, een meting per regel; andere gegevens horen juist in
    YAML."""


def load(records: Iterable[Record]) -> tuple[Register, tuple[Finding, ...]]:
    """Turn records into the register; findings tell what was left out, and why."""
    loader = _Loader()
    for record in records:
        loader.add(record)
    return loader.finish(), tuple(sorted(set(loader.findings)))


class _Loader:
    """Gathers records on the way to the register; thrown away when that is made."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._wrong: Counter[str] = Counter()
        self._models = {model.plural: model for model in (*NOUNS, *ROWS, *LISTS, Bladzijde)}
        self._loaded: list[tuple[BaseModel, Record]] = []

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
        value, findings = validate(model, record)
        self.findings += findings
        self._wrong[file] += len(findings)
        if value is not None:
            self._loaded.append((value, record))

    def finish(self) -> Register:
        """Index what was loaded."""
        items: dict[str, Item] = {}
        parents: dict[str, str] = {}
        plekken: dict[str, Herkomstplek] = {}
        dubbel: list[tuple[str, Place, Place]] = []
        verbanden: list[Verband] = []
        for item, record, pad, ouder in self._walk():
            plek = Herkomstplek(record.place, record.lines, pad)
            if item.id in plekken:
                dubbel.append((item.id, plekken[item.id].place(), plek.place("id")))
                continue
            self.findings += _prefix_findings(item, record, pad, ouder)
            items[item.id], plekken[item.id] = item, plek
            if ouder:
                parents[item.id] = ouder
            verbanden += find_links(item)
        rows = self._rows(plekken, dubbel)
        return Register(
            items=MappingProxyType(items),
            parents=MappingProxyType(parents),
            bedragen=tuple(row for row in rows if isinstance(row, Bedrag)),
            metingen=tuple(row for row in rows if isinstance(row, Meting)),
            edities=tuple(row for row, _ in self._loaded if isinstance(row, Editie)),
            moeilijke_woorden=tuple(
                (row, record.place)
                for row, record in self._loaded
                if isinstance(row, MoeilijkWoord)
            ),
            bladzijden=self._pages(plekken),
            verbanden=tuple(verbanden),
            uit=_grouped((verband.van, verband) for verband in verbanden),
            terug=_grouped((verband.naar, verband) for verband in verbanden),
            plekken=MappingProxyType(plekken),
            nouns=_by_noun(items.values()),
            onderdelen=_grouped((ouder, item_id) for item_id, ouder in parents.items()),
            rij=MappingProxyType({row.id: row for row in rows}),
            regels=_grouped((row.whole, row) for row in rows),
            dubbel=tuple(dubbel),
        )

    def _walk(self) -> Iterator[tuple[Item, Record, Pad, str | None]]:
        order = {noun: position for position, noun in enumerate(NOUNS)}
        records = [pair for pair in self._loaded if type(pair[0]) in order]
        for model, record in sorted(records, key=lambda pair: order[type(pair[0])]):  # type: ignore[index]
            for found in walk_items(model):
                yield found.item, record, found.pad, found.ouder

    def _rows(
        self, plekken: dict[str, Herkomstplek], dubbel: list[tuple[str, Place, Place]]
    ) -> list[Meting | Bedrag]:
        rows: list[Meting | Bedrag] = []
        for row, record in self._loaded:
            if isinstance(row, Meting | Bedrag):
                if row.id in plekken:
                    dubbel.append((row.id, plekken[row.id].begin, record.place))
                else:
                    plekken[row.id] = Herkomstplek(record.place, record.lines, ())
                    rows.append(row)
        return rows

    def _pages(self, plekken: dict[str, Herkomstplek]) -> tuple[Bladzijde, ...]:
        pages = [(page, record) for page, record in self._loaded if isinstance(page, Bladzijde)]
        plekken.update(
            {page.pad: Herkomstplek(record.place, record.lines, ()) for page, record in pages}
        )
        return tuple(sorted((page for page, _ in pages), key=lambda page: page.pad))


def _by_noun(items: Iterable[Item]) -> Mapping[type[Item], tuple[Item, ...]]:
    nouns: dict[type[Item], list[Item]] = {}
    for item in items:
        nouns.setdefault(type(item), []).append(item)
    return MappingProxyType({noun: tuple(found) for noun, found in nouns.items()})


def _grouped(pairs: Iterable[tuple[str, T]]) -> Mapping[str, tuple[T, ...]]:
    groups: dict[str, list[T]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return MappingProxyType({key: tuple(values) for key, values in groups.items()})


def _prefix_findings(item: Item, record: Record, pad: Pad, ouder: str | None) -> list[Finding]:
    """An id starts with its noun; that of a part with the id of what it stands in."""
    start = ouder or f"{item.noun}-"
    rest = item.id.removeprefix(start)
    if rest not in ("", item.id) and not (start[-1].isdigit() and rest[0].isdigit()):
        return []
    return [
        Finding(
            record.place_of((*pad, "id")),
            ModelRule.ID_PREFIX,
            f'Het id "{item.id}" begint niet met "{start}".',
            "Zet dat ervoor, en verander verwijzingen naar dit id mee.",
        )
    ]


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
