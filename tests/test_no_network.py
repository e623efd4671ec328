"""Nothing but `sdsite check --extern` uses the network: the kernel kills a command that tries.

The filter is in the kernel, so that it holds for libraries in other languages as well.
"""

import platform
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

CASE = Path(__file__).parent / "sites" / "op_papier"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="seccomp is a part of Linux")

_LOCKED = """\
import ctypes, runpy, struct, sys

kind, call, families = sys.argv[1], int(sys.argv[2]), [2, 10]  # AF_INET, AF_INET6
LOAD, EQUALS, RETURN, ALLOW, KILL = 0x20, 0x15, 0x06, 0x7FFF0000, 0x80000000
rules = [(LOAD, 0, 0, 0)]  # the number of the system call
if kind == "socket":
    rules += [(EQUALS, 0, 4, call), (LOAD, 0, 0, 16)]  # its first argument
    rules += [(EQUALS, 1, 0, families[0]), (EQUALS, 0, 1, families[1])]
else:
    rules += [(EQUALS, 0, 1, call)]
rules += [(RETURN, 0, 0, KILL), (RETURN, 0, 0, ALLOW)]
code = b"".join(struct.pack("HBBI", *rule) for rule in rules)
kept = ctypes.create_string_buffer(code)
program = struct.pack("HxxxxxxP", len(rules), ctypes.addressof(kept))
prctl = ctypes.CDLL(None, use_errno=True).prctl
assert prctl(38, 1, 0, 0, 0) == 0  # PR_SET_NO_NEW_PRIVS
assert prctl(22, 2, ctypes.c_char_p(program), 0, 0) == 0  # PR_SET_SECCOMP, a filter
sys.argv = ["sdsite", *sys.argv[3:]]
if sys.argv[1:2] == ["-c"]:
    exec(sys.argv[2])
else:
    runpy.run_module("sdsite", run_name="__main__")
"""
"""Runs sdsite in a process that dies when it opens a socket to the internet, or connects one."""

_CALLS = {"x86_64": {"socket": 41, "connect": 42}, "aarch64": {"socket": 198, "connect": 203}}
"""Numbers of system calls, by kind of processor."""


def _command(kind: str, *words: str) -> list[str]:
    call = _CALLS[platform.machine()][kind]
    return [sys.executable, "-c", _LOCKED, kind, str(call), *words]


def _run(folder: Path, *words: str, kind: str = "socket") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        _command(kind, *words),
        cwd=folder,
        env={"PATH": "", "HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(CASE, tmp_path / "project", ignore=shutil.ignore_patterns("expected"))
    return tmp_path / "project"


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_wie_het_netwerk_op_wil_wordt_gedood(tmp_path: Path, family: str) -> None:
    done = _run(tmp_path, "-c", f"import socket; socket.socket(socket.{family})")
    assert done.returncode == -signal.SIGSYS
    inside = _run(tmp_path, "-c", "import socket; socket.socketpair(); print('goed')")
    assert inside.stdout == "goed\n", inside.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["build"],
        ["check", "--formaat", "sarif"],
        ["pdf", "--alles"],
        ["nieuw", "advies", "--vul", "titel=Advies over wonen"],
        ["uitleg", "externe-link-dood"],
        ["schemas"],
        ["init", "nieuwe-map"],
    ],
    ids=" ".join,
)
def test_een_opdracht_gebruikt_het_netwerk_niet(folder: Path, words: list[str]) -> None:
    done = _run(folder, *words)
    assert done.returncode == 0, done.stdout + done.stderr


def test_alleen_extern_gebruikt_het_netwerk(tmp_path: Path) -> None:
    folder = tmp_path / "project"
    shutil.copytree(CASE.with_name("een_advies"), folder)
    page = "---\ntitel: Over\nkort: Kort.\n---\n\n[link](http://bestaat-niet.invalid/)\n"
    (folder / "content").mkdir(exist_ok=True)
    (folder / "content/over-ons.md").write_text(page, encoding="utf-8")
    assert _run(folder, "check").returncode == 0
    assert _run(folder, "check", "--extern").returncode == -signal.SIGSYS


def test_het_voorbeeld_op_deze_computer_maakt_geen_verbinding(folder: Path) -> None:
    """It waits for a browser on this computer, and calls nobody."""
    with socket.create_server(("127.0.0.1", 0)) as once:
        port = once.getsockname()[1]
    process = subprocess.Popen(
        _command("connect", "serve", "--poort", str(port)),
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    heard = [process.stdout.readline() for _ in range(3)]
    process.send_signal(signal.SIGINT)
    rest, problems = process.communicate(timeout=60)
    assert "Bekijk de website op " in "".join((*heard, rest)), problems
    assert process.returncode == 0
