"""Choosing in facets: one of the values of a facet, all of the facets, counts that come true."""

from typing import Any

from tests.search.ask import ids
from tests.search.conftest import Answers, record

RECORDS = (
    record("a", "Zorg in 2023", date="2023", soort="Advies", facets={"jaar": ("2023",)}),
    record("b", "Zorg in 2024", date="2024", soort="Advies", facets={"jaar": ("2024",)}),
    record("c", "Zorg toen", date="2024-05-02", soort="Besluit", facets={"jaar": ("2024", "2023")}),
    record("d", "Werk toen", date="2022", soort="Besluit", facets={"jaar": ("2022",)}),
)


def _counts(answer: dict[str, Any], key: str) -> dict[str, int]:
    (facet,) = (facet for facet in answer["facets"] if facet["key"] == key)
    return {value["value"]: value["count"] for value in facet["values"] if value["count"]}


def test_binnen_een_facet_geldt_of_tussen_facetten_en(answers: Answers) -> None:
    either, both = answers(
        RECORDS,
        ("zorg", {"filters": {"jaar": ["2023", "2024"]}}),
        ("zorg", {"filters": {"jaar": ["2024"], "soort": ["Besluit"]}}),
    )
    assert sorted(ids(either)) == ["a", "b", "c"]
    assert ids(both) == ["c"]


def test_een_aantal_zegt_wat_kiezen_oplevert(answers: Answers) -> None:
    (free,) = answers(RECORDS, "zorg")
    assert _counts(free, "jaar") == {"2023": 2, "2024": 2}
    assert _counts(free, "soort") == {"Advies": 2, "Besluit": 1}
    chosen = [
        answers(RECORDS, ("zorg", {"filters": {"jaar": [year]}}))[0]["total"]
        for year in ("2023", "2024")
    ]
    assert chosen == [2, 2]


def test_een_keuze_telt_mee_in_andere_facetten_en_niet_in_haar_eigen(answers: Answers) -> None:
    (answer,) = answers(RECORDS, ("zorg", {"filters": {"soort": ["Besluit"]}}))
    assert _counts(answer, "jaar") == {"2023": 1, "2024": 1}
    assert _counts(answer, "soort") == {"Advies": 2, "Besluit": 1}
    chosen = {
        value["value"]: value["chosen"]
        for facet in answer["facets"]
        for value in facet["values"]
        if facet["key"] == "soort"
    }
    assert chosen["Besluit"] is True
    assert chosen["Advies"] is False


def test_zonder_vraag_geeft_een_keuze_alles_wat_past_het_nieuwste_eerst(answers: Answers) -> None:
    nothing, chosen = answers(RECORDS, "", ("", {"filters": {"jaar": ["2022", "2024"]}}))
    assert nothing["total"] == 0
    assert ids(chosen) == ["c", "b", "d"]


def test_een_onbekende_keuze_geeft_niets_en_breekt_niet(answers: Answers) -> None:
    (answer,) = answers(RECORDS, ("zorg", {"filters": {"jaar": ["1066"], "kleur": ["rood"]}}))
    assert answer["total"] == 0


def test_meer_resultaten_komen_daarna_zonder_herhaling(answers: Answers) -> None:
    first, second = answers(RECORDS, ("zorg", {"limit": 2}), ("zorg", {"limit": 2, "offset": 2}))
    assert first["total"] == second["total"] == 3
    assert sorted(ids(first) + ids(second)) == ["a", "b", "c"]


def test_wie_niet_vraagt_wat_te_kiezen_is_krijgt_dezelfde_vondsten(answers: Answers) -> None:
    counted, found, chosen = answers(
        RECORDS,
        "zorg",
        ("zorg", {"facets": False}),
        ("zorg", {"facets": False, "filters": {"jaar": ["2023"]}}),
    )
    assert found == {**counted, "facets": []}
    assert sorted(ids(chosen)) == ["a", "c"]
