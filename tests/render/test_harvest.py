"""Each kind of file that programs read has something that writes it."""

import shutil
from pathlib import Path

from sdsite.config import load_config
from sdsite.model import load
from sdsite.pages import DataFile, plan_site
from sdsite.render.harvest import WRITERS
from sdsite.sources import read
from tests.pages.number_facts import BUDGET
from tests.pages.online_facts import EVENTS, ONLINE


def test_elk_soort_bestand_in_een_plan_wordt_geschreven(project: Path, tmp_path: Path) -> None:
    shutil.copytree(project / "tests/sites/een_advies", tmp_path / "project")
    for path, text in {**ONLINE, **BUDGET, "data/gebeurtenissen.yml": EVENTS}.items():
        (tmp_path / "project" / path).parent.mkdir(exist_ok=True)
        (tmp_path / "project" / path).write_text(text, "utf-8")
    sources, _ = read(tmp_path / "project")
    config, _ = load_config(sources.config)
    assert config is not None
    register = load(sources.records)[0]
    plan = plan_site(register, config, config.peildatum)
    found = {type(file.content): file for file in plan.files if type(file.content) in WRITERS}
    assert len(found) == len(WRITERS)
    for kind, file in found.items():
        assert _written(file).strip(), kind


def _written(file: DataFile) -> bytes:
    return b"".join(WRITERS[type(file.content)](file.content, file.path))
