"""The facts with a page of their own that the time line shows."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.small_facts import QUESTIONS

OVER_TWO_DAYS = """\
- id: collegereactie-2030-1-a01
  titel: Reactie op advies 1
  adviespunt: advies-2030-1-a01
  datum: 2030-03-15
  samenvatting: Akkoord.
  strekking: overgenomen
  duiding: {woorden: wij nemen uw advies over}
  bronnen: [{document: document-reactie}]
- id: collegereactie-2030-1-a02
  titel: Reactie op advies 2
  adviespunt: advies-2030-1-a02
  datum: 2030-03-20
  samenvatting: Niet akkoord.
  strekking: niet overgenomen
  duiding: {woorden: dit doen wij niet}
  bronnen: [{document: document-reactie}]
"""


def _entries(plan_of: PlanOf, files: dict[str, str]) -> list[str]:
    html = html_of(page_at(plan_of(files), "tijdlijn/"))
    items = html.xpath("//section[@class='tijdlijn']//li")
    return [words_of(item) for item in items]


def test_reacties_van_twee_dagen_zijn_twee_feiten(plan_of: PlanOf) -> None:
    found = _entries(plan_of, {"data/collegereacties.yml": OVER_TWO_DAYS})
    told = "reactie van het college Reactie van het college op: Advies over de dagopvang"
    assert [entry for entry in found if told in entry] == [
        f"{day} maart 2030 {told} Op 1 advies uit deze brief." for day in (15, 20)
    ]


def test_een_bericht_van_uitstel_staat_op_de_tijdlijn(plan_of: PlanOf) -> None:
    path = "data/vragenbrieven/dagopvang.yml"
    later = QUESTIONS[path].replace(
        "beantwoord: 2030", "uitstelbericht: 2030-05-02\nbeantwoord: 2030"
    )
    found = _entries(plan_of, {**QUESTIONS, path: later})
    assert (
        "2 mei 2030 bericht van uitstel Bericht van uitstel op: Vragen over de dagopvang" in found
    )
