"""Builds the same site with each engine in turn, A B A B, and writes down what that costs.

`python -m bench.compare --records 500 2000 10000 --rounds 3` writes peers.json, peers.md and
peers.svg into bench/results/. It measures and never asserts. At 100,000 records there is one round,
and only ours is built unless `--all-large` is given: some peers take an hour then, or more memory
than there is.
"""

import argparse
import shutil
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

from bench.engines import ENGINES, MADE, Engine
from bench.machine import machine
from bench.measure import CommandFailed, run
from bench.programs import PROJECT
from bench.report import OURS, as_markdown, as_svg
from bench.runs import Case, Results, Run, to_json

WORK = PROJECT / "build/bench/work"
RESULTS = Path(__file__).parent / "results"
LARGE = 100_000


def main() -> None:
    """Compare what is asked for, and write the results."""
    asked = _arguments()
    chosen = [each for each in ENGINES if not asked.engines or each.name in asked.engines]
    versions = {engine.name: engine.version() for engine in chosen}
    runs: list[Run] = []
    for records in asked.records:
        engines = [each for each in chosen if _is_wanted(each, records, large=asked.all_large)]
        for made in _compared(engines, records, 1 if records >= LARGE else asked.rounds):
            print(f"{made.records:>7} {made.engine:<43} {made.case:<19} {made.cpu:8.2f} CPU s")
            runs.append(made)
        _write(asked.out, Results(machine(), versions, tuple(runs)))
    shutil.rmtree(WORK)


def _write(folder: Path, results: Results) -> None:
    """Write down what is measured so far."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "peers.json").write_text(to_json(results), "utf-8")
    does = {engine.name: engine.does for engine in ENGINES}
    (folder / "peers.md").write_text(as_markdown(results, does), "utf-8")
    (folder / "peers.svg").write_text(as_svg(results), "utf-8")


def _arguments() -> argparse.Namespace:
    asked = argparse.ArgumentParser(description="Builds the same site with each engine in turn.")
    asked.add_argument("--records", type=int, nargs="+", default=[500, 2_000, 10_000, LARGE])
    asked.add_argument("--rounds", type=int, default=3)
    names = [each.name for each in ENGINES]
    asked.add_argument("--engines", nargs="+", choices=names, metavar="NAME", help=str(names))
    asked.add_argument("--all-large", action="store_true", help="peers at 100,000 records as well")
    asked.add_argument("--out", type=Path, default=RESULTS)
    return asked.parse_args()


def _is_wanted(engine: Engine, records: int, *, large: bool) -> bool:
    return records < LARGE or large or engine.name == OURS


def _compared(engines: Sequence[Engine], records: int, rounds: int) -> Iterator[Run]:
    """Every engine in turn, so many times; the sources are laid out once and read to warm them.

    An engine that fails, as for want of memory, is told of and left out from then on.
    """
    shutil.rmtree(WORK, ignore_errors=True)
    for engine in engines:
        engine.commands()  # now is when its program is installed
        place = _place(engine)
        place.mkdir(parents=True)
        engine.lay_out(place, records)
    failed: set[str] = set()
    for number, engine in product(range(rounds), engines):
        if engine.name in failed:
            continue
        _warm(_place(engine))
        try:
            yield from _round(engine, records, number)
        except CommandFailed as failure:
            print(f"{records:>7} {engine.name} failed: {failure}")
            failed.add(engine.name)


def _round(engine: Engine, records: int, number: int) -> Iterator[Run]:
    """A cold build; and where anything is kept, one with a record changed and one without."""
    place = _place(engine)
    for name in MADE:
        shutil.rmtree(place / name, ignore_errors=True)
    yield _built(engine, records, Case.COLD)
    if not engine.keeps:
        return
    record = min(place.glob(engine.changed))
    text = record.read_text("utf-8")
    record.write_text(text.replace(". ", f", voor de {number + 1}e keer. ", 1), "utf-8")
    yield _built(engine, records, Case.CHANGED)
    record.write_text(record.read_text("utf-8"), "utf-8")
    yield _built(engine, records, Case.UNCHANGED)
    record.write_text(text, "utf-8")


def _built(engine: Engine, records: int, case: Case) -> Run:
    place = _place(engine)
    cost = run(engine.commands(), place, engine.environment(place))
    sizes = [each.stat().st_size for each in (place / "site").rglob("*") if each.is_file()]
    return Run(
        engine.name,
        records,
        case,
        wall=cost.wall,
        cpu=cost.cpu,
        memory=cost.memory,
        files=len(sizes),
        size=sum(sizes),
    )


def _warm(folder: Path) -> None:
    """Read every source once, so that none has to come from the disk."""
    for path in folder.rglob("*"):
        if path.is_file():
            path.read_bytes()


def _place(engine: Engine) -> Path:
    return WORK / engine.name.casefold().replace(",", "").replace(" ", "-")


if __name__ == "__main__":
    main()
