"""A record as a block, on a page of its own or one it shares: the same for every noun."""

from __future__ import annotations

from dataclasses import dataclass

from sdsite.model.item import Item
from sdsite.numbers import datum
from sdsite.pages.blocks import Lijstitem, Regel
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
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.words import opening


@dataclass(frozen=True, slots=True)
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
    record: Gegeven, text: str, parts: tuple[Regel, ...] = (), title: str = ""
) -> Lijstitem:
    """A record in a list that leads to its page, with `parts` of it folded under their title."""
    return Lijstitem(
        Link(record.title, record.address, noun=record.number or None),
        opening(text),
        record.labels,
        id=record.id,
        group=record.group,
        parts=parts,
        parts_title=title,
    )


def own_page(
    record: Gegeven, view: object, *, kind: str, description: str, above: tuple[Link, ...]
) -> Page:
    """The page of a record; `above` are the pages above it, its list last, which is its section."""
    words = description or f"{record.title}: wat de bronnen daarover zeggen."
    return Page(record.address, kind, record.title, words, above[-1].address, above, at_hand(view))


def theme_feit(context: PageContext, item: Item) -> tuple[Feit, ...]:
    """The subjects of a fact as one line of key facts; nothing when it has none."""
    links = context.names(*item.themas)
    return (Feit("Thema's" if len(links) > 1 else "Thema", links=links),) if links else ()
