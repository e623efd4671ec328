"""One problem → the rule it breaks, what is wrong and how to mend it, in plain Dutch."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from sdsite.findings import short
from sdsite.frozen import frozen
from sdsite.sources import Form, SourceRule
from sdsite.validation.fields import did_you_mean, is_required, known_keys
from sdsite.validation.problems import Problem
from sdsite.validation.rules import ValidationRule as Rule
from sdsite.validation.words import ASKED, either, found, label, quoted, sentence

_QUOTED = re.compile(r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"")
_COMMA = re.compile(r"(-?[0-9]{1,3}(?:\.[0-9]{3})+|-?[0-9]+),([0-9]+)")
_THOUSANDS = re.compile(r"-?[0-9]{1,3}([. ][0-9]{3})+")
_NUMBER_INSIDE = re.compile(r"[^0-9.,-]*(-?[0-9]+(?:\.[0-9]+)?)(?![0-9.,])[^0-9]*")
_DUTCH_DATE = re.compile(r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})")
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Words = tuple[str, str, str]
"""Rule, message, hint."""


@frozen
class Context:
    """What a message may need to know besides the problem itself."""

    model: type[BaseModel]
    """The model of the whole record."""

    form: Form
    """How the record was written: a table has columns and cells, a block has keys."""

    empty: frozenset[str]
    """Columns whose cell is empty in this row."""


def in_dutch(problem: Problem, context: Context) -> Words:
    """Say one problem in Dutch. A rule of our own inside a model keeps its slug and its words."""
    error = problem.errors[0]
    kind = error["type"]
    if own := next((each for each in problem.errors if "-" in each["type"]), None):
        message, hint = _split(own["msg"].replace("{label}", label(problem.path)))
        return own["type"], message, hint
    if said := next((each for each in problem.errors if each["type"] in _SAID), None):
        return (Rule.INVALID, *_split(_own_words(said)))
    if kind in _TELL:
        return _TELL[kind](problem, context)
    return _wrong_type(problem, context)


_SAID = ("value_error", "assertion_error")


def _own_words(error: ErrorDetails) -> str:
    return re.sub(r"^(Value error|Assertion failed), ", "", error["msg"])


def _split(words: str) -> tuple[str, str]:
    """Part a validator's words at the last semicolon: what is wrong; how to mend it."""
    message, sign, hint = words.rpartition(";")
    return (sentence(message), sentence(hint)) if sign else (sentence(hint), "")


def _missing(problem: Problem, context: Context) -> Words:
    key = str(problem.path[-1])
    if context.form != "csv":
        return Rule.MISSING_KEY, f'De sleutel "{key}" ontbreekt.', f"Voeg toe: {key}: …"
    if key in context.empty:
        return Rule.EMPTY_CELL, f'De cel in kolom "{key}" is leeg.', "Vul hem in."
    message = f'De kolom "{key}" ontbreekt.'
    return Rule.MISSING_COLUMN, message, "Voeg haar toe aan de kop, met een cel op elke regel."


def _unknown(problem: Problem, context: Context) -> Words:
    key = str(problem.path[-1])
    hint = did_you_mean(key, known_keys(context.model, problem.path[:-1]))
    if context.form == "csv":
        return Rule.UNKNOWN_COLUMN, f"De kolom {quoted(key)} bestaat niet.", hint
    return Rule.UNKNOWN_KEY, f"De sleutel {quoted(key)} bestaat hier niet.", hint


def _choice(problem: Problem, context: Context) -> Words:
    error = problem.errors[0]
    choices: list[str] = []
    for each in problem.errors:
        expected = str(each.get("ctx", {}).get("expected", ""))
        choices.extend(one or two for one, two in _QUOTED.findall(expected))
    value = error["input"]
    possible = f"Kies uit: {', '.join(choices)}."
    if choices and value is None and problem.path:
        return Rule.EMPTY_VALUE, f'Achter "{problem.path[-1]}" staat niets.', possible
    if not choices or value is None or isinstance(value, (list, dict)):
        return _wrong_type(problem, context)
    message = f"{label(problem.path)} staat {found(value)}, en die keuze is er niet."
    guess = did_you_mean(str(value), tuple(choices))
    hint = f"{guess} {possible}" if guess.startswith("Bedoelde") else possible
    return Rule.UNKNOWN_CHOICE, message, hint


