"""The page that a server shows for an address that does not exist, with ways on."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.frozen import frozen
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Ingang, Kop, Link
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.ways_in import ways_in

ADDRESS = "404.html"
TITLE = "Deze pagina bestaat niet"
LEAD = (
    "Het adres klopt niet, of de pagina is er niet meer. Adressen op deze site veranderen niet: "
    "kijk of u het hele adres hebt overgenomen, of ga hieronder verder."
)


@frozen
class NietGevondenView:
    """What the page shows."""

    head: Kop
    """Title and what to do."""
    ways: tuple[Ingang, ...]
    """Where to go on; the start page first."""


def niet_gevonden_pages(context: PageContext) -> Iterator[Page]:
    """The page; every site has it."""
    start = Ingang("Naar de startpagina", "", "Daar ziet u wat er op deze site staat.", "kaart")
    view = NietGevondenView(Kop(TITLE, lead=LEAD), (start, *ways_in(context)))
    yield Page(ADDRESS, "niet_gevonden", TITLE, LEAD, ADDRESS, (Link("Start", ""),), at_hand(view))
