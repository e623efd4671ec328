"""The whole way: what a build reports, and the public door to it."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import sdsite
from sdsite.build import build_site
from sdsite.render import OutputFile

CASE = Path(__file__).parent / "sites" / "een_advies"
WRONG = Path(__file__).parent / "sites" / "kapotte_yaml"


def test_de_voordeur_heeft_twee_namen() -> None:
    assert sdsite.build_site is build_site
    assert sdsite.BuildReport.__name__ == "BuildReport"
    assert not hasattr(sdsite, "elders")


def test_wie_alleen_bevindingen_nodig_heeft_laadt_de_rest_niet() -> None:
    code = "import sdsite.findings, sys; print(sorted(n for n in sys.modules if 'sdsite' in n))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "['sdsite', 'sdsite.findings', 'sdsite.frozen', 'sdsite.lazy']\n"


def test_zonder_map_wordt_de_site_gemaakt_maar_niet_geschreven(tmp_path: Path) -> None:
    made: list[OutputFile] = []
    kept = build_site(CASE, None, show=made.append)
    assert not kept.failed
    assert not kept.written
    assert made
    written = build_site(CASE, tmp_path / "site")
    assert written.written
    for file in made:
        assert (tmp_path / "site" / file.path).read_bytes() == file.content


def test_elke_stap_wordt_verteld_tot_de_poort_waar_het_ophoudt(tmp_path: Path) -> None:
    told: list[str] = []
    build_site(CASE, tmp_path / "site", tell=told.append)
    assert told == [
        "Bestanden lezen",
        "Gegevens controleren",
        "Pagina's indelen",
        "Pagina's maken",
        "Links nalopen",
        "Website opslaan",
    ]
    told.clear()
    report = build_site(WRONG, tmp_path / "niet", tell=told.append)
    assert report.failed
    assert told == ["Bestanden lezen"]
    assert not (tmp_path / "niet").exists()


def test_een_andere_peildatum_staat_op_elke_pagina() -> None:
    made: list[OutputFile] = []
    build_site(CASE, None, date(2031, 5, 4), show=made.append)
    pages = [file.content.decode() for file in made if file.path.endswith("index.html")]
    assert pages
    assert all("4 mei 2031" in page for page in pages)
