"""Everything that reads what people write, with hostile input for it and how to try one.

To try an input is to get a finding or a value; an exception of any kind is a fault.
"""

from __future__ import annotations

import atexit
import random
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, cast

from hypothesis import strategies as st

from sdsite.build import build_site
from sdsite.config import Config, load_config
from sdsite.findings import Finding, Place
from sdsite.model import NOUNS, ROWS, load
from sdsite.model.bladzijde import Bladzijde
from sdsite.model.datum import parse_datum
from sdsite.model.slug import slug
from sdsite.model.tekst import parse_tekst
from sdsite.pages.bladzijde import Geschreven
from sdsite.render import OutputFile
from sdsite.render.markdown import render_markdown
from sdsite.sources import CONFIG, Lines, Record, read
from sdsite.validation import Written, validate
from tests.fuzz.inputs import (
    CSV,
    LEAVES,
    MARKDOWN,
    TEKST,
    VALUES,
    YAML,
    assembled,
    at,
    leaf,
    real_files,
    shaped_as,
    spoiled_often,
)

Outcome = Literal["finding", "value"]

CASES = Path(__file__).parents[1] / "sites"
WHOLE = sorted(folder.name for folder in CASES.iterdir() if (folder / "expected").is_dir())
"""The cases that give a site."""

EXAMPLE = Path(__file__).parents[2] / "voorbeeld"

LONGEST_LINE = 4_000
"""Characters that a finding may take in all; what it quotes is cut short."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One way in."""

    name: str
    """What it reads, as the summary calls it."""
    inputs: st.SearchStrategy[object]
    """Hostile inputs."""
    read: Callable[[object], Outcome]
    """Try one."""
    share: int
    """How many of every thousand inputs are for this reader."""
    draws: bool = False
    """It draws charts too, with a machine that reserves far more addresses than it ever uses."""


def told(findings: Iterable[Finding]) -> Outcome:
    """Hold every finding to its promise; say whether there was one."""
    outcome: Outcome = "value"
    for finding in findings:
        outcome = "finding"
        line = str(finding)
        assert finding.message, line
        assert "\n" not in line, line
        assert len(line) < LONGEST_LINE, line[:400]
        line.encode()  # no half characters, which no terminal can show
    return outcome


def _file(given: object) -> Outcome:
    """Read a project that consists of one file, and count what is told about that file."""
    name, content = cast("tuple[str, bytes | str]", given)
    every = findings_of(name, content)
    told(every)
    return told(each for each in every if each.place.file == name)


@cache
def _folder() -> Path:
    """One folder for all inputs of a process: taking one away takes longer than reading a file."""
    kept = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, kept, ignore_errors=True)
    return Path(kept)


def findings_of(name: str, content: bytes | str) -> tuple[Finding, ...]:
    """All that is told about a project of one file, up to where a page is drawn."""
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    folder = _folder()
    file = folder / name
    if not file.parent.is_dir():
        file.parent.mkdir(parents=True)
    file.write_bytes(raw)
    sources, findings = read(folder)
    file.unlink()
    _, settings = load_config(sources.config)
    register, wrong = load(sources.records)
    for page in register.bladzijden:
        render_markdown(Geschreven(f"{page.pad}/", page.tekst, {}))
    return (*findings, *settings, *wrong)


def _project(given: object) -> Outcome:
    """Build a whole project of which one file was spoiled."""
    case, name, text = cast("tuple[str, str, str]", given)
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        shutil.copytree(CASES / case, project, ignore=shutil.ignore_patterns("expected"))
        (project / name).write_text(text, "utf-8", "surrogatepass")
        made: list[OutputFile] = []
        report = build_site(project, None, paper=False, show=made.append)
    assert report.failed or made
    for finding in report.findings:
        assert finding.hint, str(finding)
        assert not finding.place.file.startswith("site/"), f"the program's own fault: {finding}"
    return told(report.findings)


@st.composite
def _spoiled_projects(draw: st.DrawFn) -> tuple[str, str, str]:
    case = draw(st.sampled_from(WHOLE))
    files = sorted(
        (file.relative_to(CASES / case).as_posix(), file.read_text("utf-8"))
        for part in ("*.yml", "data/**/*.*", "content/**/*.md")
        for file in (CASES / case).glob(part)
    )
    return (case, *draw(spoiled_often(tuple(files))))


