"""A planned site → all its files as bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import partial

from sdsite.config import Config
from sdsite.numbers import datum
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import DataFile, MenuItem, Page, SitePlan
from sdsite.render.html import render_page
from sdsite.render.output import OutputFile
from sdsite.render.shell import MenuSection, PouredPage, Shells, SiteChrome, make_shells

MAIN_SECTIONS = 10
"""How many sections stand in the row of the menu; the others stand under "Meer"."""


NOT_FOUND = "404.html"
"""The page that a server shows for an address that does not exist."""


def render(plan: SitePlan, config: Config, peildatum: date) -> tuple[OutputFile, ...]:
    """Render every page and file of the plan, sorted by path."""
    shells = make_shells(_chrome(plan, config, peildatum))
    pages = (_page(page, shells, config.wortel) for page in plan.pages)
    files = (_file(file) for file in plan.files)
    return tuple(sorted((*pages, *files, *shells.assets), key=lambda file: file.path))


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
