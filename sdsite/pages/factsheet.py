"""The factsheet: the state of things on a sheet of paper."""

from __future__ import annotations

from collections.abc import Mapping

from sdsite.pages.booklet import Booklet, Chapter, imprint_of
from sdsite.pages.context import PageContext
from sdsite.pages.site_plan import Page
from sdsite.pages.stand_van_zaken import ADDRESS, StandView

ID = "factsheet"


def factsheet(context: PageContext, pages: Mapping[str, Page]) -> Booklet | None:
    """The sheet, with the facts of the page of that name; None when there is nothing to tell."""
    page = pages.get(ADDRESS)
    view = None if page is None else page.view
    if page is None or not isinstance(view, StandView):
        return None
    title = view.head.title
    return Booklet(
        id=ID,
        title=title,
        subtitle="Factsheet",
        lead=page.description,
        chapters=(Chapter(page.kind, title, view, page.address),),
        imprint=imprint_of(context),
        offered_on=(ADDRESS,),
        offer="Download als PDF: factsheet",
        sheet=True,
    )
