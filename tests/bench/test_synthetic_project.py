"""bench.synthetic_project: the same bytes each time, as many records as asked, no findings."""

from pathlib import Path

import pytest

from bench.synthetic_project import MAKERS, project_files, write_project
from bench.synthetic_world import how_many, make_world
from sdsite.build import build_site
from sdsite.model import NOUNS, ROWS, load
from sdsite.sources import read


def test_twee_keer_maken_geeft_dezelfde_bytes() -> None:
    assert list(project_files(120)) == list(project_files(120))


def test_een_klein_project_bouwt_zonder_meldingen(tmp_path: Path) -> None:
    write_project(tmp_path / "project", 60)

    report = build_site(tmp_path / "project", tmp_path / "site")

    assert report.findings == ()
    assert report.written


@pytest.mark.parametrize("records", [60, 500, 2_000, 10_000, 100_000])
def test_er_zijn_zo_veel_gegevens_als_gevraagd(records: int) -> None:
    world = make_world(records)

    assert sum(len(ids) for ids in world.ids.values()) == records
    assert all(len(set(ids)) == len(ids) > 0 for ids in world.ids.values())


def test_te_weinig_gegevens_voor_elk_soort_een_wordt_gezegd() -> None:
    with pytest.raises(ValueError, match="too few"):
        how_many(20, 2)


def test_elk_soort_gegeven_komt_voor_met_verbanden_die_kloppen(tmp_path: Path) -> None:
    write_project(tmp_path, 500)

    sources, problems = read(tmp_path)
    register, findings = load(sources.records)

    assert problems == findings == ()
    found = {type(item).plural: item for item in register.items.values()}
    assert {noun.plural for noun in NOUNS} - found.keys() == {"intrekkingen"}
    assert found.keys() >= MAKERS.keys()
    assert {type(row) for row in register.rows} == set(ROWS)
    assert len(register.verbanden) > 5 * 500


def test_een_map_waarin_al_iets_staat_blijft_zoals_zij_was(tmp_path: Path) -> None:
    (tmp_path / "mijn.txt").write_text("van mij", "utf-8")

    with pytest.raises(FileExistsError):
        write_project(tmp_path, 60)

    assert [each.name for each in tmp_path.iterdir()] == ["mijn.txt"]
