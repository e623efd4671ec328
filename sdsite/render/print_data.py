"""A document for paper → the JSON its templates read: values, nodes of text, drawings, links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache

from markupsafe import Markup

from sdsite.charts.chart import Chart
from sdsite.charts.timeline import Timeline
from sdsite.pages.answers import Adviesblok, Deelvraagblok, VraagEnAntwoord
from sdsite.pages.bladzijde import Geschreven
from sdsite.pages.blocks import Filterbalk, TabelView
from sdsite.pages.booklet import Booklet, Chapter
from sdsite.pages.overzicht import Keuzebalk, Overzicht
from sdsite.pages.paper_lists import parts_in
from sdsite.pages.parts import Afwijkingnoot, Label, Link
from sdsite.pages.record import Gegeven
from sdsite.pages.tabel import Tabelblok
from sdsite.pages.year_steps import Stapblok
from sdsite.render.column_widths import fit_on_paper, room_on
from sdsite.render.fragment import Node, parse_fragment
from sdsite.render.palette import colours
from sdsite.render.print_drawing import print_drawing, print_icon
from sdsite.render.written_pages import render_written

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

ONLY_ON_SCREEN = (Filterbalk, Keuzebalk)
"""Parts that a reader of paper has no use for."""

PLACE = {"notes": 0, "record": 2}
"""The fields of a part that the templates draw before and after its other fields.

