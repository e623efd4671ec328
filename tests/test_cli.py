"""The command line as somebody types it: words, exit codes, and which stream says what."""

import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sdsite.cli import main

SITES = Path(__file__).parent / "sites"
SECONDS = re.compile(r"\d+,\d seconden")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project that is good."""
    folder = tmp_path / "project"
    shutil.copytree(SITES / "een_advies", folder, ignore=shutil.ignore_patterns("expected"))
    return folder


class Terminal:
    """Runs a command and keeps what it said."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys
        self.out = self.err = ""

    def run(self, *words: str | Path) -> int:
        """Give the exit code."""
        self._monkeypatch.setattr(sys, "argv", ["sdsite", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main()
        self.out, self.err = self._capsys.readouterr()
        assert isinstance(ended.value.code, int | None)
        return ended.value.code or 0


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(monkeypatch, capsys)


def test_build_schrijft_de_site_en_telt_wat_er_is(terminal: Terminal, project: Path) -> None:
    assert terminal.run("build", "--project", project) == 0
    assert (project / "site/index.html").exists()
    pages = len(list((project / "site").rglob("*.html")))
    assert SECONDS.sub("…", terminal.out) == (
        f"De website staat in {project}/site: {pages} pagina's, 13 verbanden, "
        "0 waarschuwingen, ….\n"
    )
    assert terminal.err.splitlines()[0] == "Bestanden lezen"


def test_out_kiest_een_andere_map(terminal: Terminal, project: Path, tmp_path: Path) -> None:
    out = tmp_path / "elders/site"
    assert terminal.run("build", "--project", project, "--out", out) == 0
    assert (out / "index.html").exists()
    assert not (project / "site").exists()


def test_check_schrijft_niets(terminal: Terminal, project: Path) -> None:
    before = sorted(project.rglob("*"))
    assert terminal.run("check", "--project", project) == 0
    *missing, summary = terminal.out.splitlines()
    assert summary.startswith("Alles klopt: ")
    assert any(line.startswith("  documenten: ") for line in missing)
    assert sorted(project.rglob("*")) == before


def test_een_fout_geeft_een_regel_en_code_1(terminal: Terminal, project: Path) -> None:
    (project / "data/leeg.yml").write_text("")
    assert terminal.run("build", "--project", project) == 1
    finding, last = terminal.out.splitlines()
    assert finding == (
        "data/leeg.yml: fout: Dit bestand is leeg. Vul het, of haal het weg. [leeg-bestand]"
    )
    assert SECONDS.sub("…", last) == (
        "Niet gelukt: 1 fout, 0 waarschuwingen, …. "
        "Er is niets geschreven; de oude website is onveranderd."
    )


def test_een_waarschuwing_wordt_geteld_en_houdt_niets_tegen(
    terminal: Terminal, project: Path
) -> None:
    (project / "data/plaatje.png").write_bytes(b"x")
    assert terminal.run("check", "--project", project) == 0
    assert "data/plaatje.png: waarschuwing: " in terminal.out
    assert "1 waarschuwing," in terminal.out


def test_een_peildatum_voor_het_oudste_stuk_is_een_fout(terminal: Terminal, project: Path) -> None:
    assert terminal.run("check", "--project", project, "--peildatum", "2001-01-01") == 1
    assert "De peildatum 2001-01-01 ligt voor het oudste stuk dat wij lazen" in terminal.out


def test_peildatum_komt_op_de_site(terminal: Terminal, project: Path) -> None:
    assert terminal.run("build", "--project", project, "--peildatum", "2031-05-04") == 0
    assert "4 mei 2031" in (project / "site/index.html").read_text("utf-8")


@pytest.mark.parametrize(
    "words, told",
    [
        ("", "Noem een opdracht: build, check of serve."),
        ("bouw", 'De opdracht "bouw" bestaat niet; wel: build, check, serve.'),
        ("--snel", "De optie --snel bestaat niet; wel: --help."),
        ("build --ot x", "De optie --ot bestaat niet; wel: --out, --project."),
        ("build --out", "Achter --out ontbreekt een waarde."),
        ("build --help=ja", "Achter --help hoort geen waarde."),
        ("check alles", '"alles" hoort hier niet.'),
        ("check --project elders", 'Bij --project: de map "elders" bestaat niet.'),
        (
            "check --peildatum gisteren",
            'Bij --peildatum: "gisteren" is geen dag. Schrijf jaar-maand-dag, zoals 2024-03-01.',
        ),
        (
            "build --peildatum 20240301",
            'Bij --peildatum: "20240301" is geen dag. Schrijf jaar-maand-dag, zoals 2024-03-01.',
        ),
        (
            "build --peildatum 2024-02-30",
            'Bij --peildatum: "2024-02-30" is een dag die niet bestaat.',
        ),
        (
            "serve --poort 70000",
            'Bij --poort: "70000" is geen poort. Kies een getal van 1 tot en met 65535.',
        ),
    ],
)
def test_verkeerd_gebruik_geeft_code_2_en_een_regel_in_het_nederlands(
    terminal: Terminal, words: str, told: str
) -> None:
    assert terminal.run(*words.split()) == 2
    assert terminal.err == f"{told}\nZie: sdsite --help\n"
    assert terminal.out == ""


@pytest.mark.parametrize("words", ["--help", "build --help", "check --help", "serve --help"])
def test_de_uitleg_is_in_het_nederlands(terminal: Terminal, words: str) -> None:
    assert terminal.run(*words.split()) == 0
    assert terminal.out.startswith("Gebruik: sdsite")
    assert "Opties:" in terminal.out
    for english in ("Usage", "Options", "Commands", "Show", "default", "OPTIONS", "ARGS"):
        assert english not in terminal.out


def test_een_fout_van_ons_is_te_onderscheiden_van_een_fout_in_de_gegevens(
    project: Path, tmp_path: Path
) -> None:
    (tmp_path / "altair.py").write_text("raise RuntimeError('altair is stuk')")
    process = subprocess.run(
        [sys.executable, "-m", "sdsite", "build", "--project", str(project)],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 70
    assert "RuntimeError: altair is stuk" in process.stderr
    assert process.stderr.endswith(
        "Het programma zelf liep vast. Dat is een fout van ons en niet van u: "
        "meld haar bij de makers, met de regels hierboven.\n"
    )
    assert not (project / "site").exists()


def test_in_een_venster_staat_de_voortgang_op_een_regel_die_verdwijnt(project: Path) -> None:
    mine, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "sdsite", "check", "--project", str(project)],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80"},
        text=True,
    )
    os.close(theirs)
    out, _ = process.communicate(timeout=120)
    shown = b""
    while chunk := _read(mine):
        shown += chunk
    os.close(mine)
    assert process.returncode == 0
    assert "\nAlles klopt: " in out
    assert "Links nalopen…" in shown.decode()
    assert b"\x1b[2K" in shown


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # the other side has closed
        return b""
