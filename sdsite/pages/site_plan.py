"""The plan of the site: every page and file decided, nothing rendered yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdsite.pages.booklet import Booklet
from sdsite.pages.parts import Link
from sdsite.pages.search_plan import SearchPlan

JsonValue = str | int | float | bool | None | tuple["JsonValue", ...] | Mapping[str, "JsonValue"]


@dataclass(frozen=True, slots=True, eq=False)
class JsonRecord:
    """One record as JSON; the same value in every file it stands in, so that it is written once."""

    fields: Mapping[str, object]
    """Its fields, in order."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a page was written by hand, to say of a wrong link on which line it stands."""

    file: str
    """File below the project root."""
    lines: tuple[tuple[int, str], ...]
    """Its lines of text, each with its number in the file."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its address, its words for machines, and the view its template draws."""

    address: str
    """Address from the root of the site, ending in a slash; "" for the start page."""
    kind: str
    """Kind of page: the template is `templates/pages/<kind>.html`."""
    title: str
    """Title in the browser and in search results."""
    description: str
    """One or two plain sentences for search engines and for lists."""
    section: str
    """Address of the section of the menu it belongs to; "" when to none."""
    breadcrumb: tuple[Link, ...]
    """The pages above this one, from the start page down; without the page itself."""
    view: object
    """A frozen view; its fields are exactly what the template uses."""
    origin: Origin | None = None
    """The file it was written in, for a page written by hand."""
    feeds: tuple[Link, ...] = ()
    """The feeds it offers in its head, each with its title."""
    linked_data: Mapping[str, object] | None = None
    """What it says to search engines, as JSON-LD of schema.org; None when it says nothing."""


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file beside the pages: data, text, or bytes that were made elsewhere."""

    path: str
    """Path from the root of the site."""
    content: object
    """A DataTable is written as its path says (.csv, .xlsx), a str as UTF-8 text, bytes as they
    are, a Feed as Atom, a Calendar as iCalendar, a sitemap as XML, a Catalogue as RDF; anything
    else as JSON."""


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One entry of the menu: a section, never a record."""

    title: str
    """Word in the menu."""
    address: str
    """Where it leads."""
    children: tuple[MenuItem, ...] = ()
    """Pages of the section that stand below it, one level deep."""


@dataclass(frozen=True, slots=True)
class SitePlan:
    """Everything the site will hold."""

    pages: tuple[Page, ...]
    """All pages, in the order of the site."""
    files: tuple[DataFile, ...]
    """Data files."""
    menu: tuple[MenuItem, ...]
    """Main menu."""
    footer: tuple[MenuItem, ...]
    """Links at the foot of every page."""
    search: SearchPlan = SearchPlan()
    """What search can find."""
    booklets: tuple[Booklet, ...] = ()
    """The documents for paper."""
