"""The files that programs find beside the pages, each kind with what writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sdsite.charts.chart import Chart
from sdsite.charts.timeline import Timeline
from sdsite.pages.calendar import Calendar
from sdsite.pages.catalogue import Catalogue
from sdsite.pages.feeds import Feed
from sdsite.pages.sitemaps import Sitemap, SitemapIndex, WooSitemap
from sdsite.render.atom import render_atom
from sdsite.render.icalendar_text import render_calendar
from sdsite.render.sitemap import render_sitemap
from sdsite.render.svg import chart_file
from sdsite.render.timeline_svg import timeline_file


def _catalogue(content: Catalogue, path: str) -> bytes:
    from sdsite.render.rdf import render_catalogue  # noqa: PLC0415 - rdflib costs a tenth of a second

    return render_catalogue(content, path)


WRITERS: Mapping[type, Callable[[Any, str], Iterable[bytes]]] = {
    Feed: lambda content, _path: (render_atom(content),),
    Calendar: lambda content, _path: (render_calendar(content),),
    Sitemap: lambda content, _path: render_sitemap(content),
    SitemapIndex: lambda content, _path: render_sitemap(content),
    WooSitemap: lambda content, _path: render_sitemap(content),
    Catalogue: lambda content, path: (_catalogue(content, path),),
    Chart: lambda content, _path: (chart_file(content),),
    Timeline: lambda content, _path: (timeline_file(content),),
}
"""What writes each kind of content, in pieces, from the content and the path of its file."""

TAKE_LONG = frozenset({Calendar, Catalogue})
"""Kinds of content of which only a slow library writes the file: it is kept."""
