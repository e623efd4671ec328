"""The shell around every page: Material's own template, rendered once per place in the menu.

Only this module and `shell_assets` know Material for MkDocs. Its `main.html` is rendered without
MkDocs for each depth of address and each active section, with slots where a page's own values go; a
page is then poured in between the pieces. Overrides of its partials stand in `templates/theme/`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from jinja2 import Environment, FileSystemLoader, pass_context
from jinja2.runtime import Context
from markupsafe import Markup
from pydantic_core import to_json

from sdsite.cache import NO_CACHE, Cache
from sdsite.frozen import frozen
from sdsite.pages.parts import Link
from sdsite.program import templates_folder
from sdsite.render.compiled_templates import CompiledTemplates
from sdsite.render.html import read_saved_templates
from sdsite.render.menu import MenuSection, menu_links
from sdsite.render.output import OutputFile
from sdsite.render.page_links import address_list, relate_links, relative
from sdsite.render.shell_assets import (
    ShellAssets,
    ThemeChanged,
    material,
    search_scripts,
    shell_assets,
)
from sdsite.render.template_code import shown

_SLOT = re.compile("\x00([a-z]+)\x00")
_SLOTS = (
    "style",
    "description",
    "kind",
    "canonical",
    "feeds",
    "linkeddata",
    "heading",
    "breadcrumb",
    "content",
    "addresses",
)
_LEFT_OUT = (
    re.compile(r'<input class="md-toggle" data-md-toggle="drawer"[^>]*>'),
    re.compile(r'<input class="md-toggle" data-md-toggle="search"[^>]*>'),
    re.compile(r'<label class="md-overlay" for="__drawer"></label>'),
    re.compile(r'<div data-md-component="announce">\s*</div>'),
    re.compile(r'<div class="md-dialog" data-md-component="dialog">.*?</div>\s*</div>', re.DOTALL),
)


@frozen
class SiteChrome:
    """What stands around every page."""

    name: str
    """The name of the site."""
    description: str
    """What the site is, in one sentence; also of a page that has no description of its own."""
    accent: str
    """The colour of the house on a light page, `#rrggbb`."""
    sections: tuple[MenuSection, ...]
    """The menu."""
    footer: tuple[Link, ...] = ()
    """The pages about the site itself, the data, the source code."""
    base_date: str = ""
    """The date up to which the site is kept, as a reader sees it."""
    language: str = "nl"
    """The language of the site (BCP 47), one that Material speaks."""
    accent_on_dark: str = ""
    """The colour of the house on a dark page; empty to make it from `accent`."""
    base_url: str = ""
    """Where the site is published, `https://…/`; empty where that is not known."""
    search: str = ""
    """The search page; empty where there is none."""


@frozen
class PouredPage:
    """One page, ready but for its shell."""

    address: str
    """Its address from the root: `adviezen/2021-047/`; the start page is the empty string. One
    that begins with a slash is served at any depth: see `sdsite.render.page_links.relative`."""
    kind: str
    """The kind of page: `advies`."""
    title: str
    """The title, without the name of the site."""
    description: str
    """One sentence for search engines; plain text."""
    section: str
    """The address of the menu entry that is active on this page."""
    content: str
    """The HTML of the page; addresses of this site are still marked with `site:`."""
    breadcrumb: tuple[Link, ...] = ()
    """The pages above this one, the start page first; empty for the start page."""
    feeds: tuple[Link, ...] = ()
    """The feeds to offer, each with its title."""
    linked_data: Mapping[str, object] | None = None
    """What to say to search engines, as JSON-LD; None for nothing."""


@frozen
class Shells:
    """The shells of one site, and the files they need."""

    site: SiteChrome
    """What stands around every page."""
    _assets: ShellAssets
    _pieces: dict[tuple[int, str, bool, bool], tuple[bytes, ...]]

    @property
    def assets(self) -> tuple[OutputFile, ...]:
        """The files the shells need: style sheets, scripts, fonts, icon."""
        return self._assets.files

    @property
    def script(self) -> bytes:
        """The one script that stands in every page itself."""
        return self._assets.first.encode()

    def pour(self, page: PouredPage) -> bytes:
        """The whole HTML of a page."""
        any_depth = page.address.startswith("/")
        key = (page.address.count("/"), page.section, page.section == page.address, any_depth)
        if key not in self._pieces:
            self._pieces[key] = _render(self.site, self._assets, page)
        pieces = list(self._pieces[key])
        values = _values(self.site, page)
        values["style"] = relative(self._assets.styles[page.kind], page.address)
        pieces[1::2] = [values[slot.decode()].encode() for slot in pieces[1::2]]
        return b"".join(pieces)


def make_shells(site: SiteChrome, kept: Cache = NO_CACHE) -> Shells:
    """The shells for one site; each is rendered when the first page needs it.

    `kept` gives the style sheets that were made before.
    """
    read_saved_templates()
    return Shells(site, shell_assets(site.accent, site.accent_on_dark, kept), {})


def _values(site: SiteChrome, page: PouredPage) -> dict[str, str]:
    url = f"{site.base_url}{page.address}"
    heading = f"{page.title} – {site.name}" if page.address else site.name
    content, linked = relate_links(page.content, page.address)
    return {
        "description": shown(page.description or site.description),
        "kind": shown(page.kind),
        "canonical": f'<link rel="canonical" href="{shown(url)}">'
        if site.base_url and not page.address.startswith("/")
        else "",
        "feeds": "\n".join(_feed(feed, page.address) for feed in page.feeds),
        "linkeddata": _linked_data(page),
        "heading": shown(heading),
        "breadcrumb": _breadcrumb(page),
        "content": content,
        "addresses": address_list(linked, site.base_url),
    }


def _feed(feed: Link, address: str) -> str:
    title, way = shown(feed.text), shown(relative(feed.address, address))
    return f'<link rel="alternate" type="application/atom+xml" title="{title}" href="{way}">'


def _linked_data(page: PouredPage) -> str:
    """Data in a script element, which no browser runs; nothing in it can end the element."""
    if page.linked_data is None:
        return ""
    text = to_json(page.linked_data).decode()
    safe = text.replace("&", r"\u0026").replace("<", r"\u003c").replace(">", r"\u003e")
    return f'<script type="application/ld+json">{safe}</script>'


def _breadcrumb(page: PouredPage) -> str:
    """The pages above this one as links, and this page itself; nothing on the start page."""
    if not page.breadcrumb:
        return ""
    items = "".join(
        f'<li><a href="{shown(relative(end.address, page.address))}">{shown(end.text)}</a></li>'
        for end in page.breadcrumb
    )
    here = f'<li><span aria-current="page">{shown(page.title)}</span></li>'
    return f'<nav class="kruimelpad" aria-label="Kruimelpad"><ol>{items}{here}</ol></nav>'


def _render(site: SiteChrome, assets: ShellAssets, page: PouredPage) -> tuple[bytes, ...]:
    """The pieces of a shell: HTML at even places, the name of a slot at odd ones."""
    html = (
        _environment()
        .get_template("main.html")
        .render(
            config=_config(site),
            page={"toc": ({"url": "#inhoud"},), "meta": {}},
            nav=None,
            base_url=".",
            site=site,
            menu=menu_links(site.sections, page.address, page.section),
            assets=assets.names,
            first=Markup(assets.first),  # noqa: S704 - ours
            modules=_search_modules() if page.address == site.search else (),
            here=page.address,
            slots={name: Markup(f"\x00{name}\x00") for name in _SLOTS},  # noqa: S704 - ours
        )
    )
    for pattern in _LEFT_OUT:
        html, count = pattern.subn("", html)
        if count != 1:
            raise ThemeChanged(f"{pattern.pattern!r} stands {count} times in Material's base.html")
    pieces = _SLOT.split(re.sub(r"\n\s*\n+", "\n", html).strip() + "\n")
    return tuple(piece.encode() for piece in pieces)


def _search_modules() -> tuple[str, ...]:
    """The scripts that the search page asks for at once."""
    return tuple(file.name for file in search_scripts() if file.name != "box.js")


@pass_context
def _url(context: Context, address: str) -> str:
    """The way from the page to an address: Material's own filter, without MkDocs."""
    outside = address.startswith(("#", "https://"))
    return address if outside else relative(address, context["here"])


def _config(site: SiteChrome) -> dict[str, object]:
    """What Material asks of MkDocs' configuration."""
    theme = {"language": site.language, "direction": "", "palette": None, "features": ()}
    return {
        "site_name": site.name,
        "theme": theme,
        "extra": {},
        "extra_css": (),
        "extra_javascript": (),
        "plugins": {},
    }


@cache
def _environment() -> Environment:
    folders = (templates_folder() / "theme", material() / "templates")
    environment = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=CompiledTemplates((__file__,)),
    )
    environment.filters["url"] = _url
    environment.filters["script_tag"] = str  # named in base.html, for scripts that we do not have
    return environment
