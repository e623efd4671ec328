"""A record as a block, on a page of its own or one it shares: the same for every noun."""

from __future__ import annotations

from collections.abc import Callable

from sdsite.frozen import frozen
from sdsite.model.item import Item
from sdsite.model.register import Register
from sdsite.model.tekst import Dialect
from sdsite.numbers import datum
from sdsite.pages.asked import when_asked
from sdsite.pages.blocks import Lijstitem
from sdsite.pages.changes import corrections_of
from sdsite.pages.context import PageContext
from sdsite.pages.parts import (
    Afwijkingnoot,
    Bronregel,
    Correctieregel,
    Duidingregel,
    Feit,
    Kop,
    Label,
    Link,
    Text,
    Verwijzingen,
)
from sdsite.pages.site_plan import Page
from sdsite.pages.words import opening


@frozen
class Gegeven:
    """One record on a page of many, with all that a reader may ask of it."""

    id: str
    """The anchor."""
    noun: str
    """What kind of fact it is, as a reader says it; empty where the page says so already."""
    title: str
    """Its name, with its number where the source gives one."""
    text: Text = ""
    """What it is, in plain words."""
    facts: tuple[Feit, ...] = ()
    """Dates, parties, numbers."""
    labels: tuple[Label, ...] = ()
    """Its states."""
    duiding: Duidingregel | None = None
    """What a label rests on, where that is our reading."""
    sources: tuple[Bronregel, ...] = ()
    """Where it stands."""
    notes: tuple[Afwijkingnoot, ...] = ()
    """The contradictions that touch it."""
    links: Verwijzingen = Verwijzingen()
    """What it links to and what links to it."""
    changed: str = ""
    """When it last changed on this site."""
    cite: str = ""
    """Its lasting address, to refer to this one record."""
    number: str = ""
    """Number or date shown before the title."""
    group: int = 0
    """Its group in the filter of the page; 0 without one."""
    corrections: tuple[Correctieregel, ...] = ()
    """What it said before, newest first."""
    address: str = ""
    """Where it stands, from the root of the site."""


def gegeven(  # noqa: PLR0913  all but two by name, and all optional
    context: PageContext,
    item: Item,
    *,
    text: Text = "",
    facts: tuple[Feit, ...] = (),
    labels: tuple[Label, ...] = (),
    duiding: Duidingregel | None = None,
    noun: str = "",
    number: str = "",
) -> Gegeven:
    """The block of a record: what is particular is given, what all records share is looked up."""
    parts = context.register.onderdelen.get(item.id, ())
    link = context.require_link(item.id)
    title = context.title(item)
    return Gegeven(
        id=item.id,
        noun=noun,
        title=title,
        text=text,
        facts=facts,
        labels=labels,
        duiding=duiding,
        sources=context.bronnen(item),
        notes=context.noten(item.id),
        links=context.verwijzingen(item.id, *parts),
        changed=datum(item.gewijzigd or context.config.bijgewerkt),
        cite=context.permalink(link.address),
        number=number,
        corrections=corrections_of(context, item.id),
        address=link.address,
    )


def record_head(record: Gegeven, noun: str, downloads: tuple[Link, ...] = ()) -> Kop:
    """The head of the page of a record: what it is, its words, its facts, its states."""
    return Kop(record.title, noun, record.text, record.facts, record.labels, downloads)


def list_item(
    context: PageContext,
    item: Item,
    text: Dialect,
    *,
    number: str = "",
    labels: tuple[Label, ...] = (),
) -> Lijstitem:
    """A record in a list that leads to its page, with the first sentences of its text."""
    link = context.require_link(item.id)
    return Lijstitem(
        Link(link.text, link.address, noun=number or None),
        opening(context.plain(text)),
        labels,
        id=item.id,
    )


def own_page(  # noqa: PLR0913  all but three by name
    context: PageContext,
    item: Item,
    plan: Callable[[], object],
    *,
    kind: str,
    description: Callable[[], str],
    above: tuple[Link, ...],
) -> Page:
    """The page of a record; `above` are the pages above it, its list last, which is its section."""
    link = context.require_link(item.id)
    return Page(
        link.address,
        kind,
        link.text,
        when_asked(_described, description, link),
        above[-1].address,
        above,
        plan,
        about=told_on_page(context.register, item),
    )


def _described(description: Callable[[], str], link: Link) -> str:
    return description() or f"{link.text}: wat de bronnen daarover zeggen."


def told_on_page(register: Register, item: Item) -> tuple[str, ...]:
    """Ids of all facts whose links the page of a record may show: itself and what is in it."""
    rows = register.regels.get(item.id, ())
    return (item.id, *register.onderdelen.get(item.id, ()), *(row.id for row in rows))


def theme_feit(context: PageContext, item: Item) -> tuple[Feit, ...]:
    """The subjects of a fact as one line of key facts; nothing when it has none."""
    links = context.names(*item.themas)
    return (Feit("Thema's" if len(links) > 1 else "Thema", links=links),) if links else ()
