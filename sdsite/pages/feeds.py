"""What a reader can follow: a feed of all that is new, one for each noun and for each subject."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache, partial
from heapq import nlargest
from itertools import chain

from sdsite.frozen import frozen
from sdsite.model.item import Item
from sdsite.model.tekst import Dialect
from sdsite.model.thema import Thema
from sdsite.pages.addresses import address_of
from sdsite.pages.context import PageContext
from sdsite.pages.recency import came, changed_since, lasting_id
from sdsite.pages.site_plan import DataFile, Page
from sdsite.pages.thema import ids_about
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


@frozen
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


@frozen
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
    find: Callable[[], tuple[str, ...]]
    """Finds the ids of its facts, newest first; at least one."""
    tell: Callable[[str], Entry]
    """Tells the fact with an id."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its facts as they are told."""
        return tuple(map(self.tell, self.find()))

    @property
    def updated(self) -> date:
        """When the newest change in it was."""
        return max(entry.updated for entry in self.entries)


def plan_feeds(context: PageContext) -> tuple[Feed, ...]:
    """The feed of everything, those of the nouns and those of the subjects; none is empty."""
    news = _news(context)
    by_noun: dict[str, list[_News]] = {}
    for each in news.values():
        by_noun.setdefault(each.item.plural, []).append(each)
    found: list[tuple[str, str, Callable[[], Iterable[_News]]]] = [
        (EVERYTHING, "Alles wat nieuw is", news.values)
    ]
    found += [
        (f"{FOLDER}{plural}.xml", capital(plural_word(plural)), of_noun.copy)
        for plural, of_noun in sorted(by_noun.items())
    ]
    for thema in context.register.all(Thema):
        path = f"{SUBJECTS}{thema.id.removeprefix('thema-')}.xml"
        found.append((path, f"Thema: {thema.titel}", partial(_about, context, thema, news)))
    tell = cache(lambda item_id: _entry(context, news[item_id]))
    return tuple(
        _feed(context, path, title, find=cache(partial(_newest, context, every)), tell=tell)
        for path, title, every in found
        if next(iter(every()), None) is not None
    )


def feed_files(feeds: Iterable[Feed]) -> Iterator[DataFile]:
    """The file of each feed."""
    return (DataFile(feed.path, feed) for feed in feeds)


def feeds_on_page(
    context: PageContext, feeds: tuple[Feed, ...], section_of: Callable[[str], str]
) -> Callable[[Page], tuple[Feed, ...]]:
    """Give what tells the feeds that a page offers: of everything, and of what is on it.

    The feed of a noun is offered where a fact of that noun stands, and on the page of the
    section that those pages are in. `section_of` tells the section of the page at an address.
    """
    here = {feed.path: _pages_told(context, feed) for feed in feeds if feed.path != EVERYTHING}
    sections = cache(lambda path: frozenset(map(section_of, here[path])))

    def offered(page: Page) -> Iterator[Feed]:
        is_section = page.section == page.address != ""
        for feed in feeds:
            is_here = feed.path == EVERYTHING or page.address in here[feed.path]
            of_noun = not feed.path.startswith(SUBJECTS)
            if is_here or (of_noun and is_section and page.address in sections(feed.path)):
                yield feed

    return lambda page: tuple(offered(page))


def _pages_told(context: PageContext, feed: Feed) -> frozenset[str]:
    """The addresses of the pages that a feed tells of; for a subject that of the subject alone."""
    ids = () if feed.path.startswith(SUBJECTS) else feed.find()
    told = (feed.page, *(_page(address_of(context.register, item_id)) for item_id in ids))
    return frozenset(address for address in told if address)


def _page(address: str | None) -> str:
    return (address or "").partition("#")[0]


@frozen
class _News:
    """A fact that is news in itself, before it is told."""

    item: Item
    days: tuple[date, date]
    """When it last changed, and when it came: the later, the newer."""


def _news(context: PageContext) -> dict[str, _News]:
    """Every fact that is news in itself and has a page and a date, by its id."""
    found: dict[str, _News] = {}
    nouns = (noun for noun in context.register.nouns if noun.part_of is None)
    facts = (context.register.all(noun) for noun in nouns if noun.noun not in NO_NEWS)
    for item in chain.from_iterable(facts):
        published = came(context, item)
        updated = changed_since(context, item, published)
        if published is None or updated is None:
            continue
        if address_of(context.register, item.id) is not None:
            found[item.id] = _News(item, (updated, published))
    return found


def _about(context: PageContext, thema: Thema, news: Mapping[str, _News]) -> Iterator[_News]:
    """The news that names this subject, looked for no further than is asked."""
    told: set[str] = set()
    for item_id in ids_about(context, thema):
        if item_id in news and item_id not in told:
            told.add(item_id)
            yield news[item_id]


def _newest(context: PageContext, every: Callable[[], Iterable[_News]]) -> tuple[str, ...]:
    """Ids of the newest; of those of the same days lasting ids decide, asked of few facts."""
    news = tuple(every())
    days = nlargest(MOST, (each.days for each in news))
    recent = [(each.days, each.item.id) for each in news if each.days >= days[-1]]
    mark = partial(lasting_id, context.config)
    newest = sorted(recent, key=lambda pair: (pair[0], mark(pair[1])), reverse=True)
    return tuple(item_id for _, item_id in newest[:MOST])


def _feed(
    context: PageContext,
    path: str,
    title: str,
    *,
    find: Callable[[], tuple[str, ...]],
    tell: Callable[[str], Entry],
) -> Feed:
    if path == EVERYTHING:
        page = ""
    elif path.startswith(SUBJECTS):
        page = f"themas/{path.removeprefix(SUBJECTS).removesuffix('.xml')}/"
    else:
        page = _page(address_of(context.register, find()[0]))
    config = context.config
    return Feed(
        path=path,
        id=lasting_id(config, path),
        title=title,
        subtitle=config.naam,
        author=config.organisatie.naam,
        page=page,
        base_url=config.basis_url or "",
        language=config.taal,
        find=find,
        tell=tell,
    )


def _entry(context: PageContext, news: _News) -> Entry:
    item = news.item
    updated, published = news.days
    link = context.require_link(item.id)
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
