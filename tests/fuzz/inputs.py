"""Hostile inputs: real files with something wrong in them, and what no editor would ever write."""

from __future__ import annotations

import random
import types
import typing
from enum import Enum
from pathlib import Path
from typing import Annotated

from hypothesis import strategies as st
from pydantic import BaseModel

PROJECT = Path(__file__).parents[2]

VALUES = (
    *("null", "[]", "{}", "''", "'  '", "[1, 2]", "{a: b}", "true", "ja", "- x", "'#'", "'|'"),
    *("-1", "0", "1e9", "NaN", "Infinity", ".5", "0x10", "1.000", "12,5", "9" * 30, "1e999999999"),
    *("2030", "2030-02-30", "0000-99-99", "0001-01-01", "9999-12-31", "9999-W52", "2030-Q9"),
    *("onbekend", "2030-01/2030-02", "2030/2029", "2030/2031/2032", "2030" + "/2030" * 99),
    *("doel-1", "document-plan", "organisatie-gemeente", "'[[document-plan]]'", "'[[x|y]]'"),
    *("<script>alert(1)</script>", "'</title>'", "'{{ 7*7 }}'", "'{% raw %}'", "'%s'", "x" * 5000),
    *('"\\0"', '"\\ud800"', '"\\u202e"', '"\\x85"', "&a x", "*a", "!!python/object:os.system x"),
    *("<<: *a", "? ? x", "{<<: {a: 1}}", "&a [*a]", "!!binary x", "=1+1", "@x", "'=cmd|x!A'"),
    *("../../etc/passwd", "/etc/passwd", "C:\\con", "..%2f..%2f", "con", "nul", "a" * 300),
    *("th\u0435ma-wijk", "thema-w\u0131jk", "e\u0301", "\uff41", "stra\u00dfe", "I\u0307"),
    *("javascript:alert(1)", "https://x.nl/\\u0022", "https://elders.nl@x.nl/", "//x.nl", "data:x"),
)
"""What may come behind a key or in a cell."""

SIGNS = "'\":\t[]{}#&*!|>-é%@`,\\\u202e\u00a0\u0301\0\r\n\x85\ufeff\ud83d\ude00;=+"

YAML = (
    *("- ", "  ", "\n", ": ", "a", "id", "titel: ", "[", "]", "{", "}", ",", "'", '"', "|\n"),
    *(">-\n", "&a ", "*a", "!!str ", "!x ", "<<", "? ", "#", "---\n", "...\n", "%YAML 1.1\n"),
    *("\t", "\\", *VALUES),
)
"""What YAML is made of, and what is not."""

CSV = (",", ";", '"', '""', "\n", "\r\n", "sep=;\n", "a", "id", "jaar", " ", "\t", "'", *VALUES)

MARKDOWN = (
    *("# ", "## ", "- ", "1. ", "> ", "    ", "\n", "\n\n", "```\n", "~~~", "`", "*", "**", "_"),
    *("|", "|-|-|\n", "[", "](", ")", "![", "[[", "]]", "[a]: ", "[^1]", "[^1]: ", ": ", "<", ">"),
    *("\\", "&#106;", "&colon;", "javascript:", "JaVa\tScRiPt:", "vbscript:", "data:text/html,"),
    *(
        "//x.nl",
        "<script>",
        "<img src=x onerror=a()>",
        "<http://x.nl>",
        "<javascript:a>",
        "mailto:",
    ),
    *("id:", "site:", "http:x", "{: onclick=a() }", "woord", "é", "\u00a0", '"', "'", "x\n: y\n"),
)
"""What Markdown is made of, and what people try to slip into it."""

TEKST = ("[[", "]]", "|", "*", "**", "- ", "1. ", "2) ", "\n", "\n\n", " ", "woord", "thema-a", "<")
"""What the dialect of texts in records is made of."""


@st.composite
def assembled(draw: st.DrawFn, pieces: tuple[str, ...], most: int = 40) -> str:
    """Pieces one after another; now and then one of them thousands of times.

    What is as long as a file may be stands in test_readers.py, where each is read once.
    """
    parts = draw(st.lists(st.sampled_from(pieces) | st.text(max_size=5), max_size=most))
    if parts and draw(st.integers(0, 99)) == 0:
        at = draw(st.integers(0, len(parts) - 1))
        length = draw(st.sampled_from((100, 1_000, 5_000, 20_000, 100_000)))
        parts[at] *= 1 + length // max(1, len(parts[at]))
    return "".join(parts)


