"""A small document for paper, made of a written page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType

from sdsite.pages.bladzijde import BladzijdeView, Geschreven
from sdsite.pages.booklet import Booklet, Chapter, Imprint
from sdsite.pages.parts import Citeer, Kop, Link

IMPRINT = Imprint(
    site="Sociaal domein",
    body="gemeente Voorbeeldstad",
    as_of="1 juni 2030",
    day=date(2030, 6, 1),
    base_url="",
    accent="#1f5a66",
)


def chapter(text: str, *, title: str = "Uitleg", lead: str = "In het kort.") -> Chapter:
    """A chapter from a page in Markdown, whose `[[doel-hulp]]` leads to a goal."""
    links = MappingProxyType({"doel-hulp": Link("Hulp op tijd", "doelen/#doel-hulp")})
    address = f"{title.lower()}/"
    view = BladzijdeView(
        Kop(title, lead=lead), Geschreven(address, text, links), Citeer("Zo verwijst u.", "")
    )
    return Chapter("bladzijde", title, view, address)


def booklet(*chapters: Chapter, large: bool = False, base_url: str = "") -> Booklet:
    """A document of these chapters."""
    return Booklet(
        id="bundel-raad",
        title="Proef op papier",
        subtitle="Voor wie het wil lezen",
        lead="Wat hierin staat.",
        chapters=chapters,
        imprint=replace(IMPRINT, base_url=base_url),
        offered_on=(),
        large=large,
    )
