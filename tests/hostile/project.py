"""A whole project in which every text that people may fill in ends with the same words.

It is made from the example project by walking each record beside its model: what a field's type
leaves free gets the words, what has to be an id, a date or a choice stays. So a new noun or field
is under test the day it is written.
"""

from __future__ import annotations

import csv
import dataclasses
import json
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from sdsite.model import NOUNS, ROWS
from sdsite.model.bladzijde import Bladzijde
from sdsite.model.tekst import Dialect
from sdsite.model.verwijzing import Ref
from sdsite.sources import Record, read
from sdsite.validation import validate

EXAMPLE = Path(__file__).parents[2] / "voorbeeld"

EXACT = frozenset(
    {
        ("Meting", "eenheid"),  # compared with the value beside it
        ("Meting", "tekst"),
        ("Indicator", "eenheid"),
        ("Bedrag", "eenheid"),
        ("Bedrag", "tekst"),
        ("Tabel", "eenheid"),
        ("Correctie", "veld"),  # names a field
        ("GrafiekKeuze", "posten"),  # names rows
        ("Persoon", "titel"),  # held to the register by the privacy gate
    }
)
"""Free texts that a check compares with something else: model and field."""

Write = Callable[[str, int], str]
"""A text and the most characters it may have → the text to put in its place."""


def ending_in(words: str) -> Write:
    """Put the words behind every text, which is cut short where they would not fit."""
    return lambda text, most: f"{text[: most - len(words) - 1].rstrip()} {words}".strip()


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The example with other texts, and which fields were reached."""

    files: Mapping[str, str]
    """Text of each file, by its path in a project."""
    reached: frozenset[tuple[str, str]]
    """Name of the model and of each of its fields that got the words."""


def rewritten(write: Write) -> Rewritten:
    """Give the example with every free text replaced by what `write` makes of it."""
    sources, findings = read(EXAMPLE)
    assert not findings
    models = {model.plural: model for model in (*NOUNS, *ROWS, Bladzijde)}
    walk = _Walk(write)
    by_file: dict[str, list[tuple[Record, dict[str, object]]]] = {}
    renamed: dict[str, str] = {}
    for record in sources.records:
        model = models.get(record.noun)
        value = dict(record.value) if model is None else walk.block(model, record.value)
        by_file.setdefault(record.place.file, []).append((record, value))
        if model in ROWS:
            renamed[_row_id(record, record.value)] = _row_id(record, value)
    files = {file: _text(records) for file, records in by_file.items()}
    for old, new in renamed.items():
        files = {file: text.replace(f'"{old}"', f'"{new}"') for file, text in files.items()}
    config = {key: value for key, value in sources.config.value.items() if key != "brontekst"}
    files["site_config.yml"] = json.dumps(config, default=str, ensure_ascii=False)
    return Rewritten(files, frozenset(walk.reached))


def lay_out(files: Mapping[str, str], folder: Path) -> Path:
    """Write the files of a project below a folder."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8", newline="")
    return folder


def free_texts(models: Iterable[type[BaseModel]]) -> frozenset[tuple[str, str]]:
    """Every free text that people may fill in, by model and field."""
    found: set[tuple[str, str]] = set()
    seen: set[type[BaseModel]] = set()
    waiting = list(models)
    while waiting:
        model = waiting.pop()
        if model in seen:
            continue
        seen.add(model)
        for name, info in model.model_fields.items():
            if _most(info) is not None:
                found.add((model.__name__, name))
            waiting += _models_in(info.annotation)
    return frozenset(found)


@dataclass(slots=True)
class _Walk:
    write: Write
    reached: set[tuple[str, str]] = field(default_factory=set)

    def block(self, model: type[BaseModel], value: Mapping[str, object]) -> dict[str, object]:
        made: dict[str, object] = {}
        for key, inner in value.items():
            info = model.model_fields.get(key)
            made[key] = inner if info is None else self._value(model, key, info, inner)
        for key, info in model.model_fields.items():
            most = _most(info)
            if key not in value and most is not None and (model.__name__, key) not in EXACT:
                text = self._text(model, key, "", most)
                made[key] = [text] if typing.get_origin(info.annotation) is tuple else text
        return made

    def _value(self, model: type[BaseModel], key: str, info: FieldInfo, value: object) -> object:
        most = _most(info)
        inner = _models_in(info.annotation)
        if isinstance(value, str) and most is not None:
            return self._text(model, key, value, most)
        if isinstance(value, list) and most is not None and not inner:
            return [self._text(model, key, str(each), most) for each in value]
        if isinstance(value, Mapping) and inner:
            return self.block(_fitting(inner, value), value)
        if isinstance(value, list) and inner:
            return [
                self.block(_fitting(inner, each), each) if isinstance(each, Mapping) else each
                for each in value
            ]
        return value

    def _text(self, model: type[BaseModel], key: str, text: str, most: int) -> str:
        if (model.__name__, key) in EXACT or (model is Bladzijde and key == "pad"):
            return text
        self.reached.add((model.__name__, key))
        return self.write(text, most)


def _row_id(record: Record, value: Mapping[str, object]) -> str:
    """The id of a row, which is made from its words."""
    model = next(each for each in ROWS if each.plural == record.noun)
    row, findings = validate(model, dataclasses.replace(record, value=value))
    assert row is not None, findings
    return row.id


def _fitting(models: tuple[type[BaseModel], ...], value: Mapping[str, object]) -> type[BaseModel]:
    """The one of these models that knows most keys of a block."""
    return max(models, key=lambda model: len(model.model_fields.keys() & value.keys()))


def _models_in(annotation: object) -> tuple[type[BaseModel], ...]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return (annotation,)
    return tuple(each for part in typing.get_args(annotation) for each in _models_in(part))


def _most(info: FieldInfo) -> int | None:
    """The most characters of a free text; None where a field holds something else."""
    kinds, extras = _parts(info.annotation)
    extras += list(info.metadata)
    if not kinds & {str, Dialect} or kinds - {str, Dialect, type(None)}:
        return None
    if any(isinstance(each, Ref) or getattr(each, "pattern", None) for each in extras):
        return None
    limits = [each for extra in extras if (each := getattr(extra, "max_length", None))]
    return min(limits, default=2_000)


def _parts(annotation: object) -> tuple[set[object], list[object]]:
    """The bare types in an annotation, and what is said of them."""
    if typing.get_origin(annotation) is Annotated:
        bare, *extras = typing.get_args(annotation)
        kinds, inner = _parts(bare)
        return kinds, [*extras, *inner]
    parts = [each for each in typing.get_args(annotation) if each is not Ellipsis]
    if typing.get_origin(annotation) is typing.Literal:
        return {typing.Literal}, []
    if not parts:
        return {annotation}, []
    found = [_parts(each) for each in parts]
    return (
        {kind for kinds, _ in found for kind in kinds},
        [extra for _, extras in found for extra in extras],
    )


def _text(records: list[tuple[Record, dict[str, object]]]) -> str:
    """A file as it would be written: JSON is YAML as well."""
    form = records[0][0].form
    if form == "markdown":
        ((_, value),) = records
        front = {key: each for key, each in value.items() if key not in {"pad", "tekst", "regel"}}
        return (
            f"---\n{json.dumps(front, default=str, ensure_ascii=False)}\n---\n\n{value['tekst']}\n"
        )
    if form == "csv":
        out = StringIO(newline="")
        columns = list(dict.fromkeys(key for _, value in records for key in value))
        writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(value for _, value in records)
        return out.getvalue()
    return json.dumps([value for _, value in records], default=str, ensure_ascii=False, indent=1)
