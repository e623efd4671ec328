"""What results are narrowed down by, in the words the site shows."""

from __future__ import annotations

from sdsite.model.datum import parse_datum
from sdsite.pages.search_facets import FACETS, sorting_date, years_of
from tests.pages.conftest import PlanOf
from tests.pages.test_search_records import found


def test_een_onderdeel_erft_wat_zijn_geheel_zegt(plan_of: PlanOf) -> None:
    point = found(plan_of())["advies-2030-1-a01"]
    assert (point.date, point.date_words) == ("2030-03-01", "1 maart 2030")
    assert point.tell().facets["jaar"] == ("2030",)
    assert set(point.tell().facets["organisatie"]) == {
        "adviesraad",
        "college van burgemeester en wethouders",
    }


def test_een_antwoord_is_van_de_dag_van_het_antwoord(plan_of: PlanOf) -> None:
    records = found(plan_of(case="raadsvragen"))
    assert records["vragenbrief-2030-1-v1a"].date == "2030-02-01"
    assert records["vragenbrief-2030-1-v1a-antwoord"].date == "2030-02-20"
    assert records["vragenbrief-2030-1-v1b"].tell().facets["status"] == ("nog geen antwoord",)


def test_wat_geen_eigen_datum_heeft_is_zo_oud_als_zijn_stuk(plan_of: PlanOf) -> None:
    table = found(plan_of(case="een_tabel"))["tabel-zorg"]
    assert (table.date, table.date_words) == ("2030-01-15", "in een stuk uit 2030")


def test_een_begrip_is_van_geen_tijd(plan_of: PlanOf) -> None:
    terms = [r for r in plan_of(case="een_begrip").search.records if r.soort == "Begrip"]
    assert terms
    assert all(not term.date and "jaar" not in term.tell().facets for term in terms)


def test_elke_waarde_hoort_bij_een_filter(plan_of: PlanOf) -> None:
    keys = {facet.key for facet in FACETS}
    assert FACETS[0].key == "soort"
    for case in ("een_activiteit", "een_risico", "een_toezegging", "de_tijdlijn", "een_indicator"):
        for record in plan_of(case=case).search.records:
            assert record.tell().facets.keys() <= keys
            assert all(all(values) and values for values in record.tell().facets.values())


def test_een_periode_ligt_in_al_haar_jaren_en_sorteert_op_haar_begin() -> None:
    period = parse_datum("2029-11/2031-02")
    assert years_of(period) == ("2029", "2030", "2031")
    assert sorting_date(period) == "2029-11-01"
    assert sorting_date(parse_datum("2030")) == "2030"
    assert sorting_date(parse_datum("2030-05")) == "2030-05"
    assert sorting_date(parse_datum("onbekend")) == ""
    assert years_of(None) == ()
