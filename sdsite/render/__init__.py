"""Pages → bytes: templates, theme shell, Markdown, SVG, JSON; writes nothing."""

from sdsite.render.links import LinkRule, broken_links
from sdsite.render.output import OutputFile
from sdsite.render.site import render

__all__ = ["LinkRule", "OutputFile", "broken_links", "render"]
