"""The look of charts: a class in the style sheet for every role, and texts that fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdsite.charts.theme import HUES, NARROW, ROLES, WIDE, hue_of


def test_elke_rol_heeft_een_kleur_in_het_stijlblad(project: Path) -> None:
    style = (project / "templates/assets/css/grafiek.css").read_text("utf-8")
    assert [role for role in ROLES.values() if f".g-vlak-{role} " not in style] == []


def test_elke_reeks_heeft_een_eigen_kleur() -> None:
    assert len({hue_of(number) for number in range(len(HUES))}) == len(HUES)
    with pytest.raises(ValueError, match="at most 5 series"):
        hue_of(len(HUES))


def test_een_langere_tekst_is_breder_en_een_kleine_tekening_leesbaar() -> None:
    assert WIDE.text_width("tien") < WIDE.text_width("twintig")
    assert NARROW.font >= 12
    assert WIDE.line > WIDE.font
