"""Kinds of values in the settings: lines, colours that can be read, addresses."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, StringConstraints

from sdsite.config.rules import ConfigRule, wrong
from sdsite.findings import short

LEAST_CONTRAST = 4.5
"""Contrast that text needs with its ground (WCAG 2.2, success criterion 1.4.3)."""

LIGHT_GROUND = "#ffffff"
DARK_GROUND = "#14191f"


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2, relative luminance)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _colour(value: str) -> str:
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
        raise wrong(
            ConfigRule.NOT_A_COLOUR,
            f'"{short(value)}" is geen kleur;schrijf een # met zes tekens, tussen '
            'aanhalingstekens: "#1f5f66"',
        )
    return value.lower()


def not_a_comment(value: object) -> object:
    """Explain why nothing seems to stand where an unquoted #rrggbb does."""
    if value is None:
        raise wrong(
            ConfigRule.NOT_A_COLOUR,
            "voor YAML staat hier niets, want na een # leest het niet verder;"
            'zet de kleur tussen aanhalingstekens: "#1f5f66"',
        )
    return value


_LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?"
_ADDRESS = re.compile(
    rf"https://{_LABEL}(\.{_LABEL})*(:[0-9]{{1,5}})?(/(?!\.{{1,2}}(/|$))[A-Za-z0-9._~%-]+)*/?"
)
"""A host and a path of plain steps: it is written into pages, the catalogue and the settings of a
web server, so that a quote, a brace or a step that leads elsewhere may not be in it."""


def _address(value: str) -> str:
    if not _ADDRESS.fullmatch(value):
        raise wrong(
            ConfigRule.NOT_AN_ADDRESS,
            f'"{short(value)}" is geen webadres dat hier past;schrijf https://, de naam van de '
            "site en zo nodig een pad",
        )
    return value


def _mailbox(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9._+-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+", value):
        raise wrong(
            ConfigRule.NOT_A_MAILBOX,
            f'"{short(value)}" is geen e-mailadres;schrijf bijvoorbeeld naam@organisatie.nl',
        )
    return value


Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
Colour = Annotated[str, BeforeValidator(not_a_comment), AfterValidator(_colour)]
Address = Annotated[str, AfterValidator(_address)]
Mailbox = Annotated[str, AfterValidator(_mailbox)]


def legible(colour: str, ground: str, words: tuple[str, str]) -> str:
    """Give a colour that can be read on its ground; `words` say what that is and what would do."""
    found = contrast(colour, ground)
    if found < LEAST_CONTRAST:
        shown = f"{int(found * 10) / 10:.1f}".replace(".", ",")
        raise wrong(
            ConfigRule.LOW_CONTRAST,
            f"{colour} heeft met {words[0]} een contrast van {shown}, en 4,5 is nodig;"
            f"kies een {words[1]} kleur",
        )
    return colour
