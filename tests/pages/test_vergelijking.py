"""Year on year: both sides of every step beside each other, and what nobody explains."""

from __future__ import annotations

from sdsite.pages import MenuItem
from tests.pages.agenda_facts import AGENDA_2029, AGENDA_2030
from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of

CASE = "samengevoegde_activiteit"
ADDRESS = "agenda/vergelijk/2029-2030/"


def test_met_een_agenda_is_er_niets_te_vergelijken(plan_of: PlanOf) -> None:
    assert not [page for page in plan_of(AGENDA_2029).pages if page.kind == "vergelijking"]


def test_het_antwoord_telt_wat_ervan_werd_en_waar_het_vandaan_komt(plan_of: PlanOf) -> None:
    page = page_at(plan_of(AGENDA_2030), ADDRESS)
    assert page.description == (
        "De agenda van 2029 had 3 activiteiten. Dit werd daarvan: 2 samengevoegd en 1 afgerond. "
        "De agenda van 2030 heeft 2 activiteiten. Zo kwamen die er: 1 samengevoegd en 1 nieuw."
    )


def test_gesteld_en_afgeleid_staan_uit_elkaar(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(case=CASE), ADDRESS))
    assert "de bron zegt dit" in words_of(html.get_element_by_id("stap-overgang-krant"))
    assert "De bron zegt het 3 stappen Door ons afgeleid 2 stappen" in words_of(html)


def test_elk_soort_stap_is_alleen_te_zien_met_het_filter(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(case=CASE), ADDRESS))
    choices = html.xpath("//nav[@id='filter']//a/@href")
    assert choices == [
        "#filter",
        "#toon-hernoemd",
        "#toon-samengevoegd",
        "#toon-afgerond",
        "#toon-nieuw",
        "#toon-onverklaard",
    ]


def test_beide_agendas_en_het_menu_leiden_naar_de_vergelijking(plan_of: PlanOf) -> None:
    plan = plan_of(case=CASE)
    for address in ("agenda/2029/", "agenda/2030/"):
        assert "Jaar op jaar Van 2029 naar 2030" in text_of(page_at(plan, address))
    (agenda,) = [item for item in plan.menu if item.title == "Agenda"]
    assert agenda.children[-1] == MenuItem("Van 2029 naar 2030", ADDRESS, sure=True)
