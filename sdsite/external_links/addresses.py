"""Records → every address of another website in them, with the places where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from sdsite.findings import Place
from sdsite.sources import Record

Inside = tuple[str | int, ...]

_ADDRESS = re.compile(r"https?://[^\s<>\"'`|\\^{}\[\]“”‘’«»]+", re.IGNORECASE)
_LAST_SIGNS = ".,;:!?*_"
_QUOTED = {"citaat", "woorden"}
"""Keys whose text is somebody else's: an address in it cannot be mended."""


def find_addresses(records: Iterable[Record]) -> Mapping[str, tuple[Place, ...]]:
    """Give every address that begins with http:// or https://, sorted, with its places.

    The part after # is left out: it is for the browser, no server hears of it.
    """
    found: dict[str, set[Place]] = {}
    for record in records:
        for path, text in _texts(record.value):
            for address, line in _in_text(text):
                place = record.place_of(path)
                if record.form == "markdown" and path == ("tekst",) and place.line is not None:
                    place = Place(place.file, place.line + line)
                found.setdefault(address, set()).add(place)
    return {address: tuple(sorted(found[address])) for address in sorted(found)}


def _texts(value: object, path: Inside = ()) -> Iterator[tuple[Inside, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if key not in _QUOTED:
                yield from _texts(inner, (*path, key))
    elif isinstance(value, list | tuple):
        for at, inner in enumerate(value):
            yield from _texts(inner, (*path, at))


def _in_text(text: str) -> Iterator[tuple[str, int]]:
    """The addresses in a text, each with how many lines stand before it."""
    for found in _ADDRESS.finditer(text):
        address = found[0].partition("#")[0]
        while address.endswith(tuple(_LAST_SIGNS)) or _closes_too_much(address):
            address = address[:-1]
        if len(address) > len("https://"):
            yield address, text.count("\n", 0, found.start())


def _closes_too_much(address: str) -> bool:
    """Whether the last bracket is of the text around the address, as in `[here](address)`."""
    return address.endswith(")") and address.count(")") > address.count("(")
