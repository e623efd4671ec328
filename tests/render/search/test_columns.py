"""Of every record the little that must be known before it is fetched."""

from __future__ import annotations

from typing import Any

import pytest

from sdsite.pages.search_plan import Facet, SearchRecord, Told
from sdsite.render.search.columns import LONGEST, Columns
from sdsite.render.search.counts import count_words


def _columns(*records: tuple[SearchRecord, Told]) -> Columns:
    columns = Columns((Facet("soort", "Soort"), Facet("thema", "Thema")))
    for record, told in records:
        columns.add(record, told, count_words(record, told))
    assert len(columns) == len(records)
    return columns


def _ranking(*records: tuple[SearchRecord, Told]) -> dict[str, Any]:
    return dict(_columns(*records).ranking())


def _facets(*records: tuple[SearchRecord, Told]) -> list[Any]:
    return list(_columns(*records).facets())


def _record(title: str, *themes: str, text: str = "", **rest: Any) -> tuple[SearchRecord, Told]:  # noqa: ANN401 - any field
    told = Told(text, {"thema": themes} if themes else {}, ())
    fields = {"context": "", "date": "", "listing": False, **rest}
    record = SearchRecord(
        id=title,
        address="",
        soort="Besluit",
        title=title,
        date_words="",
        make=lambda _: told,
        **fields,
    )
    return record, told


def test_de_facetten_zeggen_van_elk_record_waarop_het_te_kiezen_is() -> None:
    records = (_record("een"), _record("twee", "Wonen"), _record("drie", "Jeugd", "Wonen"))
    soort, thema = _facets(*records)
    assert soort == {"key": "soort", "label": "Soort", "values": ["Besluit"], "of": [0, 0, 0]}
    assert thema["values"] == ["Jeugd", "Wonen"]
    assert thema["of"] == [[], 1, [0, 1]]


def test_een_geheel_een_deel_en_een_overzicht_staan_ieder_op_hun_plaats() -> None:
    records = (_record("een"), _record("twee", context="een"), _record("drie", listing=True))
    assert _ranking(*records)["standing"] == "012"


def test_de_lengte_is_die_van_de_tekst_in_tienden_van_de_gemiddelde() -> None:
    texts = ("De raad besluit.", "Ja.", "", *("Nee.",) * 5, "Heel " * 50)
    lengths = _ranking(*(_record("een", text=text) for text in texts))["length"]
    assert [int(digit, 36) for digit in lengths] == [5, 2, 0, 2, 2, 2, 2, 2, LONGEST]


def test_records_zonder_tekst_hebben_ook_een_lengte() -> None:
    assert _ranking(_record("een"))["length"] == "0"


@pytest.mark.parametrize(
    "title,length", [("Zorg in de wijk", 4), ("Zorg: hoe het verder gaat in de wijk", 1.8)]
)
def test_een_ondertitel_telt_minder(title: str, length: float) -> None:
    assert _ranking(_record(title))["title"] == [length]
