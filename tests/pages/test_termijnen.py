"""How long answers take: days for all, a verdict only where a term with its source is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of
from tests.pages.small_facts import QUESTIONS

ADDRESS = "termijnen/"
LETTER = "data/vragenbrieven/dagopvang.yml"
TERM = """\
  - soort: antwoord-op-raadsvraag
    {length}
    grondslag: Reglement van orde van de raad, artikel 40.
    bron: {{document: document-plan, onderdeel: artikel 40}}
"""


def _files(project: Path, length: str = "", change: tuple[str, str] = ("", "")) -> dict[str, str]:
    config = (project / "tests/sites/een_advies/site_config.yml").read_text("utf-8")
    added = config + TERM.format(length=length) if length else config
    return {**QUESTIONS, "site_config.yml": added, LETTER: QUESTIONS[LETTER].replace(*change)}


def _rows(plan_of: PlanOf, files: dict[str, str]) -> list[list[str]]:
    html = html_of(page_at(plan_of(files), ADDRESS))
    rows = html.xpath("//table[@id='brieven']/tbody/tr")
    return [[words_of(cell) for cell in row.xpath("./th | ./td")] for row in rows]


def test_elke_brief_is_een_rij_met_dagen_termijn_en_stand(plan_of: PlanOf, project: Path) -> None:
    assert _rows(plan_of, _files(project)) == [
        [
            "Vragen over de dagopvang raadsvragen van Fractie Voorbeeld",
            "10 april 2030",
            "10 mei 2030",
            "30 dagen",
            "geen termijn bekend",
            "beantwoord geen oordeel: geen termijn bekend",
        ],
        [
            "Advies over de dagopvang advies van adviesraad",
            "1 maart 2030",
            "15 maart 2030",
            "14 dagen",
            "4 weken",
            "op tijd laatste dag: 29 maart 2030 (door ons berekend)",
        ],
    ]


def test_het_antwoord_telt_de_brieven_op_de_peildatum(plan_of: PlanOf, project: Path) -> None:
    assert page_at(plan_of(_files(project)), ADDRESS).description == (
        "Op deze site staan 1 brief met raadsvragen en 1 adviesbrief. Zo staat het ervoor op "
        "1 juni 2030: 1 kwam op tijd en over 1 antwoord geven wij geen oordeel."
    )


@pytest.mark.parametrize(
    "length,change,expected",
    [
        ("dagen: 30", ("", ""), ["30 dagen", "30 dagen", "op tijd laatste dag: 10 mei 2030"]),
        ("dagen: 29", ("", ""), ["30 dagen", "29 dagen", "na de termijn laatste dag: 9 mei 2030"]),
        (
            "dagen: 20\n    teldagen: werkdagen",
            ("", ""),
            ["30 dagen 20 werkdagen", "20 werkdagen", "op tijd laatste dag: 10 mei 2030"],
        ),
        (
            "dagen: 30",
            ("beantwoord: 2030-05-10\n", ""),
            ["52 dagen tot nu toe", "30 dagen", "termijn voorbij laatste dag: 10 mei 2030"],
        ),
        (
            "dagen: 60",
            ("beantwoord: 2030-05-10\n", ""),
            ["52 dagen tot nu toe", "60 dagen", "open laatste dag: 9 juni 2030"],
        ),
    ],
)
def test_tegen_een_termijn_is_er_een_oordeel(
    plan_of: PlanOf, project: Path, length: str, change: tuple[str, str], expected: list[str]
) -> None:
    row = _rows(plan_of, _files(project, length, change))[0]
    assert row[3:] == [*expected[:2], f"{expected[2]} (door ons berekend)"]


def test_uitstel_is_een_eigen_stand_met_de_nieuwe_datum(plan_of: PlanOf, project: Path) -> None:
    put_off = "uitstelbericht: 2030-05-01\nuitgesteld_tot: 2030-06-30\n"
    files = _files(project, "dagen: 30", ("beantwoord: 2030-05-10\n", put_off))
    row = _rows(plan_of, files)[0]
    assert row[2] == "nog geen antwoord bericht van uitstel: 1 mei 2030, tot 30 juni 2030"
    assert row[5] == "uitgesteld tot en met 30 juni 2030"
    words = text_of(page_at(plan_of(files), "raadsvragen/dagopvang/"))
    assert "Stand uitgesteld tot en met 30 juni 2030" in words


def test_de_pagina_noemt_de_grondslag_van_elke_termijn(plan_of: PlanOf, project: Path) -> None:
    words = text_of(page_at(plan_of(_files(project, "dagen: 30")), ADDRESS))
    assert "Antwoord op raadsvragen: 30 dagen Reglement van orde van de raad, artikel 40." in words
    assert "Antwoord op adviezen: 4 weken Afspraak met de adviesraad." in words


def test_zonder_termijn_zegt_de_pagina_waarom_er_geen_oordeel_is(
    plan_of: PlanOf, project: Path
) -> None:
    words = text_of(page_at(plan_of(_files(project)), ADDRESS))
    assert "Antwoord op raadsvragen: geen termijn bekend Wij vonden geen termijn" in words


def test_zonder_brieven_is_er_geen_pagina(plan_of: PlanOf) -> None:
    plan = plan_of({"data/adviezen.yml": "", "data/collegereacties.yml": ""})
    assert ADDRESS not in {page.address for page in plan.pages}
