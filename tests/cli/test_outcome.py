"""What is shown while a build runs."""

import os
import pty
import subprocess
import sys
from pathlib import Path


def test_in_een_venster_staat_de_voortgang_op_een_regel_die_verdwijnt(small_project: Path) -> None:
    mine, theirs = pty.openpty()
    cache = str(small_project.parent / "cache")  # of somebody who never built anything before
    process = subprocess.Popen(
        [sys.executable, "-m", "sdsite", "check", "--project", str(small_project)],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80", "XDG_CACHE_HOME": cache},
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
