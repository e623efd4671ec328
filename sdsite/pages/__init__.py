"""Model → every page, address, link, word and formatted number decided; one view per kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property, partial
from itertools import chain
from operator import attrgetter
from typing import TypeVar

from sdsite.cache import NO_CACHE, Cache
from sdsite.charts import Chart
from sdsite.config import Config
from sdsite.model.register import Register
from sdsite.pages.api_schema import recall_schemas
from sdsite.pages.asked import Asked
from sdsite.pages.bladzijde import Geschreven, written_texts
from sdsite.pages.booklet import Booklet
from sdsite.pages.booklets import plan_booklets
from sdsite.pages.calendar import FOLDER as CALENDARS
from sdsite.pages.calendar import Calendar, calendar_files, plan_calendars
from sdsite.pages.changes import changes_told
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import ABOUT, API, DRAWINGS, FILES
from sdsite.pages.downloads import downloads_offered
from sdsite.pages.drawings import drawing_files
from sdsite.pages.feeds import Feed, plan_feeds
from sdsite.pages.gegevenssoort import gegevenssoort_pages
from sdsite.pages.harvest import harvest_files
from sdsite.pages.heads import Head, heads
from sdsite.pages.hergebruik import hergebruik_pages
from sdsite.pages.ingetrokken import withdrawn_pages
from sdsite.pages.kinds import KINDS, Kind
from sdsite.pages.long_links import shown_on, with_long_links
from sdsite.pages.menu import existing, plan_footer, plan_menu
from sdsite.pages.open_data import OpenData, gather_data, record_files, table_files
from sdsite.pages.search_plan import SearchPlan
from sdsite.pages.search_records import plan_search
from sdsite.pages.site_plan import DataFile, MenuItem, Page
from sdsite.pages.volgen import ADDRESS as FOLLOW
from sdsite.pages.volgen import volgen_pages
from sdsite.pages.zoeken import ADDRESS as SEARCH
from sdsite.pages.zoeken import zoeken_pages

T = TypeVar("T")

ALWAYS = frozenset({"", ABOUT, SEARCH})
"""Pages that every site has."""

_address: Callable[[Page], str] = attrgetter("address")
_path: Callable[[DataFile], str] = attrgetter("path")


def plan_site(register: Register, config: Config, peildatum: date) -> SitePlan:
    """Decide every page and file of the site as of the peildatum, each when it is asked for."""
    return SitePlan(PageContext(register, config, peildatum))


class SitePlan:
    """Everything the site will hold, each part decided when it is first asked for.

    The same comes of it in whatever order it is asked for, also by several threads at once.
    """

    def __init__(self, context: PageContext) -> None:
        """Plan a site of these facts; nothing is decided yet."""
        self._context = context
        self._kinds = (
            *KINDS,
            Kind(ABOUT, lambda context: hergebruik_pages(context, self._data)),
            Kind(ABOUT, lambda context: gegevenssoort_pages(context, self._data)),
            Kind(
                FOLLOW,
                lambda context: volgen_pages(context, self._feeds, self._calendars),
                lambda _context: bool(self._feeds or self._calendars),
            ),
        )
        self._made = tuple(
            (kind.below, Asked(partial(kind.pages, context), _address)) for kind in self._kinds
        )
        self._for_search = Asked(lambda: zoeken_pages(context, self.search), _address)
        self.records = Asked(lambda: record_files(context, self._data), _path)
        """The JSON of all records, and what describes it."""
        self.tables = Asked(lambda: table_files(context, self._data), _path)
        """All tables, and what describes them."""
        self.drawings = Asked(lambda: drawing_files(context, self.pages), _path)
        """The drawings that pages show."""
        self.others = (
            Asked(self._harvest, _path),
            Asked(lambda: calendar_files(self._calendars), _path),
        )
        """What programs find, in groups that are decided apart."""
        folders = (API, FILES, DRAWINGS, "", CALENDARS)
        groups = (self.records, self.tables, self.drawings, *self.others)
        self._beside = tuple(zip(folders, groups, strict=True))

    def page(self, address: str) -> Page | None:
        """The page at an address; None where there is none. Other kinds are not decided for it."""
        if address.startswith(SEARCH):
            return self._for_search.get(address)
        homes = (address, shown_on(address))
        own = (_first(self._made, home) for home in homes if home is not None)
        made = self._finished(page for page in own if page is not None)
        gone = withdrawn_pages(self._context, frozenset())
        found = next((page for page in (*made, *gone) if page.address == address), None)
        return None if found is None else self._with_downloads(found)

    def file(self, path: str) -> DataFile | None:
        """The file beside the pages at a path; None where there is none."""
        return _first(self._beside, path)

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """All pages, in the order of the site."""
        return (*self._before_search, *self._for_search)

    def head(self, page: Page) -> Head:
        """What a page offers to machines, made anew."""
        return self._heads(page)

    def parts(self, kept: Cache = NO_CACHE) -> Iterator[object]:
        """Decide all pages, a part at a time, for who may have to stop in between.

        What the program alone decides is `kept` from an earlier process.
        """
        yield recall_schemas(kept)
        for _, pages in self._made:
            yield tuple(pages)
        yield self._whole
        yield self.search
        yield self.pages
        for feed in self._feeds:  # as the schemas: what several processes need is made in one
            yield feed.find()
        yield tuple(self.tables)
        yield tuple(self.records)

    @cached_property
    def files(self) -> tuple[DataFile, ...]:
        """All files beside the pages."""
        return tuple(chain.from_iterable(group for _, group in self._beside))

    @cached_property
    def menu(self) -> tuple[MenuItem, ...]:
        """Main menu."""
        return existing(plan_menu(self._context.register), self._has)

    @cached_property
    def footer(self) -> tuple[MenuItem, ...]:
        """Links at the foot of every page."""
        return existing(plan_footer(), self._has)

    @cached_property
    def charts(self) -> tuple[Chart, ...]:
        """The charts that pages and files show, in the order of the register."""
        return tuple(self._context.charts.values())

    @property
    def written(self) -> tuple[Geschreven, ...]:
        """The texts that somebody wrote as a page."""
        return tuple(written_texts(self._context))

    @cached_property
    def search(self) -> SearchPlan:
        """What search can find."""
        return plan_search(self._context, self._before_search)

    @cached_property
    def booklets(self) -> tuple[Booklet, ...]:
        """The documents for paper."""
        asked = self._context.config.pdf
        return tuple(plan_booklets(self._context, self._whole, asked)) if asked else ()

    def _finished(self, pages: Iterable[Page]) -> Iterator[Page]:
        """The same pages as they are shown, those with too many links with a page for these."""
        return map(self._with_changes, with_long_links(self._context.register, pages))

    def _has(self, address: str) -> bool:
        """Whether a page of the menu is there: some kinds know it before any page is decided."""
        sure = next((k.there for k in self._kinds if k.there and k.below == address), None)
        if sure is not None:
            return sure(self._context)
        return address in ALWAYS or _first(self._made, address) is not None

    def _section_of(self, address: str) -> str:
        found = _first(self._made, address)
        return "" if found is None else found.section

    @cached_property
    def _whole(self) -> tuple[Page, ...]:
        """All pages but those of search, before the documents for paper are known."""
        made = tuple(self._finished(page for _, pages in self._made for page in pages))
        taken = frozenset(page.address for page in made)
        return (*made, *withdrawn_pages(self._context, taken))

    @cached_property
    def _before_search(self) -> tuple[Page, ...]:
        return tuple(map(self._with_downloads, self._whole))

    @cached_property
    def _with_changes(self) -> Callable[[Page], Page]:
        return changes_told(self._context)

    @cached_property
    def _with_downloads(self) -> Callable[[Page], Page]:
        return downloads_offered(self.booklets)

    @cached_property
    def _heads(self) -> Callable[[Page], Head]:
        return heads(self._context, self._feeds, self._section_of)

    @cached_property
    def _data(self) -> OpenData:
        return gather_data(self._context)

    @cached_property
    def _feeds(self) -> tuple[Feed, ...]:
        return plan_feeds(self._context)

    @cached_property
    def _calendars(self) -> tuple[Calendar, ...]:
        return plan_calendars(self._context)

    def _harvest(self) -> Iterator[DataFile]:
        data = (*self.tables, *self.records)
        return harvest_files(self._context, self.pages, self._feeds, data, booklets=self.booklets)


def _first(groups: Iterable[tuple[str | tuple[str, ...], Asked[T]]], name: str) -> T | None:
    """The value with a name, looked for first where fewest others stand."""
    below = [(start, asked) for start, asked in groups if name.startswith(start)]
    closest = sorted(below, key=lambda pair: len(pair[0]), reverse=True)
    return next((found for _, asked in closest if (found := asked.get(name)) is not None), None)


__all__ = ["DataFile", "MenuItem", "Page", "PageContext", "SitePlan", "plan_site"]
