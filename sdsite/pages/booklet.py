"""A document for paper: the views of pages as chapters, and what paper alone needs around them."""

from __future__ import annotations

from datetime import date

from sdsite.frozen import frozen
from sdsite.numbers import datum
from sdsite.pages.context import PageContext

FOLDER = "pdf/"
"""Where the documents for paper stand, from the root of the site."""


@frozen
class Chapter:
    """One part of a document, drawn from the view of a page or from one of its own."""

    kind: str
    """What it is drawn with: `templates/print/<kind>.typ`."""
    title: str
    """Its heading, in the contents and at the top of its pages."""
    view: object
    """A frozen view: that of the page of the same kind, or one for paper alone."""
    address: str = ""
    """The page that tells the same, from the root of the site; empty where none does."""


@frozen
class Imprint:
    """What every document of a site says of its maker."""

    site: str
    """Name of the site."""
    body: str
    """Who publishes it."""
    as_of: str
    """The day as of which it speaks, as a reader sees it."""
    day: date
    """The same day; the only date in the file, so that the same sources give the same bytes."""
    base_url: str
    """Address of the site, ending in a slash; empty where it is not known."""
    accent: str
    """Colour of the site, as #rrggbb."""


@frozen
class Booklet:
    """A document for paper, everything in it decided."""

    id: str
    """Which one it is: "bundel-adviesraad", "factsheet", or the id of the fact it tells of."""
    title: str
    """What it is called, on the cover and in the file."""
    subtitle: str
    """What it is or for whom, in one line."""
    lead: str
    """One or two sentences on the cover: what is in it."""
    chapters: tuple[Chapter, ...]
    """What is in it, in order."""
    imprint: Imprint
    """Who made it and as of when."""
    offered_on: tuple[str, ...]
    """Addresses of the pages that lead to it."""
    offer: str = "Download als PDF"
    """The words of the link to it, without its size."""
    large: bool = False
    """Whether its letters are large."""
    sheet: bool = False
    """Whether it is a sheet: no cover and no contents."""

    @property
    def path(self) -> str:
        """Where its file stands, from the root of the site."""
        return f"{FOLDER}{self.id}.pdf"


def imprint_of(context: PageContext) -> Imprint:
    """What every document of this site says of its maker."""
    config = context.config
    return Imprint(
        site=config.naam,
        body=config.organisatie.naam,
        as_of=datum(context.peildatum),
        day=context.peildatum,
        base_url=config.basis_url or "",
        accent=config.kleur.licht,
    )
