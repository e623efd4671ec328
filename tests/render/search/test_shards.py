"""The files of the index: small, named by their content, the same each time."""

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from sdsite.pages.search_plan import Facet, SearchPlan, SearchRecord, Told
from sdsite.render.search import FOLDER, build_index, shards
from sdsite.render.search.packing import ENDING, NAME


def _told(number: int) -> Told:
    return Told("De raad besluit over zorg.", {"thema": ("Jeugd", "Wonen")[: number % 3]}, ())


def _record(number: int, told: Told | None = None) -> SearchRecord:
    said = told or _told(number)
    return SearchRecord(
        id=f"besluit-{number:03}",
        address=f"besluiten/{number:03}/",
        soort="Besluit",
        title=f"Besluit {number}",
        context="",
        date=f"2024-01-{number % 28 + 1:02}",
        date_words="januari 2024",
        listing=number == 0,
        make=lambda _: said,
    )


def _plan(count: int) -> SearchPlan:
    facets = (Facet("soort", "Soort"), Facet("thema", "Thema"))
    return SearchPlan(tuple(_record(number) for number in range(count)), facets)


def _read(plan: SearchPlan) -> tuple[dict[str, Any], Mapping[str, Any]]:
    """The manifest, and the content of all other files by name."""
    files = {file.path.removeprefix(FOLDER): file.content for file in build_index(plan)}
    manifest = json.loads(files.pop("index.json"))
    return manifest, {
        name.removesuffix(ENDING): json.loads(gzip.decompress(text)) for name, text in files.items()
    }


def _shown_in(columns: Mapping[str, Any]) -> list[str]:
    """The names of the files with what is shown of the records."""
    names = columns["documents"]["names"]
    return [names[at : at + NAME] for at in range(0, len(names), NAME)]


def test_zonder_records_is_er_geen_index() -> None:
    assert not list(build_index(SearchPlan()))


def test_de_index_noemt_al_zijn_bestanden() -> None:
    manifest, files = _read(_plan(5))
    named = {manifest["columns"], manifest["facets"], manifest["lexicon"]}
    named |= {*_shown_in(files[manifest["columns"]]), *(name for _, name in manifest["terms"])}
    assert named == files.keys()


def test_buren_staan_samen_en_een_bestand_blijft_klein(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "DOCUMENTS", 500)
    manifest, files = _read(_plan(12))
    columns = files[manifest["columns"]]
    names, counts = _shown_in(columns), columns["documents"]["records"]
    assert len(names) > 1
    assert [len(files[name]) for name in names] == counts
    shown = [record[0] for name in names for record in files[name]]
    assert shown == [f"besluit-{number:03}" for number in range(12)]


def test_de_woorden_staan_in_bereiken_op_volgorde(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "TERMS", 100)
    manifest, files = _read(_plan(12))
    firsts = [first for first, _ in manifest["terms"]]
    assert len(firsts) > 2
    assert firsts == sorted(firsts)
    assert firsts[0] == ""
    for (first, name), after in zip(manifest["terms"], [*firsts[1:], "\uffff"], strict=True):
        assert all(first <= word < after for word in files[name]["groups"])


def test_dezelfde_records_geven_dezelfde_bytes() -> None:
    assert list(build_index(_plan(6))) == list(build_index(_plan(6)))


def test_een_gewijzigd_record_verandert_alleen_de_bestanden_waarin_het_staat(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shards, "DOCUMENTS", 500)
    monkeypatch.setattr(shards, "TERMS", 200)
    plan = _plan(40)
    told = replace(_told(0), text="De raad besluit over wonen.")
    records = (_record(0, told), *plan.records[1:])
    before = {file.path for file in build_index(plan)}
    after = {file.path for file in build_index(SearchPlan(records, plan.facets))}
    assert len(after - before) < len(after) / 2


def test_een_nieuw_record_laat_de_bestanden_staan_met_wat_er_al_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shards, "DOCUMENTS", 500)
    plan = _plan(28)
    new = replace(_record(28), address="adviezen/", date="2024-02-01")
    before, after = (
        _shown_in(files[manifest["columns"]])
        for manifest, files in map(_read, (plan, replace(plan, records=(new, *plan.records))))
    )
    assert before[:-1] == after[: len(before) - 1]


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Anders"},
        {"context": "Anders"},
        {"soort": "Anders"},
        {"date": "2020-01-01"},
        {"date_words": "anders"},
        {"listing": True},
        {"make": lambda _: replace(_told(2), text="Anders.")},
        {"make": lambda _: replace(_told(2), facets={"thema": ("Anders",)})},
        {"make": lambda _: replace(_told(2), extra=("anders",))},
    ],
)
def test_wat_van_een_record_verandert_staat_in_de_volgende_index(change: dict[str, Any]) -> None:
    plan = _plan(3)
    changed = replace(plan, records=(*plan.records[:2], replace(plan.records[2], **change)))
    assert list(build_index(plan)) != list(build_index(changed))


def test_een_ander_proces_maakt_dezelfde_bytes() -> None:
    digests = {_digest_with(seed) for seed in ("1", "2")}
    assert len(digests) == 1


def _digest_with(seed: str) -> str:
    script = (
        "import hashlib; from tests.render.search.test_shards import spoken; "
        "from sdsite.render.search import build_index; "
        "print(hashlib.sha256(repr(list(build_index(spoken()))).encode()).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def spoken() -> SearchPlan:
    """A plan with words that have more than one key, in several forms."""
    texts = (
        "De wijkteams vragen wat de gemeenteraad besloot over jeugdzorgkosten.",
        "Het wijkteam vraagt: wie is gevraagd? Besluiten over de jeugdzorg kosten 10,7 miljoen.",
        "Ouderen, ouders en oudere kinderen leven samen; oud en ouder. Wijk en team, 10.730.000.",
    )
    told = (replace(_told(number), text=text) for number, text in enumerate(texts))
    records = tuple(_record(*each) for each in enumerate(told))
    return SearchPlan(records, (Facet("soort", "Soort"),), (("OB", "besluit over zorg", "raad"),))
