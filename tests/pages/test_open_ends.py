"""What is still open: told oldest first, not more than fits, and counted in full."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.small_facts import PROMISES, QUESTIONS

ADDRESS = "stand-van-zaken/"


def section(plan_of: PlanOf, files: dict[str, str], anchor: str) -> str:
    html = html_of(page_at(plan_of(files), ADDRESS))
    return words_of(html.xpath(f"//section[h2[@id='{anchor}']]")[0])


def test_een_vraag_die_niet_helemaal_is_beantwoord_staat_open(plan_of: PlanOf) -> None:
    words = section(plan_of, dict(QUESTIONS), "open-raadsvragen")
    assert words.startswith("Raadsvragen die nog open staan De raad stelde ")
    assert "Onze lezing: " in words
    assert "deels beantwoord Vraag 1b: Kan het later? 10 april 2030" in words
    assert "verwezen Vraag 2: Wat kost het?" in words
    assert "Vraag 1a" not in words


def test_een_advies_zonder_reactie_staat_open(plan_of: PlanOf) -> None:
    words = section(plan_of, {}, "open-adviezen")
    assert "geen reactie" in words
    without = section(plan_of, {"data/collegereacties.yml": ""}, "open-adviezen")
    assert without.count("geen reactie") >= words.count("geen reactie")


def test_toezeggingen_zonder_bericht_staan_oudste_eerst(plan_of: PlanOf) -> None:
    words = section(plan_of, dict(PROMISES), "open-toezeggingen")
    assert "Dat zegt niet dat er niets is gebeurd." in words


def test_van_veel_staan_er_zes_en_wordt_de_rest_geteld(plan_of: PlanOf) -> None:
    many = "".join(
        f"- {{id: toezegging-{n}, titel: Belofte {n}, gedaan_in: document-advies, "
        f"datum: 2030-01-{28 - n:02}, belofte: Iets., stand: nog geen bericht, "
        "bronnen: [{document: document-advies}]}\n"
        for n in range(1, 10)
    )
    words = section(plan_of, {"data/toezeggingen.yml": many}, "open-toezeggingen")
    assert words.count("januari 2030") == 6
    assert words.index("Belofte 9") < words.index("Belofte 4")
    assert "Belofte 3" not in words
    assert words.endswith("En nog 3: bekijk alle toezeggingen")


def test_staat_er_niets_open_dan_zegt_de_pagina_dat(plan_of: PlanOf) -> None:
    done = (
        "- {id: toezegging-1, titel: Belofte, gedaan_in: document-advies, datum: 2030-01-01, "
        "belofte: Iets., stand: nagekomen, beoordeeld_door: de redactie, "
        "bronnen: [{document: document-advies}]}\n"
    )
    words = section(plan_of, {"data/toezeggingen.yml": done}, "open-toezeggingen")
    assert "Er staat er geen meer open." in words
