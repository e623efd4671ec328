"""Pages → bytes: templates, theme shell, Markdown, SVG, JSON, PDF; writes nothing."""

from sdsite.render.booklets import render_booklets, size_of
from sdsite.render.links import LinkGate, LinkRule
from sdsite.render.output import OutputFile
from sdsite.render.print_findings import nothing_to_print
from sdsite.render.site import RenderedSite, render
from sdsite.render.svg import chart_drawer, draw_charts

__all__ = [
    "LinkGate",
    "LinkRule",
    "OutputFile",
    "RenderedSite",
    "chart_drawer",
    "draw_charts",
    "nothing_to_print",
    "render",
    "render_booklets",
    "size_of",
]
