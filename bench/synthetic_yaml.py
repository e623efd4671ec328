"""Writes a record as an editor writes it: block scalars, short lists on one line."""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence

WIDTH = 96
_PLAIN = re.compile(r"[A-Za-zÀ-ÿ0-9][\wÀ-ÿ ,.’()/€-]*")
_NUMBER = re.compile(r"[0-9][0-9.,]*")
_WORDS = frozenset({"yes", "no", "on", "off", "true", "false", "null", "y", "n", "ja", "nee"})


def as_yaml(records: Sequence[Mapping[str, object]]) -> str:
    """One record as a block of keys; more as a list of blocks with a blank line between."""
    if len(records) == 1:
        return "".join(f"{line}\n" for line in _block(records[0]))
    return "\n".join("".join(f"{line}\n" for line in _item(record)) for record in records)


def _block(record: Mapping[str, object]) -> Iterator[str]:
    for key, value in record.items():
        yield from _entry(key, value)


def _entry(key: str, value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield f"{key}:"
        yield from _indented(_block(value))
    elif isinstance(value, (list, tuple)):
        yield from _list(key, value)
    elif isinstance(value, str) and "\n" in value:
        yield f"{key}: |-"
        yield from _indented(value.split("\n"))
    elif isinstance(value, str) and len(value) > WIDTH - 10:
        yield f"{key}: >-"
        yield from _indented(textwrap.wrap(value, WIDTH, break_on_hyphens=False))
    else:
        yield f"{key}: {_scalar(value)}"


def _list(key: str, values: Sequence[object]) -> Iterator[str]:
    if all(isinstance(value, str) for value in values):
        flat = f"{key}: [{', '.join(_scalar(value) for value in values)}]"
        if len(flat) <= WIDTH and not any("," in str(value) for value in values):
            yield flat
            return
    yield f"{key}:"
    for value in values:
        yield from _indented(_item(value))


def _item(value: object) -> Iterator[str]:
    lines = iter(_block(value) if isinstance(value, Mapping) else (_scalar(value),))
    yield f"- {next(lines)}"
    yield from _indented(lines)


def _indented(lines: Iterator[str] | Sequence[str]) -> Iterator[str]:
    return (f"  {line}" if line else "" for line in lines)


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    if not isinstance(value, str):
        return text
    if _PLAIN.fullmatch(text) and not _NUMBER.fullmatch(text) and text.lower() not in _WORDS:
        return text
    return json.dumps(text, ensure_ascii=False)
