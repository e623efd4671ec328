"""Prints what making the documents for paper costs: CPU of each, and of a build that has them.

Every run is a new process. It measures and never asserts.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).parent.parent
RUNS = 3

DOCUMENTS = """
import json, sys, time
from pathlib import Path
from sdsite.cache import Cache
from sdsite.charts import plan_charts
from sdsite.config import load_config
from sdsite.model import load
from sdsite.pages import plan_site
from sdsite.render import render_booklets, size_of
from sdsite.sources import read

sources, _ = read(Path())
config, _ = load_config(sources.config)
register, _ = load(sources.records)
plan = plan_site(register, config, config.peildatum, plan_charts(register))
told = {}
for booklet in plan.booklets:
    begin = time.process_time()
    (file,), _ = render_booklets([booklet], Cache(Path(sys.argv[1])))
    spent = time.process_time() - begin
    told[booklet.id] = (size_of(file.content).pages, len(file.content) / 1000, spent)
print(json.dumps(told))
"""
"""Makes the documents that site_config.yml names, and tells pages, kB and CPU seconds of each."""


def main() -> None:
    """Make every document RUNS times from nothing, then once more from what was kept."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = [_made(Path(folder) / str(run)) for run in range(RUNS)]
        kept = _made(Path(folder) / "0")
    print(f"{RUNS} runs, median\n")
    print("| document | pages | kB | CPU s | ms a page | CPU s when kept |")
    print("|---|---|---|---|---|---|")
    for name, (pages, size, _) in fresh[0].items():
        spent = statistics.median(run[name][2] for run in fresh)
        cells = (f"{pages:.0f}", f"{size:.0f}", f"{spent:.2f}", f"{spent / pages * 1000:.0f}")
        print(f"| {name} | {' | '.join(cells)} | {kept[name][2]:.2f} |")
    spent = statistics.median(sum(each[2] for each in run.values()) for run in fresh)
    again = sum(each[2] for each in kept.values())
    pages = sum(each[0] for each in fresh[0].values())
    print(f"| all | {pages:.0f} | | {spent:.2f} | {spent / pages * 1000:.0f} | {again:.2f} |")


def _made(cache: Path) -> dict[str, tuple[float, float, float]]:
    """Pages, kB and CPU seconds of each document, made in a new process."""
    done = subprocess.run(
        [sys.executable, "-c", DOCUMENTS, str(cache)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(done.stderr)
    told: dict[str, tuple[float, float, float]] = json.loads(done.stdout)
    return told


if __name__ == "__main__":
    main()
