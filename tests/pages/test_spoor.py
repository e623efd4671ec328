"""All chains in one place: a row for each record, with what followed and what is missing."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.small_facts import DECISIONS, PROMISES

ADDRESS = "spoor/"
ALL = {**PROMISES, **DECISIONS}


def test_elk_advies_elke_vraag_en_elk_beslispunt_is_een_rij(plan_of: PlanOf) -> None:
    page = page_at(plan_of(ALL), ADDRESS)
    assert page.description == (
        "Hier volgt u 2 adviezen, 3 vragen en 2 beslispunten: wat was de reactie, wat is er "
        "besloten, wat doet de gemeente en wat kwam ervan? Bij 0 van de 7 vonden wij elke stap."
    )
    html = html_of(page)
    counts = {
        table: len(html.xpath(f"//table[@id='{table}-tabel']/tbody/tr"))
        for table in ("adviezen", "vragen", "beslispunten")
    }
    assert counts == {"adviezen": 2, "vragen": 3, "beslispunten": 2}


def test_een_gat_is_te_zien_en_geteld(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(ALL), ADDRESS))
    words = words_of(html)
    assert "Geen reactie of antwoord 1 van 5" in words
    assert "Nog geen besluit 5 van 7" in words
    assert "Van 2 adviezen: geen reactie bij 1, nog geen besluit bij 2" in words


def test_er_is_te_kiezen_op_wat_verschilt(plan_of: PlanOf) -> None:
    themed = PROMISES["data/vragenbrieven/dagopvang.yml"].replace(
        "ingediend: 2030-04-10", "ingediend: 2029-04-10\nthemas: [thema-opvang]"
    )
    files = {
        **ALL,
        "data/vragenbrieven/dagopvang.yml": themed,
        "data/themas.yml": "id: thema-opvang\ntitel: Opvang\nuitleg: Over opvang.\n",
    }
    html = html_of(page_at(plan_of(files), ADDRESS))
    options = {
        words_of(label): [words_of(o) for o in html.get_element_by_id(label.get("for"))]
        for label in html.xpath("//label")
    }
    assert options == {
        "Thema": ["alles", "Opvang (3)", "zonder thema (4)"],
        "Jaar": ["alles", "2029 (3)", "2030 (4)"],
        "Stand": [
            "alles",
            "overgenomen (1)",
            "geen reactie (1)",
            "beantwoord (1)",
            "deels beantwoord (1)",
            "verwezen (1)",
            "besluit gevonden (2)",
        ],
        "Wat ontbreekt": [
            "alles",
            "geen reactie of antwoord (1)",
            "nog geen besluit (5)",
            "geen activiteit gevonden (7)",
            "nog geen bericht (6)",
        ],
    }


def test_zonder_advies_vraag_of_beslispunt_is_er_geen_pagina(plan_of: PlanOf) -> None:
    plan = plan_of({"data/adviezen.yml": "", "data/collegereacties.yml": ""})
    assert ADDRESS not in {page.address for page in plan.pages}
    assert "gegevens/spoor.csv" not in {file.path for file in plan.files}
