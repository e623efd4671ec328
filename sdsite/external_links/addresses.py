"""Records → every address of another website in them, with the places where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from sdsite.findings import Place
from sdsite.sources import Record

Inside = tuple[str | int, ...]

_ADDRESS = re.compile(r"https?://[^\s<>\"'`|\\^{}\[\]“”‘’«»]+", re.IGNORECASE)
_LAST_SIGNS = ".,;:!?*_"


def find_addresses(records: Iterable[Record]) -> Mapping[str, tuple[Place, ...]]:
    """Give every address that readers can follow, sorted, each with its places.

    Those are the values that are an address, such as the `url` of a document, and every address
    in a written page; in other texts an address is words, and often somebody else's. The part
    after # is left out: it is for the browser, no server hears of it.
    """
    found: dict[str, set[Place]] = {}
    for record in records:
        for path, text in _texts(record.value):
            place, is_page = record.place_of(path), record.form == "markdown"
            if is_page or _ADDRESS.fullmatch(text.strip()):
                for address, line in _in_text(text):
                    at = (place.line or 0) + line if is_page else place.line
                    found.setdefault(address, set()).add(Place(place.file, at))
    return {address: tuple(sorted(found[address])) for address in sorted(found)}


def _texts(value: object, path: Inside = ()) -> Iterator[tuple[Inside, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
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
