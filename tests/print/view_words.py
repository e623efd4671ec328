"""The words that a view gives its readers, as plain text: what web and paper must both show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import lxml.html
from markupsafe import Markup

from sdsite.charts.chart import Chart
from sdsite.charts.timeline import Timeline
from sdsite.pages.bladzijde import Geschreven
from sdsite.pages.blocks import Filterbalk
from sdsite.pages.booklet import Chapter
from sdsite.pages.overzicht import Keuzebalk
from sdsite.pages.parts import Bestand, Citeer, Verwijzingen
from sdsite.pages.record import Gegeven
from sdsite.render.markdown import render_markdown

NOT_WORDS = frozenset(
    {
        "id",
        "address",
        "page",
        "hue",
        "icon",
        "kind",
        "key",
        "classes",
        "cite",
        "changed",
        "anchor",
        "note",
    }
    | {"reaction_id", "loose_id", "years_id", "certainty", "noun", "date", "relation"}
)
"""Fields that lead somewhere, say how to draw, or tell more of where a link leads."""

DRAWN_OR_ON_SCREEN = (Chart, Timeline, Filterbalk, Keuzebalk, Citeer, Bestand)
"""What is drawn stands beside its words and its table; the others serve a screen."""

NOT_ON_PAPER: Mapping[str, frozenset[str]] = {
    "Figuur": frozenset({"files"}),  # files are fetched from the website
    "FinancienView": frozenset({"files"}),
    "TabelView": frozenset({"files"}),
    "Risicolijst": frozenset({"more"}),  # the way to a page where all of it stands
    "StandView": frozenset({"lines_link", "money_link"}),
    "Risicoveranderingen": frozenset({"measures_title"}),  # folds a list away
    "Stapblok": frozenset({"more", "before_empty", "after_empty"}),  # and what stands for nothing
    "Lijstblok": frozenset({"empty"}),  # only where nothing stands
    "Afwijkingnoot": frozenset({"prints"}),  # its page on the site quotes each source
    "Kop": frozenset({"title", "downloads"}),  # the chapter has a title of its own
    "Lijstitem": frozenset({"facts"}),  # what else there is about a paper or a measure
    "Nagerekend": frozenset({"sums"}),  # the sums, one by one; paper tells how many are right
    "Overzicht": frozenset({"counted"}),  # counts what a filter leaves
}
"""Fields that paper leaves to the website, by the part they are of, with the reason."""


def chapter_words(chapter: Chapter) -> Iterator[str]:
    """Every text that paper must show of a chapter."""
    if chapter.kind == "woorden":  # a word with its meaning; its sources are for the website
        for word in _all(chapter.view):
            if isinstance(word, Gegeven):
                yield from (*_told(word.title), *_told(word.text))
        return
    for part in _all(chapter.view):
        yield from _told(part)


def _all(view: object) -> Iterator[object]:
    """Every text and part of a view that paper shows, in the order of its fields."""
    if isinstance(view, (*DRAWN_OR_ON_SCREEN, Verwijzingen)):
        return
    yield view
    if isinstance(view, tuple):
        for each in view:
            yield from _all(each)
    elif is_dataclass(view) and not isinstance(view, Geschreven):
        left_out = NOT_ON_PAPER.get(type(view).__name__, frozenset()) | NOT_WORDS
        for field in fields(view):
            if field.name not in left_out:
                yield from _all(getattr(view, field.name))


def _told(part: object) -> Iterator[str]:
    """The lines of a text; nothing for a part, whose texts are told one by one."""
    if isinstance(part, Geschreven):
        part = render_markdown(part).html
    if isinstance(part, Markup):
        yield from _lines(part)
    elif isinstance(part, str) and part.strip():
        yield part


def _lines(html: Markup) -> Iterator[str]:
    """The text of each block, without the explanations of terms: those stand in a list."""
    root = lxml.html.fragment_fromstring(str(html), create_parent="div")
    for tooltip in root.xpath(".//*[@role='tooltip']"):
        tooltip.drop_tree()
    blocks = root.xpath(".//p|.//li|.//th|.//td|.//h2|.//h3|.//h4|.//caption") or [root]
    yield from (text for block in blocks if (text := block.text_content()).strip())
