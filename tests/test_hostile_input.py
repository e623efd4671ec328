"""Whatever stands in a file: a site, or findings that say what to mend; never a traceback."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdsite.build import build_site
from sdsite.render import OutputFile

SITES = Path(__file__).parent / "sites"
WHOLE = sorted(folder.name for folder in SITES.iterdir() if (folder / "expected").is_dir())
"""The cases that give a site."""

VALUES = (
    *("null", "[]", "{}", "''", "'  '", "[1, 2]", "{a: b}", "true", "ja", "- x", "'#'", "'|'"),
    *("-1", "0", "1e9", "NaN", "Infinity", ".5", "0x10", "1.000", "12,5", "9" * 30),
    *("2030", "2030-02-30", "0000-00-00", "0001-01-01", "9999-12-31", "9999-W52", "2030-Q9"),
    *("onbekend", "2030-01/2030-02", "2030/2029", "2030/2031/2032"),
    *("doel-1", "document-plan", "organisatie-gemeente", "'[[document-plan]]'", "'[[x|y]]'"),
    *("<script>alert(1)</script>", "'</title>'", "'{{ 7*7 }}'", "'{% raw %}'", "'%s'", "x" * 5000),
)
SIGNS = "'\":\t[]{}#&*!|>-é%@`,\\\u202e\u00a0\u0301"


@st.composite
def spoiled(draw: st.DrawFn, text: str) -> str:
    """A text with a line left out, doubled, moved, given another value, or a stray sign in it."""
    lines = text.split("\n")
    at = draw(st.integers(0, len(lines) - 1))
    line = lines[at]
    match draw(st.sampled_from(("less", "more", "moved", "value", "value", "cell", "sign"))):
        case "less":
            del lines[at]
        case "more":
            lines.insert(at, line)
        case "moved":
            lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(at))
        case "value":
            lines[at] = f"{line.partition(':')[0]}: {draw(st.sampled_from(VALUES))}"
        case "cell":
            cells = line.split(",")
            cells[draw(st.integers(0, len(cells) - 1))] = draw(st.sampled_from(VALUES))
            lines[at] = ",".join(cells)
        case _:
            here = draw(st.integers(0, len(line)))
            lines[at] = line[:here] + draw(st.sampled_from(SIGNS)) + line[here:]
    return "\n".join(lines)


@given(st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.data_too_large])
def test_een_bedorven_bestand_geeft_een_site_of_een_melding(data: st.DataObject) -> None:
    case = SITES / data.draw(st.sampled_from(WHOLE), "case")
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        shutil.copytree(case, project, ignore=shutil.ignore_patterns("expected", "*.actual"))
        files = sorted(file for file in project.rglob("*.*") if file.is_file())
        file = data.draw(st.sampled_from(files), "file")
        text = data.draw(spoiled(file.read_text("utf-8")), "text")
        file.write_text(text, encoding="utf-8")

        made: list[OutputFile] = []
        report = build_site(project, None, show=made.append)

    for finding in report.findings:
        assert finding.message
        assert finding.hint
        assert "\n" not in str(finding)
        assert not finding.place.file.startswith("site/"), f"the program's own fault: {finding}"
    assert report.failed or made