def _length(problem: Problem, _: Context) -> Words:
    error = problem.errors[0]
    limits = error.get("ctx", {})
    here = label(problem.path)
    match error["type"]:
        case "string_too_short":
            least = limits.get("min_length")
            if not str(error["input"]).strip():
                return Rule.TOO_SHORT, f"{here} staat een lege tekst.", "Vul haar in."
            message = f"{here} is de tekst te kort: ten minste {least} tekens."
            return Rule.TOO_SHORT, message, "Maak haar langer."
        case "string_too_long":
            message = (
                f"{here} is de tekst te lang: {len(str(error['input']))} tekens, "
                f"ten hoogste {limits.get('max_length')}."
            )
            return Rule.TOO_LONG, message, "Maak haar korter."
        case "too_short":
            message = f"{here} heeft de lijst {limits.get('actual_length')} delen, "
            message += f"nodig zijn er ten minste {limits.get('min_length')}."
            return Rule.TOO_FEW, message, "Vul de lijst aan."
        case _:
            message = f"{here} heeft de lijst {limits.get('actual_length')} delen, "
            message += f"er passen er {limits.get('max_length')}."
            return Rule.TOO_MANY, message, "Maak de lijst korter."


_BOUNDS = {
    "greater_than": ("gt", "groter dan"),
    "greater_than_equal": ("ge", "ten minste"),
    "less_than": ("lt", "kleiner dan"),
    "less_than_equal": ("le", "ten hoogste"),
}


def _bounds(problem: Problem, _: Context) -> Words:
    error = problem.errors[0]
    key, words = _BOUNDS[error["type"]]
    bound = error.get("ctx", {}).get(key)
    message = f"{label(problem.path)} staat {short(str(error['input']))}, het moet {words} {bound}"
    return Rule.OUT_OF_RANGE, f"{message} zijn.", "Verbeter het getal."


_STARTS_WITH = re.compile(r"\^([a-z]+-)\[a-z0-9\]")
_SHAPES = {
    "id": "Een id bestaat uit kleine letters, cijfers en streepjes: advies-2021-047.",
    "bestand": "Noem een tekstbestand, met een naam die eindigt op .txt.",
    "pad": "Geef het bestand een naam van alleen kleine letters, cijfers en streepjes.",
    "url": "Schrijf een webadres dat begint met https://, of haal de sleutel weg.",
    "woo_categorie": "Schrijf infocat001 tot en met infocat018, of haal de sleutel weg.",
}
"""Key → the shape of its value in words."""


def _pattern(problem: Problem, _: Context) -> Words:
    value = quoted(str(problem.errors[0]["input"]))
    message = f"{label(problem.path)} heeft {value} niet de vorm die hier hoort."
    pattern = str(problem.errors[0].get("ctx", {}).get("pattern", ""))
    key = str(problem.path[-1]) if problem.path else ""
    if start := _STARTS_WITH.match(pattern):
        hint = f'Het begint met "{start[1]}", met daarna kleine letters, cijfers en streepjes.'
    else:
        hint = _SHAPES.get(key, f"De vorm is, als reguliere uitdrukking: {pattern}")
    return Rule.WRONG_SHAPE, message, hint


_LONGEST_NUMBER = 40
"""Characters in what may have been meant as a number."""