@st.composite
def spoiled(draw: st.DrawFn, text: str) -> str:
    """A text with a line left out, doubled, moved, given another value, or a stray sign in it."""
    lines = text.split("\n")
    at = draw(st.integers(0, len(lines) - 1))
    line = lines[at]
    match draw(st.sampled_from(("less", "more", "moved", "value", "value", "cell", "sign"))):
        case "less":
            del lines[at]
        case "more":
            lines.insert(at, line)
        case "moved":
            lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(at))
        case "value":
            lines[at] = f"{line.partition(':')[0]}: {draw(st.sampled_from(VALUES))}"
        case "cell":
            cells = line.split(",")
            cells[draw(st.integers(0, len(cells) - 1))] = draw(st.sampled_from(VALUES))
            lines[at] = ",".join(cells)
        case _:
            here = draw(st.integers(0, len(line)))
            lines[at] = line[:here] + draw(st.sampled_from(SIGNS)) + line[here:]
    return "\n".join(lines)


@st.composite
def spoiled_often(draw: st.DrawFn, files: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    """One of these files, its text spoiled once or a few times."""
    name, text = draw(st.sampled_from(files))
    for _ in range(draw(st.sampled_from((1, 1, 1, 2, 4)))):
        text = draw(spoiled(text))
    return name, text


def at(name: str, texts: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, str]]:
    """Texts for a file of this name."""
    return st.tuples(st.just(name), texts)


def real_files(ending: str, most: int = 4_000) -> tuple[tuple[str, str], ...]:
    """Name and text of small real files of a kind: those of the example and of the cases."""
    folders = (PROJECT / "voorbeeld", *sorted((PROJECT / "tests/sites").iterdir()))
    found: dict[tuple[str, str], None] = {}
    for folder in folders:
        for file in (*folder.glob("*"), *folder.glob("data/**/*"), *folder.glob("content/**/*")):
            if file.suffix == ending and file.is_file() and 0 < file.stat().st_size < most:
                found[file.relative_to(folder).as_posix(), _read(file)] = None
    return tuple(sorted(found))


def _read(file: Path) -> str:
    return file.read_bytes().decode("utf-8", "replace")


LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**19), 10**19),
    st.floats(),
    st.dates(),
    st.text(max_size=12),
    st.sampled_from(VALUES),
    st.lists(st.sampled_from(VALUES), max_size=3),
    st.dictionaries(st.text(max_size=5), st.sampled_from(VALUES), max_size=3),
    st.sampled_from(("x" * 300, "x" * 100_000, [[[[[[]]]]]], ["a"] * 500, {"a" * 99: {}})),
)
"""What stands where something else is asked."""


def shaped_as(model: type[BaseModel], chance: random.Random) -> dict[str, object]:
    """A record with the keys of a model, most of them right, some left out, some strange."""
    made: dict[str, object] = {}
    for name, info in model.model_fields.items():
        if info.is_required() or chance.random() < 0.5:
            made[name] = leaf(chance) if chance.random() < 0.06 else _kind(info.annotation, chance)
        if name == "id" and isinstance(made.get("id"), str) and chance.random() < 0.9:
            made["id"] = f"{getattr(model, 'noun', '') or 'x'}-{chance.randint(1, 30)}"
    if chance.random() < 0.05:
        made[chance.choice(("onbekend", "titl", "a" * 101, "ti\ntel", ""))] = leaf(chance)
    return made


WORDS = (
    *("thema-1", "document-2", "organisatie-3", "advies-4", "indicator-5", "agenda-6", "tabel-7"),
    *("een titel", "Twee [[thema-1]] woorden", "- a\n- b", "2024-03-01", "2023", "2024-Q2", "12"),
)


def _kind(annotation: object, chance: random.Random) -> object:
    """A value that a type may well take."""
    origin, inside = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is Annotated:
        return _kind(inside[0], chance)
    if origin is typing.Literal:
        return chance.choice(inside)
    if origin in {typing.Union, types.UnionType}:
        return _kind(chance.choice(inside), chance)
    if origin is tuple:
        return [_kind(inside[0], chance) for _ in range(chance.choice((0, 1, 1, 2, 3)))]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return shaped_as(annotation, chance)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return str(chance.choice(list(annotation)).value)
    if annotation is bool:
        return chance.random() < 0.5
    if annotation is int:
        return chance.choice((0, 1, 2, 2024, 10**6))
    return chance.choice(WORDS) if annotation is not type(None) else None


def leaf(chance: random.Random) -> object:
    """What stands where something else is asked."""
    plain: tuple[object, ...] = (None, True, -1, 10**30, 1e308, float("nan"), float("inf"), "", [])
    number, text = chance.uniform(-(10**9), 10**9), chr(chance.randrange(0x10FFFF)) * 3
    return chance.choice((*plain, {}, [{}], {"a": 1}, "x" * 50_000, number, text, *VALUES))
