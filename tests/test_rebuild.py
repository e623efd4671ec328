"""A second build on the same sources tells the same and touches nothing; any change builds."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

import sdsite.cache
from sdsite.cache import Cache
from sdsite.rebuild import Asked, rebuild
from sdsite.report import BuildReport

CASE = Path(__file__).parent / "sites/een_advies"
TODAY = date(2030, 6, 2)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A good project, with a warning and the text of a source."""
    folder = tmp_path / "project"
    shutil.copytree(CASE, folder, ignore=shutil.ignore_patterns("expected"))
    (folder / "data/los.txt").write_text("geen gegevens", "utf-8")
    document = re.search(r"id: (document-\S+)", (folder / "data/documenten.yml").read_text("utf-8"))
    assert document
    with (folder / "site_config.yml").open("a", encoding="utf-8") as settings:
        settings.write(f"brontekst:\n- document: {document[1]}\n  bestand: bron.txt\n")
    return folder


def _built(project: Path, **asked: object) -> BuildReport:
    wanted = {"out": project / "site", "peildatum": None, "today": TODAY, **asked}
    return rebuild(
        Asked(project, **wanted),  # type: ignore[arg-type]
        Cache(project.parent / "cache"),
        lambda _stage: None,
    )


def _standing(site: Path) -> Mapping[str, tuple[int, int]]:
    """Every file with its inode and the moment it was written."""
    return {
        file.relative_to(site).as_posix(): (file.stat().st_ino, file.stat().st_mtime_ns)
        for file in site.rglob("*")
    }


def _contents(site: Path) -> Mapping[str, bytes]:
    return {
        file.relative_to(site).as_posix(): file.read_bytes()
        for file in site.rglob("*")
        if file.is_file()
    }


def test_zonder_verandering_wordt_alles_verteld_en_niets_geschreven(project: Path) -> None:
    first = _built(project)
    before = _standing(project / "site")
    again = _built(project)
    assert first.written
    assert not first.unchanged
    assert again.unchanged
    assert [each.rule for each in again.findings] == ["onbekend-bestandstype"]
    assert (again.findings, again.pages, again.links) == (first.findings, first.pages, first.links)
    assert _standing(project / "site") == before


def test_zonder_verandering_wordt_geen_stap_geladen(project: Path) -> None:
    _built(project)
    code = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from sdsite.cache import Cache; from sdsite.rebuild import Asked, rebuild\n"
        "project = Path(sys.argv[1])\n"
        f"asked = Asked(project, project / 'site', None, date({TODAY:%Y, %-m, %-d}))\n"
        "assert rebuild(asked, Cache(project.parent / 'cache'), print).unchanged\n"
        "heavy = ('jinja2', 'lxml', 'pydantic', 'pandas', 'babel', 'sdsite.build')\n"
        "print(*(name for name in heavy if name in sys.modules))"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(project)], capture_output=True, text=True, check=True
    )
    assert said.stdout == "\n"


CHANGES: dict[str, Callable[[Path], object]] = {
    "gegeven": lambda p: _append(p / "data/documenten.yml", "# gezien\n"),
    "instelling": lambda p: _append(p / "site_config.yml", "# gezien\n"),
    "brontekst": lambda p: _append(p / "bron.txt", "Een brief."),
    "bladzijde": lambda p: (p / "content").mkdir(),
    "bestand weg uit de site": lambda p: (p / "site/index.html").unlink(),
    "bestand veranderd in de site": lambda p: _append(p / "site/index.html", "x"),
    "site weg": lambda p: shutil.rmtree(p / "site"),
    "cache weg": lambda p: shutil.rmtree(p.parent / "cache"),
}


def _append(file: Path, text: str) -> None:
    with file.open("a", encoding="utf-8") as opened:
        opened.write(text)


@pytest.mark.parametrize("change", CHANGES)
def test_wat_verandert_wordt_gebouwd_en_daarna_niet_meer(project: Path, change: str) -> None:
    _built(project)
    before = _contents(project / "site")
    CHANGES[change](project)
    again = _built(project)
    assert again.written
    assert not again.unchanged
    assert _contents(project / "site") == before
    assert _built(project).unchanged


@pytest.mark.parametrize(
    "asked", [{"peildatum": date(2031, 5, 4)}, {"today": date(2031, 5, 4)}, {"out": None}]
)
def test_wat_anders_gevraagd_wordt_wordt_gebouwd(project: Path, asked: Mapping[str, date]) -> None:
    _built(project)
    assert not _built(project, **asked).unchanged
    assert _built(project, **asked).unchanged


def test_een_andere_versie_van_het_programma_bouwt_opnieuw(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _built(project)
    monkeypatch.setattr(sdsite.cache, "program_version", lambda: "een volgende")
    assert not _built(project).unchanged


def test_een_tweede_map_krijgt_de_site_ook(project: Path, tmp_path: Path) -> None:
    _built(project)
    assert _built(project, out=tmp_path / "elders").written
    assert _built(project, out=tmp_path / "elders").unchanged
    assert _built(project).unchanged


def test_wat_de_schijf_weigerde_wordt_opnieuw_geprobeerd(project: Path) -> None:
    (project / "site").mkdir()
    (project / "site/vreemd.txt").write_text("van iemand anders", "utf-8")
    assert _built(project).failed
    (project / "site/vreemd.txt").unlink()
    assert _built(project).written


def test_een_bestand_dat_tijdens_de_bouw_wordt_opgeslagen_telt_de_volgende_keer(
    project: Path,
) -> None:
    def save(stage: str) -> None:
        if stage == "Pagina's maken":
            _append(project / "data/documenten.yml", "# gezien\n")

    asked = Asked(project, project / "site", None, TODAY)
    cache = Cache(project.parent / "cache")
    assert rebuild(asked, cache, save).written
    assert not rebuild(asked, cache, lambda _stage: None).unchanged


def test_de_fouten_van_een_controle_worden_herhaald(project: Path) -> None:
    (project / "data/leeg.yml").write_text("", "utf-8")
    first, again = (_built(project, out=None) for _ in range(2))
    assert again.unchanged
    assert again.failed
    assert again.findings == first.findings


def test_op_de_opdrachtregel_is_alles_hetzelfde(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from sdsite.cli import main  # noqa: PLC0415  only here

    monkeypatch.setenv("XDG_CACHE_HOME", str(project.parent / "xdg"))
    said = []
    for words in (["build"], ["check", "--formaat", "json"]):
        for _ in range(2):
            monkeypatch.setattr(sys, "argv", ["sdsite", *words, "--project", str(project)])
            with pytest.raises(SystemExit) as ended:
                main()
            assert not ended.value.code
            said.append(capsys.readouterr())
    built, rebuilt, checked, rechecked = said
    assert "Er is niets veranderd" not in built.out
    *lines, last = rebuilt.out.splitlines()
    assert lines == built.out.splitlines()[:-1]
    assert last.startswith("Er is niets veranderd sinds de vorige keer. De website staat in ")
    assert json.loads(checked.out) == json.loads(rechecked.out)
    assert rechecked.err.startswith("Er is niets veranderd sinds de vorige keer. Alles klopt: ")
