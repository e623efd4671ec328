"""Of every record the little that must be known before it is fetched."""

from __future__ import annotations

from typing import Any

import pytest

from sdsite.pages.search_plan import Facet, SearchRecord, Told
from sdsite.render.search.columns import Columns
from sdsite.render.search.counts import count_words


def _columns(*records: tuple[SearchRecord, Told]) -> dict[str, Any]:
    columns = Columns((Facet("soort", "Soort"), Facet("thema", "Thema")))
    for record, told in records:
        columns.add(record, told, count_words(record, told))
    assert len(columns) == len(records)
    return dict(columns.content())


def _record(title: str, *themes: str, text: str = "", **rest: Any) -> tuple[SearchRecord, Told]:  # noqa: ANN401 - any field
    told = Told(text, {"thema": themes} if themes else {}, ())
    fields = {"context": "", "date": "", "listing": False, **rest}
    record = SearchRecord(
        id=title,
        address="",
        soort="Besluit",
        title=title,
        date_words="",
        tell=lambda: told,
        **fields,
    )
    return record, told


def test_de_kolommen_zeggen_van_elk_record_waarop_het_te_kiezen_is() -> None:
    soort, thema = _columns(
        _record("een"), _record("twee", "Wonen"), _record("drie", "Jeugd", "Wonen")
    )["facets"]
    assert soort == {"key": "soort", "label": "Soort", "values": ["Besluit"], "of": [0, 0, 0]}
    assert thema["values"] == ["Jeugd", "Wonen"]
    assert thema["of"] == [[], 1, [0, 1]]


def test_een_geheel_een_deel_en_een_overzicht_staan_ieder_op_hun_plaats() -> None:
    columns = _columns(
        _record("een"), _record("twee", context="een"), _record("drie", listing=True)
    )
    assert columns["standing"] == [0, 1, 2]


def test_de_datums_staan_op_volgorde() -> None:
    columns = _columns(*(_record("een", date=date) for date in ("2024-03", "", "2023", "2024-03")))
    assert columns["date"] == [2, 0, 1, 2]


def test_de_lengte_is_die_van_de_tekst() -> None:
    columns = _columns(_record("een", text="De raad besluit."), _record("twee", text="Ja."))
    assert (columns["length"], columns["meanLength"]) == ([3, 1], 2)


@pytest.mark.parametrize(
    "title,length", [("Zorg in de wijk", 4), ("Zorg: hoe het verder gaat in de wijk", 1.8)]
)
def test_een_ondertitel_telt_minder(title: str, length: float) -> None:
    assert _columns(_record(title))["title"] == [length]
