"""What the plan of a site is made of: pages, files beside them, entries of the menu.

A site of any size fits in memory, because what is large of a page is decided when it is asked for,
and not kept: its view, its description, and its head (`heads.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sdsite.charts.timeline import Timeline
from sdsite.frozen import frozen
from sdsite.pages.parts import Link, Verwijzingen


@dataclass(frozen=True, slots=True, eq=False)
class JsonRecord:
    """One record as JSON; the same value in every file it stands in, so that it is written once."""

    id: str
    """Id of the fact."""
    make: Callable[[str], Mapping[str, object]]
    """Decides the fields of a fact, in order."""

    @property
    def fields(self) -> Mapping[str, object]:
        """Its fields, made anew: ask for them once."""
        return self.make(self.id)


@frozen
class Origin:
    """Where a page was written by hand, to say of a wrong link on which line it stands."""

    file: str
    """File below the project root."""
    lines: tuple[tuple[int, str], ...]
    """Its lines of text, each with its number in the file."""


def at_hand(view: object) -> Callable[[], object]:
    """The plan of a page whose view is small, or was needed before: it is kept."""
    return lambda: view


@frozen
class Page:
    """One page: its address, its words for machines, and the plan of the view it shows."""

    address: str
    """Address from the root of the site, ending in a slash; "" for the start page."""
    kind: str
    """Kind of page: the template is `templates/pages/<kind>.html`."""
    title: str
    """Title in the browser and in search results."""
    describe: str | Callable[[], str]
    """One or two plain sentences for search engines and for lists; or decides them."""
    section: str
    """Address of the section of the menu it belongs to; "" when to none."""
    breadcrumb: tuple[Link, ...]
    """The pages above this one, from the start page down; without the page itself."""
    plan: Callable[[], object]
    """Decides its view: a frozen value whose fields are exactly what the template uses. It gives an
    equal view each time, and a new one: what it makes is not kept."""
    origin: Origin | None = None
    """The file it was written in, for a page written by hand."""
    about: tuple[str, ...] = ()
    """Ids of the facts whose links its view shows, so that nobody need ask for the view to see
    that they are few; none where it shows no links of facts."""
    links: Callable[[], Verwijzingen] | None = None
    """Decides those links by themselves, for a page whose facts have many and whose view is long;
    None where the view tells them."""
    drawing: Timeline | None = None
    """The time line in its view, which is drawn in a file of its own."""

    @property
    def description(self) -> str:
        """One or two plain sentences for search engines and for lists."""
        return self.describe if isinstance(self.describe, str) else self.describe()

    @property
    def view(self) -> object:
        """Its view, made anew: ask for it once."""
        return self.plan()

    def with_view(self, change: Callable[[Any], object]) -> Page:
        """The same page with its view changed, once it is made."""
        plan = self.plan
        return replace(self, plan=lambda: change(plan()))


@frozen
class DataFile:
    """A file beside the pages: data, text, or bytes that were made elsewhere."""

    path: str
    """Path from the root of the site."""
    content: object
    """A DataTable is written as its path says (.csv, .xlsx), a str as UTF-8 text, bytes as they
    are, a Feed as Atom, a Calendar as iCalendar, a sitemap as XML, a Catalogue as RDF; anything
    else as JSON."""


@frozen
class MenuItem:
    """One entry of the menu: a section, never a record."""

    title: str
    """Word in the menu."""
    address: str
    """Where it leads."""
    children: tuple[MenuItem, ...] = ()
    """Pages of the section that stand below it, one level deep."""
    unlisted: tuple[str, ...] = ()
    """Addresses of more such pages: the menu, which stands on every page, has no room for them."""
    sure: bool = False
    """Whether it was made for a fact that always has its page, so that nobody need look."""
