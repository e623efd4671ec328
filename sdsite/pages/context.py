"""What every view is made from: the register and settings, and the parts they share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import cast

from markupsafe import Markup

from sdsite.charts import Chart, plan_charts
from sdsite.config import Config
from sdsite.model.aanleiding import Aanleidingen
from sdsite.model.activiteit import Activiteit, Overgang
from sdsite.model.afwijking import Afwijking
from sdsite.model.agenda import Agenda
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.correctie import Correctie
from sdsite.model.duiding import Duiding, Zekerheid
from sdsite.model.item import Item
from sdsite.model.register import Register, Verband
from sdsite.model.spoor import Spoor, spoor_van, sporen
from sdsite.model.tekst import Dialect
from sdsite.model.vervolg import Later, Stap
from sdsite.model.vindplaats import Vindplaats
from sdsite.numbers import datum
from sdsite.pages.addresses import address_of, home_of
from sdsite.pages.asked import EachAsked
from sdsite.pages.data_addresses import csv_file, everything, json_file
from sdsite.pages.parts import (
    Afwijkingnoot,
    Bestand,
    Bronregel,
    Citeer,
    Duidingregel,
    Link,
    Spoorstation,
    Verwijzingen,
)
from sdsite.pages.prose import Woordenlijst, make_woordenlijst, plain_tekst, render_tekst
from sdsite.pages.words import moment_in_words, noun_word

_HIDDEN_LINKS = ("bron",)
"""Links that show as bronnoot, not among the verwijzingen, on the side of the fact."""


@dataclass(frozen=True)
class PageContext:
    """Read-only: what is known, and how it is said the same way on every page.

    What is gathered from all facts is gathered when a page first asks for it.
    """

    register: Register
    """Everything that is true."""
    config: Config
    """site_config.yml."""
    peildatum: date
    """The day as of which the site speaks."""
    stations: dict[Stap, Spoorstation | None] = field(
        default_factory=dict, repr=False, compare=False
    )
    """The steps of chains that were made into stations before: the same stand in many chains."""

    @cached_property
    def charts(self) -> Mapping[str, Chart]:
        """Charts by their own id (see `sdsite.charts.plan.chart_id`)."""
        return {chart.id: chart for chart in plan_charts(self.register)}

    @cached_property
    def woorden(self) -> Woordenlijst:
        """Terms to explain where they stand."""
        return make_woordenlijst(self.register)

    @cached_property
    def afwijkingen(self) -> Mapping[str, tuple[Afwijking, ...]]:
        """Contradictions by the id of each fact they touch."""
        touched: dict[str, list[Afwijking]] = {}
        for afwijking in self.register.all(Afwijking):
            for item_id in afwijking.raakt:
                touched.setdefault(item_id, []).append(afwijking)
        return {item_id: tuple(found) for item_id, found in touched.items()}

    @cached_property
    def _shown_as_note(self) -> frozenset[str]:
        """Ids of contradictions: a link to one is not among the links, for a note tells of it."""
        return frozenset(afwijking.id for afwijking in self.register.all(Afwijking))

    @cached_property
    def correcties(self) -> Mapping[str, tuple[Correctie, ...]]:
        """Corrections, newest first, by the id of the record that the corrected fact stands in."""
        changed: dict[str, list[Correctie]] = {}
        every = self.register.all(Correctie)
        for correctie in sorted(every, key=lambda each: each.sinds, reverse=True):
            changed.setdefault(home_of(self.register, correctie.gegeven), []).append(correctie)
        return {home: tuple(found) for home, found in changed.items()}

    @cached_property
    def reacties(self) -> Mapping[str, Collegereactie]:
        """What the college answered, by the id of the adviespunt."""
        return {reactie.adviespunt: reactie for reactie in self.register.all(Collegereactie)}

    @cached_property
    def overgangen(self) -> Mapping[str, tuple[Overgang, ...]]:
        """The steps from year to year by the id of each activity that they lead from or to."""
        steps: dict[str, list[Overgang]] = {}
        for overgang in self.register.all(Overgang):
            for item_id in dict.fromkeys((*overgang.van, *overgang.naar)):
                steps.setdefault(item_id, []).append(overgang)
        return {item_id: tuple(found) for item_id, found in steps.items()}

    @cached_property
    def sporen(self) -> Mapping[str, Spoor]:
        """The chain of each adviespunt, deelvraag and beslispunt, by its id."""
        return sporen(self.register, self.spoor)

    @cached_property
    def later(self) -> Later:
        """What comes after facts in every chain alike."""
        return Later(self.register)

    @cached_property
    def aanleidingen(self) -> Aanleidingen:
        """The chains that lead to activities."""
        return Aanleidingen(self.register, self.spoor)

    @cached_property
    def _sporen(self) -> EachAsked[str, Spoor | None]:
        """The chains, by the id they start at: most stand on several pages."""
        return EachAsked(lambda item_id: spoor_van(self.register, item_id, self.later))

    @cached_property
    def _links(self) -> EachAsked[str, Link | None]:
        """The links to facts, by id: the same stand on many pages."""
        return EachAsked(self._link)

    @cached_property
    def _noten(self) -> EachAsked[str, Afwijkingnoot]:
        """The notes on contradictions, by id: most stand on several pages."""
        return EachAsked(self._noot)

    def spoor(self, item_id: str) -> Spoor | None:
        """The chain of one of these; None for a noun that no chain starts at."""
        return self._sporen[item_id]

    def tekst(self, tekst: Dialect, key: str) -> Markup:
        """A text as HTML; `key` is unique on the page: the id of the record and the field."""
        return render_tekst(tekst, self.register, self.woorden, key)

    def plain(self, tekst: Dialect) -> str:
        """The words of a text in one line, for a description or a list."""
        return plain_tekst(tekst, self.register)

    def title(self, item: Item) -> str:
        """The name of a fact; a part without one is named after its whole."""
        if item.titel:
            return item.titel
        whole = self.register.items[self.register.parents.get(item.id, item.id)]
        return f"{noun_word(item.noun)} bij {self.title(whole)}" if whole is not item else item.id

    def link(self, item_id: str) -> Link | None:
        """A link to a fact with its noun and date; None for what has no address."""
        return self._links[item_id]

    def _link(self, item_id: str) -> Link | None:
        address = address_of(self.register, item_id)
        if address is None:
            return None
        item = self.register.items.get(item_id)
        if item is None:
            words = self.register.rij[item_id].short_name
            return Link(words, address, noun="bedrag")
        moment = vars(item).get("datum") or vars(item).get("ingediend")
        return Link(
            self.title(item),
            address,
            noun=noun_word(item.noun),
            date=moment_in_words(moment) if moment is not None else self._year_word(item),
        )

    def year(self, item: Item) -> int:
        """The year of an activity, as another may have the same name; 0 of every other fact."""
        agenda = self.register.items[item.agenda] if isinstance(item, Activiteit) else None
        return agenda.jaar if isinstance(agenda, Agenda) else 0

    def _year_word(self, item: Item) -> str | None:
        year = self.year(item)
        return str(year) if year else None

    def require_link(self, item_id: str) -> Link:
        """A link to a fact that the checks have found to exist and to have an address."""
        link = self._links[item_id]
        if link is None:
            msg = f"no address for {item_id}"
            raise LookupError(msg)
        return link

    def links(self, ids: tuple[str, ...]) -> tuple[Link, ...]:
        """Links to several facts, without those that have no address."""
        return tuple([link for each in ids if (link := self._links[each])])

    def names(self, *ids: str) -> tuple[Link, ...]:
        """Links to several facts by name alone, for a line of key facts."""
        return tuple([Link(link.text, link.address) for link in self.links(ids)])

    def bron(self, vindplaats: Vindplaats) -> Bronregel:
        """One source line."""
        where = [vindplaats.onderdeel] if vindplaats.onderdeel else []
        if vindplaats.pagina:
            where.append(f"bladzijde {vindplaats.pagina}")
        document = self.require_link(vindplaats.document)
        return Bronregel(document, ", ".join(where), vindplaats.citaat)

    def bronnen(self, item: Item) -> tuple[Bronregel, ...]:
        """The sources of a fact; a part without its own takes those of its whole."""
        return tuple(self.bron(vindplaats) for vindplaats in self.register.sourced(item).bronnen)

    def duiding(
        self, duiding: Duiding | None, reading: str, source: Bronregel | None = None
    ) -> Duidingregel | None:
        """Our reading with the words it rests on; `reading` says what we read."""
        if duiding is None:
            return None
        words = f"{reading} {duiding.uitleg}" if duiding.uitleg else reading
        return Duidingregel(words, duiding.lezer, (duiding.woorden,), source)

    def noten(self, *ids: str) -> tuple[Afwijkingnoot, ...]:
        """The contradictions that touch any of these facts, each once."""
        found = {a.id: None for item_id in ids for a in self.afwijkingen.get(item_id, ())}
        return tuple([self._noten[afwijking_id] for afwijking_id in found])

    def _noot(self, afwijking_id: str) -> Afwijkingnoot:
        afwijking = cast("Afwijking", self.register.items[afwijking_id])
        prints = "; ".join(f"{self._place(one.bron)}: {one.tekst}" for one in afwijking.lezingen)
        return Afwijkingnoot(
            prints,
            self.plain(afwijking.bevinding),
            self.require_link(afwijking.id),
            str(afwijking.zekerheid),
            afwijking.id,
        )

    def _place(self, vindplaats: Vindplaats) -> str:
        document = self.register.items[vindplaats.document].titel
        where = vindplaats.onderdeel or (vindplaats.pagina and f"bladzijde {vindplaats.pagina}")
        return f"{document}, {where}" if where else document

    def verwijzingen(self, *ids: str) -> Verwijzingen:
        """What these facts link to and what links to them; links among themselves left out."""
        out = (v for item_id in ids for v in self.register.uit.get(item_id, ()))
        back = (v for item_id in ids for v in self.register.terug.get(item_id, ()))
        about = [(v.naar, v.aard.heen, v) for v in out if v.aard.soort not in _HIDDEN_LINKS]
        referred = [(v.van, v.aard.terug, v) for v in back if v.aard.soort not in _HIDDEN_LINKS]
        return Verwijzingen(self._ends(ids, about), self._ends(ids, referred))

    def _ends(self, own: tuple[str, ...], ends: list[tuple[str, str, Verband]]) -> tuple[Link, ...]:
        found: dict[tuple[str, str, str], Link] = {}
        for end, relation, verband in ends:
            link = None if end in own else self._links[end]
            if link is None or end in self._shown_as_note:
                continue
            derived = verband.grond.zekerheid is Zekerheid.AFGELEID
            words = f"{relation} (afgeleid)" if derived else relation
            noun = None if link.noun in words.split() else link.noun
            shown = Link(link.text, link.address, noun, link.date, words)
            found.setdefault((link.address, words, link.text), shown)
        return tuple(sorted(found.values(), key=_by_kind))

    def permalink(self, address: str) -> str:
        """The lasting address of a page or of a record on one, to refer to it."""
        return f"{self.config.basis_url or '/'}{address}"

    def citeer(self, title: str, address: str, *items: Item) -> Citeer:
        """How to refer to a page, and when the newest of its facts last changed."""
        dates = [item.gewijzigd for item in items if item.gewijzigd]
        changed = max(dates, default=self.config.bijgewerkt)
        organisation = self.config.organisatie.naam
        as_of = datum(self.peildatum)
        text = f"{organisation}, “{title}”, stand van {as_of}, {self.permalink(address)}"
        if not items:
            return Citeer(text, datum(changed), (everything(),), "Alle gegevens")
        return Citeer(text, datum(changed), self._own_data(address, items))

    def _own_data(self, address: str, items: tuple[Item, ...]) -> tuple[Bestand, ...]:
        """The files with what a page tells: of the record whose page it is, else of its noun."""
        first = items[0]
        own = address_of(self.register, first.id) == address
        return (
            json_file(first.plural, first.id if own else ""),
            csv_file(first.plural),
        )


def _by_kind(link: Link) -> tuple[str, str, str]:
    """Order of links in a list: kind of link, noun, words."""
    return (link.relation or "", link.noun or "", link.text)
