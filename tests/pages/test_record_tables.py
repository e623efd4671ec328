"""The register as tables: nothing is lost on the way to CSV and back."""

from __future__ import annotations

import csv
import io
import json
import types
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Union, cast, get_args, get_origin

from pydantic import BaseModel

from sdsite.model import Register
from sdsite.model.datum import Moment
from sdsite.model.item import Item
from sdsite.model.tekst import Dialect
from sdsite.model.vindplaats import Vindplaats
from tests.pages.conftest import PlanOf
from tests.pages.test_gegevens import rows_of, table_at


def test_een_onderdeel_noemt_zijn_geheel_en_zijn_plaats(plan_of: PlanOf) -> None:
    rows = rows_of(plan_of(), "gegevens/adviespunten.csv")
    assert [(row["onderdeel_van"], row["volgorde"]) for row in rows] == [
        ("advies-2030-1", "1"),
        ("advies-2030-1", "2"),
    ]


def test_elke_id_staat_in_de_tabel_met_alle_gegevens(plan_of: PlanOf) -> None:
    plan = plan_of()
    ids = {row["id"] for row in rows_of(plan, "gegevens/gegevens.csv")}
    assert {"advies-2030-1", "advies-2030-1-a01", "collegereactie-2030-1-a01"} <= ids
    links = rows_of(plan, "gegevens/verbanden.csv")
    assert {row["van"] for row in links} | {row["naar"] for row in links} <= ids


def test_bronnen_staan_bij_elkaar_met_hun_veld(plan_of: PlanOf) -> None:
    table = table_at(plan_of(), "gegevens/bronnen.csv")
    assert table.key == ("gegeven", "veld", "volgorde")
    assert all(row[1] == "bronnen" or str(row[1]).endswith("/bronnen") for row in table.rows)


def test_wat_uit_de_bestanden_is_gelezen_is_wat_in_het_register_staat(
    real_site: Path, real_register: Register
) -> None:
    """Every record, part and row of the real site, read back from its CSV files alone."""
    tables = Tables(real_site / "gegevens")
    facts = (*real_register.items.values(), *real_register.rows)
    for fact in facts:
        assert tables.fact(type(fact), fact.id) == fact


class Tables:
    """The CSV files of a site, read back into the models."""

    def __init__(self, folder: Path) -> None:
        self._rows: dict[tuple[str, str], list[dict[str, str]]] = {}
        for file in folder.glob("*.csv"):
            for row in csv.DictReader(io.StringIO(file.read_bytes().decode(), newline="")):
                keys = {row.get("id"), row.get("onderdeel_van"), next(iter(row.values()))}
                for key in keys - {None, ""}:
                    self._rows.setdefault((file.stem, str(key)), []).append(row)

    def fact(self, model: type[Any], fact_id: str) -> BaseModel:
        """The fact with this id."""
        (row,) = (row for row in self._rows[model.plural, fact_id] if row["id"] == fact_id)
        return self._made(model, row, fact_id, ("", ""))

    def _made(
        self, model: type[Any], row: Mapping[str, str], owner: str, place: tuple[str, str]
    ) -> BaseModel:
        """A value from a row; `place` is what stands before its columns and before its lists."""
        fields: dict[str, Any] = {}
        for name, field in model.model_fields.items():
            inner, many = _inner(field.annotation)
            if many and issubclass(inner, BaseModel) and not issubclass(inner, Item):
                plural = getattr(model, "plural", "")
                fields[name] = self._listed(inner, (plural, name), owner, place[1])
            elif issubclass(inner, Item):
                parts = self._parts(inner, owner)
                fields[name] = parts if many else next(iter(parts), None)
            elif issubclass(inner, BaseModel):
                if any(cell for key, cell in row.items() if key.startswith(f"{name}_")):
                    fields[name] = self._made(inner, row, owner, (f"{name}_", ""))
            else:
                cell = row[f"{place[0]}{name}"]
                if cell or (field.is_required() and inner in (str, Dialect)):
                    fields[name] = _value(inner, cell, row, f"{place[0]}{name}", many=many)
        return cast("BaseModel", model.model_validate(fields))

    def _listed(
        self, model: type[BaseModel], field: tuple[str, str], owner: str, before: str
    ) -> list[BaseModel]:
        plural, name = field
        if model is Vindplaats:
            rows = self._rows.get(("bronnen", owner), ())
            mine = [row for row in rows if row["veld"] == f"{before}{name}"]
        else:
            mine = self._rows.get((f"{plural}-{name.replace('_', '-')}", owner), [])
        return [
            self._made(model, row, owner, ("", f"{name}/{row['volgorde']}/"))
            for row in sorted(mine, key=lambda row: int(row["volgorde"]))
        ]

    def _parts(self, model: type[Any], whole: str) -> list[BaseModel]:
        rows = self._rows.get((model.plural, whole), ())
        mine = [row for row in rows if row["onderdeel_van"] == whole]
        ordered = sorted(mine, key=lambda row: int(row["volgorde"]))
        return [self.fact(model, row["id"]) for row in ordered]


def _value(inner: type, cell: str, row: Mapping[str, str], column: str, *, many: bool) -> object:
    if many:
        return json.loads(cell)
    if inner is bool:
        return {"ja": True, "nee": False}[cell]
    if inner is Moment and (row[f"{column}_zekerheid"] == "afgeleid" or row[f"{column}_uitleg"]):
        told = {key: row[f"{column}_{key}"] for key in ("zekerheid", "uitleg")}
        return {"op": cell, **told}
    return cell


def _inner(annotation: object) -> tuple[type, bool]:
    """The class that a field holds, and whether it holds a list of it."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _inner(inner[0])
    if origin in (Union, types.UnionType):
        return _inner(next(each for each in inner if each is not types.NoneType))
    if origin is tuple:
        return _inner(inner[0])[0], True
    return cast("type", annotation), False
