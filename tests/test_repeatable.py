"""The same sources give the same bytes, in whatever order Python keeps its sets."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

BUILD = """
import sys
from pathlib import Path
from sdsite.build import build_site

report = build_site(Path(sys.argv[1]), Path(sys.argv[2]))
print(*report.findings, sep="\\n")
sys.exit(not report.written)
"""


def built(project: Path, out: Path, seed: str) -> tuple[str, Mapping[str, str]]:
    """What a build in a process of its own found, and the digest of every file it wrote."""
    done = subprocess.run(
        [sys.executable, "-c", BUILD, str(project), str(out)],
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Etc/GMT+11" if seed == "1" else "UTC"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout, {
        file.relative_to(out).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(out.rglob("*"))
        if file.is_file()
    }


@pytest.mark.site
def test_twee_keer_bouwen_geeft_tot_op_de_byte_hetzelfde(project: Path, tmp_path: Path) -> None:
    findings, one = built(project, tmp_path / "een", "1")
    again, other = built(project, tmp_path / "ander", "4242")
    assert again == findings
    assert other.keys() == one.keys()
    differing = [path for path in one if other[path] != one[path]]
    assert not differing, "\n".join(differing)
    assert len(one) > 100


def test_een_klein_project_in_een_andere_map_geeft_hetzelfde(project: Path, tmp_path: Path) -> None:
    case = project / "tests/sites/een_advies"
    moved = tmp_path / "elders"
    for folder in (moved / "data", tmp_path / "uit"):
        folder.mkdir(parents=True)
    files = [case / "site_config.yml", *sorted((case / "data").glob("*.yml"), reverse=True)]
    for file in files:
        (moved / file.relative_to(case)).write_bytes(file.read_bytes())
    _, one = built(case, tmp_path / "een", "1")
    _, other = built(moved, tmp_path / "uit/ander", "2")
    assert one == other
