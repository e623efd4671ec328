"""The order in which a Dutch reader looks for words."""

from __future__ import annotations

import pkgutil
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from pyuca import Collator
from pyuca.collator import COLL_ELEMENT_PATTERN

LATIN = ("00", "01", "02", "03", "1E", "20")
"""How the code points begin of all that Dutch is written with: letters, accents, signs, €."""


class _LatinCollator(Collator):  # type: ignore[misc]  # pyuca has no types
    """Knows only the part of Unicode's table that Dutch needs: the whole is 30,000 lines."""

    def load(self, filename: str) -> None:
        """Read the lines of the file whose first character is one of these."""
        table = pkgutil.get_data("pyuca", Path(filename).name) or b""  # part of the program
        for line in table.decode().splitlines():
            if line.startswith(LATIN):
                characters, elements = line.partition("#")[0].split(";")
                self.table.add(
                    [int(each, 16) for each in characters.split()],
                    [
                        [int(weight, 16) for weight in weights]
                        for weights in COLL_ELEMENT_PATTERN.findall(elements)
                    ],
                )


def dutch_order(words: str) -> str:
    """Key to sort words as a Dutch reader expects: accents and capitals hardly count.

    It is the key of the Unicode Collation Algorithm with its own table (UTS #10), each weight as
    one character.
    """
    if words.isascii():  # most words: each sign has its own weights, whatever stands beside it
        return "\0".join(words.translate(weights) for weights in _ascii())
    written = unicodedata.normalize("NFD", words)
    known = all(f"{ord(each):04X}".startswith(LATIN) for each in written)
    return "".join(map(chr, (_latin() if known else _everything()).sort_key(words)))


@cache
def _ascii() -> tuple[Mapping[int, str], ...]:
    """The weights of each sign of ASCII, for each level of the algorithm."""
    keys = [(code, _latin().sort_key(chr(code))) for code in range(128)]
    levels = [(code, "".join(map(chr, key)).split("\0")) for code, key in keys]
    return tuple({code: level[at] for code, level in levels} for at in range(len(levels[0][1])))


@cache
def _latin() -> Collator:
    return _LatinCollator()


@cache
def _everything() -> Collator:
    return Collator()
