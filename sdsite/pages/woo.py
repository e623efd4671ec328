"""What this site publishes under the Wet open overheid: each page and file as a document of DiWoo.

A document falls under the category of the paper it tells of (`woo_categorie` in data/documenten);
what belongs to no single paper falls under `woo_categorie` of site_config.yml. See docs/decisions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit
from sdsite.model.advies import Advies
from sdsite.model.afwijking import Afwijking
from sdsite.model.agenda import Agenda
from sdsite.model.beslispunt import Beslispunt
from sdsite.model.besluit import Besluit
from sdsite.model.datum import exact_day
from sdsite.model.document import Document, DocumentSoort
from sdsite.model.gebeurtenis import Gebeurtenis
from sdsite.model.indicator import Indicator
from sdsite.model.item import Item
from sdsite.model.keuze import Keuze
from sdsite.model.opgave import Opgave
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.model.risico import Risico
from sdsite.model.tabel import Tabel
from sdsite.model.thema import Thema
from sdsite.model.toezegging import Toezegging
from sdsite.pages.addresses import list_address
from sdsite.pages.context import PageContext
from sdsite.pages.site_plan import Page
from sdsite.pages.woo_relations import woo_relations
from sdsite.waardelijsten import (
    Bestandssoort,
    Handeling,
    Stukrelatie,
    Stuksoort,
    TopThema,
    WooCategorie,
)

SORTS: Mapping[type[Item], Stuksoort] = {
    Advies: Stuksoort.ADVIES,
    Vragenbrief: Stuksoort.VERGADERSTUK,
    Agenda: Stuksoort.JAARPLAN,
    Activiteit: Stuksoort.JAARPLAN,
    Opgave: Stuksoort.PLAN,
    Afwijking: Stuksoort.PUBLICATIE,
}
"""Nouns of which every record has a page that is a document, and what sort that is."""

PAPERS = {
    DocumentSoort.BRIEF: Stuksoort.BRIEF,
    DocumentSoort.NOTA: Stuksoort.BELEIDSNOTA,
    DocumentSoort.PLAN: Stuksoort.PLAN,
    DocumentSoort.ADVIES: Stuksoort.ADVIES,
    DocumentSoort.AGENDA: Stuksoort.JAARPLAN,
    DocumentSoort.VERORDENING: Stuksoort.REGELING,
    DocumentSoort.RAPPORT: Stuksoort.RAPPORT,
    DocumentSoort.BEGROTINGSSTUK: Stuksoort.BEGROTING,
    DocumentSoort.OVERIG: Stuksoort.PUBLICATIE,
}
"""What sort of document each kind of paper is."""

LISTS: tuple[type[Item], ...] = (
    Beslispunt,
    Keuze,
    Toezegging,
    Besluit,
    Gebeurtenis,
    Indicator,
    Tabel,
    Risico,
)
"""Nouns whose records stand on one page that is a document as a whole."""


@frozen
class Relation:
    """How a document stands to another document of this site."""

    role: Stukrelatie
    """What it is to the other."""
    address: str
    """The other, from the root of the site."""
    title: str
    """What the other is called."""


@frozen
class WooDocument:
    """A page or file as the harvester of the Woo knows it."""

    address: str
    """Where it stands, from the root of the site; the page or file itself."""
    title: str
    """Its official title."""
    category: WooCategorie
    """The information category it falls under."""
    sort: Stuksoort
    """What sort of document it is."""
    form: Bestandssoort
    """What kind of file it is."""
    changed: date
    """When it last changed."""
    created: date | None
    """The day of the paper it tells of; None when that is not known to the day."""
    handling: tuple[Handeling, date]
    """What happened to it and when."""
    subjects: tuple[TopThema, ...] = ()
    """What it is about."""
    relations: tuple[Relation, ...] = ()
    """How it stands to other documents of this site."""


@frozen
class WooFile:
    """A file beside the pages that may be a document, with the facts that are in it."""

    address: str
    """Where it stands."""
    title: str
    """What it is called."""
    form: Bestandssoort
    """What kind of file it is."""
    items: tuple[Item, ...] = ()
    """The facts in it."""
    subject: Item | None = None
    """The one fact it is about, though others are told with it."""
    fingerprint: str = ""
    """The mark of the whole of it; empty for one that changes when its facts do."""


def woo_documents(
    context: PageContext,
    pages: Iterable[Page],
    files: Iterable[WooFile],
    changed: Mapping[str, date],
) -> tuple[WooDocument, ...]:
    """Every document of the site that has a category, by address.

    `changed` is the day on which each address last changed.
    """
    titles = {page.address: page.title for page in pages}
    found: dict[str, WooDocument] = {}
    told = (
        *_papers(context, titles),
        *_records(context, titles),
        *_lists(context, titles),
        *_files(context, files),
    )
    for each in told:
        address = each.file.address
        found.setdefault(address, _document(context, each, changed[address]))
    related: dict[str, list[Relation]] = {}
    for address, role, other in woo_relations(context.register):
        if other in found:
            related.setdefault(address, []).append(Relation(role, other, found[other].title))
    return tuple(
        replace(document, relations=tuple(related.get(address, ())))
        for address, document in sorted(found.items())
    )


@frozen
class _Told:
    """A page or file that has a category, before its metadata are gathered."""

    file: WooFile
    category: WooCategorie
    sort: Stuksoort = Stuksoort.PUBLICATIE
    paper: Document | None = None
    """The one paper it tells of."""


def _papers(context: PageContext, titles: Mapping[str, str]) -> Iterator[_Told]:
    """The pages of the papers that were read and have a category of their own."""
    for paper in context.register.all(Document):
        page = _page_of(context, titles, paper)
        if paper.aanwezig and paper.woo_categorie and page is not None:
            yield _Told(page, WooCategorie.of(paper.woo_categorie), PAPERS[paper.soort], paper)


def _records(context: PageContext, titles: Mapping[str, str]) -> Iterator[_Told]:
    """The pages of single facts."""
    for noun, sort in SORTS.items():
        for item in context.register.all(noun):
            paper, page = paper_of(context, item), _page_of(context, titles, item)
            category = _category(context, paper)
            if category is not None and page is not None:
                yield _Told(page, category, sort, paper)


def _lists(context: PageContext, titles: Mapping[str, str]) -> Iterator[_Told]:
    """The pages with all facts of a noun."""
    for noun in LISTS:
        items = context.register.all(noun)
        page = _page_at(titles, list_address(items[0].noun) or "", items) if items else None
        if context.config.woo_categorie is not None and page is not None:
            yield _Told(page, context.config.woo_categorie)


def _files(context: PageContext, files: Iterable[WooFile]) -> Iterator[_Told]:
    for file in files:
        about = file.items if file.subject is None else (file.subject,)
        found = (paper_of(context, item) for item in about)
        papers = {paper and paper.id: paper for paper in found}
        category = _category(context, papers.popitem()[1] if len(papers) == 1 else None)
        if category is not None:
            yield _Told(file, category)


def _page_of(context: PageContext, titles: Mapping[str, str], item: Item) -> WooFile | None:
    """The page that a fact stands on; None when it is not there."""
    address = context.require_link(item.id).address.partition("#")[0]
    return _page_at(titles, address, (item,))


def _page_at(titles: Mapping[str, str], address: str, items: tuple[Item, ...]) -> WooFile | None:
    """The page at an address that tells of these facts; None when it is not there."""
    if address not in titles:
        return None
    return WooFile(address, titles[address], Bestandssoort.HTML, items)


def _document(context: PageContext, told: _Told, changed: date) -> WooDocument:
    created = exact_day(told.paper.datum) if told.paper is not None else None
    letters = (item for item in told.file.items if isinstance(item, Advies))
    received = next((day for each in letters if (day := exact_day(each.ontvangen))), None)
    themes = dict.fromkeys(theme for item in told.file.items for theme in item.themas)
    found = (context.register.get(theme, Thema) for theme in themes)
    subjects = dict.fromkeys(thema.top_thema for thema in found if thema is not None)
    return WooDocument(
        address=told.file.address,
        title=told.file.title,
        category=told.category,
        sort=told.sort,
        form=told.file.form,
        changed=changed,
        created=created,
        handling=(Handeling.ONTVANGST, received)
        if received is not None
        else (Handeling.VASTSTELLING, created or changed),
        subjects=tuple(subject for subject in subjects if subject is not None),
    )


def paper_of(context: PageContext, item: Item) -> Document | None:
    """The paper that a fact stands in: the one it names, else its first source."""
    register = context.register
    if isinstance(item, Document):
        return item
    agenda = register.get(item.agenda, Agenda) if isinstance(item, Activiteit) else None
    named = vars(agenda or item).get("document")
    sources = [source.document for source in item.bronnen]
    return next(
        (p for each in (named, *sources) if each and (p := register.get(each, Document))), None
    )


def _category(context: PageContext, paper: Document | None) -> WooCategorie | None:
    if paper is not None and paper.woo_categorie:
        return WooCategorie.of(paper.woo_categorie)
    return context.config.woo_categorie
