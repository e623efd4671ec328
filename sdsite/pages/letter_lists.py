"""All letters of one kind, and under them what stands in them by what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Generic, TypeVar, cast

from sdsite.frozen import frozen
from sdsite.model.item import Item
from sdsite.model.slug import slug
from sdsite.pages.blocks import Filterbalk, Filterkeuze, Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, groups_in_parts, where_groups_begin
from sdsite.pages.duration import MORE
from sdsite.pages.parts import Citeer, Kop
from sdsite.pages.recency import newest
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital, label_of

Letter = TypeVar("Letter", bound=Item)
Point = TypeVar("Point")

LETTERS = "brieven"
"""The anchor of the letters."""


@frozen
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


@frozen
class LetterLists(Generic[Letter, Point]):
    """What the pages of a list of letters are made from."""

    newest_first: tuple[Letter, ...]
    """The letters."""
    outcomes: Mapping[str, Sequence[Point]]
    """What may come of a point or question → those it came of, in the order to show; none of
    them is empty."""
    letter_line: Callable[[Letter], Lijstitem]
    """Writes the line of a letter."""
    point_line: Callable[[Point], Lijstitem]
    """Writes the line of what stands in one."""
    filter_title: str
    """What the filter parts, and by what."""
    size: int
    """Records on one page: letters, and what stands in them."""


@frozen
class _Shared:
    """What all parts of a list have."""

    head: Kop
    filter: Filterbalk
    last: Item
    """The letter that was changed last."""


def letter_list_pages(
    context: PageContext, page: Page, lists: LetterLists[Letter, Point]
) -> Iterator[Page]:
    """The page with its view, in parts where the list is long; `page` needs no plan of its own."""
    groups: list[Sequence[Letter | Point]] = [lists.newest_first, *lists.outcomes.values()]
    anchors = (LETTERS, *map(slug, lists.outcomes))
    parts = groups_in_parts(groups, lists.size, page.address)
    begins = where_groups_begin(parts)
    bar = Filterbalk(
        lists.filter_title,
        tuple(
            Filterkeuze(str(outcome), f"{begins[at]}#{anchors[at]}", len(found), label_of(outcome))
            for at, (outcome, found) in enumerate(lists.outcomes.items(), start=1)
        ),
    )
    head = Kop(page.title, lead=page.description, facts=MORE)
    shared = _Shared(head, bar, newest(lists.newest_first))
    for part in parts:
        yield part.numbered(replace(page, plan=partial(_view, context, lists, shared, part)))


def _view(
    context: PageContext,
    lists: LetterLists[Letter, Point],
    shared: _Shared,
    part: Deel[tuple[int, tuple[Letter | Point, ...]]],
) -> LetterListsView:
    here = dict(part.items)
    letters = cast("tuple[Letter, ...]", here.get(0, ()))
    groups = (
        Lijstblok(
            tuple(map(lists.point_line, cast("tuple[Point, ...]", here[at]))),
            f"{capital(outcome)} ({len(found)})",
            slug(outcome),
        )
        for at, (outcome, found) in enumerate(lists.outcomes.items(), start=1)
        if at in here
    )
    return LetterListsView(
        head=shared.head,
        letters=Lijstblok(tuple(map(lists.letter_line, letters)), id=LETTERS) if letters else None,
        filter=shared.filter,
        groups=tuple(groups),
        parts=part.bar,
        cite=context.citeer(shared.head.title, part.page, shared.last),
    )
