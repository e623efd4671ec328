"""One warm program and two versions of a site for all fault tests of a process."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.program import DONE, Program
from tests.faults.program import program as started
from tests.faults.standing import CASE, Standing, Versions, make_versions


@pytest.fixture(scope="session")
def program() -> Iterator[Program]:
    with started(CASE) as running:
        yield running


@pytest.fixture(scope="session")
def versions(program: Program) -> Versions:
    return make_versions(program, program.folder)


@pytest.fixture
def place(request: pytest.FixtureRequest) -> Iterator[Path]:
    """An empty folder that any user may write in: in memory, or for the long tests on the disk."""
    memory = Path("/dev/shm")  # noqa: S108  a folder of its own is made there
    long = request.node.get_closest_marker("faults") is not None
    parent = None if long or not os.access(memory, os.W_OK) else memory
    with tempfile.TemporaryDirectory(prefix="sdsite-plek-", dir=parent) as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder


@pytest.fixture
def standing(program: Program, versions: Versions, place: Path) -> Standing:
    """The old site where a web server has it."""
    made = Standing(program, versions, place / "web")
    made.reset()
    return made


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where tests run in several processes, each tells the first what it did."""
    told = getattr(session.config, "workeroutput", None)
    if told is not None:
        told["faults"] = dict(DONE)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    """One of the processes has ended."""
    DONE.update(getattr(node, "workeroutput", {}).get("faults", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if DONE:
        terminalreporter.section("faults done")
        for kind, number in sorted(DONE.items()):
            terminalreporter.line(f"{number:6} {kind}")
