"""The engines that are compared: how each is given the same text, and told to build."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import peer_layouts as layouts
from bench import programs
from bench.synthetic_project import write_project

Commands = Sequence[Sequence[str | Path]]


@dataclass(frozen=True, slots=True)
class Engine:
    """One way to make the same site."""

    name: str
    """As the table calls it."""
    does: str
    """What its build includes beyond a page for each record, and what not."""
    lay_out: Callable[[Path, int], None]
    """Writes the sources of a site of so many records into an empty folder."""
    commands: Callable[[], Commands]
    """What builds the site into the folder `site`, run where the sources are; the first time it
    installs what it needs."""
    version: Callable[[], str]
    """Its version."""
    changed: str = "**/afwijkingen/**/afwijking-*.md"
    """The files of records, as a pattern; the first of them is changed."""
    keeps: bool = False
    """Whether a second build uses anything of the first; if not it is as cold."""

    def environment(self, folder: Path) -> Mapping[str, str]:
        """The environment for a build in a folder: what it keeps, it keeps in the folder."""
        return {
            **os.environ,
            "XDG_CACHE_HOME": str(folder / ".kept"),
            "HUGO_CACHEDIR": str(folder / ".kept/hugo"),
            "NO_MKDOCS_2_WARNING": "1",
        }


MADE = ("site", ".kept", ".cache", "resources")
"""What no engine finds at a cold build: the site, and folders of what was kept."""


def _sdsite() -> Commands:
    return ((sys.executable, "-m", "sdsite", "build", "--out", "site"),)


def _sdsite_without_search() -> Commands:
    return ((sys.executable, programs.PROJECT / "bench/without_search.py"),)


def _hugo() -> Commands:
    return ((programs.hugo(), "--quiet", "--destination", "site", "--cleanDestinationDir"),)


def _eleventy() -> Commands:
    return ((programs.eleventy(), "--quiet"),)


def _mkdocs() -> Commands:
    return ((programs.mkdocs(), "build", "--quiet"),)


def _zensical() -> Commands:
    return ((programs.zensical(), "build"),)


def _indexed(commands: Callable[[], Commands]) -> Callable[[], Commands]:
    """The same, and Pagefind after it."""
    pagefind = ("--site", "site", "--force-language", "nl", "--quiet")
    return lambda: (*commands(), (programs.pagefind(), *pagefind))


_OWN = (
    "every record validated, checks over the whole, links readable from both ends, JSON, CSV and "
    "XLSX of all data, feeds, calendars, sitemaps, Woo-index, charts; every link looked after"
)
_OWN_RECORDS = "data/afwijkingen/*/*.yml"
_THEME = "its theme, breadcrumb, menu (pruned), tags, sitemap, links looked after"
_WITH_PAGEFIND = f"Pagefind {programs.PAGEFIND}"

ENGINES: tuple[Engine, ...] = (
    Engine(
        "sdsite",
        f"{_OWN}; search",
        write_project,
        _sdsite,
        programs.own_version,
        changed=_OWN_RECORDS,
        keeps=True,
    ),
    Engine(
        "sdsite without search",
        f"{_OWN}; no search",
        write_project,
        _sdsite_without_search,
        programs.own_version,
    ),
    Engine(
        "Hugo",
        "breadcrumb, menu, lists of kinds and tags, RSS, sitemap; no search, no checks",
        layouts.for_hugo,
        _hugo,
        lambda: programs.HUGO,
        keeps=True,
    ),
    Engine(
        "Hugo with Pagefind",
        "as Hugo; search",
        layouts.for_hugo,
        _indexed(_hugo),
        lambda: f"{programs.HUGO}, {_WITH_PAGEFIND}",
        keeps=True,
    ),
    Engine(
        "Eleventy",
        "breadcrumb, menu, lists of kinds and tags; no feeds, no search, no checks",
        layouts.for_eleventy,
        _eleventy,
        lambda: programs.ELEVENTY,
    ),
    Engine(
        "Eleventy with Pagefind",
        "as Eleventy; search",
        layouts.for_eleventy,
        _indexed(_eleventy),
        lambda: f"{programs.ELEVENTY}, {_WITH_PAGEFIND}",
    ),
    Engine(
        "MkDocs with Material",
        f"{_THEME}; search; lists are written for it",
        layouts.for_material,
        _mkdocs,
        lambda: programs.MATERIAL,
    ),
    Engine(
        "MkDocs with Material, no search",
        "the same; no search",
        layouts.for_material_without_search,
        _mkdocs,
        lambda: programs.MATERIAL,
    ),
    Engine(
        "MkDocs with Material, no search, small menu",
        "the same, with records left out of the menu, and so without breadcrumb",
        layouts.for_material_with_small_menu,
        _mkdocs,
        lambda: programs.MATERIAL,
    ),
    Engine(
        "Zensical",
        "as MkDocs with Material; search",
        layouts.for_material,
        _zensical,
        lambda: programs.ZENSICAL,
        keeps=True,
    ),
)
"""Ours first, then the peers."""
