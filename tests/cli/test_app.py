"""A fault of ours is told apart from a fault in the data."""

import os
import subprocess
import sys
from pathlib import Path


def test_een_fout_van_ons_is_te_onderscheiden_van_een_fout_in_de_gegevens(
    small_project: Path, tmp_path: Path
) -> None:
    (tmp_path / "jinja2.py").write_text("raise RuntimeError('jinja2 is stuk')")
    process = subprocess.run(
        [sys.executable, "-m", "sdsite", "build", "--project", str(small_project)],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 70
    assert "RuntimeError: jinja2 is stuk" in process.stderr
    assert process.stderr.endswith(
        "Het programma zelf liep vast. Dat is een fout van ons en niet van u: "
        "meld haar bij de makers, met de regels hierboven.\n"
    )
    assert not (small_project / "site").exists()


REFUSED = (
    "Het systeem weigert iets wat nodig is ({}). "
    "Kijk of de schijf vol is, en of de map waarin u werkt er nog is.\n"
)


def test_uitvoer_die_nergens_heen_kan_is_een_regel() -> None:
    """/dev/full takes no byte, as a file on a full disk."""
    with Path("/dev/full").open("w") as full:
        process = subprocess.run(
            [sys.executable, "-m", "sdsite", "uitleg", "bezig"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (process.returncode, process.stderr) == (1, REFUSED.format("ENOSPC"))


def test_uitvoer_die_niemand_leest_is_geen_fout_van_ons() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    process = subprocess.run(
        [sys.executable, "-m", "sdsite", "uitleg", "bezig"],
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writer)
    assert process.returncode == 1
    assert "Traceback" not in process.stderr


def test_een_map_die_er_niet_meer_is_is_een_regel(tmp_path: Path) -> None:
    code = "import os, sys; os.rmdir(os.getcwd()); from sdsite.cli import main; main()"
    process = subprocess.run(
        [sys.executable, "-c", code, "check"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (process.returncode, process.stderr) == (1, REFUSED.format("ENOENT"))


def test_de_hulp_noemt_elke_code() -> None:
    process = subprocess.run(
        [sys.executable, "-m", "sdsite", "--help"], capture_output=True, text=True, check=True
    )
    words = " ".join(process.stdout.split())
    assert words.endswith(
        "Einde met code 0: goed. 1: er is een fout gevonden. 2: verkeerd gebruikt. "
        "70: het programma zelf liep vast. 130: afgebroken."
    )
