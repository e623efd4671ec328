"""What is missing, on a page: the same figures as the check prints, with links to the facts."""

from __future__ import annotations

from pathlib import Path

from sdsite.build import build_site
from tests.pages.agenda_facts import AGENDA_2030
from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of

ADDRESS = "over/volledigheid/"


def test_elke_leemte_telt_en_wijst_naar_wat_mist(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2030), ADDRESS))
    gap = html.get_element_by_id("activiteiten-zonder-looptijd")
    assert words_of(gap).startswith("4 van 5 zonder looptijd")
    assert "../../agenda/2030/tuin/" in gap.xpath(".//a/@href")


def test_wat_niets_mist_staat_er_ook(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(AGENDA_2030), ADDRESS))
    assert "Niets ontbreekt: 0 van 3 waarvan wij niet weten wat ervan werd" in words


def test_bronnen_zonder_bladzijde_staan_bij_elkaar(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2030), ADDRESS))
    section = html.xpath("//section[h2[@id='zonder-bladzijde-bij-de-bron']]")[0]
    assert "2 van 2 agenda's" in words_of(section)


def test_mist_alles_het_dan_staat_er_geen_lange_lijst(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2030), ADDRESS))
    gap = html.get_element_by_id("activiteiten-waarvan-wij-niet-weten-wie-het-doet")
    assert words_of(gap).endswith("Dit geldt voor alle 5.")


def test_de_controle_geeft_dezelfde_cijfers(plan_of: PlanOf, tmp_path: Path) -> None:
    words = text_of(page_at(plan_of(AGENDA_2030), ADDRESS))
    intro, *lines = build_site(tmp_path / "project", None).missing
    assert f"(de lijsten staan op /{ADDRESS})" in intro
    gaps = [gap for line in lines for gap in line.partition(": ")[2].split("; ")]
    assert gaps
    for gap in gaps:
        counted = " ".join(gap.split()[:3])
        assert counted in words
        assert gap in words or gap.endswith("zonder bladzijde bij de bron")
