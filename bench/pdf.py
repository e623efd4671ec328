"""Prints what making the documents for paper costs: CPU of each, and of a build that has them.

Every run is a new process. It measures and never asserts.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.machine import machine
from bench.programs import PROJECT

RUNS = 3

Told = tuple[float, float, float, float]
"""Pages, kB, CPU seconds of drawing the charts, CPU seconds of all else."""

DOCUMENTS = """
import json, sys, time
from pathlib import Path
from sdsite.cache import Cache
from sdsite.config import load_config
from sdsite.model import load
from sdsite.pages import plan_site
from sdsite.render import render_booklets, size_of
from sdsite.render.print_data import print_data
from sdsite.sources import read

sources, _ = read(Path())
config, _ = load_config(sources.config)
register, _ = load(sources.records)
plan = plan_site(register, config, config.peildatum)
told = {}
for booklet in plan.booklets:
    begin = time.process_time()
    print_data(booklet)
    drawn = time.process_time()
    (file,), _ = render_booklets([booklet], Cache(Path(sys.argv[1])))
    spent = (drawn - begin, time.process_time() - drawn)
    told[booklet.id] = (size_of(file.content).pages, len(file.content) / 1000, *spent)
print(json.dumps(told))
"""
"""Makes the documents that site_config.yml names, and tells pages, kB and CPU seconds of each:
of drawing its charts, which a build does for the website anyhow, and of all else."""


def main() -> None:
    """Make every document RUNS times from nothing, then once more from what was kept."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = [_made(Path(folder) / str(run)) for run in range(RUNS)]
        kept = _made(Path(folder) / "0")
    print("# Documents for paper\n")
    print(f"{machine()}. {RUNS} runs, median. Made by `make bench`.\n")
    print(
        "| document | pages | kB | charts, CPU s | setting, CPU s | ms a page | when kept, CPU s |"
    )
    print("|---|---|---|---|---|---|---|")
    for name in fresh[0]:
        print(_row(name, [run[name] for run in fresh], kept[name]))
    print(_row("all", [_sum(run) for run in fresh], _sum(kept)))


def _row(name: str, fresh: list[Told], kept: Told) -> str:
    pages, size, drawing, setting = (statistics.median(each) for each in zip(*fresh, strict=True))
    share = f"{setting / pages * 1000:.0f}"
    cells = (f"{pages:.0f}", f"{size:.0f}", f"{drawing:.2f}", f"{setting:.2f}", share)
    return f"| {name} | {' | '.join(cells)} | {kept[3]:.2f} |"


def _sum(told: dict[str, Told]) -> Told:
    pages, size, drawing, setting = (sum(each) for each in zip(*told.values(), strict=True))
    return pages, size, drawing, setting


def _made(cache: Path) -> dict[str, Told]:
    """What each document cost, made in a new process."""
    done = subprocess.run(
        [sys.executable, "-c", DOCUMENTS, str(cache)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(done.stderr)
    told: dict[str, Told] = json.loads(done.stdout)
    return told


if __name__ == "__main__":
    main()