@cache
def _good_settings() -> dict[str, object]:
    return dict(read(EXAMPLE)[0].config.value)


def _settings(seed: object) -> Outcome:
    chance = random.Random(cast("int", seed))  # noqa: S311 - the same seed, the same settings
    strange = shaped_as(Config, chance)
    picked = chance.sample(sorted(strange), chance.randint(0, min(3, len(strange))))
    value = {**_good_settings(), **{key: strange[key] for key in picked}}
    return told(
        load_config(Record("site_config", Place("site_config.yml", 1), value, Lines(), "yaml"))[1]
    )


def _record(seed: object) -> Outcome:
    assert isinstance(seed, int)
    chance = random.Random(seed)  # noqa: S311 - the same seed gives the same records
    records = [_one(chance, at) for at in range(chance.choice((1, 1, 2, 5)))]
    return told(load(records)[1])


def _one(chance: random.Random, at: int) -> Record:
    model = chance.choice((*NOUNS, *ROWS, Bladzijde))
    form: Literal["csv", "yaml"] = "csv" if model in ROWS else "yaml"
    value = shaped_as(model, chance)
    if form == "csv":
        value = {key: str(each) for key, each in value.items()}
    return Record(model.plural, Place("data/x.yml", at + 1), value, Lines(), form)


class _Values(Written):
    """A field of every plain kind."""

    tekst: str = ""
    geheel: int = 0
    getal: float = 0.0
    wel: bool = False


def _value(seed: object) -> Outcome:
    value = leaf(random.Random(cast("int", seed)))  # noqa: S311 - the same seed, the same value
    given = dict.fromkeys(_Values.model_fields, value)
    record = Record("x", Place("data/x.yml", 1), given, Lines(), "yaml")
    return told(validate(_Values, record)[1])


def _datum(value: object) -> Outcome:
    try:
        parse_datum(value)
    except ValueError:
        return "finding"
    return "value"


def _tekst(value: object) -> Outcome:
    written = str(value)
    try:
        dialect = parse_tekst(written)
    except ValueError:
        return "finding"
    assert len(dialect.plat) <= len(written) + 1
    assert set(slug(written)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    return "value"


def _readers() -> tuple[Reader, ...]:
    yaml, csv, pages = (real_files(ending) for ending in (".yml", ".csv", ".md"))
    settings = tuple(each for each in yaml if each[0] == CONFIG)
    front = st.sampled_from(("---\ntitel: T\nkort: K\n---\n", "---\n", ""))
    dates = st.one_of(LEAVES, st.from_regex(r"[0-9]{3,5}-?[WQ]?[0-9]{0,3}(/[0-9-]{0,10}){0,3}"))
    names = st.sampled_from(("data/themas.yml", "data/metingen.csv", "content/a.md", CONFIG))
    markdown = st.builds(str.__add__, front, assembled(MARKDOWN))
    themas, measured = at("data/themas.yml", assembled(YAML)), at("data/x.csv", assembled(CSV))
    return (
        Reader("bytes", st.tuples(names, st.binary(max_size=300)), _file, 80),
        Reader("yaml", themas | spoiled_often(yaml), _file, 160),
        Reader("csv", measured | spoiled_often(csv), _file, 140),
        Reader("markdown", at("content/a.md", markdown) | spoiled_often(pages), _file, 120),
        Reader("site_config", at(CONFIG, assembled(YAML)) | spoiled_often(settings), _file, 100),
        Reader("settings", st.integers(0, 2**40), _settings, 59),
        Reader("record", st.integers(0, 2**40), _record, 160),
        Reader("value", st.integers(0, 2**40), _value, 40),
        Reader("datum", dates | st.sampled_from(VALUES), _datum, 60),
        Reader("tekst", assembled(TEKST) | st.text(), _tekst, 80),
        Reader("project", _spoiled_projects(), _project, 1, draws=True),
    )


READERS = _readers()
"""All of them."""
