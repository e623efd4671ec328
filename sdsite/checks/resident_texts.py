"""The texts that residents read, as passages: fields marked for it, written pages, settings."""

from __future__ import annotations

import re
import typing
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from pydantic import BaseModel

from sdsite.config import Config
from sdsite.findings import Place
from sdsite.frozen import frozen
from sdsite.model.bladzijde import Bladzijde
from sdsite.model.item import Item
from sdsite.model.register import Herkomstplek, Pad
from sdsite.model.tekst import Dialect, Stuk
from sdsite.readability import UNMEASURED, ForResidents, unmeasured

_NO_SENTENCE = re.compile(r"^ {0,3}(?:#{1,6}\s|\||:?-{3,}|={3,}|\[[^\]]+\]:)")
"""The beginning of a heading, a row of a table, a line across or the address of a link."""

_POINT = re.compile(r"^\s*(?P<sign>[-*+:]|\d{1,3}[.)])\s+")
"""The sign before a point of a list, or before what explains a term."""

_MARKDOWN = re.compile(
    r"\[\[(?P<id>[^\[\]|]+)(?:\|(?P<short>[^\[\]]+))?\]\]"
    r"|\[(?P<long>[^\[\]]+)\](?:\([^)]*\)|\[[^\]]*\])"
    r"|(?P<strong>\*\*|__)(?P<bold>.+?)(?P=strong)"
    r"|(?<![\w*])(?P<sign>[*_])(?P<slanted>[^*_\s][^*_]*)(?P=sign)(?!\w)",
    re.DOTALL,
)
"""What stands in the text of a written page beside plain words."""


@frozen
class Passage:
    """One paragraph or one point of a list."""

    text: str
    """The words as a reader sees them, in one line."""
    measured: str
    """As `text` and as long, with `UNMEASURED` over quotes, names of sources and slanted words."""
    place: Place
    """The file and line it begins on."""
    lines: tuple[tuple[int, int], ...] = ()
    """Where a new line of the file begins: place in the text, line; empty when not known."""

    def place_of(self, at: int) -> Place:
        """Give the file and line of a place in the text."""
        found = bisect_right(self.lines, at, key=lambda each: each[0])
        return Place(self.place.file, self.lines[found - 1][1]) if found else self.place


def settings_passages(config: Config) -> Iterator[Passage]:
    """What residents read of the settings."""
    return (_passage([(str(value), True)], config.place(*pad)) for pad, value in _marked(config))


def fact_passages(item: Item, plek: Herkomstplek, titles: Sequence[str]) -> Iterator[Passage]:
    """What residents read of a fact; `titles` are those of what `untitled_links` gives."""
    title = iter(titles)
    for pad, value in _marked(item):
        for line in _lines(value):
            runs = [(next(title), False) if _is_untitled(stuk) else _run(stuk) for stuk in line]
            yield _passage(runs, plek.place(*pad))


def untitled_links(item: Item) -> tuple[str, ...]:
    """The ids whose titles residents read in the texts of a fact, in order of appearance."""
    return tuple(
        stuk.naar
        for _, value in _marked(item)
        for line in _lines(value)
        for stuk in line
        if _is_untitled(stuk)
    )


def page_passages(page: Bladzijde, plek: Herkomstplek) -> Iterator[Passage]:
    """What residents read of a written page: what stands under its title, then its text."""
    yield _passage([(page.kort, True)], plek.place("kort"))
    yield from text_passages(page, plek.begin.file)


def text_passages(page: Bladzijde, file: str) -> Iterator[Passage]:
    """The paragraphs and points of lists in the text of a written page."""
    return (_of_paragraph(each, file) for each in _paragraphs(page))


def _marked(value: object, pad: Pad = (), *, marked: bool = False) -> Iterator[tuple[Pad, object]]:
    """The texts in marked fields, at any depth; the facts inside a fact come by themselves."""
    if isinstance(value, tuple):
        for at, inner in enumerate(value):
            yield from _marked(inner, (*pad, at), marked=marked)
    elif isinstance(value, BaseModel):
        if not pad or not isinstance(value, Item):
            for name, inside in _fields(type(value)):
                yield from _marked(getattr(value, name), (*pad, name), marked=inside)
    elif marked and value:
        yield pad, value


@cache
def _fields(model: type[BaseModel]) -> tuple[tuple[str, bool], ...]:
    """The fields that are marked, and those with a model inside that may have such fields."""
    found = []
    for name, field in model.model_fields.items():
        parts = (*field.metadata, *_parts(field.annotation))
        if any(isinstance(part, ForResidents) for part in parts):
            found.append((name, True))
        elif any(isinstance(part, type) and issubclass(part, BaseModel) for part in parts):
            found.append((name, False))
    return tuple(found)


def _parts(annotation: object) -> Iterator[object]:
    """An annotation, what is written beside it, and the same of all inside it."""
    yield annotation
    yield from getattr(annotation, "__metadata__", ())
    for inner in typing.get_args(annotation):
        yield from _parts(inner)


def _lines(text: object) -> Iterator[tuple[Stuk, ...]]:
    assert isinstance(text, Dialect)  # noqa: S101  what a fact says is in the dialect
    return (line for blok in text.blokken for line in blok.items)


def _is_untitled(stuk: Stuk) -> bool:
    return stuk.soort == "verwijzing" and not stuk.woorden


def _run(stuk: Stuk) -> tuple[str, bool]:
    """The words of a run, and whether they are ours to measure."""
    return stuk.woorden, stuk.soort != "nadruk"


def _passage(
    runs: Sequence[tuple[str, bool]], place: Place, lines: tuple[tuple[int, int], ...] = ()
) -> Passage:
    text = "".join(words for words, _ in runs)
    ours = "".join(words if measured else UNMEASURED * len(words) for words, measured in runs)
    return Passage(_one_line(text), _one_line(unmeasured(ours)), place, lines)


def _one_line(text: str) -> str:
    return text.replace("\n", " ")


def _paragraphs(page: Bladzijde) -> Iterator[list[tuple[int, str]]]:
    """The paragraphs and points of lists of a written page: lines with their numbers."""
    lines: list[tuple[int, str]] = []
    for number, line in page.regels():
        point = _POINT.match(line)
        if point or not line.strip() or _NO_SENTENCE.match(line):
            if lines and not (point and point["sign"] == ":"):  # a term is no sentence
                yield lines
            lines = [(number, line[point.end() :])] if point else []
        else:
            lines.append((number, line.strip()))
    if lines:
        yield lines


def _of_paragraph(paragraph: list[tuple[int, str]], file: str) -> Passage:
    source = "\n".join(line for _, line in paragraph)
    runs = tuple(_markdown_runs(source))
    text = "".join(words for words, _ in runs)
    numbers = [number for number, _ in paragraph]
    begins = [0, *(found.end() for found in re.finditer("\n", text))]
    lines = tuple(zip(begins, numbers, strict=False))
    return _passage(runs, Place(file, numbers[0]), lines)


def _markdown_runs(source: str) -> Iterator[tuple[str, bool]]:
    """The words of Markdown in runs, each with whether they are ours to measure."""
    end = 0
    for found in _MARKDOWN.finditer(source):
        yield source[end : found.start()], True
        if words := found["short"] or found["long"] or found["bold"]:
            yield from _markdown_runs(words)
        else:
            yield found["slanted"] or found["id"], False
        end = found.end()
    yield source[end:], True
