"""The parts: each one macro of its file's name, documented, and what they show and leave out."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdsite.pages.parts import Bronregel, Link, Spoorstation, Verwijzingen
from sdsite.program import templates_folder
from sdsite.render.html import render_part

PARTS = sorted((templates_folder() / "parts").glob("*.html"))
SOURCE = Bronregel(Link("Advies", "documenten/advies/"), "bladzijde 2")


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_elk_deel_is_een_macro_met_uitleg(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.startswith("{# "), "says what it shows and what it takes"
    assert "{% macro " + path.stem + "(" in text or path.stem == "menu"


def test_een_bron_noemt_document_en_plaats() -> None:
    html = render_part("bronnoot", (SOURCE,))
    assert '<a href="site:documenten/advies/">Advies</a>, bladzijde 2' in html
    assert "Bron:" in html
    assert "Bronnen:" in render_part("bronnoot", (SOURCE, SOURCE))
    assert not render_part("bronnoot", ()).strip()


def test_een_gat_in_het_spoor_heeft_een_woord() -> None:
    html = render_part("spoor", (Spoorstation("Resultaat", "nog geen bericht", missing=True),))
    assert '<li class="gat">' in html
    assert "nog geen bericht" in html


def test_verwijzingen_van_een_soort_staan_bij_elkaar() -> None:
    ends = tuple(Link(f"Advies {n}", f"adviezen/{n}/", relation="reactie op") for n in range(3))
    html = render_part("verwijzingen", Verwijzingen(referred=ends))
    assert html.count("reactie op") == 1
    assert "Hier wordt naar verwezen" in html
    assert "Dit gaat over" not in html


def test_lange_lijsten_vouwen_en_verliezen_niets() -> None:
    ends = tuple(Link(f"Advies {n}", f"adviezen/{n}/") for n in range(11))
    html = render_part("verwijzingen", Verwijzingen(about=ends))
    assert "Toon de andere 3" in html
    assert html.count("<dd") == 11
