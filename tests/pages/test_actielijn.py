"""An actielijn on the page of its agenda: its goal, its activities and how each of them stands."""

from __future__ import annotations

from tests.pages.agenda_facts import AGENDA_2029, AGENDA_2030
from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of

OLD = "agenda/2029/"


def test_elke_actielijn_heeft_een_anker_met_doel_en_activiteiten(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2029), OLD))
    line = html.get_element_by_id("actielijn-2029-1")
    assert "Elke wijk heeft een plek." in words_of(line)
    assert line.xpath(".//li//h4/a/@href") == ["1-2/", "1-10/"], "in the order of the numbers"
    ids = html.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_een_activiteit_staat_er_met_een_zin_stand_domein_en_vervolg(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2030), OLD))
    first, second = (words_of(row) for row in html.xpath("//*[@id='actielijn-2029-1']/ul/li"))
    assert first == (
        "1.2 Plekken zoeken Plekken in de wijk zoeken. Stand geen bericht "
        "Domein Wmo en Jeugd Werd in 2030 samengevoegd (afgeleid) Open plek"
    )
    assert second == (
        "1.10 Vervoer Vervoer naar de plek. Stand in december 2029 afgerond (afgeleid) "
        "Domein Wmo Vervolg afgerond"
    )


def test_een_activiteit_zonder_domein_zegt_niet_bekend(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2029), OLD))
    assert "Domein niet bekend" in words_of(html.get_element_by_id("actielijn-2029-2"))


def test_een_naam_die_het_nummer_al_noemt_krijgt_geen_tweede_nummer(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(AGENDA_2029), OLD))
    assert "1. Opvang dichtbij" in words
    assert "2. Actielijn 2" not in words
