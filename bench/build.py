"""Prints what a build of the real site costs: from nothing, after one change, and after none.

Each run is a new process with the user's command; the cache is a folder of its own, empty at first.
It measures and never asserts.
"""

import os
import shutil
import statistics
import sys
from collections.abc import Callable
from dataclasses import astuple
from functools import partial
from pathlib import Path

from bench.machine import machine
from bench.measure import Cost, run
from bench.programs import PROJECT

WORK = PROJECT / "build/bench/real"
COPY = WORK / "project"
SOURCES = ("site_config.yml", "data", "content")
ON_PAPER = "data/toezeggingen/beleidsprogramma.yml"
"""Its first record is a promise whose title two documents for paper print."""

NOT_ON_PAPER = "data/keuzes.yml"
"""Its first record is a choice that no document for paper prints."""

RUNS = 5
BUILD = (sys.executable, "-m", "sdsite", "build", "--project", COPY, "--out", WORK / "site")


def main() -> None:
    """Measure each case RUNS times and print the medians as a Markdown table."""
    shutil.rmtree(WORK, ignore_errors=True)
    COPY.mkdir(parents=True)
    for name in SOURCES:
        whole = shutil.copytree if (PROJECT / name).is_dir() else shutil.copy
        whole(PROJECT / name, COPY / name)
    (WORK / "shared").symlink_to(PROJECT.parent / "shared")  # texts in which quotes are looked up
    print("# The real site\n")
    print(f"{machine()}. {RUNS} runs, median (lowest to highest). CPU is user and system.\n")
    print("| what | wall s | CPU s | peak MiB |")
    print("|---|---:|---:|---:|")
    print(_row("start Python", lambda _: None, (sys.executable, "-c", "pass")))
    print(_row("build from nothing", _forget, BUILD))
    on_paper, not_on_paper = (partial(_change, each) for each in (ON_PAPER, NOT_ON_PAPER))
    print(_row("build after one record changed that two documents print", on_paper, BUILD))
    print(_row("build after one record changed that no document prints", not_on_paper, BUILD))
    print(_row("build after nothing changed", lambda _: None, BUILD))
    shutil.rmtree(WORK)


def _row(what: str, before: Callable[[int], None], command: tuple[str | Path, ...]) -> str:
    costs = [astuple(_measured(number, before, command)) for number in range(RUNS)]
    cells = [
        f"{statistics.median(each):.2f} ({min(each):.2f} to {max(each):.2f})"
        for each in zip(*costs, strict=True)
    ]
    return f"| {what} | {' | '.join(cells)} |"


def _measured(number: int, before: Callable[[int], None], command: tuple[str | Path, ...]) -> Cost:
    before(number)
    return run([command], WORK, {**os.environ, "XDG_CACHE_HOME": str(WORK / "cache")})


def _forget(_number: int) -> None:
    for name in ("cache", "site"):
        shutil.rmtree(WORK / name, ignore_errors=True)


def _change(file: str, number: int) -> None:
    """Say something else in the title of the first record of a file."""
    whole = (PROJECT / file).read_text("utf-8")
    (COPY / file).write_text(whole.replace("titel: ", f"titel: Keer {number} ", 1), "utf-8")


if __name__ == "__main__":
    main()
