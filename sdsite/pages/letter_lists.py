"""All letters of one kind, and under them what stands in them by what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sdsite.model.item import Item
from sdsite.model.slug import slug
from sdsite.pages.blocks import Filterbalk, Filterkeuze, Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, lists_in_parts, where_lists_begin
from sdsite.pages.duration import MORE
from sdsite.pages.parts import Citeer, Kop
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.words import capital, label_of

LETTERS = "brieven"
"""The anchor of the letters."""


@dataclass(frozen=True, slots=True)
class LetterListsView:
    """What a list of letters shows."""

    head: Kop
    """Title, answer, counts."""
    letters: Lijstblok | None
    """The letters, newest first."""
    filter: Filterbalk
    """Links to what stands in them by what came of it."""
    groups: tuple[Lijstblok, ...]
    """What stands in all letters, by what came of it."""
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


@dataclass(frozen=True, slots=True)
class LetterLists:
    """What the pages of a list of letters are made from."""

    newest_first: Sequence[Item]
    """The letters, for who refers to the page."""
    letters: tuple[Lijstitem, ...]
    """A line for each letter, in the same order."""
    outcomes: Mapping[str, Sequence[Lijstitem]]
    """What may come of a point or question → those it came of, in the order to show; none of
    them is empty."""
    filter_title: str
    """What the filter parts, and by what."""
    size: int
    """Records on one page: letters, and what stands in them."""


def letter_list_pages(context: PageContext, page: Page, lists: LetterLists) -> Iterator[Page]:
    """The page with its view, in parts where the list is long; `page` needs no plan of its own."""
    groups = (
        Lijstblok(tuple(items), f"{capital(outcome)} ({len(items)})", slug(outcome))
        for outcome, items in lists.outcomes.items()
    )
    letters = Lijstblok(lists.letters, id=LETTERS)
    parts = lists_in_parts((letters, *groups), lists.size, page.address)
    begins = where_lists_begin(parts)
    bar = Filterbalk(
        lists.filter_title,
        tuple(
            Filterkeuze(str(outcome), begins[slug(outcome)], len(items), label_of(outcome))
            for outcome, items in lists.outcomes.items()
        ),
    )
    for part in parts:
        view = LetterListsView(
            head=Kop(page.title, lead=page.description, facts=MORE),
            letters=next((each for each in part.items if each.id == LETTERS), None),
            filter=bar,
            groups=tuple(each for each in part.items if each.id != LETTERS),
            parts=part.bar,
            cite=context.citeer(page.title, part.page, *lists.newest_first),
        )
        yield part.numbered(replace(page, plan=at_hand(view)))
