"""A planned site → all its files as bytes."""

from __future__ import annotations

from datetime import date

from sdsite.config import Config
from sdsite.numbers import datum
from sdsite.pages.data_table import DataTable
from sdsite.pages.downloads import with_sizes
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import DataFile, MenuItem, Page, SitePlan
from sdsite.pages.zoeken import ADDRESS
from sdsite.program import templates_folder
from sdsite.render.booklets import size_of
from sdsite.render.csv_text import csv_text
from sdsite.render.harvest import WRITERS
from sdsite.render.headers import header_files
from sdsite.render.html import render_page
from sdsite.render.json_text import JsonTexts
from sdsite.render.output import OutputFile
from sdsite.render.search import build_index
from sdsite.render.shell import MenuSection, PouredPage, Shells, SiteChrome, make_shells
from sdsite.render.workbook import workbook

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
    pages = tuple(made[page.address][2] for page in plan.pages)
    hosting = header_files((page.content for page in pages), config.wortel)
    texts = JsonTexts()
    files = (_file(file, texts) for file in plan.files)
    found = build_index(plan.search)
    return tuple(
        sorted(
            (*pages, *files, *documents, *shells.assets, *found, *hosting),
            key=lambda file: file.path,
        )
    )


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
        search=ADDRESS if plan.search.records else "",
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
        feeds=page.feeds,
        linked_data=page.linked_data,
    )
    path = page.address if page.address.endswith(".html") else f"{page.address}index.html"
    return OutputFile(path, shells.pour(poured).encode())


def _file(file: DataFile, texts: JsonTexts) -> OutputFile:
    content = file.content
    if isinstance(content, DataTable):
        as_workbook = file.path.endswith(".xlsx")
        return OutputFile(file.path, workbook(content) if as_workbook else csv_text(content))
    if type(content) in WRITERS:
        return OutputFile(file.path, WRITERS[type(content)](content, file.path))
    if isinstance(content, bytes):
        return OutputFile(file.path, content)
    text = content if isinstance(content, str) else texts.file(content)
    return OutputFile(file.path, text.encode())
