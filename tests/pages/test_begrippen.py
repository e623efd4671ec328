"""The register of terms: from A to Z, as a Dutch reader sorts."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of

BEGRIPPEN = """
- id: begrip-zorgloket
  titel: zorgloket
  uitleg: De balie voor zorg.
- id: begrip-ambulant
  titel: Ambulant
  uitleg: Hulp die naar u toe komt.
- id: begrip-een-gezin
  titel: één gezin, één plan
  uitleg: Een plan voor het hele gezin.
- id: begrip-wmo
  titel: Wmo
  voluit: Wet maatschappelijke ondersteuning
  schrijfwijzen: [WMO]
  uitleg: De wet voor hulp thuis.
"""


def test_begrippen_staan_van_a_tot_z_ook_met_accenten(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of({"data/begrippen.yml": BEGRIPPEN}), "begrippen/"))
    anchors = html.xpath("//dl/div/@id")
    assert anchors == ["begrip-ambulant", "begrip-een-gezin", "begrip-wmo", "begrip-zorgloket"]


def test_een_afkorting_staat_voluit_met_haar_schrijfwijzen(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of({"data/begrippen.yml": BEGRIPPEN}), "begrippen/"))
    assert "Wmo Wet maatschappelijke ondersteuning; WMO De wet voor hulp thuis." in words
    words = text_of(page_at(plan_of({"data/begrippen.yml": BEGRIPPEN}), "begrippen/wmo/"))
    assert "Voluit Wet maatschappelijke ondersteuning" in words
    assert "Ook geschreven als WMO" in words


def test_elke_letter_heeft_een_link_die_ergens_heen_gaat(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of({"data/begrippen.yml": BEGRIPPEN}), "begrippen/"))
    for href in html.xpath("//nav//a/@href"):
        assert html.xpath(f"//*[@id='{href[1:]}']"), href
