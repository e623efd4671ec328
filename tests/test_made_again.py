"""Whatever editors do one after the other, a build that keeps things gives the bytes of a cold one.

`LONG=1 pytest tests/test_made_again.py` looks a hundred times as far.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    precondition,
    rule,
)

from sdsite.build import build_site
from sdsite.cache import Cache
from sdsite.rebuild import Asked, rebuild
from sdsite.report import BuildReport

CASE = Path(__file__).parent / "sites/een_advies"
TODAY = date(2030, 6, 2)
LONG = bool(os.environ.get("LONG"))

words = st.sampled_from(("wijk", "zorg", "plan", "jeugd", "hulp"))
kinds = st.sampled_from(
    (
        ("themas", "thema", "titel: De {0}\nuitleg: Over de {0}.\n"),
        ("organisaties", "organisatie", "titel: Stichting {0}\nsoort: adviesorgaan\n"),
        ("begrippen", "begrip", "titel: {0}\nuitleg: Wat {0} is.\n"),
    )
)


class Editing(RuleBasedStateMachine):
    """A project that changes step by step, its site kept up to date, and a cold build beside it."""

    records = Bundle("records")
    pages = Bundle("pages")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.project = self.folder / "project"
        shutil.copytree(CASE, self.project, ignore=shutil.ignore_patterns("expected"))
        self.site = self.project / "site"
        self.changed = True
        self.made = 0

    def teardown(self) -> None:
        """Leave nothing behind."""
        shutil.rmtree(self.folder)

    @rule(target=records, kind=kinds, word=words)
    def add_a_record(self, kind: tuple[str, str, str], word: str) -> Path:
        """A new file with a fact."""
        plural, noun, text = kind
        self.made += 1
        file = self.project / f"data/{plural}/een-{self.made}.yml"
        return self._write(file, f"id: {noun}-{word}-{self.made}\n{text.format(word)}")

    @rule(record=records, word=words)
    def edit_a_record(self, record: Path, word: str) -> None:
        """Other words in a fact."""
        lines = record.read_text("utf-8").splitlines()
        lines[1] = f"titel: Anders {word}"
        self._write(record, "\n".join([*lines, ""]))

    @rule(word=words)
    def edit_what_was_there(self, word: str) -> None:
        """Other words in a document that others point to."""
        file = self.project / "data/documenten.yml"
        lines = file.read_text("utf-8").splitlines()
        lines[1] = f"  titel: Advies over {word}"
        self._write(file, "\n".join([*lines, ""]))

    @rule(target=records, record=consumes(records))
    def rename_a_record(self, record: Path) -> Path:
        """Another name for the file and another id for the fact."""
        self.made += 1
        head, _, rest = record.read_text("utf-8").partition("\n")
        record.unlink()
        moved = record.with_name(f"twee-{self.made}.yml")
        return self._write(moved, f"{head.rpartition('-')[0]}-{self.made}\n{rest}")

    @rule(gone=consumes(records) | consumes(pages))
    def delete_a_file(self, gone: Path) -> None:
        """A fact or a page goes away."""
        gone.unlink()
        self.changed = True

    @rule(target=pages, word=words)
    def write_a_page(self, word: str) -> Path:
        """A page written by hand; the second time other words."""
        file = self.project / f"content/{word}.md"
        self.made += 1
        text = f"---\ntitel: {word}\nkort: Over {word}.\n---\nVersie {self.made}.\n"
        new = not file.exists()
        self._write(file, text)
        return file if new else multiple()  # type: ignore[return-value]

    @rule(target=pages, page=consumes(pages))
    def rename_a_page(self, page: Path) -> Path:
        """A page moves to another address."""
        self.made += 1
        text = page.read_text("utf-8")
        page.unlink()
        return self._write(page.with_name(f"verhuisd-{self.made}.md"), text)

    @rule(word=words)
    def change_a_setting(self, word: str) -> None:
        """What stands around every page."""
        file = self.project / "site_config.yml"
        lines = file.read_text("utf-8").splitlines()
        lines[1] = f"ondertitel: Volg {word}"
        self._write(file, "\n".join([*lines, ""]))

    @rule()
    def break_and_mend(self) -> None:
        """A file with an error: nothing is built, and the standing site stays."""
        before = _contents(self.site)
        wrong = self.project / "data/leeg.yml"
        wrong.write_text("", "utf-8")
        assert self._built().failed
        assert _contents(self.site) == before
        wrong.unlink()

    @precondition(lambda self: self.site.exists())
    @rule()
    def damage_the_site(self) -> None:
        """Somebody writes in the published folder."""
        (self.site / "index.html").unlink(missing_ok=True)
        self.changed = True

    @invariant()
    def the_site_is_that_of_a_cold_build(self) -> None:
        """Same findings, same bytes, and nothing made when nothing changed."""
        report = self._built()
        assert report.written
        assert report.unchanged is not self.changed
        self.changed = False
        cold = build_site(self.project, self.folder / "koud")
        assert report.findings == cold.findings
        assert (report.pages, report.links) == (cold.pages, cold.links)
        assert _contents(self.site) == _contents(self.folder / "koud")
        shutil.rmtree(self.folder / "koud")

    def _write(self, file: Path, text: str) -> Path:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")
            self.changed = True
        return file

    def _built(self) -> BuildReport:
        """The site as a next process builds it, with what earlier ones kept."""
        asked = Asked(self.project, self.site, None, TODAY)
        return rebuild(asked, Cache(self.folder / "cache"), lambda _stage: None, cores=2)


def _contents(folder: Path) -> Mapping[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=100 if LONG else 3,
    stateful_step_count=30 if LONG else 8,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=not LONG,
    phases=(Phase.reuse, Phase.generate),  # shrinking takes many builds
)
