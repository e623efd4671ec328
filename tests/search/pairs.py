"""What people type, and what they should find: the two lists beside this file, and their score.

`paren.csv` is what the ranking is tuned on. `achtergehouden.csv` was written at the same time and
is held out: nobody looks at its misses to make search better. Both were written before any tuning.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

TUNED = Path(__file__).with_name("paren.csv")
"""The pairs that the ranking may be tuned on."""

HELD_OUT = Path(__file__).with_name("achtergehouden.csv")
"""The pairs that nobody tunes on."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One question, with its right answers as ids of records."""

    question: str
    """As somebody types it."""
    kind: str
    """What makes it hard: woordvorm, samenstelling, spelling, tikfout …"""
    in_first_five: tuple[str, ...]
    """At least one of these stands in the first five; `tabel-x*` is every row of that table."""
    first: str
    """The one that stands first, where there is one right answer; empty otherwise."""


@dataclass(frozen=True, slots=True)
class Score:
    """How often the right answer was found."""

    in_first_five: float
    """Part of all pairs with a right answer in the first five, 0 to 1."""
    first: float
    """Part of the pairs with one right answer that have it first, 0 to 1."""
    misses: tuple[str, ...]
    """For who tunes: a line for each pair that failed, with what came instead."""

    def __str__(self) -> str:
        return f"first five {self.in_first_five:.1%}, first {self.first:.1%}"


def read_pairs(file: Path) -> tuple[Pair, ...]:
    """The pairs of a list, in its order."""
    with file.open(encoding="utf-8", newline="") as lines:
        return tuple(
            Pair(row["vraag"], row["soort"], tuple(row["bij_eerste_vijf"].split()), row["eerste"])
            for row in csv.DictReader(lines)
        )


def score(pairs: Sequence[Pair], found: Sequence[Sequence[str]]) -> Score:
    """The score of the ids that were found for each pair, best first."""
    misses: list[str] = []
    five = first = 0
    for pair, ids in zip(pairs, found, strict=True):
        is_in_five = any(
            is_answer(answer, each) for each in ids[:5] for answer in pair.in_first_five
        )
        is_first = bool(ids) and is_answer(pair.first, ids[0])
        five += is_in_five
        first += bool(pair.first) and is_first
        if not is_in_five:
            misses.append(_miss("not in five", pair, pair.in_first_five[0], ids))
        elif pair.first and not is_first:
            misses.append(_miss("not first", pair, pair.first, ids))
    return Score(five / len(pairs), first / sum(bool(pair.first) for pair in pairs), tuple(misses))


def is_answer(answer: str, found: str) -> bool:
    """Whether a found id is the answer; addresses of pages are the same with and without a /."""
    if answer.endswith("*"):
        return found.startswith(answer.removesuffix("*"))
    return found.strip("/") == answer.strip("/")


def _miss(how: str, pair: Pair, wanted: str, ids: Sequence[str]) -> str:
    return f"{how} | {pair.kind} | {pair.question} | wants {wanted} | {' '.join(ids[:5]) or '-'}"
