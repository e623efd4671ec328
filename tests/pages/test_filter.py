"""A filter of links: each group shown alone, and a way back to everything."""

from __future__ import annotations

import re

import pytest

from sdsite.pages.filter import MAX_GROUPS, Groep, make_filter
from sdsite.program import templates_folder


def test_elke_groep_heeft_een_link_een_stand_en_een_weg_terug() -> None:
    bar = make_filter("Naar soort", "lijst/", (Groep("deels overgenomen", 7), Groep("niet", 1)))
    assert bar is not None
    assert [(c.text, c.address, c.count) for c in bar.choices] == [
        ("alle", "lijst/#filter", 8),
        ("deels overgenomen", "lijst/#toon-deels-overgenomen", 7),
        ("niet", "lijst/#toon-niet", 1),
    ]
    first = bar.stands[0]
    assert (first.id, first.group) == ("toon-deels-overgenomen", 1)
    assert first.text == "U ziet alleen: deels overgenomen (7 van 8)."
    assert (first.reset.text, first.reset.address) == ("Toon alle 8", "lijst/#filter")


def test_met_een_groep_valt_er_niets_te_kiezen() -> None:
    assert make_filter("Naar soort", "lijst/", (Groep("niet", 1),)) is None


def test_meer_groepen_dan_het_stijlblad_kent_is_een_fout_van_ons() -> None:
    with pytest.raises(ValueError, match="Naar soort"):
        make_filter("Naar soort", "lijst/", [Groep(f"g{n}", 1) for n in range(MAX_GROUPS + 1)])


def test_het_stijlblad_kent_elke_groep() -> None:
    style = (templates_folder() / "assets/css/paginas.css").read_text("utf-8")
    known = {int(n) for n in re.findall(r"\.filterstand--(\d+):target", style)}
    assert known == set(range(1, MAX_GROUPS + 1))
