"""The program as somebody runs it, in a process that can be killed or refused at any system call.

A fault is done by strace from outside: at the n-th call of a kind that a process makes, it is
killed or its disk refuses. So a test holds whatever the program is like inside.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.browser.chromium import absent
from tests.faults.warm import READY, Order

CALLS = (
    "openat,mkdir,mkdirat,write,writev,pwrite64,rename,renameat,renameat2,unlink,unlinkat,rmdir,"
    "link,linkat,symlink,symlinkat,fsync,fdatasync,syncfs,flock,ftruncate,fchmod,fchmodat,chmod,"
    "copy_file_range,sendfile,ioctl"
)
"""Every system call by which files, folders and links come, change and go."""

DONE: Counter[str] = Counter()
"""How many faults of each kind were done in this process; told at the end."""

ROOT = Path(__file__).parent.parent.parent
PARTS = ("sdsite", "templates", "tests/faults")
"""What is copied of the repository: an edit there while the tests run would change their steps."""

SECONDS = 60.0
_FINDING = re.compile(": (fout|waarschuwing): ")
_LINE = re.compile(r"(\d+) +(\w+)\((.*)")


@dataclass(frozen=True, slots=True)
class Step:
    """One system call of a run, so that it can be found again in the next one."""

    call: str
    """Its name."""
    number: int
    """How many of that name the process had made, this one counted."""
    shown: str
    """Its arguments, as strace shows them."""

    def killed(self, by: str = "KILL") -> str:
        """The fault that the process gets a signal just before this call."""
        return f"{self.call}:signal={by}:when={self.number}"

    def refused(self, error: str) -> str:
        """The fault that this call fails."""
        return f"{self.call}:error={error}:when={self.number}"

    def is_same(self, other: "Step") -> bool:
        """Whether a step of another run is this one."""
        return (self.call, self.number) == (other.call, other.number)

    def __str__(self) -> str:
        return f"{self.call} {self.number}: {self.shown[:150]}"


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of a run."""

    code: int
    """The exit code; below zero the signal that killed it."""
    said: str
    """All that it printed."""
    steps: tuple[Step, ...] = field(default=(), repr=False)
    """The calls that were traced, in order."""

    @property
    def findings(self) -> list[str]:
        """The lines that tell an error or a warning."""
        return [
            line for line in self.said.splitlines() if re.search(": (fout|waarschuwing): ", line)
        ]

    @property
    def killed(self) -> bool:
        """Whether it came to its end by SIGKILL."""
        return self.code == -signal.SIGKILL


class Run:
    """One run that has begun."""

    def __init__(self, program: "Program", pid: int, said: Path) -> None:
        self.pid = pid
        self._program, self._said = program, said
        self._log = said.with_suffix(".strace")
        self._tracer: subprocess.Popen[bytes] | None = None

    def trace(self, faults: Sequence[str], calls: str, only_of: Sequence[Path]) -> None:
        """Hold it by strace from here, and let go.

        It stands still meanwhile: a call that it made to wait would sometimes be counted.
        """
        self._wait_until("State:\tT", "it never stopped to be traced")
        words = ["strace", "-f", "-y", "-qq", "-e", f"trace={calls}", "-e", "signal=none"]
        words += [f"--trace-path={file}" for file in only_of]
        words += [f"--inject={each}" for each in faults]
        words += ["-o", str(self._log), "-p", str(self.pid)]
        self._tracer = subprocess.Popen(words)
        self._wait_until(f"TracerPid:\t{self._tracer.pid}\n", "strace did not come")
        os.kill(self.pid, signal.SIGCONT)

    def kill(self, by: int = signal.SIGKILL, *, alone: bool = False) -> None:
        """Send a signal, also to all that it started; or to its first process alone."""
        (os.kill if alone else os.killpg)(self.pid, by)

    def _wait_until(self, status: str, otherwise: str) -> None:
        end = time.monotonic() + SECONDS
        while status not in Path(f"/proc/{self.pid}/status").read_text():
            assert time.monotonic() < end, otherwise
            time.sleep(0.002)

    def wait_until_after(self, step: Step) -> None:
        """Wait until a step that is traced has been made."""
        end = time.monotonic() + SECONDS
        while not self._log.exists() or not any(map(step.is_same, self._steps())):
            assert time.monotonic() < end, f"it never came to {step}"
            time.sleep(0.01)

    def _steps(self) -> Iterator[Step]:
        """What its first process did; that of a worker has numbers of its own, and is not told."""
        numbers: Counter[str] = Counter()
        for line in self._log.read_text("utf-8", "replace").splitlines():
            found = _LINE.match(line)
            if found and found[1] == str(self.pid):
                numbers[found[2]] += 1
                yield Step(found[2], numbers[found[2]], found[3])

    def wait(self) -> Ended:
        """Give what became of it."""
        code = int(self._program.ask(json.dumps({"wait": self.pid}) + "\n"))
        steps: tuple[Step, ...] = ()
        if self._tracer is not None:
            self._tracer.wait(SECONDS)
            steps = tuple(self._steps())
        self._program.running.remove(self)
        return Ended(code, self._said.read_text("utf-8", "replace"), steps)


