"""Views that say the same have one digest, in every process; others never do."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, StrEnum
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from sdsite.render.view_digest import view_digest


@dataclass(frozen=True, slots=True)
class Small:
    title: str
    parts: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Other:
    title: str
    parts: tuple[object, ...] = ()


class Word(StrEnum):
    ONE = "een"


class Number(Enum):
    ONE = 1


DIFFERENT: tuple[object, ...] = (
    "een",
    b"een",
    Markup("een"),
    Word.ONE,
    Number.ONE,
    1,
    True,
    1.0,
    Decimal(1),
    Decimal("1.0"),
    None,
    date(2024, 1, 1),
    "2024-01-01",
    (),
    [],
    ("een",),
    ["een"],
    (("een",),),
    {"een": 1},
    {"een": (1,)},
    {"een": 1, "twee": 2},
    {"twee": 2, "een": 1},
    Small("een"),
    Small("een", (None,)),
    Small("een", (Small("een"),)),
    Other("een"),
)


def test_wat_iets_anders_zegt_heeft_een_andere_vingerafdruk() -> None:
    assert len({view_digest(each) for each in DIFFERENT}) == len(DIFFERENT)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
        | st.builds(Small, st.text(max_size=3), st.lists(inner, max_size=3).map(tuple))
    ),
    max_leaves=8,
)


@given(values)
def test_wat_hetzelfde_zegt_heeft_dezelfde_ook_als_het_een_ander_ding_is(value: object) -> None:
    assert view_digest(_copy(value)) == view_digest(value)


def _copy(value: object) -> object:
    """An equal value that shares nothing with it."""
    if isinstance(value, str):
        return f"{value} "[:-1]
    if isinstance(value, tuple):
        return tuple(map(_copy, value))
    if isinstance(value, Mapping):
        return MappingProxyType({_copy(key): _copy(each) for key, each in value.items()})
    if isinstance(value, Small):
        return Small(*map(_copy, (value.title, value.parts)))  # type: ignore[arg-type]
    return value


@pytest.mark.parametrize("value", [{"een"}, frozenset(), object(), lambda: None, Small])
def test_wat_geen_waarde_is_wordt_niet_over_het_hoofd_gezien(value: object) -> None:
    with pytest.raises(TypeError, match="of which no digest can be made"):
        view_digest(Small("een", (value,)))


def test_elk_proces_geeft_dezelfde() -> None:
    code = (
        "from sdsite.render.view_digest import view_digest\n"
        "print(view_digest('een' * 2, {'twee': (1, None)}).hex())"
    )
    seeds = ("1", "2")
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in seeds
    }
    assert said == {f"{view_digest('een' * 2, {'twee': (1, None)}).hex()}\n".encode()}
