"""Whatever is saved one after the other, what is read with a memo is what is read without one.

`LONG=1 pytest tests/test_read_again.py` looks a hundred times as far.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdsite.checks import check
from sdsite.checks.plain_language import plain_language
from sdsite.config import load_config
from sdsite.findings import has_errors
from sdsite.memo import NO_MEMO, Memo
from sdsite.model import load
from sdsite.privacy import guard_sources
from sdsite.sources import read

CASE = Path(__file__).parent / "sites/een_advies"
LONG = bool(os.environ.get("LONG"))

NAMES = (
    "data/themas.yml",
    "data/begrippen/a.yml",
    "data/begrippen/b.yml",
    "data/moeilijke-woorden.csv",
    "content/over.md",
)
TEXTS = (
    None,  # the file goes away
    "",
    "id: thema-a\ntitel: De wijk\nuitleg: Over [[begrip-a]].\n",
    "id: thema-a\ntitel: De “buurt\nuitleg: Over een buurt en een wijk.\n",
    "woord;suggestie;toelichting;vormen\nbuurt;straat;;\n",
    "woord;suggestie;toelichting;vormen\nwijk;buurt;;\nover;van;;\n",
    "- {id: begrip-a, titel: Wijk, uitleg: Een buurt.}\n- {id: begrip-b, titel: B, uitleg: B.}\n",
    "\n- {id: begrip-a, titel: Wijk, uitleg: Een buurt., onbekend: 1}\n",
    "{id: begrip-a, titel: Wijk, uitleg: Een buurt., themas: [thema-a]}\n",
    "id: buurt\ntitel: Buurt\nuitleg: Zie [[thema-a|de wijk]].\n",
    "id: [1\n",
    "id: thema-a\ntitel: =1+1\nuitleg: Bel a.b@example.com of 06 12345678.\n",
    "id: thema-a\ntitel: =1+1\n# Hier niet.\nuitleg: Over [[begrip-b]].\n",
    "---\ntitel: Over\nkort: Over de site.\n---\nZie [[thema-a]].\n",
)
edits = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(TEXTS)), max_size=12)


def outcome(project: Path, memo: Memo) -> str:
    """All that reading, loading and checking give, to the letter: values, places and findings."""
    memo.next_run()
    sources, unreadable = read(project, memo)
    register, wrong = load(sources.records, memo)
    config, _ = load_config(sources.config)
    assert config is not None
    guard, personal = guard_sources(sources, config, memo)
    broken = has_errors((*unreadable, *wrong))
    checked = () if broken else check(register, config, memo=memo)
    plain = plain_language(register, config, memo)
    return repr((sources, unreadable, register, wrong, guard, personal, checked, plain))


@settings(
    max_examples=3000 if LONG else 15,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=not LONG,
)
@given(edits)
def test_wat_er_stond_maakt_niet_uit(saved: Sequence[tuple[str, str | None]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        shutil.copytree(CASE, project, ignore=shutil.ignore_patterns("expected"))
        memo = Memo()
        assert outcome(project, memo) == outcome(project, NO_MEMO)
        for name, text in saved:
            file = project / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.unlink(missing_ok=True)
            if text is not None:
                file.write_text(text, "utf-8")
            assert outcome(project, memo) == outcome(project, NO_MEMO)


def test_alleen_wat_is_opgeslagen_wordt_opnieuw_gelezen(tmp_path: Path) -> None:
    project = tmp_path / "project"
    shutil.copytree(CASE, project, ignore=shutil.ignore_patterns("expected"))
    memo = Memo()
    before, _ = read(project, memo)
    first, _ = load(before.records, memo)
    file = project / "data/documenten.yml"
    file.write_text(file.read_text("utf-8") + "# klaar\n", "utf-8")
    memo.next_run()
    after, _ = read(project, memo)
    second, _ = load(after.records, memo)
    kept = {record.place.file for record in after.records if record in before.records}
    assert kept == {each.place.file for each in before.records} - {"data/documenten.yml"}
    assert second.items["advies-2030-1"] is first.items["advies-2030-1"]
    assert second.items["document-advies"] is not first.items["document-advies"]
