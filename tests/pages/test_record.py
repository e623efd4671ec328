"""A record as a block: what all records share is there without a page asking for it."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of

AFWIJKING = """
id: afwijking-datum
titel: De datum klopt niet
soort: stukken spreken elkaar tegen
raakt: [organisatie-college]
lezingen:
  - tekst: 1 maart
    bron: {document: document-advies}
  - tekst: 2 maart
    bron: {document: document-reactie}
bevinding: De stukken noemen twee dagen.
ernst: klein
zekerheid: zeker
"""


def test_een_gegeven_toont_verwijzingen_afwijking_wijziging_en_hoe_te_noemen(
    plan_of: PlanOf,
) -> None:
    plan = plan_of({"data/afwijkingen.yml": AFWIJKING})
    block = html_of(page_at(plan, "organisaties/college/"))
    words = " ".join(block.text_content().split())
    assert "Afwijking in de bron: De datum klopt niet" in words
    assert "advies over de dagopvang, : 1 maart" not in words
    assert "Laatst gewijzigd: 2 juni 2030" in words
    assert "/organisaties/college/" in words
    assert "../../adviezen/2030-1/" in block.xpath(".//a/@href")


def test_een_afwijking_noemt_stuk_en_woorden(plan_of: PlanOf) -> None:
    plan = plan_of({"data/afwijkingen.yml": AFWIJKING})
    words = text_of(page_at(plan, "organisaties/college/"))
    assert "Advies over de dagopvang: 1 maart" in words
    assert "De stukken noemen twee dagen." in words
