"""A record → a frozen value of a model, or every mistake in it at its own line."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError

from sdsite.findings import Finding, Place
from sdsite.sources import Record
from sdsite.validation.fields import known_keys
from sdsite.validation.messages import Context, in_dutch
from sdsite.validation.problems import Problem, problems
from sdsite.validation.rules import ValidationRule

Model = TypeVar("Model", bound=BaseModel)


def validate(model: type[Model], record: Record) -> tuple[Model | None, tuple[Finding, ...]]:
    """Check a record against a model and give the value, or all findings, sorted.

    An empty cell of a CSV row counts as absent. A column that is missing or unknown is told at
    the file's first line, in the same words for every row: who joins the findings of many rows
    keeps one of each.
    """
    value = dict(record.value)
    if record.form == "csv":
        known = known_keys(model, ())
        value = {key: cell for key, cell in value.items() if cell != "" or key not in known}
    try:
        return model.model_validate(value), ()
    except ValidationError as error:
        details = error.errors(include_url=False)
    empty = frozenset(record.value) - frozenset(value)
    context = Context(model, record.form, empty)
    findings = {_finding(each, record, context) for each in problems(value, details)}
    return None, tuple(sorted(findings))


_OF_THE_HEADER = (ValidationRule.MISSING_COLUMN, ValidationRule.UNKNOWN_COLUMN)


def _finding(problem: Problem, record: Record, context: Context) -> Finding:
    rule, message, hint = in_dutch(problem, context)
    place = record.place_of(problem.path)
    if rule in _OF_THE_HEADER:
        place = Place(record.place.file, 1)
    return Finding(place, rule, message, hint)