class Program:
    """Runs `sdsite` again and again; see tests/faults/warm.py."""

    def __init__(self, folder: Path, project: Path) -> None:
        self.folder = folder
        """Where it keeps its cache and what is printed; anybody may write here."""
        self.running: list[Run] = []
        """What has begun and was not waited for."""
        self._runs = 0
        copy = folder / "programma"
        for part in PARTS:
            shutil.copytree(ROOT / part, copy / part)
        self._warm = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.warm", str(project)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=copy,
        )
        if self._answer() != READY:
            self.end()
            pytest.fail("The program does not build the site of the tests.", pytrace=False)

    def start(  # noqa: PLR0913  all but the words by name, and optional
        self,
        *words: str | Path,
        faults: Sequence[str] = (),
        calls: str = "",
        at: Path | None = None,
        user: int | None = None,
        biggest_file: int | None = None,
        only_of: Sequence[Path] = (),
    ) -> Run:
        """Begin a run of `sdsite` with these words, with faults on the way; `at` is the folder.

        With `calls` (names with commas between them) those are traced, beside those of the faults.
        What is traced has one core: strace counts for each process apart, and which of several
        does what differs from run to run. Only with `only_of`, so that nothing counts but the calls
        on those files, all cores are used, and a fault comes in each process that gets so far.
        """
        self._runs += 1
        said = self.folder / f"{self._runs}.txt"
        said.touch()
        said.chmod(0o666)
        calls = ",".join(filter(None, (calls, *(each.partition(":")[0] for each in faults))))
        order = Order(
            tuple(map(str, words)),
            said=str(said),
            folder=str(at or self.folder),
            cache=str(self.folder / "cache"),
            user=user,
            biggest_file=biggest_file,
            one_core=bool(calls) and not only_of,
            traced=bool(calls),
        )
        run = Run(self, int(self.ask(order.line())), said)
        self.running.append(run)
        if calls:
            run.trace(faults, calls, only_of)
        return run

    def steps(self, folder: Path, *words: str | Path, **given: object) -> list[Step]:
        """Every step by which a run that goes well changes a folder, in order."""
        need_strace()
        ended = self.run(*words, calls=CALLS, **given)
        assert ended.code == 0, ended.said
        return changing(folder, ended.steps)

    def run(self, *words: str | Path, **given: object) -> Ended:
        """Run to the end."""
        return self.start(*words, **given).wait()  # type: ignore[arg-type]  # as start takes them

    def ask(self, line: str) -> str:
        """Send an order and give the answer."""
        assert self._warm.stdin is not None
        self._warm.stdin.write(line)
        self._warm.stdin.flush()
        return self._answer()

    def _answer(self) -> str:
        assert self._warm.stdout is not None
        return self._warm.stdout.readline().strip()

    def end(self) -> None:
        """Stop the process that forks, and what a failed test left."""
        for run in list(self.running):
            run.kill()
            run.wait()
        self._warm.communicate()


@contextmanager
def program(project: Path) -> Iterator[Program]:
    """The program, warm from a build of a project, until the block ends."""
    with tempfile.TemporaryDirectory(prefix="sdsite-fouten-") as name:
        folder = Path(name)
        folder.chmod(0o777)  # one of the users is nobody
        started = Program(folder, project)
        try:
            yield started
        finally:
            started.end()


def need_strace() -> None:
    """Skip the test where no process may be traced; a missing strace is an error in CI."""
    if shutil.which("strace") is None:
        absent("strace", "apt-get install strace")
    tried = subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=False)  # noqa: S607
    if tried.returncode:
        pytest.skip("this machine does not let one process trace another")


def touching(folder: Path, steps: Sequence[Step]) -> list[Step]:
    """The steps that have to do with a folder or with something in it."""
    inside = re.compile(rf'["<]{re.escape(str(folder))}(?:/|["<>])')
    return [step for step in steps if inside.search(step.shown)]


def changing(folder: Path, steps: Sequence[Step]) -> list[Step]:
    """The steps that make, change or take away something in a folder."""
    return [
        step
        for step in touching(folder, steps)
        if not (step.call == "openat" and "O_CREAT" not in step.shown) and step.call != "ioctl"
    ]


def first_middle_and_last(steps: Sequence[Step]) -> list[Step]:
    """Of each call the first, the middle and the last step, in the order of the calls."""
    chosen: dict[Step, None] = {}
    for call in dict.fromkeys(step.call for step in steps):
        those = [step for step in steps if step.call == call]
        chosen |= dict.fromkeys((those[0], those[len(those) // 2], those[-1]))
    return list(chosen)
