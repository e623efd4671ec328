"""The command `sdsite nieuw`."""

from __future__ import annotations

import difflib
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated

import typer

from sdsite.cli.options import Help, Option, Project, refuse_other_folder
from sdsite.cli.outcome import FINDINGS, print_findings
from sdsite.handbook import Field, asked_for, entry_of, new_record
from sdsite.model import NOUNS, ROWS, load
from sdsite.model.item import Item
from sdsite.model.moeilijk_woord import MoeilijkWoord
from sdsite.model.slug import slug
from sdsite.pages.record_columns import nouns
from sdsite.publish import write_new
from sdsite.sources import read

MOST_IDS = 15
"""How many ids are named when one is asked for."""

Kind = Annotated[
    str,
    typer.Argument(
        metavar="SOORT",
        show_default=False,
        help="Wat u wilt toevoegen: advies, raadsvragen, activiteit, besluit en zo verder.",
    ),
]
Filled = Annotated[
    list[str] | None,
    Option(
        "--vul",
        metavar="SLEUTEL=WAARDE",
        help='Wat er achter een sleutel komt, zoals --vul titel="Brief over jeugdhulp"; mag '
        "vaker. Wat u niet noemt, wordt gevraagd, of blijft leeg in het bestand.",
    ),
]


def nieuw(
    soort: Kind,
    project: Project = Path(),
    vul: Filled = None,
    *,
    help_: Help = False,  # noqa: ARG001  see options.Help
) -> None:
    """Maak een nieuw gegeven: een bestand in data/ met bij elke sleutel wat er hoort te staan."""
    refuse_other_folder(project)
    noun = _noun(soort)
    values = _values(vul or (), noun)
    if sys.stdin.isatty():
        values = _answers(noun, values, project)
    if not values.get("id"):
        words = slug(values.get("titel", ""))
        values["id"] = f"{noun.noun}-{words or 'nieuw'}"[:100].rstrip("-")
    _refuse_wrong_id(values["id"], noun)
    file = f"data/{noun.plural}/{values['id']}.yml"
    findings = write_new({file: new_record(noun, values)}, project)
    print_findings(findings)
    if findings:
        raise typer.Exit(FINDINGS)
    print(f"Gemaakt: {project / file}")
    open_keys = [each.name for each in entry_of(noun).fields if each.required]
    still = [name for name in open_keys if not values.get(name)]
    if still:
        print(f"Vul daarin nog aan: {', '.join(still)}.")
    print("Controleer het daarna met: sdsite check")


def _noun(word: str) -> type[Item]:
    """The noun that a word names, in the singular or the plural; of a part, what it stands in."""
    known: dict[str, type[Item]] = {}
    for model in nouns().values():
        whole = _whole(model) if issubclass(model, Item) else None
        if whole is not None:
            known |= {model.noun: whole, model.plural: whole}
    found = known.get(slug(word))
    rows = (*ROWS, MoeilijkWoord)
    if slug(word) in {name for row in rows for name in (row.noun, row.plural)}:
        raise typer.BadParameter(
            f"{slug(word)} is een regel in een CSV-bestand in data/. Zet haar daar onderaan bij.",
            param_hint="'SOORT'",
        )
    if found is None:
        near = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
        every = ", ".join(sorted(model.noun for model in NOUNS))
        hint = f'Bedoelde u "{near[0]}"?' if near else f"Kies uit: {every}."
        raise typer.BadParameter(f'"{word}" is geen soort gegeven. {hint}', param_hint="'SOORT'")
    return found


def _whole(model: type[Item]) -> type[Item] | None:
    by_name = {each.noun: each for each in nouns().values() if issubclass(each, Item)}
    while model.part_of is not None:
        model = by_name[model.part_of]
    return model if model in NOUNS else None


def _values(given: Iterable[str], noun: type[Item]) -> dict[str, str]:
    """What was given with --vul, by key."""
    entry = entry_of(noun)
    fields = {field.name: inner for field in entry.fields if (inner := entry.asks_for(field))}
    values: dict[str, str] = {}
    for each in given:
        key, sign, value = each.partition("=")
        if not sign:
            raise _wrong(f'schrijf sleutel=waarde in plaats van "{each}".')
        if key not in fields:
            near = difflib.get_close_matches(key, fields, n=1)
            hint = f'Bedoelde u "{near[0]}"?' if near else f"Wel: {', '.join(fields)}."
            raise _wrong(f'de sleutel "{key}" bestaat niet bij {noun.noun}, of is een blok. {hint}')
        if problem := _problem(value, fields[key]):
            raise _wrong(problem)
        values[key] = value
    return values


def _answers(noun: type[Item], known: Mapping[str, str], project: Path) -> dict[str, str]:
    """Ask on the terminal for what is not known; an empty answer leaves the key for later."""
    values, ids = dict(known), _ids(project)
    entry = entry_of(noun)
    print("Druk op Enter om iets later in te vullen.")
    for field in asked_for(noun):
        inner = entry.asks_for(field)
        if field.name in values or inner is None:
            continue
        proposal = ""
        if field.name == "id" and values.get("titel"):
            proposal = f"{noun.noun}-{slug(values['titel'])}"[:100].rstrip("-")
        print(f"\n{field.description}")
        for line in _possible(inner, ids):
            print(line)
        values[field.name] = _answer(f"{field.name}{f' [{proposal}]' if proposal else ''}: ", inner)
        values[field.name] = values[field.name] or proposal
    return values


def _ids(project: Path) -> Mapping[str, list[str]]:
    """The ids that the project has, by noun; none of what cannot be read."""
    found: dict[str, list[str]] = {}
    for item in load(read(project)[0].records)[0].items.values():
        found.setdefault(item.noun, []).append(item.id)
    return found


def _possible(field: Field, ids: Mapping[str, list[str]]) -> Iterator[str]:
    """What may be answered: the words to choose from, or the first of the ids that there are."""
    if field.choices:
        yield f"Kies uit: {', '.join(field.choices)}."
    elif field.refers_to is not None:
        there = [each for noun in field.refers_to for each in ids.get(noun, ())]
        more = f" en nog {len(there) - MOST_IDS}" if len(there) > MOST_IDS else ""
        named = f": {', '.join(there[:MOST_IDS])}{more}" if there else ""
        yield f"Vul een id in{named}."
    elif field.kind != "tekst":
        yield f"Vorm: {field.kind}."


def _answer(prompt: str, field: Field) -> str:
    while True:
        try:
            given = input(prompt).strip()
        except EOFError:
            raise typer.Abort from None
        problem = given and _problem(given, field)
        if not problem:
            return given
        print(f"{problem[0].upper()}{problem[1:]}")


def _problem(value: str, field: Field) -> str:
    """Why a value cannot be; empty when it can, for all that can be told before the check."""
    if not value.isprintable():
        return f"bij {field.name} staat een teken dat niet kan."
    wrong = [each for each in value.split(",") if field.choices and each not in field.choices]
    if wrong:
        return f'"{wrong[0]}" kan niet bij {field.name}; kies uit: {", ".join(field.choices)}.'
    return ""


def _refuse_wrong_id(item_id: str, noun: type[Item]) -> None:
    """An id becomes the name of a file, so it may hold nothing that leads elsewhere."""
    if not re.fullmatch(rf"{noun.noun}(-[a-z0-9]+)+", item_id) or len(item_id) > 120:
        raise _wrong(
            f'het id "{item_id}" kan niet. Begin met {noun.noun}- en gebruik daarna kleine '
            "letters, cijfers en streepjes."
        )


def _wrong(message: str) -> typer.BadParameter:
    return typer.BadParameter(message, param_hint="'--vul'")
