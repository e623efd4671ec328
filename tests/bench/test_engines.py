"""bench.engines: every engine gets a page for each record, and one of them can be changed."""

from pathlib import Path

import pytest

from bench.engines import ENGINES, Engine
from bench.synthetic_world import make_world

RECORDS = 60


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
def test_elk_programma_krijgt_elk_gegeven(engine: Engine, tmp_path: Path) -> None:
    engine.lay_out(tmp_path, RECORDS)

    text = "\n".join(each.read_text("utf-8") for each in tmp_path.rglob("*") if each.is_file())
    ids = {each for found in make_world(RECORDS).ids.values() for each in found}
    names = {each.stem for each in tmp_path.rglob("*.md")}
    if engine.name.startswith("sdsite"):
        assert all(f"id: {each}\n" in text or each in names for each in ids)
    else:
        assert ids <= names


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
def test_er_is_een_gegeven_om_te_veranderen(engine: Engine, tmp_path: Path) -> None:
    engine.lay_out(tmp_path, RECORDS)

    if engine.keeps:
        assert ". " in min(tmp_path.glob(engine.changed)).read_text("utf-8")


def test_elk_programma_heeft_een_eigen_naam_en_eigen_kosten() -> None:
    assert len({engine.name for engine in ENGINES}) == len(ENGINES)
    assert all(engine.does for engine in ENGINES)


def test_wat_een_bouw_bewaart_staat_bij_de_bouw(tmp_path: Path) -> None:
    for engine in ENGINES:
        assert str(tmp_path) in engine.environment(tmp_path)["XDG_CACHE_HOME"]
