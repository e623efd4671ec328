"""What commands cost: wall and CPU seconds and peak memory of all the processes they start."""

import contextlib
import os
import re
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

SECONDS_BETWEEN_LOOKS = 0.1
NOT_OF_A_USER = "PYTHONDONTWRITEBYTECODE"
"""The variable that machines of developers have: modules and templates are compiled each time."""
_SHARE = re.compile(r"^Pss:\s+(\d+) kB", re.MULTILINE)


class CommandFailed(Exception):  # noqa: N818 - says what happened
    """A command ended with an error; what it said is the message."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run took, with every process that it started and waited for."""

    wall: float
    """Seconds on the clock."""
    cpu: float
    """Seconds of processor, user and system."""
    memory: float
    """Most MiB at one moment, of all processes together; a page that some share counts once.

    It is looked at some times a second: the usage that the system tells at the end begins with
    the size of the process that started it, and is that of one process."""


def run(
    commands: Sequence[Sequence[str | Path]],
    folder: Path,
    environment: Mapping[str, str] = os.environ,
) -> Cost:
    """Run commands one after another in a folder; CommandFailed if one of them does."""
    costs = [_run_one([str(each) for each in command], folder, environment) for command in commands]
    return Cost(
        sum(cost.wall for cost in costs),
        sum(cost.cpu for cost in costs),
        max(cost.memory for cost in costs),
    )


def _run_one(command: list[str], folder: Path, environment: Mapping[str, str]) -> Cost:
    own = {name: value for name, value in environment.items() if name != NOT_OF_A_USER}
    with tempfile.TemporaryFile() as said:
        begin = perf_counter()
        child = subprocess.Popen(command, cwd=folder, stdout=said, stderr=said, env=own)
        with _watched(child.pid) as most:
            _, status, used = os.wait4(child.pid, 0)
        wall = perf_counter() - begin
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            said.seek(0)
            told = said.read().decode("utf-8", "replace")[-4000:]
            raise CommandFailed(f"{' '.join(command)}\n{told}")
    return Cost(wall, used.ru_utime + used.ru_stime, most[0] / 2**20)


@contextlib.contextmanager
def _watched(process: int) -> Iterator[list[int]]:
    """Look now and then at how much memory a process and its descendants hold, in bytes."""
    seen, done = [0], threading.Event()

    def look() -> None:
        while True:
            seen[0] = max(seen[0], sum(_resident(each) for each in _family(process)))
            if done.wait(SECONDS_BETWEEN_LOOKS):
                return

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield seen
    finally:
        done.set()
        thread.join()


def _family(process: int) -> Iterator[int]:
    """A process and all that it started, as far as they are still there."""
    yield process
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{process}/task").iterdir():
            for child in (task / "children").read_text("ascii").split():
                yield from _family(int(child))


def _resident(process: int) -> int:
    """The bytes of memory of a process, of each shared page its share."""
    with contextlib.suppress(OSError):
        told = _SHARE.search(Path(f"/proc/{process}/smaps_rollup").read_text("ascii"))
        return int(told[1]) * 1024 if told else 0
    return 0
