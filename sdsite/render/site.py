"""A planned site → all its files as bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from sdsite.cache import NO_CACHE, Cache
from sdsite.charts import Chart
from sdsite.config import Config
from sdsite.numbers import datum
from sdsite.pages.data_table import DataTable
from sdsite.pages.downloads import with_sizes
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import DataFile, MenuItem, Page, SitePlan
from sdsite.pages.zoeken import ADDRESS
from sdsite.program import program_version
from sdsite.render.booklets import size_of
from sdsite.render.csv_text import csv_text
from sdsite.render.harvest import WRITERS
from sdsite.render.headers import header_files, inline_scripts
from sdsite.render.html import render_page
from sdsite.render.json_text import JsonTexts
from sdsite.render.output import OutputFile
from sdsite.render.search import build_index
from sdsite.render.shell import MenuSection, PouredPage, Shells, SiteChrome, make_shells
from sdsite.render.view_digest import view_digest
from sdsite.render.workbook import workbook

MAIN_SECTIONS = 10
"""How many sections stand in the row of the menu; the others stand under "Meer"."""


NOT_FOUND = "404.html"
"""The page that a server shows for an address that does not exist."""


KEPT_AT_ONCE = 4_000_000
"""Bytes of new pages that are gathered before they are kept for a next build."""


def render(
    plan: SitePlan, config: Config, documents: tuple[OutputFile, ...] = (), cache: Cache = NO_CACHE
) -> Iterator[OutputFile]:
    """Render every page and file of the plan, with the documents for paper, one at a time.

    A page is its view, what stands around it and the program, and nothing else: `cache` gives
    those of which none of these changed.
    """
    shells = make_shells(_chrome(plan, config, config.peildatum))
    sizes = {document.path: size_of(document.content) for document in documents}
    program, root = program_version(), config.wortel
    around = view_digest(shells.site, tuple(file.path for file in shells.assets), root)
    pages = _pages(
        (page.with_view(partial(with_sizes, sizes=sizes)) for page in plan.pages),
        partial(_page, shells, root),
        f"page {program} {around.hex()}",
        cache,
    )
    scripts: set[bytes] = set()
    for page in pages:
        scripts |= inline_scripts(page.content)
        yield page
    yield from header_files(scripts, root)
    yield from _files(plan.files, program, cache)
    yield from (*documents, *shells.assets)
    yield from build_index(plan.search, cache)


def _pages(
    pages: Iterable[Page],
    draw: Callable[[PouredPage, object], bytes],
    version: str,
    cache: Cache,
) -> Iterator[OutputFile]:
    """Each page, drawn or kept; new ones are kept together, a few megabytes at a time."""
    new: dict[bytes, bytes] = {}
    size = 0
    for page in pages:
        view, around = page.view, _around(page)
        inputs = view_digest(around, view)
        content = cache.recall(version, inputs)
        if content is None:
            content = new[inputs] = draw(around, view)
            size += len(content)
        if size > KEPT_AT_ONCE:
            cache.keep(version, new)
            new, size = {}, 0
        yield OutputFile(_path(page), content)
    cache.keep(version, new)


def _files(files: Iterable[DataFile], program: str, cache: Cache) -> Iterator[OutputFile]:
    """Each file beside the pages; drawings and workbooks take long to make, and may be kept."""
    version = f"file {program}"
    texts = JsonTexts()
    for file in files:
        make = partial(_file, file, texts)
        if isinstance(file.content, Chart) or file.path.endswith(".xlsx"):
            inputs = view_digest(file.path, file.content)
            yield OutputFile(file.path, cache.remember(version, inputs, make))
        else:
            yield OutputFile(file.path, make())


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


def _path(page: Page) -> str:
    return page.address if page.address.endswith(".html") else f"{page.address}index.html"


def _around(page: Page) -> PouredPage:
    """What a page tells outside its view, before there is anything in it."""
    return PouredPage(
        address=page.address,
        kind=page.kind,
        title=page.title,
        description=page.description,
        section=page.section,
        content="",
        breadcrumb=page.breadcrumb,
        feeds=page.feeds,
        linked_data=page.linked_data,
    )


def _page(shells: Shells, root: str, around: PouredPage, view: object) -> bytes:
    """One page; the page for an address that does not exist is served at any depth."""
    address = f"{root}{around.address}" if around.address == NOT_FOUND else around.address
    content = render_page(f"pages/{around.kind}.html", view, address)
    return shells.pour(replace(around, address=address, content=content)).encode()


def _file(file: DataFile, texts: JsonTexts) -> bytes:
    content = file.content
    if isinstance(content, DataTable):
        return workbook(content) if file.path.endswith(".xlsx") else csv_text(content)
    if type(content) in WRITERS:
        return WRITERS[type(content)](content, file.path)
    if isinstance(content, bytes):
        return content
    text = content if isinstance(content, str) else texts.file(content)
    return text.encode()
