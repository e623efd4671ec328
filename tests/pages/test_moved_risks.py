"""Risks that moved, what moved most first; how many did not is counted."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at
from tests.pages.number_facts import RISKS

ADDRESS = "stand-van-zaken/"


def risk(number: int, stand: str) -> str:
    """A risk with one state."""
    return (
        f"- id: risico-{number}\n  titel: Risico {number}\n  nummer: {number}\n"
        "  categorie: externe risico's\n  omschrijving: Er kan iets misgaan.\n"
        f"  statussen: [{{peildatum: 2030-05, stand: {stand}, "
        "bronnen: [{document: document-advies}]}]\n"
        f"  maatregelen: [{{id: risico-{number}-m1, titel: Iets, omschrijving: Iets., "
        "stand: nieuw, risicostand: nieuw}]\n"
        "  bronnen: [{document: document-advies}]\n"
    )


def shown(plan_of: PlanOf, stands: list[str]) -> list[str]:
    text = "".join(risk(number, stand) for number, stand in enumerate(stands, start=1))
    page = page_at(plan_of({**RISKS, "data/risicos.yml": text}), ADDRESS)
    return [str(a.text) for a in html_of(page).xpath("//section[h2[@id='risicos']]//li/a")]


def test_wat_groter_werd_staat_eerst_en_wat_gelijk_bleef_niet(plan_of: PlanOf) -> None:
    stands = ["vervallen", "ongewijzigd", "kleiner", "groter"]
    assert shown(plan_of, stands) == ["Risico 4", "Risico 3", "Risico 1"]


def test_niet_meer_dan_er_op_het_blad_passen(plan_of: PlanOf) -> None:
    assert len(shown(plan_of, ["nieuw"] * 14)) == 10
