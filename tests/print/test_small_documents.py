"""Documents of a small site: where their links lead, and the same bytes wherever they are made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sdsite.build import build_site
from tests.print.pdf_checks import problems
from tests.print.pdf_reader import read_pdf

BASE = "https://voorbeeld.nl/map/"
MAKE = """
import sys
from pathlib import Path
from sdsite.build import make_documents

report = make_documents(Path(sys.argv[1]), Path(sys.argv[2]))
print(*report.findings, sep="\\n")
sys.exit(not report.written)
"""


@pytest.fixture
def small_project(project: Path, tmp_path: Path) -> Path:
    """A small project that has documents for paper and knows its address."""
    folder = tmp_path / "project"
    ignored = shutil.ignore_patterns("expected", "findings.txt")
    shutil.copytree(project / "tests/sites/op_papier", folder, ignore=ignored)
    with (folder / "site_config.yml").open("a", encoding="utf-8") as settings:
        settings.write(f"basis_url: {BASE}\n")
    return folder


def test_een_link_naar_de_site_leidt_naar_een_pagina_die_er_is(
    small_project: Path, tmp_path: Path
) -> None:
    """Also its anchor is there: a permalink of a fact points at the fact."""
    out = tmp_path / "site"
    report = build_site(small_project, out)
    assert report.written, report.findings
    led = 0
    for file in sorted(out.glob("pdf/*.pdf")):
        pdf = read_pdf(file)
        assert problems(pdf) == []
        for link in pdf.links:
            if link.address:
                path, _, anchor = link.address.removeprefix(BASE).partition("#")
                page = (out / path / "index.html").read_text("utf-8")
                assert link.address.startswith(BASE)
                assert f'id="{anchor}"' in page or not anchor
                led += 1
        assert "voorbeeld.nl/map/adviezen/2030-1/" in pdf.text, "the address is printed as well"
    assert led > 4


def test_zelfde_bytes_in_een_andere_map_en_een_andere_tijdzone(
    small_project: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "elders"
    shutil.copytree(small_project, moved)
    made = []
    for at, (folder, zone) in enumerate([(small_project, "UTC"), (moved, "Etc/GMT+11")]):
        out = tmp_path / f"pdf {at}"
        environment = {**os.environ, "TZ": zone, "PYTHONHASHSEED": str(at)}
        command = [sys.executable, "-c", MAKE, str(folder), str(out)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        made.append({file.name: file.read_bytes() for file in sorted(out.iterdir())})
    assert made[0] == made[1]
    assert len(made[0]) >= 3
