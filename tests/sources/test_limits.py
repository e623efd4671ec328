"""Each limit of the readers: past it one clear finding with the number, at it all is well."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sdsite.findings import Finding
from sdsite.sources import limits, project, read
from sdsite.sources.csv_text import read_csv
from sdsite.sources.text import Text
from sdsite.sources.yaml_text import read_yaml


def _yaml(content: str) -> tuple[Finding, ...]:
    return read_yaml(Text("data/x.yml", content))[1]


def _csv(content: str) -> tuple[Finding, ...]:
    return read_csv(Text("data/x.csv", content))[1]


def _block(keys: int) -> str:
    return "".join(f"k{at}: 1\n" for at in range(keys))


def _in_list(values: int) -> str:
    return f"[{'1,' * (values - 1)}]\n"  # the list itself is a value too


def _header(columns: int) -> str:
    names = ",".join(f"k{at}" for at in range(columns))
    return f"{names}\n{'1,' * (columns - 1)}1\n"


def _rows(rows: int) -> str:
    return "a,b\n" + "1,2\n" * rows


CASES: tuple[tuple[Callable[[str], tuple[Finding, ...]], Callable[[int], str], int, str], ...] = (
    (
        _yaml,
        lambda n: "[" * n + "]" * n,
        limits.MAX_DEPTH,
        (
            "data/x.yml:1: fout: Hier zitten meer dan 20 niveaus in elkaar. Maak de gegevens "
            "platter. [te-diep]"
        ),
    ),
    (
        _yaml,
        _in_list,
        limits.MAX_VALUES,
        (
            "data/x.yml:1: fout: Hier begint waarde 100.001: meer passen er niet. Deel het bestand "
            "in stukken. [te-veel-in-bestand]"
        ),
    ),
    (
        _yaml,
        _block,
        limits.MAX_KEYS,
        (
            "data/x.yml:201: fout: Dit blok heeft meer dan 200 sleutels. Kijk naar de inspringing, "
            "of verdeel het over meer gegevens. [te-veel-in-bestand]"
        ),
    ),
    (
        _yaml,
        lambda n: f"{'k' * n}: 1\n",
        limits.MAX_KEY,
        (
            "data/x.yml:1: fout: Een sleutel is hier 101 tekens lang, en 100 kan. Is dit geen "
            "sleutel maar tekst, zet er dan aanhalingstekens om. [te-veel-in-bestand]"
        ),
    ),
    (
        _csv,
        _header,
        limits.MAX_COLUMNS,
        (
            "data/x.csv:1: fout: Deze tabel heeft 101 kolommen, en er passen er 100. Haal weg wat "
            "niet in de kop hoort, en kijk naar de aanhalingstekens. [te-veel-in-bestand]"
        ),
    ),
    (
        _csv,
        lambda n: f"{'k' * n},b\n1,2\n",
        limits.MAX_KEY,
        (
            f'data/x.csv:1: fout: De naam van de kolom "{"k" * 59}…" is 101 tekens lang, en 100 '
            "kan. Haal weg wat niet in de kop hoort, en kijk naar de aanhalingstekens. "
            "[te-veel-in-bestand]"
        ),
    ),
    (
        _csv,
        _rows,
        limits.MAX_ROWS,
        (
            "data/x.csv:50002: fout: Hier begint regel 50.001 van deze tabel: meer passen er niet. "
            "Deel het bestand in stukken. [te-veel-in-bestand]"
        ),
    ),
    (
        _csv,
        lambda n: f'a,b\n"\n{"x" * n}",1\n',
        limits.MAX_CHARACTERS,
        (
            'data/x.csv:2: fout: In de kolom "a" staan 20.001 tekens, en er passen er 20.000. '
            "Kort de tekst in, en kijk naar de aanhalingstekens. [te-veel-in-bestand]"
        ),
    ),
)


@pytest.mark.parametrize("reader,make,limit,expected", CASES)
def test_op_de_grens_past_het_en_erna_noemt_de_melding_haar(
    reader: Callable[[str], tuple[Finding, ...]],
    make: Callable[[int], str],
    limit: int,
    expected: str,
) -> None:
    assert reader(make(limit)) == ()
    assert [str(each) for each in reader(make(limit + 1))] == [expected]


def test_een_bestand_vol_fouten_wordt_niet_tot_het_eind_nagekeken() -> None:
    found = _csv("a,b\n" + "1\n" * 900_000)
    assert len(found) == limits.MAX_FINDINGS + 1
    assert str(found[-1]) == (
        "data/x.csv: fout: Na 10.000 bevindingen is de rest van dit bestand niet nagekeken. "
        "Verbeter wat er gemeld is, en controleer opnieuw. [niet-alles-nagekeken]"
    )


def test_een_project_dat_te_groot_is_wordt_niet_tot_het_eind_gelezen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project, "MAX_PROJECT_BYTES", 3_000_000)
    (tmp_path / "data").mkdir()
    for name in "abc":
        (tmp_path / f"data/{name}.yml").write_text(f"x: {'y' * 1_400_000}\n", "utf-8")
    sources, findings = read(tmp_path)
    assert [record.place.file for record in sources.records] == ["data/a.yml", "data/b.yml"]
    assert (
        "data/c.yml: fout: Met dit bestand erbij is het project groter dan 3 MB. Haal weg wat niet "
        "op de website hoort. [te-veel-bestanden]"
    ) in map(str, findings)


def test_het_handboek_noemt_elke_grens() -> None:
    page = (Path(__file__).parents[2] / "docs/redactie/grenzen.md").read_text("utf-8")
    for name, limit in vars(limits).items():
        if name.startswith("MAX_"):
            in_words = limits.megabytes(limit) if name.endswith("_BYTES") else limits.counted(limit)
            assert f" {in_words}" in page, name
