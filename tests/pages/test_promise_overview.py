"""Every promise in one table: its age on the peildatum, its state, and who judged so."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of
from tests.pages.small_facts import PROMISES

ADDRESS = "toezeggingen/"
FILE = "data/toezeggingen/dagopvang.yml"


def _rows(plan_of: PlanOf, change: tuple[str, str] = ("", "")) -> list[list[str]]:
    files = {**PROMISES, FILE: PROMISES[FILE].replace(*change)}
    html = html_of(page_at(plan_of(files), ADDRESS))
    rows = html.xpath("//table[@id='overzicht']/tbody/tr")
    return [[words_of(cell) for cell in row.xpath("./th | ./td")] for row in rows]


def test_de_oudste_belofte_staat_voorop_met_haar_leeftijd(plan_of: PlanOf) -> None:
    assert _rows(plan_of) == [
        [
            "Twee maanden meer tijd in reacties op adviezen",
            "15 maart 2030",
            "78 dagen",
            "tweede kwartaal 2030 (door ons afgeleid)",
            "nagekomen",
            "de redactie",
        ],
        [
            "Een gesprek met inwoners in reacties op adviezen",
            "15 maart 2030",
            "78 dagen",
            "geen termijn genoemd",
            "nog geen bericht",
            "nog niet te beoordelen",
        ],
        [
            "Bekijken of het later kan in antwoorden op raadsvragen",
            "10 mei 2030",
            "22 dagen",
            "geen termijn genoemd",
            "nog geen bericht",
            "nog niet te beoordelen",
        ],
    ]


def test_van_een_maand_telt_de_laatste_dag(plan_of: PlanOf) -> None:
    rows = _rows(plan_of, ("datum: 2030-05-10", "datum: 2030-04"))
    assert rows[2][2] == "ten minste 32 dagen"
    rows = _rows(plan_of, ("datum: 2030-05-10", "datum: onbekend"))
    assert rows[2][2] == "niet te tellen"


def test_een_belofte_waarvan_de_termijn_voorbij_is_zegt_dat(plan_of: PlanOf) -> None:
    late = ("stand: nagekomen", "stand: loopt"), ("op: 2030-Q2", "op: 2030-04")
    text = PROMISES[FILE].replace(*late[0]).replace(*late[1])
    (row,) = [r for r in _rows(plan_of, (PROMISES[FILE], text)) if r[0].startswith("Twee")]
    assert row[3:5] == ["april 2030 (door ons afgeleid) termijn voorbij", "loopt"]
    (kept,) = [r for r in _rows(plan_of, late[1]) if r[0].startswith("Twee")]
    assert "termijn voorbij" not in kept[3]


def test_de_zienswijze_van_de_adviesraad_heeft_een_plek(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(PROMISES), f"{ADDRESS}meer-tijd/"))
    assert "Wat de adviesraad ervan vindt niet bekend" in words
    view = ("uitkomst: [", "zienswijze_adviesraad: De adviesraad is blij.\n  uitkomst: [")
    files = {**PROMISES, FILE: PROMISES[FILE].replace(*view)}
    plan = plan_of(files)
    words = text_of(page_at(plan, f"{ADDRESS}meer-tijd/"))
    assert "Wat de adviesraad ervan vindt De adviesraad is blij." in words
    other = text_of(page_at(plan, f"{ADDRESS}later-bekijken/"))
    assert "adviesraad" not in other