So a contradiction is met here in the order in which a reader meets it: the first time it is told in
full, and `again` later on.
"""

ANCHORED = (Adviesblok, VraagEnAntwoord, Deelvraagblok, Gegeven, Tabelblok, Stapblok)
"""Parts that a link in the same document may lead to, by their `id`."""


def print_data(booklet: Booklet) -> dict[str, Json]:
    """Everything that `templates/print/main.typ` needs to draw a document.

    A part is an object with its fields and the name of its kind as `part`; a text is a string, or
    `{"nodes": […]}` where it has a form of its own; a link knows where it leads: `to` a place in
    this document, `url` on the site, and `short`, its address as it is printed.
    """
    return _Writer(booklet).document()


class _Writer:
    """Writes one document; knows what is in it, so that links may stay inside."""

    def __init__(self, booklet: Booklet) -> None:
        self._booklet = booklet
        self._colours = colours(booklet.imprint.accent, dark=False)
        self._icons: dict[str, Json] = {}
        self._places = dict(_places(booklet))
        self._told: set[str] = set()

    def document(self) -> dict[str, Json]:
        booklet, imprint = self._booklet, self._booklet.imprint
        chapters: list[Json] = [
            self._chapter(number, chapter)
            for number, chapter in enumerate(booklet.chapters, start=1)
        ]
        return {
            "title": booklet.title,
            "subtitle": booklet.subtitle,
            "lead": booklet.lead,
            "large": booklet.large,
            "sheet": booklet.sheet,
            "site": imprint.site,
            "body": imprint.body,
            "as_of": imprint.as_of,
            "day": [imprint.day.year, imprint.day.month, imprint.day.day],
            "address": _short(imprint.base_url),
            "colours": dict(self._colours),
            "icons": self._icons,
            "chapters": chapters,
        }

    def _chapter(self, number: int, chapter: Chapter) -> Json:
        return {
            "id": f"hoofdstuk-{number}",
            "kind": chapter.kind,
            "title": chapter.title,
            "cite": self._permalink(chapter.address) if chapter.address else "",
            "view": self._value(chapter.view),
        }

    def _value(self, value: object) -> Json:
        match value:
            case None | bool() | int() | float():
                return value
            case Markup():
                return {"nodes": [self._node(node) for node in parse_fragment(str(value))]}
            case str():
                return str(value)
            case tuple():
                return [self._value(each) for each in value]
            case Geschreven():
                return self._value(render_written(value).html)
        return self._part(value)

    def _part(self, part: object) -> Json:
        if isinstance(part, ONLY_ON_SCREEN):
            return None
        if isinstance(part, Link):
            return self._link(part)
        if isinstance(part, Chart | Timeline):
            return self._drawing(part)
        if not is_dataclass(part):
            raise TypeError(f"a view cannot hold a {type(part).__name__} on paper")
        kind: type = type(part)
        told = {name: self._value(getattr(part, name)) for name in _names(kind)}
        if isinstance(part, Afwijkingnoot):
            told["again"] = part.id in self._told
            self._told.add(part.id)
        if isinstance(part, Label):
            self._icons.setdefault(f"{part.icon} {part.hue}", self._icon(part))
        if isinstance(part, TabelView | Overzicht):
            fit = fit_on_paper(part, room_on(self._booklet))
            told["widths"] = list(fit.widths)
            told["scale"] = fit.scale
            told["short"] = fit.short
        return {"part": type(part).__name__, **told}

    def _link(self, link: Link) -> Json:
        told: dict[str, Json] = {
            "text": link.text,
            "noun": link.noun or "",
            "date": link.date or "",
            "relation": link.relation or "",
        }
        return told | self._end(link.address)

    def _end(self, address: str) -> dict[str, Json]:
        """Where an address leads, for a reader of this document; one on its own page nowhere."""
        if address.startswith("#"):
            return {}
        if address.startswith(("https://", "http://", "mailto:", "tel:")):
            return {"url": address, "short": _short(address), "outside": True}
        place = self._places.get(address) or self._places.get(address.partition("#")[0])
        if place:
            return {"to": place, "short": self._printed(address)}
        base = self._booklet.imprint.base_url
        url = {"url": f"{base}{address}"} if base else {}
        return {**url, "short": self._printed(address)}

    def _permalink(self, address: str) -> str:
        """The lasting address of a page: whole, or from the root where the site has no address."""
        return f"{self._booklet.imprint.base_url or '/'}{address}"

    def _printed(self, address: str) -> str:
        """An address of the site as it is printed: `voorbeeld.nl/adviezen/`, or `/adviezen/`."""
        return _short(self._permalink(address))

    def _node(self, node: Node | str) -> Json:
        if isinstance(node, str):
            return node
        inside = node["in"]
        told: dict[str, Json] = {"tag": str(node["tag"])}
        told["in"] = [self._node(each) for each in inside] if isinstance(inside, list) else []
        if "href" in node:
            told |= self._end(str(node["href"]))
        if "id" in node:
            told["to"] = self._places.get(str(node["id"]), "")
        if "number" in node:
            told["number"] = True
        return told

    def _drawing(self, drawn: Chart | Timeline) -> Json:
        drawing = print_drawing(drawn, self._colours)
        return {
            "part": type(drawn).__name__,
            "title": drawn.title,
            "words": drawn.words,
            "description": drawn.description,
            "caption": drawing.caption,
            "key": [{"svg": svg, "name": name} for svg, name in drawing.key],
            "svg": drawing.svg,
            "ratio": drawing.ratio,
            "note": drawing.note,
        }

    def _icon(self, label: Label) -> str:
        return print_icon(label.icon, self._colours[label.hue])


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The names of the fields of a part, in the order in which a reader meets them."""
    names = (field.name for field in fields(kind))
    return tuple(sorted(names, key=lambda name: PLACE.get(name, 1)))


def _places(booklet: Booklet) -> Iterator[tuple[str, str]]:
    """Address on the site, and id of a fact → label in the document, for all that is told in it."""
    for number, chapter in enumerate(booklet.chapters, start=1):
        if chapter.address:
            yield chapter.address, f"hoofdstuk-{number}"
        for part in parts_in(chapter.view, *ANCHORED):
            own = str(getattr(part, "id", ""))
            yield f"{chapter.address}#{own}", own
            yield own, own
            if address := getattr(part, "address", ""):
                yield address, own
            if isinstance(part, Adviesblok) and part.reaction_id:
                yield f"{chapter.address}#{part.reaction_id}", own
            if isinstance(part, Deelvraagblok) and part.answer.id:
                yield f"{chapter.address}#{part.answer.id}", own


def _short(url: str) -> str:
    return url.removeprefix("https://").removeprefix("http://").removeprefix("mailto:")