def _number(problem: Problem, context: Context) -> Words:
    value = problem.errors[0]["input"]
    whole = all(each["type"].startswith("int_") for each in problem.errors)
    here = label(problem.path)
    if not isinstance(value, str) or len(value) > _LONGEST_NUMBER:
        return _wrong_type(problem, context)
    written = value.strip()
    if match := _COMMA.fullmatch(written):
        if whole:
            hint = "Schrijf een geheel getal, zonder komma."
        else:
            hint = f"Schrijf {match[1].replace('.', '')}.{match[2]}."
        return Rule.DECIMAL_COMMA, f'{here} staat "{written}", met een komma.', hint
    if _THOUSANDS.fullmatch(written):
        plain = re.sub(r"[. ]", "", written)
        message = f'{here} staat "{written}", en dat is te lezen als duizend of als decimaal.'
        return Rule.AMBIGUOUS_NUMBER, message, f"Schrijf {plain} als het duizendtallen zijn."
    rule, message, hint = _wrong_type(problem, context)
    if inside := _NUMBER_INSIDE.fullmatch(written):
        hint = f"Schrijf alleen het getal: {inside[1]}."
    return rule, message, hint


def _date(problem: Problem, context: Context) -> Words:
    value = problem.errors[0]["input"]
    here = label(problem.path)
    if not isinstance(value, str) or not value.strip():
        return _wrong_type(problem, context)
    written = value.strip()
    hint = "Schrijf jaar-maand-dag, bijvoorbeeld 2024-03-01."
    if _ISO_DATE.fullmatch(written):
        return SourceRule.IMPOSSIBLE_DATE, f"De datum {written} bestaat niet.", hint
    if match := _DUTCH_DATE.fullmatch(written):
        day, month, year = (int(part) for part in match.groups())
        try:
            hint = f"Schrijf {date(year, month, day).isoformat()}."
        except ValueError:
            return SourceRule.IMPOSSIBLE_DATE, f"De datum {written} bestaat niet.", hint
    return Rule.NOT_A_DATE, f'{here} staat "{short(written)}", en dat is geen datum.', hint


def _wrong_type(problem: Problem, context: Context) -> Words:
    value = problem.errors[0]["input"]
    asked = tuple(
        dict.fromkeys(ASKED.get(each["type"].split("_")[0], "") for each in problem.errors)
    )
    here = label(problem.path)
    if not any(asked):
        message = f"{here} staat iets dat hier niet kan: {found(value)}."
        return Rule.INVALID, message, "Kijk in de uitleg van deze sleutel."
    words = either(tuple(word for word in asked if word))
    if value is None and problem.path:
        message = f'Achter "{problem.path[-1]}" staat niets.'
        if isinstance(problem.path[-1], int):
            message = f"{here} staat niets."
        may_go = "" if is_required(context.model, problem.path) else ", of haal de sleutel weg"
        return Rule.EMPTY_VALUE, message, f"Vul {words} in{may_go}."
    return Rule.WRONG_TYPE, f"{here} hoort {words}, er staat {found(value)}.", _mend(words, value)


def _mend(asked: str, value: object) -> str:
    if asked == "tekst" and isinstance(value, (int, float)):
        written = str(value).lower() if isinstance(value, bool) else str(value)
        return f'Zet er aanhalingstekens om: "{written}".'
    if asked == "een lijst" and isinstance(value, (str, int, float)):
        return "Zet elk deel op een eigen regel, met een streepje ervoor."
    if asked == "een blok met sleutels":
        return "Schrijf eronder, ingesprongen: sleutel: waarde."
    if asked == "een geheel getal":
        return "Schrijf alleen cijfers, bijvoorbeeld 12."
    if asked == "een datum":
        return "Schrijf jaar-maand-dag, bijvoorbeeld 2024-03-01."
    return f"Vul {asked} in."


_TELL: dict[str, Callable[[Problem, Context], Words]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "enum": _choice,
    "literal_error": _choice,
    "union_tag_invalid": _choice,
    "string_too_short": _length,
    "string_too_long": _length,
    "too_short": _length,
    "too_long": _length,
    **dict.fromkeys(_BOUNDS, _bounds),
    "string_pattern_mismatch": _pattern,
    "int_parsing": _number,
    "int_type": _number,
    "int_from_float": _number,
    "float_parsing": _number,
    "float_type": _number,
    "decimal_parsing": _number,
    "decimal_type": _number,
    "date_parsing": _date,
    "date_from_datetime_parsing": _date,
    "date_from_datetime_inexact": _date,
    "date_type": _date,
}
"""Type of a pydantic error → how it is said."""
