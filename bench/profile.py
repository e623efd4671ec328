"""Tells where the processor's time goes in one build: CPU seconds of each stage, and by function.

`python -m bench.profile PROJECT` builds a project with an empty cache, `--again` builds it once
more with what the first build kept. `--changed data/keuzes.yml` builds a copy of the project, and
then says something else in the first title of that file and builds again, twice: at the first time
search meets a new word, and the second is looked at. It looks now and then at what runs, as often
as the system lets it, and counts the time since the last look for the innermost stage that stands
on the stack; so what a stage leaves to a library is the stage's, also when that lets nobody look
for a second, and nothing is slowed down. What other processes did is counted as a whole.
"""

import argparse
import os
import re
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from types import FrameType

STAGES: Mapping[str, str] = {
    "sdsite.sources": "read",
    "sdsite.validation": "load",
    "sdsite.model.load": "load",
    "sdsite.model.links": "load",
    "sdsite.config": "load",
    "sdsite.checks": "check",
    "sdsite.charts": "plan charts",
    "sdsite.pages.search": "plan search",
    "sdsite.pages": "plan pages",
    "sdsite.render.search": "search",
    "sdsite.render.svg": "draw charts",
    "sdsite.render.workbook": "workbooks",
    "sdsite.render.links": "look after links",
    "sdsite.render": "render",
    "sdsite.privacy": "look for persons",
    "sdsite.publish": "publish",
    "sdsite.cache": "cache",
}
"""Start of a module's name → its stage; the longest start that fits decides."""

IMPORTS = "import"
REST = "else"
MICROSECONDS = 1_000
MOST_FUNCTIONS = 25
SOURCES = ("site_config.yml", "data", "content")


class Looks:
    """What stood on the stack at each look, in microseconds since the look before."""

    def __init__(self) -> None:
        self.stages: Counter[str] = Counter()
        self.functions: Counter[str] = Counter()
        self._last = time.process_time()

    def take(self, _signal: int, frame: FrameType | None) -> None:
        """Count the stage and the function of ours that run now."""
        stage, function = innermost(frame)
        now = time.process_time()
        spent = round((now - self._last) * 1e6)
        self._last = now
        self.stages[stage] += spent
        self.functions[f"{stage}: {function}"] += spent


def innermost(frame: FrameType | None) -> tuple[str, str]:
    """The stage that a stack stands in, and the innermost function of sdsite on it."""
    function = ""
    while frame is not None:
        module = str(frame.f_globals.get("__name__", ""))
        if module == "importlib._bootstrap":
            return IMPORTS, function or "of a module"
        if module.startswith("sdsite"):
            function = function or f"{module}.{frame.f_code.co_qualname}"
            if stage := stage_of(module):
                return stage, function
        frame = frame.f_back
    return REST, function


def stage_of(module: str) -> str:
    """The stage a module belongs to; empty for what all stages use."""
    fits = [
        start
        for start in STAGES
        if module == start or module.startswith((f"{start}.", f"{start}_"))
    ]
    return STAGES[max(fits, key=len)] if fits else ""


def table(looks: Looks, cpu: float, elsewhere: float) -> str:
    """CPU seconds by stage and by function; `cpu` is that of this process, the looks share it."""
    every = sum(looks.stages.values()) or 1
    lines = [f"{cpu + elsewhere:8.2f}  CPU seconds in all", ""]
    lines += [f"{cpu * n / every:8.2f}  {stage}" for stage, n in looks.stages.most_common()]
    lines += [f"{elsewhere:8.2f}  other processes", ""]
    most = looks.functions.most_common(MOST_FUNCTIONS)
    lines += [f"{cpu * n / every:8.2f}  {function}" for function, n in most]
    return "\n".join(lines)


def main() -> None:
    """Build as often as asked, and print the last."""
    asked = argparse.ArgumentParser(description="CPU seconds of each stage of a build.")
    asked.add_argument("project", type=Path)
    which = asked.add_mutually_exclusive_group()
    which.add_argument("--again", action="store_true", help="with what a first build kept")
    which.add_argument("--changed", metavar="FILE", help="after a title in this file changed")
    given = asked.parse_args()
    project: Path = given.project.resolve()
    sys.dont_write_bytecode = False  # a user keeps what modules and templates were compiled to
    with tempfile.TemporaryDirectory(dir=project.parent) as folder:
        os.environ["XDG_CACHE_HOME"] = f"{folder}/cache"
        if given.changed:
            project = copied(project, Path(folder))
        sys.argv = ["sdsite", "build", "--project", str(project), "--out", f"{folder}/site"]
        if given.again or given.changed:
            _apart(_build)
        if given.changed:
            change(project / given.changed, 1)
            _apart(_build)
            change(project / given.changed, 2)
        _look()


def copied(project: Path, folder: Path) -> Path:
    """Copy what people wrote of a project, and what its settings name beside it, into a folder."""
    copy = folder / project.name
    copy.mkdir()
    for name in SOURCES:
        if (project / name).exists():
            whole = shutil.copytree if (project / name).is_dir() else shutil.copy
            whole(project / name, copy / name)
    if (shared := project.parent / "shared").is_dir():
        (folder / "shared").symlink_to(shared)  # texts in which quotes are looked up
    return copy


def change(file: Path, number: int) -> None:
    """Say something else in the first title of a file: the same word, and another number."""
    title = re.compile(r"^( *-? *titel: )(Keer \d+ )?", re.MULTILINE)
    said = title.sub(rf"\g<1>Keer {number} ", file.read_text("utf-8"), count=1)
    file.write_text(said, "utf-8")


def _apart(work: Callable[[], object]) -> None:
    """Do it in a process of its own: this one is to begin with nothing imported."""
    if os.fork() == 0:
        try:
            work()
        finally:
            os._exit(0)  # the folder is still needed
    os.wait()


def _look() -> None:
    before = _cpu(resource.RUSAGE_CHILDREN)
    looks, used = Looks(), time.process_time()
    signal.signal(signal.SIGPROF, looks.take)
    signal.setitimer(signal.ITIMER_PROF, MICROSECONDS / 1e6, MICROSECONDS / 1e6)
    try:
        _build()
    except SystemExit as end:
        signal.setitimer(signal.ITIMER_PROF, 0)
        spent = time.process_time() - used
        print(table(looks, spent, _cpu(resource.RUSAGE_CHILDREN) - before), flush=True)
        raise SystemExit(end.code) from None


def _build() -> None:
    """The command as a user gives it."""
    from sdsite.cli import main as sdsite  # noqa: PLC0415  what it imports is to be counted

    sdsite()


def _cpu(whose: int) -> float:
    used = resource.getrusage(whose)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
