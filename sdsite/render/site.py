"""A planned site → all its files as bytes."""

from __future__ import annotations

from collections.abc import Iterator
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
from sdsite.render.headers import header_files, inline_scripts
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


HeldPages = dict[str, tuple[object, Page, OutputFile]]
"""The pages of the last site by address, with what they were made from: what stands around them,
and their view."""


def render(
    plan: SitePlan,
    config: Config,
    documents: tuple[OutputFile, ...] = (),
    held: HeldPages | None = None,
) -> Iterator[OutputFile]:
    """Render every page and file of the plan, with the documents for paper, one at a time.

    A page is its view, what stands around it and the templates, and nothing else: where `held` is
    kept from one build to the next (`sdsite serve`), by address, only the pages are made of which
    one of these changed.
    """
    peildatum = config.peildatum
    shells = make_shells(_chrome(plan, config, peildatum))
    around = (shells.site, tuple(file.path for file in shells.assets), config.wortel, _templates())
    sizes = {document.path: size_of(document.content) for document in documents}
    scripts: set[bytes] = set()
    for page in with_sizes(plan.pages, sizes):
        before = None if held is None else held.get(page.address)
        same = before is not None and before[:2] == (around, page)
        file = before[2] if before and same else _page(page, shells, config.wortel)
        if held is not None:
            held[page.address] = (around, page, file)
        scripts |= inline_scripts(file.content)
        yield file
    if held is not None:
        for gone in held.keys() - {page.address for page in plan.pages}:
            del held[gone]
    yield from header_files(scripts, config.wortel)
    texts = JsonTexts()
    yield from (_file(file, texts) for file in plan.files)
    yield from (*documents, *shells.assets)
    yield from build_index(plan.search)


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
