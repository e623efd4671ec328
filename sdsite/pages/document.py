"""One document: what it is, and every fact on this site that rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit
from sdsite.model.document import Document, DocumentSoort
from sdsite.model.item import Item
from sdsite.model.slug import slug
from sdsite.pages.asked import when_asked
from sdsite.pages.blocks import Regel
from sdsite.pages.context import PageContext
from sdsite.pages.lijst import LONGEST, Groep, LineList, begun, list_pages
from sdsite.pages.parts import Afwijkingnoot, Bronregel, Citeer, Feit, Kop, Link, Verwijzingen
from sdsite.pages.record import theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words, moment_in_words, plural_word

ABOVE = (Link("Start", ""), Link("Documenten", "documenten/"))
"""The pages above that of a document."""

LOOKED_FOR_FIRST = ("activiteiten", "adviespunten", "raadsvragen", "besluiten", "toezeggingen")
"""The nouns that a reader of a subject or a paper looks for first; the others follow."""


@frozen
class DocumentView:
    """What the page of one document shows."""

    head: Kop
    """Title, what it is, key facts."""
    groups: tuple[Groep, ...]
    """The facts that rest on it, by kind."""
    total: str
    """How many facts rest on it, in words."""
    sources: tuple[Bronregel, ...]
    """The papers that tell us of this one."""
    notes: tuple[Afwijkingnoot, ...]
    """Contradictions that touch the document itself."""
    links: Verwijzingen
    """Other links of the document."""
    cite: Citeer
    """How to refer to this page."""


def document_pages(context: PageContext) -> Iterator[Page]:
    """A page for each document."""
    for document in context.register.all(Document):
        yield from _pages(context, document)


def document_kind(document: Document) -> str:
    """What kind of paper it is, as a reader would say it."""
    return "ander stuk" if document.soort is DocumentSoort.OVERIG else str(document.soort)


def document_facts(context: PageContext, document: Document) -> tuple[Feit, ...]:
    """Kind, date, parties, numbers and subjects of a document."""
    facts = [
        Feit("Soort", document_kind(document)),
        Feit("Datum", moment_in_words(document.datum)),
    ]
    if document.status != "onbekend":
        facts.append(Feit("Status", str(document.status)))
    if document.afzender:
        facts.append(Feit("Van", links=context.names(document.afzender)))
    if document.ontvanger:
        facts.append(Feit("Aan", links=context.names(document.ontvanger)))
    if document.zaaknummer:
        facts.append(Feit("Zaaknummer", document.zaaknummer))
    if document.kenmerk:
        facts.append(Feit("Kenmerk", document.kenmerk))
    if document.bijlage_bij:
        facts.append(Feit("Bijlage bij", links=context.names(document.bijlage_bij)))
    read = "gelezen" if document.aanwezig else "alleen genoemd in andere stukken"
    facts.append(Feit("Op deze site", read))
    return (*facts, *theme_feit(context, document))


def resting_on(context: PageContext, document: Document) -> tuple[Item, ...]:
    """The facts that name this document as their source, each once."""
    links = context.register.terug.get(document.id, ())
    ids = dict.fromkeys([verband.van for verband in links if verband.aard.soort == "bron"])
    return tuple([context.register.items[item_id] for item_id in ids])


def _pages(context: PageContext, document: Document) -> Iterator[Page]:
    page = Page(
        context.require_link(document.id).address,
        "document",
        document.titel,
        when_asked(_description, context, document),
        "documenten/",
        ABOVE,
        when_asked(_view, context, document),
        about=(document.id,),
    )
    yield page
    facts = resting_on(context, document)
    if len(facts) > LONGEST:
        yield from list_pages(_lists(context, document, facts), page)


def _view(context: PageContext, document: Document) -> DocumentView:
    facts = resting_on(context, document)
    count = len(facts)
    link = context.require_link(document.id)
    lead = _lead(context, document)
    url = (Link("Bekijk het officiële stuk", document.url),) if document.url else ()
    total = (
        f"{count_words(count, 'gegeven', 'gegevens')} op deze site "
        f"{'komt' if count == 1 else 'komen'} uit dit stuk."
        if count
        else "Geen gegeven op deze site komt uit dit stuk; andere stukken noemen het."
    )
    return DocumentView(
        head=Kop(
            document.titel, "Document", lead, document_facts(context, document), downloads=url
        ),
        groups=begun(_lists(context, document, facts), link.address),
        total=total,
        sources=context.bronnen(document),
        notes=context.noten(document.id),
        links=context.verwijzingen(document.id),
        cite=context.citeer(document.titel, link.address, document),
    )


def _description(context: PageContext, document: Document) -> str:
    return context.plain(document.samenvatting) or f"{document.titel} ({document_kind(document)})"


def _lead(context: PageContext, document: Document) -> Markup | str:
    if document.samenvatting:
        return context.tekst(document.samenvatting, f"{document.id}-samenvatting")
    if document.aanwezig:
        return f"Dit stuk is een bron van deze site ({document_kind(document)})."
    return "Dit stuk hebben wij zelf niet gelezen. Wij kennen het uit andere stukken."


def _lists(
    context: PageContext, document: Document, facts: tuple[Item, ...]
) -> tuple[LineList[Item], ...]:
    """The facts by noun, what readers look for first, each with its place in the document.

    Activities stand by year, the last one first; all else in the order of the register.
    """
    by_noun: dict[str, list[Item]] = {plural: [] for plural in LOOKED_FOR_FIRST}
    for item in facts:
        if context.link(item.id) is not None:
            by_noun.setdefault(item.plural, []).append(item)
    by_noun[Activiteit.plural].sort(key=lambda item: -context.year(item))
    line = partial(_line, context, document.id)
    named = ((plural_word(plural), items) for plural, items in by_noun.items() if items)
    return tuple(
        LineList(slug(plural), f"{plural.capitalize()} ({len(items)})", tuple(items), line)
        for plural, items in named
    )


def _line(context: PageContext, document_id: str, item: Item) -> Regel:
    place = next((b.onderdeel for b in item.bronnen if b.document == document_id), "")
    link = context.require_link(item.id)
    return Regel(link, "; ".join([word for word in (link.date, place) if word]))
