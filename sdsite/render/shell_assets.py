"""The files that every page needs: style sheets, scripts, fonts and the icon, with lasting names.

There is one style sheet, for each more would cost a first visit a journey. What we need of
Material's stands in it in a cascade layer of its own, so that a rule of ours always wins; none of
its scripts is used.
"""

from __future__ import annotations

import hashlib
import re
from importlib.util import find_spec
from pathlib import Path

from sdsite.program import templates_folder
from sdsite.render.icons import icon_styles
from sdsite.render.material_style import needed
from sdsite.render.output import OutputFile
from sdsite.render.palette import colours, stylesheet

STYLES = (
    "letter",
    "basis",
    "schil",
    "tekst",
    "delen",
    "blokken",
    "paginas",
    "zoeken",
    "verantwoording",
    "naslag",
    "overzicht",
    "grafiek",
    "papier",
)
"""Our style sheets in `templates/assets/css/`, in the order in which they follow each other."""

_BETWEEN = re.compile(r"\s*/\*.*?\*/\s*|\s+", re.DOTALL)
"""What stands between the words of a style sheet: remarks, ends of lines, indents."""

_FONTS = ("source-sans-3.woff2", "source-sans-3-italic.woff2", "LICENSE")


class ThemeChanged(Exception):  # noqa: N818 - says what happened
    """The installed Material is not the one the shell was made for: our mistake, not the data's."""


def material() -> Path:
    """The folder of the installed package, found without running it."""
    spec = find_spec("material")
    if spec is None or not spec.submodule_search_locations:
        raise ThemeChanged("the package mkdocs-material is not installed")
    return Path(spec.submodule_search_locations[0])


def shell_assets(accent: str, accent_on_dark: str) -> tuple[dict[str, str], tuple[OutputFile, ...]]:
    """The path of each asset by its part in the shell, and every file, sorted by path.

    A path bears a digest of the bytes, so that a browser may keep a file for ever. The accents are
    the colours of the house, `#rrggbb`; the one on dark may be empty.
    """
    folder = templates_folder() / "assets"
    files: list[OutputFile] = []

    def keep(stem: str, ending: str, content: bytes) -> str:
        path = f"assets/{stem}.{hashlib.sha256(content).hexdigest()[:8]}.{ending}"
        files.append(OutputFile(path, content))
        return path

    files.extend(
        OutputFile(f"assets/fonts/{font}", (folder / "fonts" / font).read_bytes())
        for font in _FONTS
    )
    own = "\n".join((folder / "css" / f"{name}.css").read_text("utf-8") for name in STYLES)
    ours = (stylesheet(accent, accent_on_dark), own, icon_styles())
    style = _material_style() + "".join(_BETWEEN.sub(" ", each) for each in ours)
    icon = (folder / "favicon.svg").read_text("utf-8")
    chosen = colours(accent, dark=False)
    for name in ("accent", "op-accent"):
        icon = icon.replace(f"{{{name}}}", chosen[name])
    modules, search = _search_modules()
    files.extend(modules)
    names = {
        "search": search,
        "style": keep("stijl", "css", style.encode()),
        "first": keep("begin", "js", (folder / "first.js").read_bytes()),
        "script": keep("gemak", "js", (folder / "site.js").read_bytes()),
        "icon": keep("icoon", "svg", icon.encode()),
        "font": f"assets/fonts/{_FONTS[0]}",
    }
    return names, tuple(sorted(files, key=lambda file: file.path))


def _search_modules() -> tuple[tuple[OutputFile, ...], str]:
    """The scripts of search, which name each other, in a folder that bears a digest of them all."""
    scripts = {file.name: file.read_bytes() for file in search_scripts()}
    digest = hashlib.sha256(b"\0".join(scripts.values())).hexdigest()[:8]
    folder = f"assets/zoeken.{digest}/"
    return tuple(OutputFile(f"{folder}{name}", scripts[name]) for name in scripts), folder


def search_scripts() -> list[Path]:
    """The scripts of search, by name."""
    return sorted((templates_folder() / "assets" / "zoeken").glob("*.js"))


def _material_style() -> str:
    """What we need of Material's own style sheet, in the cascade layer `material`."""
    folder = material() / "templates" / "assets" / "stylesheets"
    found = sorted(folder.glob("main.*.min.css"))
    if len(found) != 1:
        raise ThemeChanged(f"{len(found)} main style sheets in {folder}")
    css = found[0].read_text("utf-8").removeprefix('@charset "UTF-8";')
    css = re.sub(r"/\*# sourceMappingURL=.*?\*/", "", css).strip()
    notice = "/*! Material for MkDocs, copyright Martin Donath, MIT licence */"
    return f"{notice}\n@layer material{{{needed(css)}}}\n"
