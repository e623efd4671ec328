"""JSON text: any parser reads it back, and a record reads the same in every file."""

import json
from collections.abc import Iterable
from unittest.mock import patch

from sdsite.pages.site_plan import DataFile, JsonRecord
from sdsite.render import output
from sdsite.render.json_text import json_files, json_text

FIELDS = {"id": "advies-1", "themas": ["a", "b"], "jaar": None, "naam": "één"}


def _record(fact_id: str) -> JsonRecord:
    return JsonRecord(fact_id, lambda key: {"id": key, "tekst": "woord " * 20})


def _written(files: Iterable[DataFile]) -> dict[str, bytes]:
    """Every file by its path, put together again."""
    made: dict[str, bytes] = {}
    for part in json_files(files):
        assert part.begin == len(made.get(part.path, b""))
        made[part.path] = made.get(part.path, b"") + part.content
    return made


def _plan() -> tuple[DataFile, ...]:
    """The shape of the API: all records, then of each noun its records and a list of them."""
    nouns = {"acties": [_record(f"actie-{n}") for n in range(30)], "leeg": []}
    nouns["zaken"] = [_record(f"zaak-{n}") for n in range(9)]
    lists = {noun: tuple(records) for noun, records in nouns.items()}
    files = [DataFile("alles.json", {"naam": "x", **lists})]
    for noun, records in nouns.items():
        files += [DataFile(f"{noun}/{each.id}.json", each) for each in records]
        files.append(DataFile(f"{noun}/index.json", {"aantal": 1, "items": lists[noun]}))
    return (*files, DataFile("index.json", {"naam": "x"}), DataFile("lijst.json", [1, 2]))


def test_een_gegeven_staat_overal_met_dezelfde_tekst() -> None:
    record, other = JsonRecord("advies-1", lambda _: FIELDS), _record("advies-2")
    before = json_text(record)
    listed = json_text({"aantal": 2, "items": (record, other)})
    assert json.loads(listed)["items"] == [FIELDS, other.fields]
    assert before.rstrip(b"\n") in listed


def test_alle_bestanden_samen_zijn_dezelfde_als_elk_apart() -> None:
    assert _written(_plan()) == {file.path: json_text(file.content) for file in _plan()}
    back = _plan()[::-1]
    assert _written(back) == {file.path: json_text(file.content) for file in _plan()}


def test_een_groot_bestand_komt_in_delen_die_na_een_gegeven_eindigen() -> None:
    with patch.object(output, "PART", 500):
        parts = list(json_files(_plan()))
        made = _written(_plan())
    whole = {file.path: json_text(file.content) for file in _plan()}
    assert made == whole
    large = [part for part in parts if part.path == "alles.json"]
    assert len(large) > 5
    assert [part.more for part in large] == [True] * (len(large) - 1) + [False]
    assert all(part.content.endswith(b"}") for part in large[:-1])
    assert {part.path for part in parts if part.more} == {
        "alles.json",
        "acties/index.json",
        "zaken/index.json",
    }


def test_wat_een_bestand_herhaalt_stond_eerder_in_een_bestand_van_het_gegeven_alleen() -> None:
    with patch.object(output, "PART", 500):
        parts = list(json_files((*_plan(), DataFile("los.json", {"items": (_record("los"),)}))))
    alone: list[bytes] = []
    for part in parts:
        rest = part.content
        for record in alone if part.own is not None else ():
            rest = rest.replace(record, b"")
        assert part.own in {None, rest}
        alone += [part.content.removesuffix(b"\n")] if "-" in part.path else []
    repeated = {part.path for part in parts if part.own is not None}
    assert repeated == {"alles.json", "acties/index.json", "zaken/index.json"}


def test_een_gegeven_wordt_een_keer_gemaakt() -> None:
    asked: list[str] = []

    def make(fact_id: str) -> dict[str, object]:
        asked.append(fact_id)
        return {"id": fact_id}

    record = JsonRecord("advies-1", make)
    contents: tuple[object, ...] = ({"alles": (record,)}, {"items": (record,)}, record)
    assert len(_written(DataFile(f"{at}", each) for at, each in enumerate(contents))) == 3
    assert asked == ["advies-1"]


def test_elke_waarde_staat_op_een_regel() -> None:
    record = JsonRecord("x", lambda key: {"id": key, "naam": "één", "delen": [1, 2]})
    lines = ("{", ' "id": "x",', ' "naam": "één",', ' "delen": [', "  1,", "  2", " ]", "}", "")
    assert json_text(record).decode().split("\n") == list(lines)


def test_wat_geen_getal_is_is_niet_bekend() -> None:
    assert json.loads(json_text({"waarde": float("nan")})) == {"waarde": None}
