"""The choices: a scale with a marker, and the same in words."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of
from tests.pages.plan_facts import PLAN


def test_een_keuze_is_een_schaal_met_woorden_en_lezing(plan_of: PlanOf) -> None:
    page = page_at(plan_of(PLAN), "plan/keuzes/")
    words = text_of(page)
    assert "Dichtbij" in words
    assert "Samen met de regio" in words
    assert "Wij zetten de knop helemaal bij “Dichtbij”." in words
    assert "Wij zetten de knop in het midden." in words
    assert "zoveel mogelijk lokaal" in words
    markers = html_of(page).xpath("//circle[@class='schuifknop__stand']/@cx")
    assert markers == ["12", "160"]


def test_de_kop_telt_de_kanten_en_zegt_dat_het_onze_lezing_is(plan_of: PlanOf) -> None:
    description = page_at(plan_of(PLAN), "plan/keuzes/").description
    assert "1 keer dichter bij de linkerkant" in description
    assert "De bron tekent zelf geen schaal." in description
