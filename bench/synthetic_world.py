"""What exists in a synthetic project: how many of each noun, their ids, and who is near whom.

A record is what has a page, or a row of a list, of its own. What comes on top of that (relaties,
overgangen, correcties, rows of CSV files, parts of records) does not count as one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

LAST_YEAR = 2029

FEW: Mapping[str, tuple[int, float]] = {
    "themas": (15, 0.0005),
    "organisaties": (22, 0.01),
    "personen": (3, 0.002),
    "opgaven": (5, 0.001),
    "uitgangspunten": (10, 0.0),
    "keuzes": (9, 0.0),
    "risicos": (10, 0.005),
    "begrippen": (40, 0.02),
    "indicatoren": (20, 0.01),
    "tabellen": (8, 0.002),
    "content": (3, 0.005),
}
"""Nouns of which a municipality has a number that hardly grows: how many, and more per record."""

MANY: Mapping[str, int] = {
    "documenten": 200,
    "adviezen": 40,
    "collegereacties": 120,
    "vragenbrieven": 60,
    "activiteiten": 120,
    "afwijkingen": 130,
    "toezeggingen": 80,
    "besluiten": 50,
    "gebeurtenissen": 100,
    "beslispunten": 20,
    "doelen": 16,
}
"""Nouns that every year adds to, in shares of what is left."""

LINES_OF_A_YEAR = 5
POINTS_OF_AN_ADVIES = 4
FULL = 500
"""From this size on, the nouns that hardly grow are there in full."""


@dataclass(frozen=True, slots=True)
class World:
    """Every id of a project, in the order of time."""

    ids: Mapping[str, tuple[str, ...]]
    """Plural noun → ids."""
    years: tuple[int, ...]
    """The years that the project tells of; each has its agenda."""

    def year(self, noun: str, index: int) -> int:
        """The year that the record at this place belongs to."""
        return self.years[index * len(self.years) // len(self.ids[noun])]

    def share(self, noun: str, index: int) -> float:
        """How far on in time it is, from 0 to 1."""
        return index / len(self.ids[noun])

    def near(self, chance: Random, noun: str, share: float) -> str:
        """A record of a noun from about the same time."""
        found = self.ids[noun]
        place = int(len(found) * (share + chance.gauss(0, 0.02)))
        return found[min(max(place, 0), len(found) - 1)]

    def any(self, chance: Random, noun: str) -> str:
        """A record of a noun, the first ones more often than the last."""
        found = self.ids[noun]
        return found[int(chance.random() ** 2 * len(found))]


def make_world(records: int) -> World:
    """The ids of a project of this many records; ValueError when too few for one of each noun."""
    years = tuple(range(LAST_YEAR + 1 - min(max(records // 500, 2), 30), LAST_YEAR + 1))
    amounts = how_many(records, len(years))
    ids = {noun: tuple(f"{_SINGULAR[noun]}-{n:05}" for n in range(amounts[noun])) for noun in FEW}
    ids["opgaven"] = tuple(f"opgave-{n + 1}" for n in range(amounts["opgaven"]))
    ids["content"] = tuple(f"uitleg-{n + 1:04}" for n in range(amounts["content"]))
    ids["agendas"] = tuple(f"agenda-{year}" for year in years)
    ids["actielijnen"] = tuple(
        f"actielijn-{year}-{line + 1}" for year in years for line in range(LINES_OF_A_YEAR)
    )
    for noun in MANY:
        ids[noun] = tuple(
            f"{_SINGULAR[noun]}-{years[n * len(years) // amounts[noun]]}-{n:05}"
            for n in range(amounts[noun])
        )
    ids["organisaties"] = (*BODIES, *ids["organisaties"][len(BODIES) :])
    return World(ids, years)


BODIES = ("organisatie-college", "organisatie-gemeenteraad", "organisatie-adviesraad")
"""The bodies that decide and advise; the organisations after them are parties and partners."""


def how_many(records: int, years: int) -> dict[str, int]:
    """How many there are of each noun: together exactly `records`."""
    few = {
        noun: max(2, round(base * min(1, records / FULL) + slope * records))
        for noun, (base, slope) in FEW.items()
    }
    few["organisaties"] += len(BODIES)
    few |= {"agendas": years, "actielijnen": years * LINES_OF_A_YEAR}
    left = records - sum(few.values())
    if left < len(MANY):
        raise ValueError(f"{records} records are too few to have one of each noun")
    return few | _shares(left, MANY)


def _shares(total: int, weights: Mapping[str, int]) -> dict[str, int]:
    """Whole numbers in proportion to weights, at least 1 each, that add up to the total."""
    names: Sequence[str] = sorted(weights, key=lambda name: weights[name])
    found, left, weight = {}, total, sum(weights.values())
    for name in names:
        found[name] = max(1, round(left * weights[name] / weight))
        left, weight = left - found[name], weight - weights[name]
    return found


_SINGULAR = {
    "themas": "thema",
    "organisaties": "organisatie",
    "personen": "persoon",
    "opgaven": "opgave",
    "uitgangspunten": "uitgangspunt",
    "keuzes": "keuze",
    "risicos": "risico",
    "begrippen": "begrip",
    "indicatoren": "indicator",
    "tabellen": "tabel",
    "content": "uitleg",
    "documenten": "document",
    "adviezen": "advies",
    "collegereacties": "collegereactie",
    "vragenbrieven": "vragenbrief",
    "activiteiten": "activiteit",
    "afwijkingen": "afwijking",
    "toezeggingen": "toezegging",
    "besluiten": "besluit",
    "gebeurtenissen": "gebeurtenis",
    "beslispunten": "beslispunt",
    "doelen": "doel",
}
