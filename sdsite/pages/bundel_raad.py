"""The bundle for the raad: how things stand, its questions, year on year, the money, the risks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdsite.pages.booklet import Booklet, Chapter, imprint_of
from sdsite.pages.context import PageContext
from sdsite.pages.paper_lists import with_closing
from sdsite.pages.site_plan import Page

ID = "bundel-raad"

KINDS = ("stand_van_zaken", "vragenbrief", "vergelijking", "financien", "risicos", "termijnen")
"""The kinds of pages that are its chapters, in this order."""


def raad_bundle(context: PageContext, pages: Mapping[str, Page]) -> Booklet | None:
    """The bundle; None when the site has none of its pages."""
    chapters = tuple(_chapters(pages))
    if not chapters:
        return None
    return Booklet(
        id=ID,
        title="Stand van zaken voor de raad",
        subtitle="Bundel voor de gemeenteraad",
        lead=(
            "Hoe het ervoor staat, wat de raad vroeg en het college antwoordde, wat er van jaar "
            "tot jaar veranderde, het geld en de risico’s."
        ),
        chapters=with_closing(pages, chapters),
        imprint=imprint_of(context),
        offered_on=("stand-van-zaken/", "raadsvragen/"),
        offer="Download als PDF: bundel voor de raad",
    )


def _chapters(pages: Mapping[str, Page]) -> Iterator[Chapter]:
    for kind in KINDS:
        for page in pages.values():
            if page.kind == kind:
                yield Chapter(kind, page.title, page.view, page.address)
