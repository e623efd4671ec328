"""Register: everything that is true, by id, with every link readable from both ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import TypeVar, cast

from sdsite.findings import Place
from sdsite.frozen import frozen
from sdsite.model.bladzijde import Bladzijde
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.duiding import Duiding, Zekerheid
from sdsite.model.editie import Editie
from sdsite.model.indicator import Meting
from sdsite.model.item import Item
from sdsite.model.moeilijk_woord import MoeilijkWoord
from sdsite.model.tabel import Bedrag
from sdsite.model.tekst import LEEG, Dialect
from sdsite.sources import Lines

T = TypeVar("T", bound=Item)
Pad = tuple[str | int, ...]


@lru_cache(maxsize=10_000)
def shared(pad: Pad) -> Pad:
    """The same path for all records: few are different, and every fact and link has one."""
    return pad


@frozen
class Aard:
    """What kind of link it is; the same value for all that are alike."""

    heen: str
    """The kind of link, read from where it starts."""
    terug: str
    """The kind of link, read from where it points."""
    nouns: tuple[str, ...]
    """Nouns that it may point at; empty means any."""
    soort: str = "veld"
    """Where it comes from: veld, bron (a vindplaats), tekst, relatie or overgang."""


@lru_cache(maxsize=1_000)
def aard(heen: str, terug: str, nouns: tuple[str, ...], soort: str) -> Aard:
    """One value for all links of a kind: there are few kinds, and nine links to a record."""
    return Aard(heen, terug, nouns, soort)


@frozen
class Grond:
    """What a link rests on."""

    zekerheid: Zekerheid = Zekerheid.GESTELD
    """Stated by the source, or derived by us."""
    duiding: Duiding | None = None
    """For a derived link: the words it rests on."""
    toelichting: Dialect = LEEG
    """Why the link is there, when that needs saying."""
    drager: str = ""
    """Id of the record that states the link, when that is neither end (relatie, overgang)."""


_GESTELD = Grond()
"""The same value for all links that a field, a source or a text states by itself."""


@frozen
class Verband:
    """A link between two facts, in words from either end."""

    van: str
    """Id the link starts at."""
    naar: str
    """Id it points at; may be unknown until the checks have passed."""
    aard: Aard
    """What kind of link it is."""
    veld: Pad
    """Path of the field in the record that holds the link, to find its line."""
    grond: Grond = _GESTELD
    """What it rests on."""

    @property
    def heen(self) -> str:
        """The kind of link, read from `van`."""
        return self.aard.heen

    @property
    def terug(self) -> str:
        """The kind of link, read from `naar`."""
        return self.aard.terug

    @property
    def nouns(self) -> tuple[str, ...]:
        """Nouns that `naar` may belong to; empty means any."""
        return self.aard.nouns

    @property
    def soort(self) -> str:
        """Where the link comes from: veld, bron (a vindplaats), tekst, relatie or overgang."""
        return self.aard.soort

    @property
    def zekerheid(self) -> Zekerheid:
        """Stated by the source, or derived by us."""
        return self.grond.zekerheid

    @property
    def duiding(self) -> Duiding | None:
        """For a derived link: the words it rests on."""
        return self.grond.duiding

    @property
    def toelichting(self) -> Dialect:
        """Why the link is there, when that needs saying."""
        return self.grond.toelichting

    @property
    def drager(self) -> str:
        """Id of the record that states the link, when that is neither end (relatie, overgang)."""
        return self.grond.drager


@dataclass(frozen=True, slots=True, eq=False)
class Herkomstplek:
    """Where in the sources an id was written down.

    Two are the same only when they were read at once: so it can be a key.
    """

    begin: Place
    """File and line where the record starts that it stands in."""
    lines: Lines
    """Line of everything in that record."""
    pad: Pad
    """Path inside that record; empty for the record itself."""

    def place(self, *pad: str | int) -> Place:
        """File and line of the fact, or of a field of it."""
        return self.lines.place_of(self.pad + pad, self.begin)


@frozen
class Register:
    """The whole model: frozen, indexed, and knowing the line that each fact stands on."""

    items: Mapping[str, Item]
    """Every record and part of a record by id, in the order of the nouns and files."""
    parents: Mapping[str, str]
    """Id of a part → id of the record or part it stands in."""
    bedragen: tuple[Bedrag, ...]
    """All cells of all tables, in file order."""
    metingen: tuple[Meting, ...]
    """All measurements, in file order."""
    bladzijden: tuple[Bladzijde, ...]
    """Pages written by hand, by address."""
    verbanden: tuple[Verband, ...]
    """All links, in the order of the records that state them."""
    uit: Mapping[str, tuple[Verband, ...]]
    """Id → links that start at it."""
    terug: Mapping[str, tuple[Verband, ...]]
    """Id → links that point at it."""
    plekken: Mapping[str, Herkomstplek]
    """Id or address of a bladzijde → where it was written: of `items`, of `rows` and of pages; once
    all is `checked`, of pages alone."""
    nouns: Mapping[type[Item], tuple[Item, ...]]
    """Noun → its records or parts, in the order of `items`."""
    onderdelen: Mapping[str, tuple[str, ...]]
    """Id of a record or part → ids of the parts that stand directly in it, in order."""
    rij: Mapping[str, Bedrag | Meting]
    """Id → the cell or the measurement."""
    regels: Mapping[str, tuple[Bedrag | Meting, ...]]
    """Id of a tabel or indicator → its cells or measurements, in file order."""
    edities: tuple[Editie, ...] = ()
    """What was published at each address, and since when, in file order."""
    moeilijke_woorden: tuple[tuple[MoeilijkWoord, Place], ...] = ()
    """Words that are better said otherwise, each with where it was written, in file order."""
    dubbel: tuple[tuple[str, Place, Place], ...] = ()
    """Ids that were written twice: the id, the first place and the second."""

    @property
    def rows(self) -> tuple[Bedrag | Meting, ...]:
        """Everything that is a row of a CSV file."""
        return (*self.bedragen, *self.metingen)

    def all(self, noun: type[T]) -> tuple[T, ...]:
        """Every record or part of one noun, in order."""
        return cast("tuple[T, ...]", self.nouns.get(noun, ()))

    def get(self, item_id: str, noun: type[T]) -> T | None:
        """The fact with this id, if it exists and is of this noun."""
        item = self.items.get(item_id)
        is_one = noun in type(item).__mro__  # a model's isinstance takes ten times as long
        return cast("T", item) if is_one else None

    def whole(self, item_id: str) -> str:
        """Id of the record that a part stands in; a record stands in itself."""
        while item_id in self.parents:
            item_id = self.parents[item_id]
        return item_id

    def sourced(self, item: Item) -> Item:
        """The fact that tells where a fact stands: itself, or the nearest whole with sources."""
        while not item.bronnen and item.id in self.parents:
            item = self.items[self.parents[item.id]]
        return item

    def checked(self) -> Register:
        """The same when all is well: where a fact was written is let go, 0.7 kB for each record.

        Of a page written by hand it is kept, for only the finished site tells where its links lead.
        """
        kept = {page.pad: self.plekken[page.pad] for page in self.bladzijden}
        return replace(self, plekken=MappingProxyType(kept))

    def place(self, item_id: str, *pad: str | int) -> Place:
        """File and line of a fact, or of a field of it."""
        return self.plekken[item_id].place(*pad)

    def cells(self, tabel: str) -> Iterator[Bedrag]:
        """The cells of one table, in file order."""
        return (row for row in self.regels.get(tabel, ()) if isinstance(row, Bedrag))

    def measured(self, indicator: str) -> Iterator[Meting]:
        """The measurements of one indicator, in file order."""
        return (row for row in self.regels.get(indicator, ()) if isinstance(row, Meting))

    def naming(self, item_id: str, noun: type[T]) -> Iterator[T]:
        """The facts of a noun that name this one in a field, each once, in order."""
        found = {v.van: None for v in self.terug.get(item_id, ()) if v.soort == "veld"}
        return (item for each in found if (item := self.get(each, noun)) is not None)

    def reactions(self, adviespunten: Iterable[str]) -> Iterator[Collegereactie]:
        """What the college answered to these points of advice."""
        for punt in adviespunten:
            for reactie in self.naming(punt, Collegereactie):
                if reactie.adviespunt == punt:
                    yield reactie
