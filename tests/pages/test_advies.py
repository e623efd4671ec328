"""The page of one advice: answer first, each point beside its reaction, and what came of it."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of
from tests.pages.small_facts import PROMISES

ADDRESS = "adviezen/2030-1/"


def test_het_antwoord_staat_bovenaan_met_de_reacties_geteld(plan_of: PlanOf) -> None:
    page = page_at(plan_of(), ADDRESS)
    assert page.description == (
        "Dit zijn 2 adviezen van adviesraad, gegeven op 1 maart 2030. "
        "Zo lezen wij de reactie van het college: 1 overgenomen en 1 geen reactie."
    )
    assert text_of(page).index("1 overgenomen") < text_of(page).index("Neem meer tijd")


def test_de_dagen_staan_naast_de_termijn_die_de_instellingen_geven(plan_of: PlanOf) -> None:
    assert "15 maart 2030, na 14 dagen (afgesproken: 4 weken)" in text_of(
        page_at(plan_of(), ADDRESS)
    )


def test_elk_punt_en_elke_reactie_heeft_een_eigen_anker(plan_of: PlanOf) -> None:
    ids = html_of(page_at(plan_of(), ADDRESS)).xpath("//@id")
    assert {"advies-2030-1-a01", "collegereactie-2030-1-a01", "advies-2030-1-a02"} <= set(ids)
    assert len(ids) == len(set(ids))


def test_een_punt_zonder_reactie_zegt_dat_in_woorden(plan_of: PlanOf) -> None:
    block = html_of(page_at(plan_of(), ADDRESS)).get_element_by_id("advies-2030-1-a02")
    words = words_of(block)
    assert "geen reactie" in words
    assert "Wij vonden geen reactie van het college op dit advies." in words
    assert "geen activiteit gevonden" in words


def test_een_toezegging_staat_bij_het_advies_met_haar_stand(plan_of: PlanOf) -> None:
    block = html_of(page_at(plan_of(PROMISES), ADDRESS)).get_element_by_id("advies-2030-1-a01")
    words = words_of(block)
    assert "Twee maanden meer tijd nagekomen" in words
    assert "Een gesprek met inwoners nog geen bericht" in words


def test_waar_een_advies_ontbreekt_wordt_gezegd(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(), ADDRESS))
    assert "In de brief zelf: 2 adviezen." in words
    assert "In de reactie van het college: 1 advies; 2 ontbreekt daar." in words


def test_het_filter_toont_een_soort_reactie_alleen(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(), ADDRESS))
    assert html.xpath("//nav[@class='filterbalk']//a/@href") == [
        "#filter",
        "#toon-overgenomen",
        "#toon-geen-reactie",
    ]
    stand = html.get_element_by_id("toon-geen-reactie")
    assert "filterstand--2" in stand.get("class", "")
    assert "groep-2" in html.get_element_by_id("advies-2030-1-a02").get("class", "")
