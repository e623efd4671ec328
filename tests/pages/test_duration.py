"""How long an answer took: days always, a term only where the settings give one."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, page_at, text_of
from tests.pages.small_facts import QUESTIONS

REACTIONS = "data/collegereacties.yml"
REACTION = """\
id: collegereactie-2030-1-a01
titel: Reactie op advies 1
adviespunt: advies-2030-1-a01
datum: {datum}
samenvatting: Het college neemt twee maanden langer de tijd.
strekking: overgenomen
duiding: {{woorden: wij nemen uw advies over}}
bronnen: [{{document: document-reactie}}]
"""


def test_een_dag_is_een_dag(plan_of: PlanOf) -> None:
    plan = plan_of({REACTIONS: REACTION.format(datum="2030-03-02")})
    assert "2 maart 2030, na 1 dag (afgesproken: 4 weken)" in text_of(
        page_at(plan, "adviezen/2030-1/")
    )


def test_van_een_datum_zonder_dag_worden_geen_dagen_geteld(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of({REACTIONS: REACTION.format(datum="2030-W12")}), "adviezen/"))
    assert "reactie in week 12 van 2030" in words
    assert "dagen" not in words


def test_de_termijn_noemt_het_document_waarin_zij_staat(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(), "adviezen/2030-1/"))
    assert "Afgesproken termijn 4 weken, Reactie op het advies over de dagopvang" in words


def test_zonder_termijn_staan_er_dagen_en_geen_oordeel(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(QUESTIONS), "raadsvragen/dagopvang/"))
    assert "10 mei 2030, na 30 dagen" in words
    assert "ermijn" not in words
