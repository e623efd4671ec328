"""The page of one subject: everything about it, by kind."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at

THEMAS = """
- id: thema-opvang
  titel: Dagopvang
  uitleg: Een plek voor overdag.
- id: thema-geld
  titel: Geld
  uitleg: Wat het kost.
"""
BESLUIT = """
id: besluit-2030-tijd
titel: Meer tijd voor het plan
themas: [thema-opvang]
orgaan: organisatie-college
datum: 2030-04-01
soort: vastgesteld
samenvatting: Het college neemt meer tijd.
bronnen:
  - document: document-reactie
"""


def test_een_thema_noemt_wat_erover_gaat(plan_of: PlanOf) -> None:
    plan = plan_of({"data/themas.yml": THEMAS, "data/besluiten.yml": BESLUIT})
    page = page_at(plan, "themas/opvang/")
    assert page.description == "Een plek voor overdag. Op deze site gaat 1 gegeven hierover."
    html = html_of(page)
    assert html.xpath("string(//summary)").strip() == "Besluiten (1)"
    assert html.xpath("//details[summary='Besluiten (1)']//a/@href") == [
        "../../besluiten/2030-tijd/"
    ]


def test_een_thema_waar_niets_over_is_bestaat_toch(plan_of: PlanOf) -> None:
    page = page_at(plan_of({"data/themas.yml": THEMAS}), "themas/geld/")
    assert page.description == "Wat het kost. Op deze site gaan 0 gegevens hierover."
