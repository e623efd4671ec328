"""What came of a reaction: its promises, what later sources tie to it, or a hole."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.small_facts import PROMISES

REACTION = """\
id: collegereactie-2030-1-a01
titel: Reactie op advies 1
adviespunt: advies-2030-1-a01
datum: 2030-03-15
samenvatting: Het college neemt twee maanden langer de tijd.
strekking: overgenomen
duiding: {woorden: wij nemen uw advies over}
gevolgd_door: [toezegging-meer-tijd, document-plan]
bronnen: [{document: document-reactie}]
"""


def _trail(plan_of: PlanOf, files: dict[str, str]) -> list[str]:
    block = html_of(page_at(plan_of(files), "adviezen/2030-1/")).get_element_by_id(
        "advies-2030-1-a01"
    )
    return [words_of(li) for li in block.xpath(".//ol[@class='spoor']/li")]


def test_een_toezegging_staat_er_een_keer_en_het_vervolg_daarna(plan_of: PlanOf) -> None:
    assert _trail(plan_of, {**PROMISES, "data/collegereacties.yml": REACTION}) == [
        "Toezegging Twee maanden meer tijd nagekomen",
        "Toezegging Een gesprek met inwoners nog geen bericht",
        "Document Plan voor de dagopvang februari 2030",
    ]


def test_zonder_vervolg_staat_er_een_gat_met_een_woord(plan_of: PlanOf) -> None:
    assert _trail(plan_of, {}) == ["Vervolg nog geen bericht"]
