"""What editors get by itself (PDFs, schemas, a new record, a new project) is never half a file."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import pytest

from tests.faults.program import Ended, Program, Step
from tests.faults.standing import CASE, done, site_in
from tests.faults.test_refused import ERRORS

COMMANDS: Mapping[str, tuple[str, ...]] = {
    "pdf": ("pdf", "--dossier", "advies-2030-1", "--factsheet", "--out", "uit"),
    "schemas": ("schemas",),
    "nieuw": ("nieuw", "advies", "--vul", "titel=Brief over jeugdhulp"),
    "init": ("init", "nieuw-project"),
}
NEW_FILES = {"nieuw", "init"}
"""Commands that never come over what stands there."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command, and what it makes of a small project."""

    program: Program
    name: str
    project: Path
    """Where it is typed."""
    before: Mapping[str, bytes]
    """What the project held."""
    after: Mapping[str, bytes]
    """What it holds when all goes well."""
    steps: tuple[Step, ...]
    """Every step by which it changes the project."""

    def reset(self) -> None:
        shutil.rmtree(self.project)
        self.project.mkdir()
        for path in sorted(self.before):  # a folder before what stands in it
            if path.endswith("/"):
                (self.project / path).mkdir()
            else:
                (self.project / path).write_bytes(self.before[path])

    def run(self, *faults: str) -> Ended:
        return self.program.run(*COMMANDS[self.name], at=self.project, faults=faults)

    def nothing_is_half(self) -> None:
        """Whatever has a name of its own is as it was, or as it should be."""
        for path, content in site_in(self.project).items():
            if not path.rpartition("/")[2].startswith(".") and not path.endswith("/"):
                assert content in {self.before.get(path), self.after.get(path)}, path

    def recovers(self) -> None:
        """The next run works by itself, and leaves nothing of what went before."""
        ended = self.run()
        if self.name in NEW_FILES and ended.code:  # it was ready when it was killed
            assert "Dit bestand bestaat al" in ended.said
        assert site_in(self.project) == self.after, ended.said


@pytest.fixture(params=COMMANDS)
def command(program: Program, place: Path, request: pytest.FixtureRequest) -> Command:
    """A command in a small project; of the PDFs and schemas an earlier version is there."""
    name: str = request.param
    project = place / "project"
    shutil.copytree(CASE, project, ignore=shutil.ignore_patterns("expected"))
    if name not in NEW_FILES:
        assert program.run(*COMMANDS[name], at=project).code == 0
        for made in {"pdf": "uit", "schemas": "schemas"}[name], ".vscode":
            for file in (project / made).rglob("*"):
                file.write_bytes(b"van de vorige keer")
        config = project / ".vscode"
        if config.exists():
            shutil.rmtree(config)
    before = site_in(project)
    steps = program.steps(project, *COMMANDS[name], at=project)
    return Command(program, name, project, before, site_in(project), tuple(steps))


def _is_killed_at(command: Command, step: Step) -> None:
    command.reset()
    ended = command.run(step.killed())
    assert ended.killed, ended.said
    command.nothing_is_half()
    command.recovers()
    done(f"`sdsite {command.name}` killed at a step")


def _is_refused(command: Command, step: Step, error: str) -> None:
    command.reset()
    ended = command.run(step.refused(error))
    assert "Traceback" not in ended.said, ended.said
    assert ended.code in {0, 1}
    assert (ended.code == 1) == (len(ended.findings) == 1), ended.said
    command.nothing_is_half()
    if ended.code == 0:
        assert site_in(command.project) == command.after
    elif command.name in NEW_FILES and step.call != "flock":  # a lock that fails may leave its file
        assert set(site_in(command.project)) - {".sdsite-slot"} == set(command.before), step
    command.recovers()
    done(f"`sdsite {command.name}` refused")


def test_gedood_of_geweigerd_bij_een_stap(command: Command) -> None:
    last = {step.call: step for step in command.steps}
    for call in ("write", "renameat2", "rename"):
        if step := last.get(call):
            _is_killed_at(command, step)
            _is_refused(command, step, "ENOSPC")


def _spread(steps: Sequence[Step]) -> Sequence[Step]:
    """All steps; of a command with very many of them, the last twenty and of the others a part."""
    return [*steps[: -20 : 1 + len(steps) // 150], *steps[-20:]]


@pytest.mark.faults
def test_gedood_bij_veel_stappen(command: Command) -> None:
    for step in _spread(command.steps):
        _is_killed_at(command, step)


@pytest.mark.faults
def test_geweigerd_bij_veel_stappen(command: Command) -> None:
    for step, error in zip(_spread(command.steps), cycle(ERRORS[:4]), strict=False):
        _is_refused(command, step, error)
