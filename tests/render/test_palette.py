"""Colours: every pair that the style sheets put together can be read, whatever the accent."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sdsite.config import contrast
from sdsite.program import templates_folder
from sdsite.render.palette import DARK, LIGHT, PAIRS, colours, on_dark, stylesheet

ACCENTS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
CSS = "\n".join(
    path.read_text("utf-8") for path in sorted((templates_folder() / "assets/css").glob("*.css"))
)


def test_zwart_op_wit_is_het_grootste_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("dark", [False, True])
@settings(max_examples=60, deadline=None)
@given(accent=ACCENTS)
@example(accent="#ffcc00")
@example(accent="#000000")
@example(accent="#ffffff")
def test_elk_paar_is_leesbaar_bij_elke_huiskleur(accent: str, dark: bool) -> None:  # noqa: FBT001 - pytest hands it over by name
    chosen = colours(accent, dark=dark)
    too_low = {
        (pair.front, pair.ground): contrast(chosen[pair.front], chosen[pair.ground])
        for pair in PAIRS
        if contrast(chosen[pair.front], chosen[pair.ground]) < pair.least
    }
    assert not too_low


def test_een_leesbare_huiskleur_blijft_zoals_hij_is() -> None:
    assert colours("#1f5a66", dark=False)["accent"] == "#1f5a66"
    assert colours("#8cc9d4", dark=True)["accent"] == "#8cc9d4"


def test_een_te_lichte_huiskleur_wordt_donkerder_en_blijft_dezelfde_tint() -> None:
    accent = colours("#ffcc00", dark=False)["accent"]
    assert contrast(accent, "#ffffff") >= 4.5
    assert accent.endswith("00"), "still yellow, without blue"


def test_licht_en_donker_hebben_dezelfde_namen() -> None:
    assert LIGHT.keys() == DARK.keys()


def test_het_systeem_van_de_lezer_beslist_tenzij_de_lezer_koos() -> None:
    css = stylesheet("#1f5a66")
    assert (
        "@media screen and (prefers-color-scheme: dark) {\n:root:not([data-thema='licht'])" in css
    )
    assert ":root[data-thema='donker']" in css
    assert css == stylesheet("#1f5a66", on_dark("#1f5a66"))


def test_op_papier_is_alles_licht() -> None:
    assert "print" not in stylesheet("#1f5a66"), "dark holds for screens only"


def test_elke_naam_in_de_opmaak_bestaat() -> None:
    used = set(re.findall(r"var\(--([a-z0-9-]+)", CSS))
    made = set(re.findall(r"--([a-z0-9-]+):", CSS)) | colours("#1f5a66", dark=False).keys()
    assert used <= made


def test_elk_paar_in_de_opmaak_is_nagerekend() -> None:
    known = {frozenset((pair.front, pair.ground)) for pair in PAIRS}
    pairs = set()
    for body in re.findall(r"\{([^{}]*)\}", CSS):
        front = re.search(r"(?<![a-z-])(?:color|fill): var\(--([a-z0-9-]+)\)", body)
        ground = re.search(r"(?<![a-z-])background: var\(--([a-z0-9-]+)\)", body)
        if front and ground:
            pairs.add(frozenset((front[1], ground[1])))
    assert pairs
    assert pairs <= known
