"""The base of everything that people fill in: frozen, and closed to what it does not know."""

from __future__ import annotations

import ast
import inspect
import os
import re
import sys
import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Union, get_args, get_origin

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
)
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError
from pydantic_core.core_schema import CoreSchema, no_info_plain_validator_function

from sdsite.validation.bounds import MAX_TEXT, refuse_long_number, refuse_odd_date
from sdsite.validation.rules import ValidationRule

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
"""What else is installed has no say in what is valid, and is not looked for."""

_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}(\.[0-9]{3})+")
_NOT_ASKED: set[str] = set()
_NUMBERS = frozenset({int, float, Decimal})


@dataclass(frozen=True, slots=True)
class Parser:
    """Says of a field that its values are what a function makes of what was written.

    It raises ValueError in plain Dutch. Other than a `PlainValidator` it has pydantic look at the
    function alone: what the type itself is made of, nothing will be checked by.
    """

    parse: Callable[[object], object]
    """What is written → the value; a value it made before stays what it is."""

    def __get_pydantic_core_schema__(self, _type: object, _handler: object, /) -> CoreSchema:
        """All that pydantic needs to read the field."""
        return no_info_plain_validator_function(self.parse)


class Written(BaseModel):
    """Refuses unknown keys, and readings of a value that its writer cannot have meant.

    Text such as `1.234` is no number (a thousand, or one and a bit?), true is no number, and a
    number is no date. What a field does not bound itself, bounds.py does.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", defer_build=True, str_max_length=MAX_TEXT
    )

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: object) -> None:
        """Give each field that is a number or a date what guards it.

        A validator of all fields would ask it of every value of every field.
        """
        super().__pydantic_init_subclass__(**kwargs)
        for field in cls.model_fields.values():
            guard = _guard(_kinds(field))
            if guard is not None:
                field.metadata = [*field.metadata, guard]

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> JsonSchemaValue:
        """Describe each field by what is written under it.

        pydantic can do so itself (`use_attribute_docstrings`), but reads the modules of all classes
        for that before anything can be checked, and each module once for every class in it.
        """
        made = handler(core_schema)
        fields = handler.resolve_ref_schema(made).get("properties", {})
        for name, words in _described(cls).items():
            if name in fields:
                fields[name]["description"] = words
        return made

    def model_post_init(self, _context: object, /) -> None:
        """Take as little memory as may be: there is a value of this kind for each fact and part.

        Which fields were filled in, nobody asks. And Python keeps the names of attributes once for
        all values of a class, where they are set one by one (PEP 412); pydantic gives each value
        a dictionary of its own, of two to three times the size.
        """
        put = object.__setattr__
        put(self, "__pydantic_fields_set__", _NOT_ASKED)
        values = self.__dict__
        object.__delattr__(self, "__dict__")
        for name, value in values.items():
            put(self, name, value)


@cache
def described_fields(model: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """The fields of a model by name, each with what is written under it as its description."""
    told = _described(model)
    found = {name: copy(field) for name, field in model.model_fields.items()}
    for name, field in found.items():
        field.description = told.get(name, field.description)
    return found


def _described(model: type[BaseModel]) -> dict[str, str]:
    """What is written under the fields of a model or of its parents, by field."""
    classes = [each for each in reversed(model.__mro__) if issubclass(each, Written)]
    told = (field_docstrings[each.__module__].get(each.__qualname__, {}) for each in classes)
    return {name: words for each in told for name, words in each.items()}


class _FieldDocstrings(dict[str, dict[str, dict[str, str]]]):
    """What is written under fields, by module, class and field; a module is read when asked for."""

    def __missing__(self, module: str) -> dict[str, dict[str, str]]:
        """Read a module; a dict asks for what it has not."""
        written = ast.parse(inspect.getsource(sys.modules[module])).body
        classes = (each for each in written if isinstance(each, ast.ClassDef))
        self[module] = {each.name: dict(_docstrings_in(each)) for each in classes}
        return self[module]


field_docstrings = _FieldDocstrings()
"""What this process has at hand; who knows it from the same program before may add to it."""


def _docstrings_in(written: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, under in pairwise(written.body):
        match field, under:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(words))),
            ):
                yield name, inspect.cleandoc(words)


def _kinds(field: FieldInfo) -> frozenset[object]:
    """The types a field may hold, through Optional, unions and Annotated.

    None where something takes the value as it was written: a parser, or the guard of a parent.
    """
    return frozenset() if _has_parser(field.metadata) else frozenset(_flat(field.annotation))


@cache
def _guard(kinds: frozenset[object]) -> BeforeValidator | None:
    """What looks at a value before it is read as a number or a date, where only these may stand."""
    if kinds & {str, object} or not kinds & {date, *_NUMBERS}:
        return None
    return BeforeValidator(partial(_as_written, kinds))


def _as_written(kinds: frozenset[object], value: object) -> object:
    if not isinstance(value, (str, int, float, date)):
        return value
    if kinds & _NUMBERS and bool not in kinds:
        if isinstance(value, str) and _THOUSANDS.fullmatch(value.strip()):
            raise _ambiguous(value.strip(), whole=not kinds & {float, Decimal})
        if isinstance(value, bool):
            raise _wrong_type("een getal", str(value).lower())
        if Decimal in kinds and not isinstance(value, date):
            refuse_long_number(value)
    if date in kinds:
        if not kinds & {*_NUMBERS, bool} and _is_number(value):
            raise _wrong_type("een datum", f"het getal {value}")
        refuse_odd_date(value)
    return value


def _flat(annotation: object) -> tuple[object, ...]:
    origin = get_origin(annotation)
    if origin is Annotated:
        bare, *extras = get_args(annotation)
        return (object,) if _has_parser(extras) else _flat(bare)
    if origin in (Union, types.UnionType):
        return tuple(kind for part in get_args(annotation) for kind in _flat(part))
    return (annotation,)


def _has_parser(extras: Iterable[object]) -> bool:
    """Whether a type has a parser of its own: it decides for itself what it takes."""
    return any(isinstance(extra, (BeforeValidator, Parser)) for extra in extras)


def _is_number(value: object) -> bool:
    if isinstance(value, str):
        return re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value.strip()) is not None
    return isinstance(value, (int, float))


def _ambiguous(value: str, *, whole: bool) -> PydanticCustomError:
    plain = value.replace(".", "")
    why, mend = "en dat is te lezen als duizend of als decimaal", f"Schrijf {plain}."
    if value.count(".") > 1:
        why = "met punten tussen de duizendtallen"
    elif not whole:
        mend = f"Schrijf {plain} als het duizendtallen zijn, of {value}0 als het decimalen zijn."
    return PydanticCustomError(
        ValidationRule.AMBIGUOUS_NUMBER.value,
        '{label} staat "{value}", {why}.;{mend}',
        {"value": value, "why": why, "mend": mend},
    )


def _wrong_type(asked: str, found: str) -> PydanticCustomError:
    return PydanticCustomError(
        ValidationRule.WRONG_TYPE.value,
        "{label} hoort {asked}, er staat {found}.;Vul {asked} in.",
        {"asked": asked, "found": found},
    )
