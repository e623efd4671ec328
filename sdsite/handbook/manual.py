"""Rules and models → pages of the handbook, in Markdown; made when the handbook is built."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sdsite.config import Config
from sdsite.findings import Rule
from sdsite.handbook.dictionary import Entry, Field, entry_of, models
from sdsite.handbook.explanation import explain
from sdsite.handbook.new_record import new_record
from sdsite.handbook.rules import RULES
from sdsite.model.item import Item
from sdsite.pages.noun_descriptions import INHOUD

STAGES = {
    "SourceRule": "Bestanden lezen",
    "ValidationRule": "Sleutels en waarden",
    "ConfigRule": "Instellingen",
    "ModelRule": "Soorten gegevens",
    "PrivacyRule": "Gegevens van personen",
    "CheckRule": "Gegevens bij elkaar",
    "PublicationRule": "Klaar om te publiceren",
    "LanguageRule": "Gewone taal",
    "LinkRule": "Links van de website",
    "PrintRule": "Afdrukken",
    "PublishRule": "Opslaan",
    "PreviewRule": "Voorbeeld bekijken",
    "ExternalRule": "Andere websites",
}
"""What each enum of rules is about, as a heading."""


def rule_pages(told: Mapping[str, str]) -> Mapping[str, str]:
    """Make a page for every rule and one that lists them, by path.

    `told` are findings as an editor sees them, one for each rule that has one, by slug.
    """
    pages = {f"regels/{rule}.md": _rule(rule, told.get(rule)) for stage in RULES for rule in stage}
    return pages | {"regels/index.md": "\n".join(_rules()) + "\n"}


def dictionary_pages(examples: Mapping[str, str]) -> Mapping[str, str]:
    """Make a page for every noun, one for the settings, and one that lists them, by path.

    `examples` are files as somebody wrote them, by the plural of their noun; a noun without one
    shows the file that `sdsite nieuw` makes.
    """
    pages = {"gegevens/index.md": "\n".join(_nouns()) + "\n"}
    for plural, model in models().items():
        example = examples.get(plural)
        if example is None and issubclass(model, Item):
            example = new_record(model, {"id": f"{model.noun}-voorbeeld"})
        lines = _noun(plural, entry_of(model), example, is_csv=not issubclass(model, Item))
        pages[f"gegevens/{plural}.md"] = "\n".join(lines) + "\n"
    settings = ("# Instellingen", "", "Deze sleutels staan in `site_config.yml`.", "")
    example = examples.get("site_config")
    body = (*settings, *_entry(entry_of(Config)), *_example(example, "yaml"))
    return pages | {"gegevens/site_config.md": "\n".join(body) + "\n"}


def _rules() -> Iterator[str]:
    yield from ("# Alle regels", "")
    yield "Aan het eind van elke bevinding staat tussen haken welke regel het is. In het venster"
    yield "krijgt u dezelfde uitleg met `sdsite uitleg` en de naam van de regel."
    for stage in RULES:
        yield from ("", f"## {STAGES[stage.__name__]}", "")
        for rule in stage:
            yield f"- [`{rule}`]({rule}.md): {rule.summary}"


def _rule(rule: Rule, told: str | None) -> str:
    explanation = explain(rule)
    lines = [f"# {rule}", "", rule.summary, "", "## Voorbeeld", "", explanation.example]
    if told is not None:
        lines += ["", "Zo ziet de melding er bijvoorbeeld uit:", "", f"> `{told}`"]
    return "\n".join([*lines, "", "## Zo herstelt u het", "", explanation.remedy]) + "\n"


def _nouns() -> Iterator[str]:
    yield from ("# Gegevenswoordenboek", "")
    yield "Elk soort gegeven heeft zijn eigen map of bestand in `data/`. De instellingen van de"
    yield "website staan in [site_config.yml](site_config.md)."
    yield from ("", *_table(("Soort", "Wat erin staat"), _noun_rows()))


def _noun_rows() -> Iterator[tuple[str, str]]:
    for plural in models():
        yield f"[{plural}]({plural}.md)", INHOUD[plural]


def _noun(plural: str, entry: Entry, example: str | None, *, is_csv: bool) -> Iterator[str]:
    yield from (f"# {plural.capitalize()}", "", INHOUD[plural], "")
    if is_csv:
        yield f"Elke regel van een CSV-bestand in `data/{plural}/`, of van `data/{plural}.csv`."
    else:
        yield f"In `data/{plural}.yml`, of in een bestand in de map `data/{plural}/`. Een bestand"
        yield "bevat één gegeven, of een lijst van gegevens die elk met een streepje beginnen."
    yield from ("", *_entry(entry), *_example(example, "csv" if is_csv else "yaml"))


def _entry(entry: Entry) -> Iterator[str]:
    yield from ("## Sleutels", "", *_fields(entry.fields))
    for name, fields in entry.blocks.items():
        yield from ("", f"## Blok {name}", "", *_fields(fields))


def _example(example: str | None, language: str) -> Iterator[str]:
    if example is not None:
        yield from ("", "## Voorbeeld", "", f"```{language}", example.rstrip(), "```")


def _fields(fields: Iterable[Field]) -> Iterator[str]:
    """The keys as a list of terms, which a phone shows as well as a wide screen."""
    for field in fields:
        kind = f"[{field.kind}](#blok-{field.block.lower()})" if field.block else field.kind
        yield f"`{field.name}` ({kind}{', **verplicht**' if field.required else ''})"
        yield f":   {field.description}{_choices(field.choices)}"
        yield ""


def _choices(choices: Iterable[str]) -> str:
    listed = ", ".join(f"`{choice}`" for choice in choices)
    return f" Kies uit: {listed}." if listed else ""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for row in (head, ["---"] * len(head), *rows):
        yield "| " + " | ".join(cell.replace("|", r"\|") for cell in row) + " |"
