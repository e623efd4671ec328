"""A lock is held by one process at a time and ends with it."""

import subprocess
import sys
from pathlib import Path

from sdsite.publish.lock import locked, work_places

HOLD = """
import sys, time
from pathlib import Path
from sdsite.publish.lock import locked
with locked(Path(sys.argv[1])) as free:
    print(free, flush=True)
    time.sleep(60)
"""


def test_een_slot_is_eenmaal_te_nemen_en_daarna_weg(tmp_path: Path) -> None:
    path = tmp_path / ".slot"
    with locked(path) as free:
        assert free
        with locked(path) as second:
            assert not second
        assert path.exists()
    assert not path.exists()
    with locked(path) as again:
        assert again


def test_een_gedood_proces_laat_het_slot_los(tmp_path: Path, project: Path) -> None:
    path = tmp_path / ".slot"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, cwd=project
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"True\n"
        with locked(path) as free:
            assert not free
        holder.kill()
    assert path.exists()
    with locked(path) as free:
        assert free
    assert not path.exists()


def test_een_bouw_werkt_in_verborgen_mappen_naast_de_site() -> None:
    assert [path.as_posix() for path in work_places(Path("uit/site"))] == [
        "uit/.site.sdsite-slot",
        "uit/.site.sdsite-nieuw",
        "uit/.site.sdsite-oud",
    ]
