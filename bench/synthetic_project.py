"""Makes a project up, as large as one likes, and the same on every machine.

`python -m bench.synthetic_project FOLDER --records 2000` writes site_config.yml, data/ and content/
of a municipality that does not exist: every noun, about 260 words of Dutch for each record that has
a page of its own and fewer for a row of a list, links as an editor makes them. See
`bench.synthetic_world` for what counts as a record, and for how many there are of each noun.
"""

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from bench import synthetic_letters as letters
from bench import synthetic_subjects as subjects
from bench import synthetic_work as work
from bench.synthetic_scene import Fact, Scene
from bench.synthetic_world import LAST_YEAR, World, make_world
from bench.synthetic_yaml import as_yaml

MAKERS: Mapping[str, Callable[[Scene], Fact]] = {
    "themas": subjects.thema,
    "organisaties": subjects.organisatie,
    "personen": subjects.persoon,
    "uitgangspunten": subjects.uitgangspunt,
    "keuzes": subjects.keuze,
    "begrippen": subjects.begrip,
    "afwijkingen": subjects.afwijking,
    "documenten": letters.document,
    "adviezen": letters.advies,
    "collegereacties": letters.collegereactie,
    "vragenbrieven": letters.vragenbrief,
    "toezeggingen": letters.toezegging,
    "besluiten": letters.besluit,
    "beslispunten": letters.beslispunt,
    "agendas": work.agenda,
    "actielijnen": work.actielijn,
    "activiteiten": work.activiteit,
    "gebeurtenissen": work.gebeurtenis,
    "opgaven": work.opgave,
    "doelen": work.doel,
    "indicatoren": work.indicator,
    "tabellen": work.tabel,
    "risicos": work.risico,
}
"""Plural noun → what makes a record of it up."""

ONE_FILE_EACH = frozenset(
    {"documenten", "adviezen", "vragenbrieven", "activiteiten", "opgaven", "afwijkingen"}
)
"""Nouns of which every record has a file of its own."""

ONE_FILE_A_YEAR = frozenset({"collegereacties", "toezeggingen", "besluiten", "gebeurtenissen"})
"""Nouns of which a file holds what belongs to one year, at most so many records."""

GOES_ON = 0.6
"""The share of activities that go on a year later; so chains do not grow with the years."""

FILE_FULL = 200
"""Records in one file; an editor starts another then."""

CONFIG = f"""\
naam: Sociaal domein Lindehoven
ondertitel: Volg wat de gemeente belooft en doet
gemeente: Lindehoven
organisatie:
  naam: gemeente Lindehoven
  id: organisatie-college
  uri: https://identifier.overheid.nl/tooi/id/gemeente/gm0000
basis_url: https://sociaal.lindehoven.example/
contact: redactie@lindehoven.example
licentie: CC0-1.0
woo_categorie: infocat018
kleur:
  licht: "#1f5a66"
  donker: "#8cc9d4"
peildatum: {LAST_YEAR}-12-31
bijgewerkt: {LAST_YEAR + 1}-01-15
start:
  inleiding: Op deze site volgt u wat er is beloofd, gevraagd, geadviseerd en besloten.
termijnen:
  - soort: reactie-op-advies
    weken: 8
    grondslag: Afspraak tussen het college en de adviesraad.
    bron:
      document: {{document}}
      onderdeel: Inleiding
"""


def project_files(records: int) -> Iterator[tuple[str, str]]:
    """Path and text of every file of a project with this many records, by noun."""
    world = make_world(records)
    yield "site_config.yml", CONFIG.format(document=world.ids["documenten"][0])
    for noun in MAKERS:
        yield from _noun_files(world, noun)
    for noun, facts in _beside(world):
        yield from _in_parts(noun, facts)
    yield from _csv_files(world)
    for index, name in enumerate(world.ids["content"]):
        yield f"content/{name}.md", subjects.page(Scene(world, "content", index))


def write_project(folder: Path, records: int) -> None:
    """Write a project into a folder that is empty or not there yet."""
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(f"{folder} is not empty")
    for name, text in project_files(records):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def records_of(world: World, noun: str) -> list[Fact]:
    """All records of a noun, in the order of their ids."""
    return [MAKERS[noun](Scene(world, noun, index)) for index in range(len(world.ids[noun]))]


def _noun_files(world: World, noun: str) -> Iterator[tuple[str, str]]:
    made = records_of(world, noun)
    if noun in ONE_FILE_EACH:
        for index, fact in enumerate(made):
            year, name = world.year(noun, index), str(fact["id"]).partition("-")[2]
            yield f"data/{noun}/{year}/{name}.yml", as_yaml([fact])
    elif noun in ONE_FILE_A_YEAR:
        years: dict[int, list[Fact]] = defaultdict(list)
        for index, fact in enumerate(made):
            years[world.year(noun, index)].append(fact)
        for year, facts in years.items():
            yield from _in_parts(f"{noun}/{year}", facts)
    else:
        yield from _in_parts(noun, made)


def _in_parts(name: str, facts: list[Fact]) -> Iterator[tuple[str, str]]:
    if len(facts) <= FILE_FULL:
        yield f"data/{name}.yml", as_yaml(facts)
        return
    for part in range(0, len(facts), FILE_FULL):
        yield f"data/{name}/deel-{part // FILE_FULL + 1:03}.yml", as_yaml(facts[part:][:FILE_FULL])


def _beside(world: World) -> Iterator[tuple[str, list[Fact]]]:
    """What comes on top of the records: a link for each activity, a correction now and then."""
    all_scenes = [Scene(world, "activiteiten", n) for n in range(len(world.ids["activiteiten"]))]
    years: dict[int, list[Scene]] = defaultdict(list)
    for scene in all_scenes:
        years[scene.year].append(scene)
    yield (
        "overgangen",
        [
            work.overgang(before.id, after.id, before)
            for year in world.years[:-1]
            for before, after in zip(years[year], years[year + 1], strict=False)
            if before.dutch.chance.random() < GOES_ON
        ],
    )
    yield "relaties", [subjects.relatie(scene, n) for n, scene in enumerate(all_scenes)]
    papers = (Scene(world, "documenten", n) for n in range(0, len(world.ids["documenten"]), 20))
    yield "correcties", [subjects.correctie(scene, n) for n, scene in enumerate(papers)]


def _csv_files(world: World) -> Iterator[tuple[str, str]]:
    for index, name in enumerate(world.ids["tabellen"]):
        rows = work.bedragen(Scene(world, "tabellen", index))
        yield f"data/bedragen/{name}.csv", "\n".join((work.CELL_COLUMNS, *rows, ""))
    rows = [
        row
        for index in range(len(world.ids["indicatoren"]))
        for row in work.metingen(Scene(world, "indicatoren", index))
    ]
    yield "data/metingen.csv", "\n".join((work.METING_COLUMNS, *rows, ""))


def main() -> None:
    """Write a project."""
    asked = argparse.ArgumentParser(description="Makes a project up.")
    asked.add_argument("folder", type=Path)
    asked.add_argument("--records", type=int, default=2_000)
    given = asked.parse_args()
    write_project(given.folder, given.records)


if __name__ == "__main__":
    main()
