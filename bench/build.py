"""Prints what a cold build of the real site costs: wall and CPU seconds and peak memory.

Every run is a new process that writes into a new folder, with a cache of its own that is empty
at first. It measures and never asserts.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import astuple, dataclass
from pathlib import Path

PROJECT = Path(__file__).parent.parent
RUNS = 5
PYTHON = sys.executable


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process took, with the processes it started and waited for."""

    wall: float
    """Seconds on the clock."""
    cpu: float
    """Seconds of processor, user and system."""
    memory: float
    """Largest resident size of one process, MiB."""


def main() -> None:
    """Measure each command RUNS times and print the medians as a Markdown table."""
    print(f"{RUNS} runs, median (lowest to highest); {os.cpu_count()} cores\n")
    print("| what | wall s | CPU s | peak MiB |")
    print("|---|---|---|---|")
    print(_row("start Python", ["-c", "pass"]))
    print(_row("import pandas and altair", ["-c", "import pandas, altair"]))
    build = ["-m", "sdsite", "build", "--out", "{out}"]
    print(_row("cold build of the real site", build))
    print(_row("the same with the documents for paper kept", build, before=build))


def _row(what: str, arguments: list[str], before: list[str] | None = None) -> str:
    costs = [astuple(_measure(arguments, before)) for _ in range(RUNS)]
    cells = [
        f"{statistics.median(each):.2f} ({min(each):.2f} to {max(each):.2f})"
        for each in zip(*costs, strict=True)
    ]
    return f"| {what} | {' | '.join(cells)} |"


def _measure(arguments: list[str], before: list[str] | None) -> Cost:
    """What a command costs, with what `before` left in the cache."""
    with tempfile.TemporaryDirectory() as folder:
        if before:
            _run(before, Path(folder))
        return _run(arguments, Path(folder))


def _run(arguments: list[str], folder: Path) -> Cost:
    command = [PYTHON, *(each.replace("{out}", f"{folder}/site") for each in arguments)]
    own_cache = {**os.environ, "XDG_CACHE_HOME": f"{folder}/cache"}
    said = folder / "said.txt"
    with said.open("wb") as output:
        begin = time.perf_counter()
        child = subprocess.Popen(command, cwd=PROJECT, stdout=output, stderr=output, env=own_cache)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - begin
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(command)}\n{said.read_text('utf-8')}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
