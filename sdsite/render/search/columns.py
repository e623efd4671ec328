"""What is known of every record before it is fetched: to rank, and apart from that to filter.

A first question fetches all of it but the facets, so each column is as small as it can be packed.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from sdsite.pages.search_plan import Facet, SearchRecord, Told
from sdsite.render.search.counts import WordCounts
from sdsite.render.search.words import tokens

LONGEST = 30
"""Tenths of the mean length; a text that is longer than this counts as this long."""

_DIGITS = "0123456789abcdefghijklmnopqrstu"
"""One for each length: a column of digits is packed a fifth smaller than one of numbers."""


class Columns:
    """One value of each record in each column, in the order of the records."""

    def __init__(self, facets: Sequence[Facet]) -> None:
        self._lengths = array("I")
        self._titles: list[float] = []
        self._standing = bytearray()
        self._facets = [_FacetColumn(facet) for facet in facets]

    def __len__(self) -> int:
        return len(self._lengths)

    def add(self, record: SearchRecord, told: Told, counted: WordCounts) -> None:
        """Note the next record."""
        self._lengths.append(len(counted.text))
        self._titles.append(_title_length(record.title, len(counted.title)))
        self._standing.append(2 if record.listing else 1 if record.context else 0)
        for column in self._facets:
            column.add(
                (record.soort,) if column.key == "soort" else told.facets.get(column.key, ())
            )

    def ranking(self) -> Mapping[str, object]:
        """What a record is ranked by, as JSON: lengths of texts are in tenths of the mean."""
        tenth = sum(self._lengths) / len(self._lengths) / 10 or 1
        lengths = (min(LONGEST, round(length / tenth)) for length in self._lengths)
        return {
            "length": "".join(map(_DIGITS.__getitem__, lengths)),
            "title": self._titles,
            "standing": "".join(map(str, self._standing)),
        }

    def facets(self) -> Sequence[object]:
        """What results are narrowed down by, as JSON."""
        return [column.content() for column in self._facets]


class _FacetColumn:
    """The values of each record for one facet."""

    def __init__(self, facet: Facet) -> None:
        self.key = facet.key
        self._label = facet.label
        self._known: dict[tuple[str, ...], int] = {}
        self._of = array("I")

    def add(self, values: tuple[str, ...]) -> None:
        """Note the values of the next record."""
        self._of.append(self._known.setdefault(values, len(self._known)))

    def content(self) -> object:
        """The values, and for each record which of them it has: [], 3 or [1, 4]."""
        known = sorted({value for each in self._known for value in each})
        place = {value: number for number, value in enumerate(known)}
        places = [[place[value] for value in each] for each in self._known]
        shown = [each[0] if len(each) == 1 else each for each in places]
        return {
            "key": self.key,
            "label": self._label,
            "values": known,
            "of": [shown[number] for number in self._of],
        }


def _title_length(title: str, whole: int) -> float:
    """The words of a title; of one with a subtitle less, as its first part says most."""
    if ": " not in title:
        return whole
    main = len(tokens(title.partition(": ")[0]))
    return round(2 * main * whole / (main + whole), 1) if main < whole else whole
