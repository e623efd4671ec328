"""The page of one question: with what the page of its letter leads to."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.small_facts import QUESTIONS
from tests.pages.test_vragenbrief import UNANSWERED

ADDRESS = "raadsvragen/dagopvang/"


def test_een_brief_leidt_naar_de_pagina_van_elke_vraag(plan_of: PlanOf) -> None:
    brief = html_of(page_at(plan_of(QUESTIONS), ADDRESS))
    assert brief.xpath("//p[@class='blok__meer']/a/@href") == ["v1/", "v2/"]


def test_bij_een_vraag_staan_lezing_spoor_en_ankers(plan_of: PlanOf) -> None:
    page = page_at(plan_of(QUESTIONS), f"{ADDRESS}v1/")
    words = words_of(html_of(page))
    assert words.startswith("Raadsvraag 1 ")
    assert (
        "Deze vraag heeft 2 delen. Zo lezen wij de antwoorden van het college: 1 beantwoord en "
        "1 deels beantwoord."
    ) in words
    assert "Vraag 1a # Hoeveel tijd is er nog?" in words
    assert "Onze lezing" in words
    assert "Het spoor vanaf hier:" in words
    assert page.description == "Hoeveel tijd is er nog? Kan het ook later?"


def test_een_vraag_met_een_deel_zegt_haar_ene_antwoord(plan_of: PlanOf) -> None:
    words = words_of(html_of(page_at(plan_of(QUESTIONS), f"{ADDRESS}v2/")))
    assert "Zo lezen wij het antwoord van het college: verwezen." in words


def test_een_vraag_zonder_antwoord_zegt_dat(plan_of: PlanOf) -> None:
    words = words_of(html_of(page_at(plan_of(UNANSWERED), f"{ADDRESS}v1/")))
    assert "Op deze vraag is nog geen antwoord." in words
