"""What programs find beside the pages: feeds, sitemaps, the catalogue, security.txt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sdsite.model.item import Item
from sdsite.pages.addresses import address_of
from sdsite.pages.booklet import Booklet
from sdsite.pages.catalogue import catalogue_files
from sdsite.pages.context import PageContext
from sdsite.pages.data_table import DataTable
from sdsite.pages.editions import Facts, editions, editions_file, facts_by_page, table_mark
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
    yield from security_files(context.config)
    yield from catalogue_files(context, frozenset(file.path for file in data))
    if context.config.basis_url is None:
        yield from sitemap_files(context.config, (), ())
        return
    facts = facts_by_page(context.register)
    beside = (*_tables(context, data), *_papers(context, booklets, facts))
    addresses = (page.address for page in pages if page.address != NOT_FOUND)
    stand: dict[str, Facts] = {address: facts.get(address, ()) for address in addresses}
    made = editions(
        context, stand | {file.address: file.fingerprint or file.items for file in beside}
    )
    changed = {address: editie.sinds for address, editie in made.items()}
    located = tuple(Located(address, changed[address]) for address in stand)
    documents = woo_documents(context, pages, beside, changed)
    yield from sitemap_files(context.config, located, documents)
    yield editions_file(made.values())


def _tables(context: PageContext, data: Iterable[DataFile]) -> Iterator[WooFile]:
    """The tables as CSV.

    What the harvester does not take (JSON, calendars) is no document, nor what holds the same
    (XLSX).
    """
    by_plural = {noun.plural: items for noun, items in context.register.nouns.items()}
    for file in data:
        if isinstance(file.content, DataTable) and file.path.endswith(".csv"):
            table = file.content
            own = context.register.items.get(table.name)
            items = (own,) if own is not None else by_plural.get(table.name, ())
            mark = table_mark(table)
            yield WooFile(file.path, table.title, Bestandssoort.CSV, items, fingerprint=mark)


def _papers(
    context: PageContext, booklets: Iterable[Booklet], facts: Mapping[str, tuple[Item, ...]]
) -> Iterator[WooFile]:
    """The documents for paper; one about a fact holds what stands on the page of that fact."""
    for booklet in booklets:
        subject = context.register.items.get(booklet.id)
        items = facts.get(address_of(context.register, booklet.id) or "", ())
        yield WooFile(booklet.path, booklet.title, Bestandssoort.PDF, items, subject)
