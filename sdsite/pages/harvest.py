"""What programs find beside the pages: feeds, calendars, sitemaps, the catalogue, security.txt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdsite.model.item import Item
from sdsite.pages.booklet import Booklet
from sdsite.pages.calendar import calendar_files
from sdsite.pages.catalogue import catalogue_files
from sdsite.pages.context import PageContext
from sdsite.pages.data_table import DataTable
from sdsite.pages.editions import editions, editions_file, facts_by_page
from sdsite.pages.feeds import Feed, feed_files
from sdsite.pages.niet_gevonden import ADDRESS as NOT_FOUND
from sdsite.pages.security_txt import security_files
from sdsite.pages.site_plan import DataFile, Page
from sdsite.pages.sitemaps import Located, sitemap_files
from sdsite.pages.woo import WooFile, woo_documents
from sdsite.waardelijsten import Bestandssoort


def harvest_files(
    context: PageContext,
    pages: tuple[Page, ...],
    feeds: tuple[Feed, ...],
    data: tuple[DataFile, ...],
    *,
    booklets: tuple[Booklet, ...] = (),
) -> Iterator[DataFile]:
    """Every file of the kind; `data` are the files of data, `booklets` the documents for paper."""
    yield from feed_files(feeds)
    yield from calendar_files(context)
    yield from security_files(context.config)
    yield from catalogue_files(context, frozenset(file.path for file in data))
    if context.config.basis_url is None:
        yield from sitemap_files(context.config, (), ())
        return
    beside = tuple(_beside(context, data, booklets))
    facts = facts_by_page(context.register)
    addresses = (page.address for page in pages if page.address != NOT_FOUND)
    stand = {address: facts.get(address, ()) for address in addresses}
    made = editions(context, stand | {file.address: file.items for file in beside})
    changed = {address: editie.sinds for address, editie in made.items()}
    located = tuple(Located(address, changed[address]) for address in stand)
    documents = woo_documents(context, pages, beside, changed)
    yield from sitemap_files(context.config, located, documents)
    yield editions_file(made.values())


def _beside(
    context: PageContext, data: Iterable[DataFile], booklets: Iterable[Booklet]
) -> Iterator[WooFile]:
    """The files that may be documents: tables as CSV and documents for paper.

    What the harvester does not take (JSON, calendars) and what holds the same (XLSX) is not among
    them.
    """
    by_plural: dict[str, list[Item]] = {}
    for item in context.register.items.values():
        by_plural.setdefault(item.plural, []).append(item)
    for file in data:
        if isinstance(file.content, DataTable) and file.path.endswith(".csv"):
            table = file.content
            own = context.register.items.get(table.name)
            items = (own,) if own is not None else tuple(by_plural.get(table.name, ()))
            yield WooFile(file.path, table.title, Bestandssoort.CSV, items)
    for booklet in booklets:
        own = context.register.items.get(booklet.id)
        items = (own,) if own is not None else ()
        yield WooFile(booklet.path, booklet.title, Bestandssoort.PDF, items)
