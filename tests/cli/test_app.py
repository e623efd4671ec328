"""A fault of ours is told apart from a fault in the data."""

import os
import subprocess
import sys
from pathlib import Path


def test_een_fout_van_ons_is_te_onderscheiden_van_een_fout_in_de_gegevens(
    small_project: Path, tmp_path: Path
) -> None:
    (tmp_path / "altair.py").write_text("raise RuntimeError('altair is stuk')")
    process = subprocess.run(
        [sys.executable, "-m", "sdsite", "build", "--project", str(small_project)],
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
    assert not (small_project / "site").exists()
