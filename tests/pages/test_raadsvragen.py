"""The list of sets of questions: counts first, then the questions by how far they are answered."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of
from tests.pages.small_facts import QUESTIONS


def test_de_lijst_telt_brieven_vragen_en_antwoorden(plan_of: PlanOf) -> None:
    assert page_at(plan_of(QUESTIONS), "raadsvragen/").description == (
        "Op deze site staat 1 brief met raadsvragen: 2 vragen, met samen 3 deelvragen. "
        "Het college heeft op alle vragen gereageerd. Zo lezen wij de antwoorden van het "
        "college: 1 beantwoord, 1 deels beantwoord en 1 verwezen."
    )


def test_bij_een_brief_staan_fractie_en_dagen(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(QUESTIONS), "raadsvragen/"))
    assert "van Fractie Voorbeeld 2 vragen 3 deelvragen antwoord na 30 dagen" in words


def test_elke_deelvraag_staat_onder_het_antwoord_dat_zij_kreeg(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(QUESTIONS), "raadsvragen/"))
    (link,) = html.xpath("//h3[@id='verwezen']/following-sibling::ul//a")
    assert link.text == "Wat kost het?"
    assert link.get("href") == "dagopvang/#vragenbrief-dagopvang-v2-a"
    item = " ".join(html.xpath("string(//h3[@id='verwezen']/following-sibling::ul)").split())
    assert "vraag 2: Geld" in item
    assert "antwoord: Het staat in het plan" in item


def test_zonder_raadsvragen_is_er_geen_lijst(plan_of: PlanOf) -> None:
    assert "raadsvragen/" not in {page.address for page in plan_of().pages}
