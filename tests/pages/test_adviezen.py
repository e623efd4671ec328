"""The list of advices: counts first, then each letter, then the points by reaction."""

from __future__ import annotations

from collections.abc import Callable

from tests.pages.conftest import PlanOf, html_of, page_at, text_of
from tests.pages.small_facts import PROMISES


def test_de_lijst_telt_brieven_adviezen_en_reacties(plan_of: PlanOf) -> None:
    assert page_at(plan_of(), "adviezen/").description == (
        "Op deze site staat 1 adviesbrief, met 2 adviezen. "
        "Zo lezen wij de reactie van het college: 1 overgenomen en 1 geen reactie."
    )


def test_bij_een_brief_staan_afzender_aantal_en_dagen(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(), "adviezen/"))
    assert "advies · 1 maart 2030 Advies over de dagopvang" in words
    assert "van adviesraad 2 adviezen reactie na 14 dagen (afgesproken: 4 weken)" in words


def test_een_brief_die_een_advies_overslaat_is_geen_reactie_daarop(
    plan_of: PlanOf, reactions_saying: Callable[[str, str], dict[str, str]]
) -> None:
    silent = reactions_saying("strekking: overgenomen", "strekking: geen reactie")
    assert "2 adviezen nog geen reactie" in text_of(page_at(plan_of(silent), "adviezen/"))


def test_elk_advies_staat_onder_de_reactie_die_het_kreeg(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(PROMISES), "adviezen/"))
    (link,) = html.xpath("//h3[@id='geen-reactie']/following-sibling::ul//a")
    assert link.get("href") == "2030-1/#advies-2030-1-a02"
    followed = html.xpath("string(//h3[@id='overgenomen']/following-sibling::ul)")
    assert "2 toezeggingen: 1 nagekomen en 1 nog geen bericht" in " ".join(followed.split())


def test_zonder_adviezen_is_er_geen_lijst_en_geen_menuregel(plan_of: PlanOf) -> None:
    plan = plan_of({"data/adviezen.yml": "", "data/collegereacties.yml": ""})
    assert "adviezen/" not in {page.address for page in plan.pages}
    assert "Adviezen" not in {item.title for item in plan.menu}
