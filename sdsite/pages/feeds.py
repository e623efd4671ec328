"""What a reader can follow: a feed of all that is new, one for each noun and for each subject."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache, partial
from heapq import nlargest
from itertools import chain
from operator import attrgetter
from typing import TypeAlias, cast

from sdsite.frozen import frozen
from sdsite.model.item import Item
from sdsite.model.tekst import Dialect
from sdsite.model.thema import Thema
from sdsite.pages.addresses import address_of, beginnings, own_address
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
    base_url: str
    """Where the site is published; empty where that is not known, and links are relative."""
    language: str
    """Language of the titles and summaries (BCP 47)."""
    find: Callable[[], tuple[str, ...]]
    """Finds the ids of its facts, newest first; at least one."""
    tell: Callable[[str], Entry]
    """Tells the fact with an id."""
    below: tuple[str, ...]
    """What the addresses begin with of the pages that it tells of."""

    @property
    def page(self) -> str:
        """The page that tells the same, from the root of the site."""
        if self.path == EVERYTHING:
            return ""
        if self.path.startswith(SUBJECTS):
            return self.below[0]
        return _page(self.tell(self.find()[0]).address)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its facts as they are told."""
        return tuple(map(self.tell, self.find()))

    @property
    def updated(self) -> date:
        """When the newest change in it was."""
        return max(entry.updated for entry in self.entries)


def plan_feeds(context: PageContext) -> tuple[Feed, ...]:
    """The feed of everything, those of the nouns and those of the subjects; none is empty.

    Which facts are in one is found when that is asked: to know that there is one, the first does.
    """
    news = cache(partial(_news, context))

    def plan() -> Iterator[_Planned]:
        nouns = sorted(filter(_is_news, context.register.nouns), key=attrgetter("plural"))
        yield _Planned(EVERYTHING, "Alles wat nieuw is", partial(_of, context, news, *nouns))
        for noun in nouns:
            path, title = f"{FOLDER}{noun.plural}.xml", capital(plural_word(noun.plural))
            yield _Planned(path, title, partial(_of, context, news, noun), beginnings(noun.noun))
        for thema in context.register.all(Thema):
            path = f"{SUBJECTS}{thema.id.removeprefix('thema-')}.xml"
            page = own_address(thema.noun, thema.id)
            every = partial(_about, context, thema, news)
            yield _Planned(path, f"Thema: {thema.titel}", every, (page,))

    tell = cache(partial(_entry, context, news))
    return tuple(_feed(context, each, tell) for each in plan() if any(each.news()))


def feed_files(feeds: Iterable[Feed]) -> Iterator[DataFile]:
    """The file of each feed."""
    return (DataFile(feed.path, feed) for feed in feeds)


def feeds_on_page(
    context: PageContext, feeds: tuple[Feed, ...], section_of: Callable[[str], str]
) -> Callable[[Page], tuple[Feed, ...]]:
    """Give what tells the feeds that a page offers: of everything, and of what is on it.

    The feed of a noun is offered where a fact of that noun stands, and on the page of the
    section that those pages are in. `section_of` tells the section of the page at an address, which
    begins with that of its section.
    """
    here = {feed.path: cache(partial(_pages_told, context, feed)) for feed in feeds}
    sections = cache(lambda path: frozenset(map(section_of, here[path]())))

    @cache
    def near(folder: str) -> tuple[Feed, ...]:
        """The feeds that may tell of a page in this folder at the root: a few of all."""
        return tuple(f for f in feeds if not {"", folder}.isdisjoint(map(_folder, f.below)))

    def is_told(page: Page, feed: Feed) -> bool:
        return page.address.startswith(feed.below) and page.address in here[feed.path]()

    def is_in(section: Page, feed: Feed) -> bool:
        at = section.address
        above = any(each.startswith(at) or at.startswith(each) for each in feed.below)
        return above and not feed.path.startswith(SUBJECTS) and at in sections(feed.path)

    def offered(page: Page) -> Iterator[Feed]:
        is_section = page.section == page.address != ""
        for feed in near(_folder(page.address)):
            is_here = feed.path == EVERYTHING or is_told(page, feed)
            if is_here or (is_section and is_in(page, feed)):
                yield feed

    return lambda page: tuple(offered(page))


def _folder(address: str) -> str:
    """The first part of an address."""
    return address.partition("/")[0]


def _pages_told(context: PageContext, feed: Feed) -> frozenset[str]:
    """The addresses of the pages that a feed tells of; for a subject that of the subject alone."""
    if feed.path.startswith(SUBJECTS):
        return frozenset((feed.page,))
    return frozenset(_page(address_of(context.register, item_id)) for item_id in feed.find())


def _page(address: str | None) -> str:
    return (address or "").partition("#")[0]


@frozen
class _News:
    """A fact that is news in itself, before it is told."""

    item: Item
    days: tuple[date, date]
    """When it last changed, and when it came: the later, the newer."""


@frozen
class _Planned:
    """A feed, before anybody knows what is in it."""

    path: str
    title: str
    news: Callable[[], Iterator[_News]]
    """Goes through all that may be in it, no further than is asked."""
    below: tuple[str, ...] = ("",)


_Find: TypeAlias = Callable[[str], _News | None]
"""Gives the fact with an id, when that is news in itself and has a page and a date."""


def _is_news(noun: type[Item]) -> bool:
    return noun.part_of is None and noun.noun not in NO_NEWS


def _news(context: PageContext, item_id: str) -> _News | None:
    item = context.register.items.get(item_id)
    if item is None or not _is_news(type(item)):
        return None
    published = came(context, item)
    updated = changed_since(context, item, published)
    if published is None or updated is None or address_of(context.register, item_id) is None:
        return None
    return _News(item, (updated, published))


def _of(context: PageContext, find: _Find, *nouns: type[Item]) -> Iterator[_News]:
    """The news of some nouns."""
    for item in chain.from_iterable(map(context.register.all, nouns)):
        if (found := find(item.id)) is not None:
            yield found


def _about(context: PageContext, thema: Thema, find: _Find) -> Iterator[_News]:
    """The news that names a subject, each once."""
    told: set[str] = set()
    for item_id in ids_about(context, thema):
        if item_id not in told and (found := find(item_id)) is not None:
            told.add(item_id)
            yield found


def _newest(context: PageContext, every: Callable[[], Iterator[_News]]) -> tuple[str, ...]:
    """Ids of the newest; of those of the same days lasting ids decide, asked of few facts."""
    news = tuple(every())
    days = nlargest(MOST, (each.days for each in news))
    recent = [(each.days, each.item.id) for each in news if each.days >= days[-1]]
    mark = partial(lasting_id, context.config)
    newest = sorted(recent, key=lambda pair: (pair[0], mark(pair[1])), reverse=True)
    return tuple(item_id for _, item_id in newest[:MOST])


def _feed(context: PageContext, planned: _Planned, tell: Callable[[str], Entry]) -> Feed:
    config = context.config
    return Feed(
        path=planned.path,
        id=lasting_id(config, planned.path),
        title=planned.title,
        subtitle=config.naam,
        author=config.organisatie.naam,
        base_url=config.basis_url or "",
        language=config.taal,
        find=cache(partial(_newest, context, planned.news)),
        tell=tell,
        below=planned.below,
    )


def _entry(context: PageContext, find: _Find, item_id: str) -> Entry:
    news = cast("_News", find(item_id))
    item, (updated, published) = news.item, news.days
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
