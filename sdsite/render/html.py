"""Templates → HTML: one Jinja environment that escapes and refuses unknown names.

What is the same at many places of a page is told once: an icon is drawn at its first place, a term
is explained there, and the key of its explanation, `uitleg:` with what makes it unique, becomes a
short id.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import MutableMapping
from contextvars import ContextVar
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from sdsite.charts.chart import Chart
from sdsite.charts.timeline import Timeline
from sdsite.pages.addresses import own_address
from sdsite.pages.data_addresses import drawing_address
from sdsite.program import templates_folder
from sdsite.render import template_code
from sdsite.render.compiled_templates import CompiledTemplates
from sdsite.render.json_text import indented
from sdsite.render.page_links import SITE, link
from sdsite.render.svg import render_svg
from sdsite.render.timeline_svg import render_timeline
from sdsite.render.written_pages import render_written

_KEY = "uitleg:"
_TERM = re.compile(r'"uitleg:([^"]+)"')
_EXPLAINED = re.compile(
    r'<span class="begrip__woord" role="button" tabindex="0" '
    r'aria-describedby="uitleg:[^"]*-(begrip-(?:(?!begrip-)[^"])+)">(.*?)</span>'
    r'<span class="begrip__uitleg"[^>]*>.*?</span>'
)
_ICON = '<svg class="icoon'
_BOX = re.compile(r' viewBox="[^"]*"')
_BLANK = re.compile(r"\n\s*\n")
_KEPT = re.compile(r"(<(pre|textarea)\b.*?</\2>)", re.DOTALL)

_told: ContextVar[set[str] | None] = ContextVar("told", default=None)
"""What the page that is being rendered has told in full; None outside a page."""


def number_terms(html: str) -> str:
    """The same HTML with each marked key of an explained term short: `uitleg-1`, `uitleg-2`."""
    names: dict[str, str] = {}
    return _TERM.sub(lambda m: f'"{names.setdefault(m[1], f"uitleg-{len(names) + 1}")}"', html)


def explain_once(html: str) -> str:
    """The same HTML with each term explained at its first place; later ones lead to its page."""
    told: set[str] = set()

    def shorter(match: re.Match[str]) -> str:
        term, word = match[1], match[2]
        if term not in told:
            told.add(term)
            return match[0]
        return f'<a class="begrip__woord" href="{SITE}{own_address("begrip", term)}">{word}</a>'

    return _EXPLAINED.sub(shorter, html)


def draw_once(html: str) -> str:
    """The same HTML with each icon drawn at its first place and shown again from there."""
    before, *begun = html.split(_ICON)
    icons = [each.partition("</svg>") for each in begun]
    counts = Counter(icon.partition(">")[2] for icon, _, _ in icons)
    names: dict[str, str] = {}
    made = [before]
    for icon, end, rest in icons:
        tag, _, drawing = icon.partition(">")
        drawn = icon if counts[drawing] == 1 else _shared(tag, drawing, names)
        made.append(f"{_ICON}{drawn}{end}{rest}")
    return "".join(made)


def _shared(tag: str, drawing: str, names: dict[str, str]) -> str:
    """An icon that stands more than once: the first time drawn, and then shown by its name."""
    bare = _BOX.sub("", tag)
    if drawing in names:
        return f'{bare}><use href="#{names[drawing]}"/>'
    name = names[drawing] = f"icoon-{len(names) + 1}"
    box = _BOX.search(tag)
    symbol = f'<symbol id="{name}"{box[0] if box else ""}>{drawing}</symbol>'
    return f'{bare}>{symbol}<use href="#{name}"/>'


def without_blank_lines(html: str) -> str:
    """The same HTML without the empty lines that templates leave, but where white space counts."""
    parts = _KEPT.split(html)
    for place in range(0, len(parts), 3):
        *lines, last = _BLANK.split(parts[place])
        parts[place] = "\n".join((*(each.rstrip() for each in lines), last))
    del parts[2::3]
    return "".join(parts)


def is_told(key: str) -> bool:
    """Whether this page has asked so before: then a template need not tell it in full again."""
    told = _told.get()
    if told is None or key in told:
        return told is not None
    told.add(key)
    return False


def render_page(template: str, view: object) -> str:
    """The content of one page, its links still marked: `templates/<template>` over `view`."""
    begun = _told.set(set())
    try:
        html = _templates().page(template).render(view=view)
    finally:
        _told.reset(begun)
    html = without_blank_lines(html)
    return draw_once(number_terms(explain_once(html)) if _KEY in html else html)


def render_part(part: str, value: object) -> Markup:
    """One part on its own, its links still marked: for text that is rendered outside a template."""
    macro = getattr(_templates().part(f"parts/{part}.html"), part)
    return Markup(macro(value))  # noqa: S704 - a macro of ours, which escapes


def _chart(chart: Chart) -> Markup:
    return Markup(render_svg(chart, link(drawing_address(chart.id))))  # noqa: S704 - ours


def _timeline(line: Timeline) -> Markup:
    return Markup(render_timeline(line, link(drawing_address(line.id))))  # noqa: S704 - ours


class _Templates(Environment):
    """Our templates, each read once, and compiled where that was not done before."""

    code_generator_class = template_code.TemplateCode

    def __init__(self) -> None:
        super().__init__(
            loader=FileSystemLoader(templates_folder()),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            bytecode_cache=CompiledTemplates((__file__, template_code.__file__)),
        )
        self.page = cache(self.get_template)
        self.part = cache(lambda name: self.get_template(name).module)

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """What every template may name, in one dict: it is gone through for each page."""
        return {**self.globals, **(d or {})}


@cache
def _templates() -> _Templates:
    templates = _Templates()
    templates.globals["is_told"] = is_told
    templates.globals["json"] = indented
    templates.globals["link"] = link
    templates.globals["markdown"] = render_written
    templates.globals["svg"] = _chart
    templates.globals["tijdlijn_svg"] = _timeline
    return templates


def read_saved_templates() -> None:
    """Let a template that somebody saved count from now on; else each is read once."""
    if not all(template.is_up_to_date for template in (_templates().cache or {}).values()):
        _templates.cache_clear()
