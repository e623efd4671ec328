"""One record → its value, and the facts in it with their places and their links."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from sdsite.findings import Finding
from sdsite.frozen import frozen
from sdsite.model.item import Item
from sdsite.model.links import find_links, walk_items
from sdsite.model.register import Herkomstplek, Verband, shared
from sdsite.model.rules import ModelRule
from sdsite.sources import Record
from sdsite.validation import validate


@frozen
class Fact:
    """A record that is an item, or a part of one."""

    item: Item
    """The fact itself."""
    plek: Herkomstplek
    """Where it was written."""
    ouder: str | None
    """Id of the fact it stands in, if any."""
    findings: tuple[Finding, ...]
    """What is wrong with its id; not told of one that was there already."""
    verbanden: tuple[Verband, ...]
    """The links it states itself."""


@frozen
class Loaded:
    """What came of one record."""

    value: BaseModel | None
    """The value of its model; None when it does not fit."""
    record: Record
    """What was written."""
    plek: Herkomstplek
    """Where it was written."""
    findings: tuple[Finding, ...]
    """Why it does not fit."""
    facts: tuple[Fact, ...]
    """The facts in it: none in a row of a CSV file or a written page."""


def load_record(model: type[BaseModel], record: Record) -> Loaded:
    """Check a record against the model of its folder, and find what is in it."""
    value, findings = validate(model, record)
    facts = () if value is None else tuple(_facts(value, record))
    return Loaded(value, record, Herkomstplek(record.place, record.lines, ()), findings, facts)


def _facts(value: BaseModel, record: Record) -> Iterator[Fact]:
    for found in walk_items(value):
        plek = Herkomstplek(record.place, record.lines, shared(found.pad))
        wrong = tuple(_prefix_findings(found.item, plek, found.ouder))
        yield Fact(found.item, plek, found.ouder, wrong, tuple(find_links(found.item)))


def _prefix_findings(item: Item, plek: Herkomstplek, ouder: str | None) -> list[Finding]:
    """An id starts with its noun; that of a part with the id of what it stands in."""
    start = ouder or f"{item.noun}-"
    rest = item.id.removeprefix(start)
    if rest not in ("", item.id) and not (start[-1].isdigit() and rest[0].isdigit()):
        return []
    return [
        Finding(
            plek.place("id"),
            ModelRule.ID_PREFIX,
            f'Het id "{item.id}" begint niet met "{start}".',
            "Zet dat ervoor, en verander verwijzingen naar dit id mee.",
        )
    ]
