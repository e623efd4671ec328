"""The files that every page needs: all of them, under names that tell their content."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

from sdsite.cache import Cache
from sdsite.program import templates_folder
from sdsite.render.shell_assets import (
    BY_KIND,
    ON_EVERY_PAGE,
    search_scripts,
    shell_assets,
)

ASSETS = shell_assets("#1f5a66", "")
NAMES = ASSETS.names
CONTENT = {file.path: file.content for file in ASSETS.files}


def test_elk_opmaakbestand_doet_mee() -> None:
    files = {path.stem for path in (templates_folder() / "assets" / "css").glob("*.css")}
    assert files == {*ON_EVERY_PAGE, *BY_KIND}


def test_elke_naam_is_van_een_bestand() -> None:
    folders = {f"{PurePosixPath(path).parent}/" for path in CONTENT}
    assert all(path in CONTENT or path in folders for path in NAMES.values())
    assert set(ASSETS.styles.values()) <= CONTENT.keys()


def test_de_scripts_van_zoeken_staan_bij_elkaar_zodat_zij_elkaar_vinden() -> None:
    scripts = {path for path in CONTENT if path.startswith(NAMES["search"])}
    assert scripts == {f"{NAMES['search']}{file.name}" for file in search_scripts()}


def test_een_andere_kleur_geeft_andere_namen_alleen_waar_zij_in_staat() -> None:
    other = shell_assets("#7a1f1f", "")
    assert {part for part in NAMES if other.names[part] != NAMES[part]} == {"icon", "style"}
    assert other.styles == ASSETS.styles


def test_opmaakbladen_die_bewaard_zijn_zijn_dezelfde_en_horen_bij_hun_kleur(tmp_path: Path) -> None:
    for accent in ("#1f5a66", "#7a1f1f", "#1f5a66"):
        assert shell_assets(accent, "", Cache(tmp_path)) == shell_assets(accent, "")


def test_de_scripts_van_elke_pagina_zijn_kort_en_zonder_opmerkingen() -> None:
    for script in (ASSETS.first, CONTENT[NAMES["script"]].decode().rstrip()):
        assert script.startswith("(function () {\n")
        assert script.endswith("})();")
        assert not re.search(r"/\*|\*/|^\s", script, re.MULTILINE)
