"""A page written by hand, its links to facts resolved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from types import MappingProxyType

from sdsite.frozen import frozen
from sdsite.model.bladzijde import Bladzijde
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Origin, Page


@frozen
class Geschreven:
    """A text in Markdown, with where its links to facts lead."""

    address: str
    """Address of the page it stands on."""
    text: str
    """The text as it was written."""
    links: Mapping[str, Link]
    """Id that the text names → the fact; ids of facts without an address are not in it."""


@frozen
class BladzijdeView:
    """What a written page shows."""

    head: Kop
    """Title and answer."""
    text: Geschreven
    """The text."""
    cite: Citeer
    """How to refer to this page."""


def bladzijde_pages(context: PageContext) -> Iterator[Page]:
    """A page for each file in content/."""
    titles = {page.pad: page.titel for page in context.register.bladzijden}
    for page in context.register.bladzijden:
        address = _address(page)
        view = partial(_view, context, page)
        trail = (Link("Start", ""), *_above(page.pad, titles))
        origin = Origin(context.register.place(page.pad).file, tuple(page.regels()))
        yield Page(address, "bladzijde", page.titel, page.kort, address, trail, view, origin)


def written_texts(context: PageContext) -> Iterator[Geschreven]:
    """The text of each of these pages, as its view has it."""
    return (_text(context, page) for page in context.register.bladzijden)


def _view(context: PageContext, page: Bladzijde) -> BladzijdeView:
    return BladzijdeView(
        head=Kop(page.titel, lead=page.kort),
        text=_text(context, page),
        cite=context.citeer(page.titel, _address(page)),
    )


def _address(page: Bladzijde) -> str:
    return f"{page.pad}/"


def _text(context: PageContext, page: Bladzijde) -> Geschreven:
    links = MappingProxyType(_links(context, page))
    return Geschreven(_address(page), page.tekst, links)


def _links(context: PageContext, page: Bladzijde) -> dict[str, Link]:
    found = {item_id: context.link(item_id) for _, item_id in page.verwijzingen()}
    return {item_id: link for item_id, link in found.items() if link}


def _above(path: str, titles: Mapping[str, str]) -> Iterator[Link]:
    """The written pages above one: `over` for `over/gegevens`."""
    parts = path.split("/")
    for length in range(1, len(parts)):
        above = "/".join(parts[:length])
        if above in titles:
            yield Link(titles[above], f"{above}/")
