"""The line of everything in a text, in a few bytes for each; spelled out when one is asked for."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial

from sdsite.findings import Place

Path = tuple[str | int, ...]
"""The way to a value inside a record: keys and positions in lists, from the outside in."""


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """The line of every key and list item, in the order in which they were written.

    What is in a block follows its key; so the last step of a path and its length tell the whole
    path. The lines of most records are never asked for.
    """

    steps: tuple[str | int, ...] = ()
    """The last step of each path."""

    depths: bytes = b""
    """The length of each path, at most 255."""

    numbers: array[int] = field(default_factory=partial(array, "I"))
    """The line of each path, counted from 1."""

    def place_of(self, path: Path, begin: Place) -> Place:
        """Give the place of a value, or of the nearest thing around it; `begin` is that of all."""
        for length in range(len(path), 0, -1):
            line = self.get(path[:length])
            if line is not None:
                return Place(begin.file, line)
        return begin

    def get(self, path: Path) -> int | None:
        """Give the line of a path, or None when nothing stands there."""
        return by_path(self).get(path)

    def and_also(self, keys: Mapping[str, int]) -> Lines:
        """These lines and those of more keys of the whole."""
        depths = self.depths + b"\x01" * len(keys)
        return Lines((*self.steps, *keys), depths, self.numbers + array("I", keys.values()))

    def of_items(self) -> Iterator[tuple[int, Lines]]:
        """Of each path of one step: its line, and the lines of what is inside it, seen from it."""
        tops = [at for at, depth in enumerate(self.depths) if depth == 1]
        for at, end in zip(tops, [*tops[1:], len(self.depths)], strict=True):
            inside = slice(at + 1, end)
            depths = bytes(depth - 1 for depth in self.depths[inside])
            yield self.numbers[at], Lines(*shared(self.steps[inside], depths), self.numbers[inside])


@lru_cache(maxsize=1_000)
def shared(steps: tuple[str | int, ...], depths: bytes) -> tuple[tuple[str | int, ...], bytes]:
    """The same steps and lengths for all records that were written with the same keys."""
    return steps, depths


@lru_cache(maxsize=16)  # who asks for one line of a record often asks for more
def by_path(lines: Lines) -> Mapping[Path, int]:
    """Spell the paths out, each with its line."""
    path: list[str | int] = []
    found: dict[Path, int] = {}
    for step, depth, line in zip(lines.steps, lines.depths, lines.numbers, strict=True):
        path[depth - 1 :] = [step]
        found[tuple(path)] = line
    return found
