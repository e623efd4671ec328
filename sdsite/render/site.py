"""A planned site → all its files as bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import partial

from sdsite.config import Config
from sdsite.numbers import datum
from sdsite.pages.downloads import with_sizes
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import DataFile, MenuItem, Page, SitePlan
from sdsite.render.booklets import size_of
from sdsite.render.html import render_page, templates_folder
from sdsite.render.output import OutputFile
from sdsite.render.search import build_index
from sdsite.render.shell import MenuSection, PouredPage, Shells, SiteChrome, make_shells

MAIN_SECTIONS = 10
"""How many sections stand in the row of the menu; the others stand under "Meer"."""


NOT_FOUND = "404.html"
"""The page that a server shows for an address that does not exist."""


_kept: dict[str, tuple[object, Page, OutputFile]] = {}
"""The pages of the last site made in this process, by address, with what they were made from."""


def render(
    plan: SitePlan, config: Config, peildatum: date, documents: tuple[OutputFile, ...] = ()
) -> tuple[OutputFile, ...]:
    """Render every page and file of the plan, sorted by path, with the documents for paper.

    A page is its view, what stands around it and the templates, and nothing else: a second build
    in the same process (`sdsite serve`) makes only the pages of which one of these changed.
    """
    shells = make_shells(_chrome(plan, config, peildatum))
    around = (shells.site, tuple(file.path for file in shells.assets), config.wortel, _templates())
    sizes = {document.path: size_of(document.content) for document in documents}
    planned = tuple(with_sizes(plan.pages, sizes))
    made = {page.address: _made(page, shells, config.wortel, around) for page in planned}
    _kept.clear()
    _kept.update(made)
    pages = (made[page.address][2] for page in plan.pages)
    files = (_file(file) for file in plan.files)
    found = build_index(plan.search)
    return tuple(sorted((*pages, *files, *documents, *shells.assets, *found), key=lambda file: file.path))


def _made(page: Page, shells: Shells, root: str, around: object) -> tuple[object, Page, OutputFile]:
    """A page with what it was made from: the kept one when that is the same."""
    kept = _kept.get(page.address)
    if kept is not None and kept[:2] == (around, page):
        return kept
    return around, page, _page(page, shells, root)


def _templates() -> tuple[tuple[str, int], ...]:
    """Every template with the moment it was last saved."""
    files = (file for file in templates_folder().rglob("*") if file.is_file())
    return tuple(sorted((str(file), file.stat().st_mtime_ns) for file in files))


def _chrome(plan: SitePlan, config: Config, peildatum: date) -> SiteChrome:
    return SiteChrome(
        name=config.naam,
        description=config.ondertitel,
        accent=config.kleur.licht,
        accent_on_dark=config.kleur.donker or "",
        sections=tuple(
            _section(item, more=position >= MAIN_SECTIONS)
            for position, item in enumerate(plan.menu)
        ),
        footer=tuple(Link(item.title, item.address) for item in plan.footer),
        base_date=datum(peildatum),
        language=config.taal,
        base_url=config.basis_url or "",
    )


def _section(item: MenuItem, *, more: bool = False) -> MenuSection:
    children = tuple(_section(child) for child in item.children)
    return MenuSection(item.title, item.address, children, more)


def _page(page: Page, shells: Shells, root: str) -> OutputFile:
    """One page; the page for an address that does not exist is served at any depth."""
    address = f"{root}{page.address}" if page.address == NOT_FOUND else page.address
    poured = PouredPage(
        address=address,
        kind=page.kind,
        title=page.title,
        description=page.description,
        section=page.section,
        content=render_page(f"pages/{page.kind}.html", page.view, address),
        breadcrumb=page.breadcrumb,
    )
    path = page.address if page.address.endswith(".html") else f"{page.address}index.html"
    return OutputFile(path, shells.pour(poured).encode())


def _file(file: DataFile) -> OutputFile:
    if isinstance(file.content, str):
        return OutputFile(file.path, file.content.encode())
    return OutputFile(file.path, _json(file.content).encode())


def _json(content: object) -> str:
    """Write JSON with each key of the whole, and each item of a list there, on a line of its own.

    So a person can read it and compare two versions, at a fifth of the cost of full indentation.
    """
    dumps = partial(json.dumps, ensure_ascii=False, allow_nan=False)
    if not isinstance(content, Mapping):
        return f"{dumps(content)}\n"
    lines = []
    for key, value in content.items():
        in_lines = isinstance(value, list) and value
        text = "[\n" + ",\n".join(map(dumps, value)) + "\n]" if in_lines else dumps(value)
        lines.append(f"{dumps(key)}: {text}")
    return "{\n" + ",\n".join(lines) + "\n}\n"
