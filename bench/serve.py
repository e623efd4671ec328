"""Prints how long an editor waits: from saving a file until the page with the change is there.

`python -m bench.serve --records 500 2000 10000` starts `sdsite serve` on a made-up project, listens
as a page of it does, saves one record a few times, and fetches the page when it is told to.
"""

import argparse
import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from http.client import HTTPResponse
from pathlib import Path
from time import perf_counter

from bench.machine import machine
from bench.programs import PROJECT
from bench.synthetic_project import write_project
from sdsite.preview.shown import EVENTS

WORK = PROJECT / "build/bench/serve"
PORT = 8765
SAVES = 7
HURRIED = 2
"""Saves that are not counted: the first of all makes what the others find."""
LONG = 600.0
"""Seconds after which there will be no news."""
KINDS: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "afwijking": ("afwijkingen", "afwijkingen/{}".format),
    "activiteit": ("activiteiten", lambda stem: f"agenda/{stem.replace('-', '/', 1)}"),
}
"""Kind of record → its folder, and the address of the page that a name of a file leads to: a
record like most, and one whose page shows what led to it."""


@dataclass(frozen=True, slots=True)
class Wait:
    """What one save took."""

    told: float
    """Seconds until the page is told to load again."""
    shown: float
    """Seconds until it is fetched, with the change in it."""
    cpu: float
    """Seconds of processor of the server."""


@dataclass(frozen=True, slots=True)
class Record:
    """The record that is saved again and again."""

    file: Path
    """Its file."""
    text: str
    """What the file held at first."""
    page: str
    """Address of its page."""

    def save(self, word: str) -> None:
        """Begin its title with this word."""
        self.file.write_text(self.text.replace("titel: ", f"titel: {word} ", 1), "utf-8")


def main() -> None:
    """Measure each size and print the medians as a Markdown table."""
    asked = argparse.ArgumentParser(description="How long an editor waits after saving.")
    asked.add_argument("--records", type=int, nargs="+", default=[500, 2_000, 10_000])
    given = asked.parse_args()
    print("# From saving a record to seeing it\n")
    print(f"{machine()}. `sdsite serve`, {SAVES - HURRIED} saves, median (lowest to highest).\n")
    print("| records | saved | page told to load again, s | page with the change, s | CPU, s |")
    print("|---:|---|---:|---:|---:|")
    for records in given.records:
        for kind, every in _waits(records).items():
            waits = every[HURRIED:]
            figures = [[w.told for w in waits], [w.shown for w in waits], [w.cpu for w in waits]]
            print(f"| {records:,} | {kind} | {' | '.join(map(_cell, figures))} |", flush=True)


def _cell(found: Sequence[float]) -> str:
    return f"{statistics.median(found):.2f} ({min(found):.2f} to {max(found):.2f})"


def _waits(records: int) -> Mapping[str, Sequence[Wait]]:
    """The waits for a record of each kind, each on a server of its own."""
    shutil.rmtree(WORK, ignore_errors=True)
    write_project(WORK, records)
    found = {kind: _of_record(_record(folder, page)) for kind, (folder, page) in KINDS.items()}
    shutil.rmtree(WORK)
    return found


def _record(folder: str, page: Callable[[str], str]) -> Record:
    """The middle record of a folder, so that half of its pages stand before its own."""
    files = sorted((WORK / "data" / folder).rglob("*.yml"))
    file = files[len(files) // 2]
    address = f"http://127.0.0.1:{PORT}/{page(file.stem)}/"
    return Record(file, file.read_text("utf-8"), address)


def _of_record(record: Record) -> Sequence[Wait]:
    with _serving() as server, _listening() as news:
        next(news)
        return [_saved(server, news, record, f"Keer{n}") for n in range(SAVES)]


def _saved(server: int, news: Iterator[str], record: Record, word: str) -> Wait:
    used, begin = _cpu(server), perf_counter()
    record.save(word)
    next(news)
    told = perf_counter() - begin
    with urllib.request.urlopen(record.page, timeout=LONG) as answer:  # noqa: S310  own address
        if word not in answer.read().decode("utf-8"):
            raise ValueError(f"{record.page} does not say {word}")
    return Wait(told, perf_counter() - begin, _cpu(server) - used)


@contextlib.contextmanager
def _serving() -> Iterator[int]:
    """`sdsite serve`, as long as the block lasts; gives its process once it can be asked."""
    command = (sys.executable, "-m", "sdsite", "serve", "--project", WORK, "--poort", str(PORT))
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        for line in server.stdout or ():
            if "Bekijk" in line:
                yield server.pid
                return
        raise ValueError("sdsite serve did not start")
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def _listening() -> Iterator[Iterator[str]]:
    """The marks that a page gets, one for each site that is shown."""
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/{EVENTS}", timeout=LONG) as stream:
        yield _marks(stream)


def _marks(stream: HTTPResponse) -> Iterator[str]:
    for line in stream:
        said = line.decode("utf-8").strip()
        if said.startswith("data:"):
            yield said


def _cpu(process: int) -> float:
    """Seconds of processor a process has used, with those it waited for."""
    told = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    return sum(int(ticks) for ticks in told[11:15]) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
