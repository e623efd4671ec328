"""Two versions of one small site, and a place where one stands while the other is being built."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.program import DONE, Ended, Program, Run, Step

CASE = Path(__file__).parent.parent / "sites" / "een_advies"
OLD, NEW, NOTHING = "oud", "nieuw", "niets"
PAGE = """---
titel: Uitleg
kort: Deze bladzijde staat alleen op de nieuwe site.
---

Nieuw.
"""

Site = Mapping[str, bytes]
"""All files of a site by path, with its folders (which end in /)."""


@dataclass(frozen=True, slots=True)
class Versions:
    """Two projects of which every page differs, and the site that each gives."""

    projects: Mapping[str, Path]
    """Where each project stands."""
    folders: Mapping[str, Path]
    """Where each site stands, made without any fault."""
    sites: Mapping[str, Site]
    """What is in it."""
    steps: dict[tuple[str, ...], list[Step]] = field(default_factory=dict)
    """By the faults on the way, the steps by which the new site comes in the place of the old."""


def make_versions(program: Program, folder: Path) -> Versions:
    """Make both projects, and build each."""
    projects = {version: folder / version for version in (OLD, NEW)}
    for version, project in projects.items():
        shutil.copytree(CASE, project, ignore=shutil.ignore_patterns("expected"))
        config = project / "site_config.yml"
        named = config.read_text("utf-8").replace("Sociaal domein", f"Sociaal {version}")
        config.write_text(named, "utf-8")
    (projects[NEW] / "content").mkdir()
    (projects[NEW] / "content/uitleg.md").write_text(PAGE, "utf-8")
    folders = {version: folder / f"site-{version}" for version in projects}
    for version, project in projects.items():
        ended = program.run("build", "--project", project, "--out", folders[version])
        assert ended.code == 0, ended.said
    return Versions(projects, folders, {each: site_in(folders[each]) for each in folders})


def site_in(folder: Path) -> Site:
    """Everything below a folder."""
    return {
        f"{path.relative_to(folder).as_posix()}{'/' if path.is_dir() else ''}": (
            b"" if path.is_dir() else path.read_bytes()
        )
        for path in folder.rglob("*")
    }


class Standing:
    """A folder as a web server has it: the old site stands in it, and the new one is to come."""

    def __init__(self, program: Program, versions: Versions, web: Path) -> None:
        self.program, self.versions, self.web = program, versions, web
        self.site = web / "site"

    def reset(self) -> None:
        """Put the old site there, and nothing else."""
        if self.web.exists():
            for each in self.web.iterdir():
                shutil.rmtree(each) if each.is_dir() else each.unlink()
        self.web.mkdir(exist_ok=True)
        shutil.copytree(self.versions.folders[OLD], self.site)

    def words(self, version: str = NEW) -> tuple[str, ...]:
        """What is typed to build a version here."""
        project = self.versions.projects[version]
        return ("build", "--project", str(project), "--out", str(self.site))

    def start(self, version: str = NEW, **given: object) -> Run:
        """Begin to build a version here."""
        return self.program.start(*self.words(version), **given)  # type: ignore[arg-type]

    def build(self, version: str = NEW, **given: object) -> Ended:
        """Build a version here."""
        return self.start(version, **given).wait()

    def shows(self) -> str:
        """Which version stands here, whole to the last byte; else what is wrong with it."""
        if not self.site.exists():
            return NOTHING
        there = site_in(self.site)
        for version, site in self.versions.sites.items():
            if there == site:
                return version
        wrong = [
            path
            for path in sorted(there.keys() | self.versions.sites[OLD].keys())
            if there.get(path) not in {site.get(path) for site in self.versions.sites.values()}
        ]
        return f"a mixture; of neither version are {wrong[:5]}"

    def steps(self, faults: Sequence[str] = ()) -> list[Step]:
        """Every step by which a build changes the folder of the web server, in order.

        They are told once: the first build keeps what the next ones use, and these go alike.
        """
        self.reset()
        if tuple(faults) not in self.versions.steps:
            self.build(faults=faults)
            self.reset()
            steps = self.program.steps(self.web, *self.words(), faults=faults)
            self.versions.steps[tuple(faults)] = steps
        return self.versions.steps[tuple(faults)]

    def is_killed_at(self, step: Step, faults: Sequence[str] = ()) -> str:
        """Let a build be killed at a step; gives what stands there then, and sees it recover."""
        self.reset()
        ended = self.build(faults=[*faults, step.killed()])
        assert ended.killed, (step, ended)
        shown = self.shows()
        self.recovers()
        return shown

    def recovers(self) -> None:
        """The next build works by itself, and leaves nothing of what went before."""
        ended = self.build()
        assert ended.code == 0, ended.said
        assert not ended.findings
        assert self.shows() == NEW
        assert [path.name for path in self.web.iterdir()] == ["site"]

    def says_what_it_did(self, ended: Ended) -> None:
        """A fault is one line of Dutch, and what it says of the site is true."""
        assert "Traceback" not in ended.said, ended.said
        assert "liep vast" not in ended.said, ended.said
        assert ended.code in {0, 1}, ended
        assert len(ended.findings) <= 1, ended.said
        assert all(line.endswith("]") for line in ended.findings), ended.said
        if ended.code == 1:
            assert len(ended.findings) == 1, ended.said
            assert "Er is niets geschreven; de oude website is onveranderd." in ended.said
            assert self.shows() == OLD, ended.said
        else:
            assert self.shows() == NEW, ended.said


def done(kind: str, number: int = 1) -> None:
    """Count a fault that was done."""
    DONE[kind] += number
