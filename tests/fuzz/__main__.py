"""`make fuzz`: 200,000 hostile inputs over every reader, each within ten seconds and one GiB.

Prints a line of JSON for each reader: how many inputs, findings and values, the longest that one
took and the most memory. A reader works in a process of its own, which may have no more memory than
that, and gives up after the first input that is neither a finding nor a value; that input is
printed, as small as Hypothesis could make it, to become a case in the tests.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz.readers import READERS, Reader

INPUTS = 200_000
"""How many inputs a run has at least."""
SECONDS = 10
"""How long one input may take."""
MEMORY = 2**30
"""How many bytes a reader may use."""
PATIENCE = 120
"""How many seconds one may wait for something, on a machine that does other work as well."""
SHOWN = 2_000
"""Characters of a trace that are printed, of its begin and of its end."""
BATCH = 2_000
"""Inputs that Hypothesis makes from one seed: with more, it remembers more than it finds."""


class TooSlowError(Exception):
    """An input took longer than it may."""


def main() -> int:
    """Fuzz all readers, one on each core, and print what came of it."""
    asked = argparse.ArgumentParser(prog="make fuzz")
    asked.add_argument("--inputs", type=int, default=INPUTS)
    asked.add_argument("--seed", type=int, default=0)
    asked.add_argument("--jobs", type=int, default=os.cpu_count())
    asked.add_argument("--reader", choices=[reader.name for reader in READERS])
    options = asked.parse_args()
    if options.reader:
        reader = next(each for each in READERS if each.name == options.reader)
        _say(_fuzz(reader, options.inputs, options.seed))
        return 0
    begun = time.monotonic()
    with ThreadPoolExecutor(options.jobs) as pool:
        ended = list(pool.map(lambda each: _in_a_process(each, options), READERS))
    summaries = [json.loads(line) for code, line in ended if code == 0]
    total = {key: sum(each[key] for each in summaries) for key in ("inputs", "findings", "values")}
    most = {key: max(each[key] for each in summaries) for key in ("longest_s", "peak_mb")}
    took = {"minutes": round((time.monotonic() - begun) / 60, 1), "seed": options.seed}
    _say({"reader": "all", **total, **most, **took})
    return max(code for code, _ in ended)


def _say(summary: dict[str, object]) -> None:
    sys.stdout.write(f"{json.dumps(summary)}\n")


def _in_a_process(reader: Reader, options: argparse.Namespace) -> tuple[int, str]:
    inputs = -(-options.inputs * reader.share // sum(each.share for each in READERS))
    command = [sys.executable, "-m", "tests.fuzz", "--reader", reader.name]
    ended = subprocess.run(
        [*command, "--inputs", str(inputs), "--seed", str(options.seed)],
        check=False,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    line = ended.stdout.strip().rpartition("\n")[2]
    trace = f"{ended.stderr[:SHOWN]}\n…\n{ended.stderr[-SHOWN:]}"
    sys.stdout.write(f"{line}\n" if ended.returncode == 0 else f"{reader.name}:\n{trace}\n")
    sys.stdout.flush()
    return abs(ended.returncode), line


def _fuzz(reader: Reader, inputs: int, start: int) -> dict[str, object]:
    """Try inputs until there have been enough; one that fails ends the process with its trace."""
    if not reader.draws:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGPROF, _too_slow)
    signal.signal(signal.SIGALRM, _too_slow)
    counts: Counter[str] = Counter()
    longest = 0.0

    def one(given_input: object) -> None:
        nonlocal longest
        signal.setitimer(signal.ITIMER_PROF, SECONDS)  # of work: this machine may do other work
        signal.setitimer(signal.ITIMER_REAL, PATIENCE)
        begun = time.process_time()
        outcome = reader.read(given_input)
        took = time.process_time() - begun
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        longest = max(longest, took)
        counts[outcome] += 1
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 <= MEMORY

    batch = start
    while counts.total() < inputs:
        _batch(reader, one, (batch, min(BATCH, inputs)))
        batch += 1
    return {
        "reader": reader.name,
        "inputs": counts.total(),
        "findings": counts["finding"],
        "values": counts["value"],
        "longest_s": round(longest, 2),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _batch(reader: Reader, one: Callable[[object], None], what: tuple[int, int]) -> None:
    """Make as many inputs as the second number says, from the seed that is the first."""
    quiet = settings(
        max_examples=what[1],
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),  # how long one takes is too uneven to steer by
        suppress_health_check=list(HealthCheck),
    )
    seed(what[0])(quiet(given(reader.inputs)(one)))()


def _too_slow(_signal: int, _frame: FrameType | None) -> None:
    raise TooSlowError(f"longer than {SECONDS} seconds")


if __name__ == "__main__":
    sys.exit(main())
