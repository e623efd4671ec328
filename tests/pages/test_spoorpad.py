"""The path of one record: what followed, with a hole and a word where something is missing."""

from __future__ import annotations

from lxml.html import HtmlElement

from tests.pages.agenda_facts import AGENDA_2029
from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.plan_facts import PLAN
from tests.pages.small_facts import DECISIONS, PROMISES

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


def _trail(part: HtmlElement) -> list[str]:
    return [words_of(li) for li in part.xpath(".//ol[@class='spoor']/li")]


def _advice(plan_of: PlanOf, files: dict[str, str], number: int = 1) -> list[str]:
    html = html_of(page_at(plan_of(files), "adviezen/2030-1/"))
    return _trail(html.get_element_by_id(f"advies-2030-1-a0{number}"))


def test_een_toezegging_staat_er_een_keer_en_het_vervolg_daarna(plan_of: PlanOf) -> None:
    assert _advice(plan_of, {**PROMISES, "data/collegereacties.yml": REACTION}) == [
        "Besluit geen besluit gevonden",
        "Activiteit geen activiteit gevonden",
        "Toezegging Twee maanden meer tijd nagekomen 15 maart 2030",
        "Document Plan voor de dagopvang februari 2030",
        "Toezegging Een gesprek met inwoners nog geen bericht 15 maart 2030",
    ]


def test_zonder_vervolg_staan_er_gaten_met_een_woord(plan_of: PlanOf) -> None:
    for number in (1, 2):
        assert _advice(plan_of, {}, number) == [
            "Besluit geen besluit gevonden",
            "Activiteit geen activiteit gevonden",
            "Resultaat nog geen bericht",
        ]


def test_een_afgeleide_stap_zegt_dat_zij_is_afgeleid(plan_of: PlanOf) -> None:
    advies = "data/besluiten/advies.yml"
    decided = (
        "id: besluit-advies\ntitel: De raad bespreekt het advies\norgaan: organisatie-raad\n"
        "datum: 2030-04-25\nsoort: kennisgenomen\nsamenvatting: De raad bespreekt het advies.\n"
        "over: [advies-2030-1]\nbronnen: [{document: document-vragen}]\n"
    )
    assert _advice(plan_of, {**DECISIONS, advies: decided})[0] == (
        "Besluit De raad bespreekt het advies "
        "besluit over de hele adviesbrief (door ons afgeleid) kennisgenomen 25 april 2030"
    )


def test_een_vraag_toont_wat_er_van_het_antwoord_kwam(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(PROMISES), "raadsvragen/dagopvang/v1/"))
    assert _trail(html.get_element_by_id("vragenbrief-dagopvang-v1-b"))[-1] == (
        "Toezegging Bekijken of het later kan nog geen bericht 10 mei 2030"
    )


def test_een_beslispunt_toont_zijn_besluit(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(DECISIONS), "plan/beslispunten/1/"))
    assert _trail(html) == [
        "Besluit De raad stelt het plan vast vastgesteld 20 april 2030",
        "Activiteit geen activiteit gevonden",
        "Resultaat nog geen bericht",
    ]


def test_een_opgave_toont_wat_ervan_kwam(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(PLAN), "plan/opgaven/1/"))
    (section,) = html.xpath("//section[@aria-labelledby='spoor']")
    assert _trail(section) == [
        "Besluit geen besluit gevonden",
        "Activiteit geen activiteit gevonden",
        "Resultaat nog geen bericht",
    ]


def test_een_activiteit_staat_midden_in_haar_spoor(plan_of: PlanOf) -> None:
    files = {
        **AGENDA_2029,
        "data/collegereacties.yml": REACTION.replace(
            "toezegging-meer-tijd, document-plan", "activiteit-2029-1-2"
        ),
    }
    pages = {page.address: page for page in plan_of(files).pages if page.kind == "activiteit"}
    html = html_of(pages["agenda/2029/1-2/"])
    (section,) = html.xpath("//section[@aria-labelledby='spoor']")
    trail = _trail(section)
    assert trail[0].startswith("Advies Neem meer tijd")
    assert "Activiteit deze activiteit (2029)" in trail


def test_het_laatste_bericht_sluit_het_spoor_van_een_activiteit(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(dict(AGENDA_2029)), "agenda/2029/1-10/"))
    (section,) = html.xpath("//section[@aria-labelledby='spoor']")
    assert _trail(section)[-1] == "Voortgang Vervoer afgerond (afgeleid) december 2029"
