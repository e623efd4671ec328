"""All documents: those we read first, then those that others mention."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.document import Document
from sdsite.pages.addresses import address_of
from sdsite.pages.blocks import Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, groups_in_parts, where_groups_begin
from sdsite.pages.document import document_kind, resting_on
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.recency import newest
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words, moment_in_words, opening

ADDRESS = "documenten/"
TITLE = "Documenten"
SIZE = 50
"""Documents on one page."""


LISTS = (
    ("Stukken die wij lazen", "gelezen"),
    ("Stukken die daarin worden genoemd", "genoemd"),
)
"""The lists, each with its title and its anchor."""


@frozen
class DocumentenView:
    """What the page with all documents shows."""

    head: Kop
    """Title and answer."""
    contents: tuple[Link, ...]
    """Links to the lists, with how many papers are in each."""
    lists: tuple[Lijstblok, ...]
    """The documents we read, and those we only know from others."""
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


@frozen
class _Lijst:
    """What all parts share."""

    head: Kop
    contents: tuple[Link, ...]
    last: Document
    """The paper that was changed last."""


def documenten_pages(context: PageContext) -> Iterator[Page]:
    """The page with all documents, when there are any."""
    documents = _newest_first(context.register.all(Document))
    if not documents:
        return
    read = [document for document in documents if document.aanwezig]
    named = [document for document in documents if not document.aanwezig]
    ours = count_words(len(read), "stuk dat", "stukken die")
    lead = f"Alles op deze site rust op {ours} wij hebben gelezen."
    if named:
        stands = "staat" if len(named) == 1 else "staan"
        words = count_words(len(named), "ander stuk", "andere stukken")
        lead += f" Daarin {stands} {words} genoemd."
    parts = groups_in_parts((read, named), SIZE, ADDRESS)
    contents = tuple(
        Link(f"{LISTS[at][0]} ({len((read, named)[at])})", f"{page}#{LISTS[at][1]}")
        for at, page in where_groups_begin(parts).items()
    )
    trail = (Link("Start", ""),)
    shared = _Lijst(Kop(TITLE, lead=lead), contents, newest(documents))
    for part in parts:
        view = partial(_view, context, shared, part)
        yield part.numbered(Page(ADDRESS, "documenten", TITLE, lead, ADDRESS, trail, view))


def _view(
    context: PageContext, shared: _Lijst, part: Deel[tuple[int, tuple[Document, ...]]]
) -> DocumentenView:
    return DocumentenView(
        head=shared.head,
        contents=shared.contents,
        lists=tuple(
            Lijstblok(tuple(document_item(context, d) for d in papers), *LISTS[at])
            for at, papers in part.items
        ),
        parts=part.bar,
        cite=context.citeer(TITLE, part.page, shared.last),
    )


def items_at(context: PageContext, addresses: Collection[str]) -> tuple[Lijstitem, ...]:
    """The papers whose pages are at these addresses, as the list has them and in its order."""
    found = [
        document
        for document in _newest_first(context.register.all(Document))
        if address_of(context.register, document.id) in addresses
    ]
    found.sort(key=lambda document: not document.aanwezig)
    return tuple(document_item(context, document) for document in found)


def _newest_first(documents: tuple[Document, ...]) -> list[Document]:
    """By date, the latest first; what has no date stands at the end, by name."""
    dated = [document for document in documents if document.datum.begin]
    undated = [document for document in documents if not document.datum.begin]
    return [
        *sorted(dated, key=lambda d: (d.datum.volgorde, d.titel), reverse=True),
        *sorted(undated, key=lambda d: d.titel),
    ]


def document_item(context: PageContext, document: Document) -> Lijstitem:
    """A document in a list: its name, date, kind, what it is and how much rests on it."""
    link = context.require_link(document.id)
    resting = len(resting_on(context, document))
    words = count_words(resting, "gegeven", "gegevens")
    plain = Link(
        link.text,
        link.address,
        noun=document_kind(document),
        date=moment_in_words(document.datum),
    )
    return Lijstitem(
        plain,
        opening(context.plain(document.samenvatting)),
        facts=(f"bron van {words} op deze site",) if resting else (),
    )
