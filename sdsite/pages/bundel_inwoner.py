"""The bundle for residents: what changes for me, in large letters and plain words."""

from __future__ import annotations

from collections.abc import Mapping

from sdsite.pages.booklet import Booklet, Chapter, imprint_of
from sdsite.pages.context import PageContext
from sdsite.pages.paper_lists import with_closing
from sdsite.pages.site_plan import Page

ID = "bundel-inwoner"


def inwoner_bundle(context: PageContext, pages: Mapping[str, Page]) -> Booklet | None:
    """The written pages that the menu leads to; None when there are none."""
    written = [page for page in context.register.bladzijden if page.menu]
    if not written:
        return None
    found = [pages[f"{page.pad}/"] for page in written]
    chapters = tuple(Chapter(page.kind, page.title, page.view, page.address) for page in found)
    return Booklet(
        id=ID,
        title=found[0].title,
        subtitle="Voor inwoners, in grote letters",
        lead=found[0].description,
        chapters=with_closing(context, pages, chapters),
        imprint=imprint_of(context),
        offered_on=tuple(page.address for page in found),
        offer="Download als PDF in grote letters",
        large=True,
    )
