"""The files that pages need: style sheets, scripts, fonts and the icon, with lasting names.

A page has two style sheets: one of every page, which a browser fetches once, and that of its kind.
Both are all ours, and so are the scripts: of Material we take the template.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

from sdsite.cache import NO_CACHE, Cache
from sdsite.frozen import frozen
from sdsite.program import templates_folder
from sdsite.render.icons import icon_styles
from sdsite.render.output import OutputFile
from sdsite.render.page_styles import styles_by_kind
from sdsite.render.palette import colours, stylesheet
from sdsite.render.style_rules import short

ON_EVERY_PAGE = ("letter", "basis", "schil", "tekst")
"""Our style sheets in `templates/assets/css/` that every page needs, in their order."""

BY_KIND = (
    *("tabel", "delen", "blokken", "paginas", "zoeken", "verantwoording", "naslag"),
    *("overzicht", "grafiek", "papier"),
)
"""Those that come after them, of which a page has what its kind needs, in their order."""

_FONTS = ("source-sans-3.woff2", "source-sans-3-italic.woff2", "LICENSE")


class ThemeChanged(Exception):  # noqa: N818 - says what happened
    """The installed Material is not the one the shell was made for: our mistake, not the data's."""


def material() -> Path:
    """The folder of the installed package, found without running it."""
    spec = find_spec("material")
    if spec is None or not spec.submodule_search_locations:
        raise ThemeChanged("the package mkdocs-material is not installed")
    return Path(spec.submodule_search_locations[0])


@frozen
class ShellAssets:
    """What a shell leads to; each path bears a digest of the bytes: a browser keeps it for ever."""

    files: tuple[OutputFile, ...]
    """Every file, sorted by path."""
    names: Mapping[str, str]
    """The path of each by its part in the shell."""
    styles: Mapping[str, str]
    """The path of the second style sheet of each kind of page."""
    first: str
    """The script that stands in every page; the policy allows it by its hash."""


def shell_assets(accent: str, accent_on_dark: str, kept: Cache = NO_CACHE) -> ShellAssets:
    """Make the files; the accents are the colours of the house, `#rrggbb`.

    The one on dark may be empty. `kept` gives the style sheets that were made before.
    """
    folder = templates_folder() / "assets"
    files = {
        path: (folder / "fonts" / font).read_bytes()
        for font in _FONTS
        for path in (f"assets/fonts/{font}",)
    }

    def keep(stem: str, ending: str, content: bytes) -> str:
        path = f"assets/{stem}.{hashlib.sha256(content).hexdigest()[:8]}.{ending}"
        files[path] = content
        return path

    icon = (folder / "favicon.svg").read_text("utf-8")
    chosen = colours(accent, dark=False)
    for name in ("accent", "op-accent"):
        icon = icon.replace(f"{{{name}}}", chosen[name])
    shared, by_kind = _style_sheets(accent, accent_on_dark, kept)
    modules, search = _search_modules()
    files |= modules
    names = {
        "search": search,
        "style": keep("stijl", "css", shared.encode()),
        "script": keep("gemak", "js", _without_remarks(folder / "site.js").encode()),
        "icon": keep("icoon", "svg", icon.encode()),
    }
    styles = {kind: keep("stijl", "css", style.encode()) for kind, style in by_kind.items()}
    made = tuple(OutputFile(path, files[path]) for path in sorted(files))
    return ShellAssets(made, names, styles, _without_remarks(folder / "first.js").strip())


def _style_sheets(accent: str, accent_on_dark: str, kept: Cache) -> tuple[str, dict[str, str]]:
    """The style sheet of every page, and that of each kind; only the colours are of the project."""

    def make() -> bytes:
        by_kind = styles_by_kind(style_of_all_kinds())
        return json.dumps((shared_style(accent, accent_on_dark), by_kind)).encode()

    inputs = f"{accent} {accent_on_dark}".encode()
    shared, by_kind = json.loads(kept.remember(f"style sheets {kept.program}", inputs, make))
    return shared, by_kind


def shared_style(accent: str, accent_on_dark: str) -> str:
    """The style sheet of every page."""
    return short(f"{stylesheet(accent, accent_on_dark)}\n{_own(ON_EVERY_PAGE)}")


def style_of_all_kinds() -> str:
    """Every rule that comes after those of every page."""
    return short(f"{_own(BY_KIND)}\n{icon_styles()}")


def _without_remarks(script: Path) -> str:
    """A script of ours, in which no string holds the signs of a remark or goes on a next line."""
    text = re.sub(r"\s*/\*.*?\*/", "", script.read_text("utf-8"), flags=re.DOTALL)
    return re.sub(r"\n\s*", "\n", text).lstrip()


def _own(names: Iterable[str]) -> str:
    folder = templates_folder() / "assets" / "css"
    return "\n".join((folder / f"{name}.css").read_text("utf-8") for name in names)


def _search_modules() -> tuple[dict[str, bytes], str]:
    """The scripts of search, which name each other, in a folder that bears a digest of them all."""
    scripts = {file.name: file.read_bytes() for file in search_scripts()}
    digest = hashlib.sha256(b"\0".join(scripts.values())).hexdigest()[:8]
    folder = f"assets/zoeken.{digest}/"
    return {f"{folder}{name}": scripts[name] for name in scripts}, folder


def search_scripts() -> list[Path]:
    """The scripts of search, by name."""
    return sorted((templates_folder() / "assets" / "zoeken").glob("*.js"))
