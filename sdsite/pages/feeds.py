"""What a reader can follow: a feed of all that is new, one for each noun and for each subject."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sdsite.model.item import Item
from sdsite.model.tekst import Dialect
from sdsite.model.thema import Thema
from sdsite.pages.context import PageContext
from sdsite.pages.recency import came, changed, lasting_id
from sdsite.pages.site_plan import DataFile, Page
from sdsite.pages.thema import facts_about
from sdsite.pages.words import capital, plural_word

FOLDER = "feeds/"
"""The folder of the site that the feeds stand in."""

EVERYTHING = f"{FOLDER}alles.xml"
"""The feed of all that is new."""

SUBJECTS = f"{FOLDER}themas/"
"""The folder of the feeds of the subjects."""

NO_NEWS = frozenset({"thema", "organisatie", "persoon", "begrip", "relatie", "overgang"})
"""Nouns that are no news in themselves: what other facts are told with."""

MOST = 100
"""The most entries a feed holds; older ones stand on the site."""

_TEXTS = ("samenvatting", "belofte", "toelichting", "bevinding", "omschrijving", "reden", "uitleg")
"""Fields that tell what a fact is about, in the order in which one is looked for."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact in a feed."""

    id: str
    """A UUID that never changes."""
    title: str
    """The noun and the name of the fact."""
    address: str
    """Where it stands, from the root of the site."""
    published: date
    """The last day it may be of."""
    updated: date
    """When it last changed on the site."""
    summary: str
    """What it is about, as plain text; may be empty."""
    subjects: tuple[str, ...]
    """The names of its subjects."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed, newest entry first."""

    path: str
    """Where it stands, from the root of the site."""
    id: str
    """A UUID that never changes."""
    title: str
    """What is in it: "Adviezen"."""
    subtitle: str
    """The name of the site."""
    author: str
    """Who publishes it."""
    page: str
    """The page that tells the same, from the root of the site."""
    base_url: str
    """Where the site is published; empty where that is not known, and links are relative."""
    language: str
    """Language of the titles and summaries (BCP 47)."""
    entries: tuple[Entry, ...]
    """The facts; at least one."""

    @property
    def updated(self) -> date:
        """When the newest change in it was."""
        return max(entry.updated for entry in self.entries)


def plan_feeds(context: PageContext) -> tuple[Feed, ...]:
    """The feed of everything, those of the nouns and those of the subjects; none is empty."""
    entries = _entries(context)
    by_noun: dict[str, list[Entry]] = {}
    for item_id, entry in entries.items():
        by_noun.setdefault(context.register.items[item_id].plural, []).append(entry)
    found = [_feed(context, EVERYTHING, "Alles wat nieuw is", entries.values())]
    found += [
        _feed(context, f"{FOLDER}{plural}.xml", capital(plural_word(plural)), of_noun)
        for plural, of_noun in sorted(by_noun.items())
    ]
    for thema in context.register.all(Thema):
        about = [entries[i.id] for i in facts_about(context, thema) if i.id in entries]
        path = f"{SUBJECTS}{thema.id.removeprefix('thema-')}.xml"
        found.append(_feed(context, path, f"Thema: {thema.titel}", about))
    return tuple(feed for feed in found if feed.entries)


def feed_files(feeds: Iterable[Feed]) -> Iterator[DataFile]:
    """The file of each feed."""
    return (DataFile(feed.path, feed) for feed in feeds)


def feeds_of_pages(feeds: tuple[Feed, ...], pages: Iterable[Page]) -> dict[str, tuple[Feed, ...]]:
    """For the address of each page the feeds it offers: of everything, and of what is on it.

    The feed of a noun is offered where a fact of that noun stands, and on the page of the
    section that those pages are in.
    """
    sections = {page.address: page.section for page in pages}
    offered: dict[str, dict[str, Feed]] = {address: {} for address in sections}
    for feed in feeds:
        whole = feed.path == EVERYTHING
        here = {feed.page, *(_page(entry.address) for entry in feed.entries)}
        if feed.path.startswith(SUBJECTS):
            here = {feed.page}
        else:
            here |= {sections.get(address, "") for address in here}
        for address in sections if whole else here:
            if whole or address:
                offered.setdefault(address, {})[feed.path] = feed
    return {address: tuple(found.values()) for address, found in offered.items()}


def _page(address: str) -> str:
    return address.partition("#")[0]


def _entries(context: PageContext) -> dict[str, Entry]:
    """Every fact that is news in itself, by its id."""
    items = context.register.items.values()
    news = (item for item in items if item.part_of is None and item.noun not in NO_NEWS)
    return {item.id: entry for item in news if (entry := _entry(context, item)) is not None}


def _feed(context: PageContext, path: str, title: str, entries: Iterable[Entry]) -> Feed:
    newest = sorted(entries, key=lambda e: (e.updated, e.published, e.id), reverse=True)
    page = newest[0].address if newest and path != EVERYTHING else ""
    if path.startswith(SUBJECTS):
        page = f"themas/{path.removeprefix(SUBJECTS).removesuffix('.xml')}/"
    config = context.config
    return Feed(
        path=path,
        id=lasting_id(config, path),
        title=title,
        subtitle=config.naam,
        author=config.organisatie.naam,
        page=_page(page),
        base_url=config.basis_url or "",
        language=config.taal,
        entries=tuple(newest[:MOST]),
    )


def _entry(context: PageContext, item: Item) -> Entry | None:
    """A fact as an entry; None for one without a page or without a date."""
    link = context.link(item.id)
    published, updated = came(context, item), changed(context, item)
    if link is None or published is None or updated is None:
        return None
    titles = (context.register.items.get(thema) for thema in item.themas)
    return Entry(
        id=lasting_id(context.config, item.id),
        title=f"{capital(link.noun)}: {link.text}" if link.noun else link.text,
        address=link.address,
        published=published,
        updated=updated,
        summary=_summary(context, item),
        subjects=tuple(thema.titel for thema in titles if thema is not None),
    )


def _summary(context: PageContext, item: Item) -> str:
    """The first text of a fact that says what it is about."""
    texts = (vars(item).get(field) for field in _TEXTS)
    return next((context.plain(t) for t in texts if isinstance(t, Dialect) and t), "")
