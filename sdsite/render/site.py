"""A planned site → all its files as bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from threading import Lock

from sdsite.cache import NO_CACHE, Cache
from sdsite.config import Config
from sdsite.numbers import datum
from sdsite.pages import SitePlan
from sdsite.pages.data_table import DataTable
from sdsite.pages.downloads import with_sizes
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import DataFile, MenuItem, Page
from sdsite.pages.zoeken import ADDRESS
from sdsite.render.booklets import size_of
from sdsite.render.csv_text import csv_pieces
from sdsite.render.harvest import TAKE_LONG, WRITERS
from sdsite.render.headers import header_files
from sdsite.render.html import render_page
from sdsite.render.json_text import json_files, json_text
from sdsite.render.menu import MenuSection
from sdsite.render.output import OutputFile, in_parts
from sdsite.render.search import FOLDER as SEARCH_FOLDER
from sdsite.render.search import build_index
from sdsite.render.shell import PouredPage, Shells, SiteChrome, make_shells
from sdsite.render.view_digest import view_digest
from sdsite.render.workbook import workbook
from sdsite.render.written_pages import recall_written
from sdsite.spread import Job, spread

MAIN_SECTIONS = 10
"""How many sections stand in the row of the menu; the others stand under "Meer"."""


NOT_FOUND = "404.html"
"""The page that a server shows for an address that does not exist."""


INDEX = "index.html"
"""The name of the file of every other page, in a folder of its own."""


WORTH_A_FORK = 2_000
"""With fewer pages one worker makes all that is aside: each more would cost more than it frees."""

AT_ONCE = 32
"""Pages that are drawn together: a quarter faster than one by one."""

BYTES_AT_ONCE = 250_000
"""Bytes of files beside the pages that are given at once, for it takes time to be heard."""


def render(  # noqa: PLR0913  all but two by name, or optional
    plan: SitePlan,
    config: Config,
    documents: tuple[OutputFile, ...] = (),
    cache: Cache = NO_CACHE,
    *,
    cores: int = 1,
    have_drawn: Callable[[], object] = tuple,
) -> RenderedSite:
    """Every page and file of the plan, with the documents for paper.

    `cache` gives the style sheets, the parts of the index, workbooks, calendars and the catalogue
    that did not change; pages are drawn each time. `cores` is how many processes may draw at once.
    `have_drawn` waits for the charts: it is called before a file shows one.
    """
    return RenderedSite(plan, config, documents, cache, cores=cores, have_drawn=have_drawn)


class RenderedSite:
    """The files of a site: all of them one after the other, or the one that is asked for.

    A file is made when its turn comes, and not kept. To ask for one is safe while another thread
    goes through them all.
    """

    def __init__(  # noqa: PLR0913  as render
        self,
        plan: SitePlan,
        config: Config,
        documents: tuple[OutputFile, ...],
        cache: Cache,
        *,
        cores: int,
        have_drawn: Callable[[], object],
    ) -> None:
        sizes = {document.path: size_of(document.content) for document in documents}
        self._sized = partial(with_sizes, sizes=sizes)
        self._plan = plan
        self._documents = documents
        self._cache = cache
        self._cores = cores
        self._have_drawn = have_drawn
        self._config = config
        self._root = config.wortel
        self._shell: Shells | None = None
        self._search: tuple[OutputFile, ...] | None = None
        self._searching = Lock()

    def __iter__(self) -> Iterator[OutputFile]:
        """Give every file, made by as many cores as there are.

        Other processes make what takes long and is little to send: the tables, the workbooks, of
        which a large one takes 50 MB, the index of search, and what programs find; this one makes
        the drawings and the JSON, which is much, and who is ready, pages.
        """
        yield from self._documents
        yield from self._shown()
        plan = self._plan
        pages = (partial(self._pages, at) for at in range(0, len(plan.pages), AT_ONCE))
        aside = (
            partial(self._files, tuple(each for each in plan.tables if not _is_book(each))),
            partial(self._files, tuple(filter(_is_book, plan.tables))),
            self._index_files,
            partial(self._files, *plan.others),
        )
        few = len(plan.pages) < WORTH_A_FORK
        made = spread(
            (partial(self._files, plan.drawings, plan.records), *pages),
            self._cores,
            aside=(partial(_in_turn, aside),) if few else aside,
        )
        yield from chain.from_iterable(made)
        yield from header_files((self._shells().script,), self._root)

    def file(self, path: str) -> bytes | None:
        """The content of one file; None where the site has none, and for the headers of a host.

        Nothing is asked of the cache: it belongs to the thread that makes the whole site.
        """
        if path == NOT_FOUND or path.endswith(INDEX):
            page = self._plan.page(path.removesuffix(INDEX))
            return None if page is None else self._drawn((page,))[0]
        made = (*self._documents, *self._shells().assets)
        every = made if not path.startswith(SEARCH_FOLDER) else (*made, *self._index(NO_CACHE))
        for each in every:
            if each.path == path:
                return each.content
        file = self._plan.file(path)
        return None if file is None else _file(file)

    def _shells(self, cache: Cache = NO_CACHE) -> Shells:
        """The shells of the pages, made once."""
        if self._shell is None:
            self._shell = make_shells(_chrome(self._plan, self._config), cache)
        return self._shell

    def _shown(self) -> Iterator[OutputFile]:
        """What all pages show, before any worker is forked: none need make it, nor can draw charts.

        So the gate of links need not remember who links to it.
        """
        yield from self._shells(self._cache).assets
        recall_written(self._plan.written, self._cache)
        self._have_drawn()

    def _pages(self, first: int) -> Iterator[list[OutputFile]]:
        """The next pages, from the first of them."""
        pages = self._plan.pages[first : first + AT_ONCE]
        yield list(map(OutputFile, map(_path, pages), self._drawn(pages)))

    def _drawn(self, pages: Sequence[Page]) -> list[bytes]:
        """Pages, each step for all of them before the next, as a processor likes it."""
        views = [self._sized(page.view) for page in pages]
        contents = [
            render_page(f"pages/{page.kind}.html", view)
            for page, view in zip(pages, views, strict=True)
        ]
        return [self._poured(page, content) for page, content in zip(pages, contents, strict=True)]

    def _poured(self, page: Page, content: str) -> bytes:
        """One page; the page for an address that does not exist is served at any depth."""
        root = self._root if page.address == NOT_FOUND else ""
        head = self._plan.head(page)
        poured = PouredPage(
            address=f"{root}{page.address}",
            kind=page.kind,
            title=page.title,
            description=page.description,
            section=page.section,
            content=content,
            breadcrumb=page.breadcrumb,
            feeds=head.feeds,
            linked_data=head.linked_data,
        )
        return self._shells().pour(poured)

    def _files(self, *groups: Iterable[DataFile]) -> Iterator[list[OutputFile]]:
        """Files beside the pages, as many at a time as make it worth to be heard."""
        some: list[OutputFile] = []
        size = 0
        for file in self._each_file(chain(*groups)):
            some.append(file)
            size += len(file.content)
            if size > BYTES_AT_ONCE:
                yield some
                some, size = [], 0
        yield some

    def _each_file(self, files: Iterable[DataFile]) -> Iterator[OutputFile]:
        """Each of these files."""
        data: list[DataFile] = []
        for file in files:
            if _is_book(file) or type(file.content) in TAKE_LONG:
                yield self._kept(file)
            elif (pieces := _pieces(file)) is not None:
                yield from in_parts(file.path, pieces)
            else:
                data.append(file)
        yield from json_files(data)

    def _kept(self, file: DataFile) -> OutputFile:
        """A file that takes a library long to write; most of the time it is what it was."""
        if isinstance(file.content, DataTable):
            file = replace(file, content=file.content.at_hand())
        inputs = view_digest(file.path, file.content)
        made = self._cache.remember(f"file {self._cache.program}", inputs, partial(_file, file))
        return OutputFile(file.path, made)

    def _index_files(self) -> Iterator[list[OutputFile]]:
        """The files of search; a process of its own holds none of them."""
        alone = self._cores == 1
        files = self._index(self._cache) if alone else build_index(self._plan.search, self._cache)
        return ([file] for file in files)

    def _index(self, cache: Cache) -> tuple[OutputFile, ...]:
        """The files of search, made once and held for who asks for one of them."""
        with self._searching:
            if self._search is None:
                self._search = tuple(build_index(self._plan.search, cache))
            return self._search


def _in_turn(jobs: Iterable[Job[list[OutputFile]]]) -> Iterator[list[OutputFile]]:
    """What these jobs give, as one job."""
    return chain.from_iterable(job() for job in jobs)


def _chrome(plan: SitePlan, config: Config) -> SiteChrome:
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
        base_date=datum(config.peildatum),
        language=config.taal,
        base_url=config.basis_url or "",
        search=ADDRESS,
    )


def _section(item: MenuItem, *, more: bool = False) -> MenuSection:
    children = tuple(_section(child) for child in item.children)
    return MenuSection(item.title, item.address, children, more, item.unlisted)


def _path(page: Page) -> str:
    return page.address if page.address.endswith(".html") else f"{page.address}{INDEX}"


def _file(file: DataFile) -> bytes:
    """One file by itself."""
    pieces, content = _pieces(file), file.content
    if pieces is not None:
        return b"".join(pieces)
    return workbook(content) if isinstance(content, DataTable) else json_text(content)


def _is_book(file: DataFile) -> bool:
    return isinstance(file.content, DataTable) and file.path.endswith(".xlsx")


def _pieces(file: DataFile) -> Iterable[bytes] | None:
    """What a file is made of, from begin to end; None for a workbook and for JSON."""
    content = file.content
    if isinstance(content, DataTable):
        return None if _is_book(file) else csv_pieces(content)
    if type(content) in WRITERS:
        return WRITERS[type(content)](content, file.path)
    if isinstance(content, str):
        return (content.encode(),)
    return (content,) if isinstance(content, bytes) else None
