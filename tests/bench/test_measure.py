"""bench.measure: what a command and all that it starts use is counted; a failure is told."""

import sys
from pathlib import Path

import pytest

from bench.measure import CommandFailed, run

MIB = 2**20
WORK = f"held = bytearray({150 * MIB}); sum(range(3_000_000)); import time; time.sleep(0.3)"
STARTS_ANOTHER = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {WORK!r}])"


def test_geheugen_en_processor_van_gestarte_programmas_tellen_mee(tmp_path: Path) -> None:
    cost = run([[sys.executable, "-c", STARTS_ANOTHER]], tmp_path)

    assert cost.memory > 150
    assert cost.wall > 0.3
    assert cost.cpu > 0


def test_opdrachten_na_elkaar_tellen_op_en_geheugen_niet(tmp_path: Path) -> None:
    once = run([[sys.executable, "-c", WORK]], tmp_path)
    twice = run([[sys.executable, "-c", WORK]] * 2, tmp_path)

    assert twice.wall > 0.6
    assert twice.memory < 2 * once.memory


def test_een_opdracht_die_mislukt_stopt_met_wat_zij_zei(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed, match="zo gaat het niet"):
        run([[sys.executable, "-c", "raise SystemExit('zo gaat het niet')"]], tmp_path)
