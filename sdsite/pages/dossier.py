"""The document of one fact: the page about it, with its words and its sources."""

from __future__ import annotations

from collections.abc import Mapping

from sdsite.pages.booklet import Booklet, Chapter, imprint_of
from sdsite.pages.context import PageContext
from sdsite.pages.paper_lists import with_closing
from sdsite.pages.site_plan import Page
from sdsite.pages.thema import ThemaView
from sdsite.pages.words import noun_word


def plan_dossier(context: PageContext, pages: Mapping[str, Page], item_id: str) -> Booklet | None:
    """The document of an advice, a letter with questions, an activity or a subject.

    None for what has no page of its own, and for a subject that no fact is about.
    """
    item = context.register.items.get(item_id)
    link = context.link(item_id)
    page = pages.get(link.address) if link else None
    if item is None or page is None:
        return None
    view = page.view
    if isinstance(view, ThemaView) and not view.groups:
        return None
    chapters = (Chapter(page.kind, page.title, view, page.address),)
    return Booklet(
        id=item_id,
        title=page.title,
        subtitle=f"Dossier: {noun_word(item.noun)}",
        lead=page.description,
        chapters=with_closing(context, pages, chapters),
        imprint=imprint_of(context),
        offered_on=(page.address,),
    )
