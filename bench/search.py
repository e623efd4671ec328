"""Prints what search costs and finds: ours beside Pagefind, at the real site and at 10,000 records.

`make bench` writes what it prints to bench/results/search.md. It measures and never asserts.
"""

import json
import os
import pickle
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from bench.machine import machine
from bench.programs import PROJECT
from bench.search_browser import IN_THE_HEADER, Asked, ask
from bench.search_engines import ENGINES, at_hand
from bench.synthetic_records import synthetic_plan
from sdsite.build import build_site
from sdsite.config import load_config
from sdsite.model import load
from sdsite.pages import plan_site
from sdsite.pages.search_plan import SearchPlan
from sdsite.sources import read
from tests.search.pairs import HELD_OUT, TUNED, read_pairs, score

RUNS = 3
MANY = 10_000
QUERIES = ("huishoudelijke hulp", "jeugdzorg", "risicos", "besparingen 2024", "wat kost de wmo")
"""Each is asked as a first query, with nothing in the cache."""
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


@dataclass(frozen=True, slots=True)
class Made:
    """One engine with its index of one plan."""

    engine: str
    folder: Path
    costs: Sequence[dict[str, float]]
    """Seconds of each run of indexing: wall and cpu."""

    @property
    def size(self) -> int:
        """Bytes of the index, without the script that reads it."""
        return sum(file.stat().st_size for file in _index_files(self.folder))


def main() -> None:
    """Measure everything and print it as Markdown."""
    real = _real_plan()
    print(_about())
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        program = shutil.which("chromium") or "/usr/bin/chromium"
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        build_site(PROJECT, Path(scratch) / "site")
        for name, plan in (("real site", real), ("synthetic", synthetic_plan(real, MANY))):
            folder = Path(scratch) / name.replace(" ", "-")
            folder.mkdir()
            engines = [_index(engine, plan, folder) for engine in ENGINES]
            print(f"\n## {name.capitalize()}: {len(plan.records)} records\n")
            print("\n".join(_index_table(engines)))
            print("\n".join(_query_table(browser, engines)))
            if plan is real:
                print("\n".join(_accuracy_table(browser, engines)))
                print("\n".join(_page_table(browser, Path(scratch) / "site")))
        browser.close()


def _real_plan() -> SearchPlan:
    sources, _ = read(PROJECT)
    config, _ = load_config(sources.config)
    register, _ = load(sources.records)
    if config is None:
        sys.exit("site_config.yml is not right: run `sdsite check`.")
    plan = plan_site(register, config, config.peildatum).search
    records = (replace(each, make=at_hand(each.tell())) for each in plan.records)
    return replace(plan, records=tuple(records))


