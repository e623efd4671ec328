"""The menu as one page shows it: the way to each entry, and in which of them the reader is."""

from __future__ import annotations

from collections.abc import Iterable

from sdsite.frozen import frozen
from sdsite.render.page_links import relative


@frozen
class MenuSection:
    """One entry of the menu."""

    title: str
    """Its word."""
    address: str
    """Its page, from the root of the site; the start page is the empty string."""
    children: tuple[MenuSection, ...] = ()
    """The pages of the section; they have no children of their own."""
    more: bool = False
    """Whether it stands under "Meer" where the menu is a row."""
    unlisted: tuple[str, ...] = ()
    """Addresses of more pages of the section, which have no entry."""


@frozen
class MenuLink:
    """An entry as it stands on a page."""

    title: str
    """Its word."""
    way: str
    """The way from the page to it."""
    current: str
    """What `aria-current` says: `page` of the page itself, `true` of what it stands in, or ""."""
    children: tuple[MenuLink, ...]
    """The pages of the section."""
    more: bool
    """Whether it stands under "Meer" where the menu is a row."""


def menu_links(entries: Iterable[MenuSection], page: str, section: str) -> tuple[MenuLink, ...]:
    """The menu on a page, in the section at that address; both from the root of the site."""
    return tuple(_link(entry, page, section) for entry in entries)


def _link(entry: MenuSection, page: str, section: str) -> MenuLink:
    children = menu_links(entry.children, page, section)
    own = entry.address == section
    inside = own or section in entry.unlisted or any(child.current for child in children)
    current = "page" if own and page == section else "true" if inside else ""
    return MenuLink(entry.title, relative(entry.address, page), current, children, entry.more)
