"""The base of everything that people fill in: frozen, and closed to what it does not know."""

from __future__ import annotations

import re
import types
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Annotated, Union, get_args, get_origin

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainValidator,
    ValidationInfo,
    field_validator,
)
from pydantic_core import PydanticCustomError

from sdsite.validation.rules import ValidationRule

_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}(\.[0-9]{3})+")
_NUMBERS = frozenset({int, float, Decimal})


class Written(BaseModel):
    """Refuses unknown keys, and readings of a value that its writer cannot have meant.

    Text such as `1.234` is no number (a thousand, or one and a bit?), true is no number, and a
    number is no date.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    @field_validator("*", mode="before")
    @classmethod
    def _as_written(cls, value: object, info: ValidationInfo) -> object:
        if not isinstance(value, (str, int, float)):
            return value
        kinds = _kinds(cls, info.field_name or "")
        if kinds & _NUMBERS and not kinds & {str, bool, object}:
            if isinstance(value, str) and _THOUSANDS.fullmatch(value.strip()):
                raise _ambiguous(value.strip(), whole=not kinds & {float, Decimal})
            if isinstance(value, bool):
                raise _wrong_type("een getal", str(value).lower())
        if date in kinds and not kinds & (_NUMBERS | {str, bool, object}) and _is_number(value):
            raise _wrong_type("een datum", f"het getal {value}")
        return value


@cache
def _kinds(model: type[BaseModel], field: str) -> frozenset[object]:
    """The types a field may hold, through Optional, unions and Annotated."""
    info = model.model_fields.get(field)
    if info is None or _has_parser(info.metadata):
        return frozenset()
    return frozenset(_flat(info.annotation))


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
    return any(isinstance(extra, (BeforeValidator, PlainValidator)) for extra in extras)


def _is_number(value: object) -> bool:
    if isinstance(value, str):
        return re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value.strip()) is not None
    return isinstance(value, (int, float))


def _ambiguous(value: str, *, whole: bool) -> PydanticCustomError:
    plain = value.replace(".", "")
    mend = f"Schrijf {plain}."
    if not whole:
        mend = f"Schrijf {plain} als het duizendtallen zijn, of {value}0 als het decimalen zijn."
    return PydanticCustomError(
        ValidationRule.AMBIGUOUS_NUMBER.value,
        '{label} staat "{value}", en dat is te lezen als duizend of als decimaal.;{mend}',
        {"value": value, "mend": mend},
    )


def _wrong_type(asked: str, found: str) -> PydanticCustomError:
    return PydanticCustomError(
        ValidationRule.WRONG_TYPE.value,
        "{label} hoort {asked}, er staat {found}.;Vul {asked} in.",
        {"asked": asked, "found": found},
    )