def _about() -> str:
    chromium = subprocess.run(
        ["chromium", "--version"],  # noqa: S607 - as PATH has it
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    return (
        "# What search costs and finds\n\n"
        f"Made by `make bench`. {machine()}, "
        f"load {os.getloadavg()[0]:.1f} at the start; "
        f"{chromium.strip()}, Pagefind {version('pagefind_bin_extended')} (extended). "
        f"Medians of {RUNS} runs, the engines in turn. "
        f"Bytes as a host sends them, scripts and WebAssembly included, headers not."
    )


def _index(engine: str, plan: SearchPlan, folder: Path) -> Made:
    plan_file = folder / "plan.pickle"
    plan_file.write_bytes(pickle.dumps(plan))
    place = folder / engine.replace(" ", "-")
    costs = []
    for _ in range(3 if len(plan.records) < MANY else 1):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        said = subprocess.run(
            [sys.executable, "-m", "bench.search_engines", engine, str(plan_file), str(place)],
            cwd=PROJECT,
            capture_output=True,
            text=True,
            check=False,
        )
        if said.returncode:
            sys.exit(said.stderr)
        costs.append(json.loads(said.stdout.splitlines()[-1]))
    return Made(engine, place, costs)


def _index_files(folder: Path) -> Iterator[Path]:
    for file in folder.rglob("*"):
        if file.is_file() and file.parent != folder and not _is_program(file):
            yield file


def _is_program(file: Path) -> bool:
    """Whether it is a part of Pagefind itself: scripts, styles, WebAssembly."""
    return file.suffix in {".js", ".css"} or file.name.startswith("wasm.")


def _index_table(engines: Sequence[Made]) -> Iterator[str]:
    yield "| engine | indexing wall s | indexing CPU s | index kB | files |"
    yield "|---|---|---|---|---|"
    for made in engines:
        wall, cpu = (
            statistics.median(cost[each] for cost in made.costs) for each in ("wall", "cpu")
        )
        files = sum(1 for _ in _index_files(made.folder))
        yield f"| {made.engine} | {wall:.2f} | {cpu:.2f} | {made.size / 1000:,.0f} | {files} |"
    yield ""


def _query_table(browser: Browser, engines: Sequence[Made]) -> Iterator[str]:
    yield (
        "| engine | first query kB | files | ms, loopback | ms, 60 ms and 9 Mbit/s "
        "| two queries kB |"
    )
    yield "|---|---|---|---|---|---|"
    first: dict[tuple[str, bool], list[Asked]] = {}
    two: dict[str, list[Asked]] = {}
    for _ in range(RUNS):
        for slow in (False, True):
            for query in QUERIES:
                for made in engines:
                    script = ENGINES[made.engine][1]
                    asked = ask(browser, made.folder, script, (query,), slow=slow)
                    first.setdefault((made.engine, slow), []).append(asked)
        for made in engines:
            asked = ask(browser, made.folder, ENGINES[made.engine][1], QUERIES[:2])
            two.setdefault(made.engine, []).append(asked)
    for made in engines:
        near, far = first[made.engine, False], first[made.engine, True]
        yield (
            f"| {made.engine} | {_kilobytes(near)} | {_median(each.requests for each in near):.0f} "
            f"| {_median(each.took for each in near):.0f} "
            f"| {_median(each.took for each in far):.0f} | {_kilobytes(two[made.engine])} |"
        )
    yield ""


def _kilobytes(asked: Sequence[Asked]) -> str:
    """Median and highest, in kB."""
    sizes = [each.size / 1000 for each in asked]
    return f"{statistics.median(sizes):.0f} (at most {max(sizes):.0f})"


def _median(numbers: Iterator[float]) -> float:
    return statistics.median(numbers)


def _accuracy_table(browser: Browser, engines: Sequence[Made]) -> Iterator[str]:
    yield "| engine | tuned: in first five | first | held out: in first five | first |"
    yield "|---|---|---|---|---|"
    lists = [read_pairs(file) for file in (TUNED, HELD_OUT)]
    for made in engines:
        cells: list[str] = []
        for pairs in lists:
            questions = [pair.question for pair in pairs]
            asked = ask(browser, made.folder, ENGINES[made.engine][1], questions)
            result = score(pairs, asked.found)
            cells += (f"{result.in_first_five:.1%}", f"{result.first:.1%}")
        yield f"| {made.engine} | {' | '.join(cells)} |"
    yield ""


def _page_table(browser: Browser, site: Path) -> Iterator[str]:
    yield "| from the first letter in the header of the start page | ms | kB | files |"
    yield "|---|---|---|---|"
    for line, slow in (("loopback", False), ("60 ms and 9 Mbit/s", True)):
        asked = [
            ask(browser, site, IN_THE_HEADER, (query,), slow=slow)
            for _ in range(RUNS)
            for query in QUERIES
        ]
        yield (
            f"| {line} | {_median(each.took for each in asked):.0f} | {_kilobytes(asked)} "
            f"| {_median(each.requests for each in asked):.0f} |"
        )
    yield ""


if __name__ == "__main__":
    main()
