"""What was measured: runs, their medians, and how many times one is another."""

import json
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum


class Case(StrEnum):
    """What a build finds when it begins."""

    COLD = "cold"
    CHANGED = "one record changed"
    UNCHANGED = "nothing changed"


@dataclass(frozen=True, slots=True)
class Run:
    """One build."""

    engine: str
    """Name of the engine."""
    records: int
    """Size of the site."""
    case: Case
    """What it found."""
    wall: float
    """Seconds on the clock."""
    cpu: float
    """Seconds of processor, of all its processes."""
    memory: float
    """Peak MiB, of all its processes together."""
    files: int = 0
    """Files in the site it made."""
    size: int = 0
    """Bytes in them."""


@dataclass(frozen=True, slots=True)
class Results:
    """A whole comparison."""

    machine: str
    """Processor, cores and memory."""
    versions: Mapping[str, str]
    """Engine → version."""
    runs: tuple[Run, ...]
    """Every run, in the order they were made."""


def median(runs: Iterable[Run]) -> Run | None:
    """A run with the median of each figure; None without runs.

    All must be of one engine, one size and one case.
    """
    found = tuple(runs)
    if not found:
        return None
    if len({(run.engine, run.records, run.case) for run in found}) > 1:
        raise ValueError("a median is of runs of the same kind")
    return Run(
        found[0].engine,
        found[0].records,
        found[0].case,
        wall=statistics.median(run.wall for run in found),
        cpu=statistics.median(run.cpu for run in found),
        memory=statistics.median(run.memory for run in found),
        files=found[-1].files,
        size=found[-1].size,
    )


def medians(runs: Sequence[Run]) -> tuple[Run, ...]:
    """One run for each engine, size and case, in the order in which they first came."""
    kinds = dict.fromkeys((run.engine, run.records, run.case) for run in runs)
    found = (
        median(run for run in runs if (run.engine, run.records, run.case) == kind) for kind in kinds
    )
    return tuple(run for run in found if run is not None)


def ratio(runs: Sequence[Run], of: Run, to: str, figure: str = "cpu") -> float | None:
    """How many times the figure of engine `to` is that of a run, in the same size and case.

    None where `to` was not measured or took nothing.
    """
    mine: float = getattr(of, figure)
    for run in runs:
        if (run.engine, run.records, run.case) == (to, of.records, of.case):
            other: float = getattr(run, figure)
            return other / mine if mine else None
    return None


def growth(runs: Sequence[Run], engine: str, case: Case) -> tuple[tuple[int, float], ...]:
    """CPU milliseconds for each record, by size: level when the time grows as the records do."""
    found = (run for run in runs if run.engine == engine and run.case is case)
    return tuple(sorted((run.records, 1000 * run.cpu / run.records) for run in found))


def to_json(results: Results) -> str:
    """The results as text, a run on a line."""
    runs = ",\n".join(f"  {json.dumps(asdict(run), ensure_ascii=False)}" for run in results.runs)
    head = {"machine": results.machine, "versions": dict(results.versions)}
    return f'{json.dumps(head, ensure_ascii=False, indent=1)[:-2]},\n "runs": [\n{runs}\n ]\n}}\n'


def from_json(text: str) -> Results:
    """The results from what `to_json` wrote."""
    told = json.loads(text)
    runs = tuple(Run(**{**each, "case": Case(each["case"])}) for each in told["runs"])
    return Results(told["machine"], told["versions"], runs)
