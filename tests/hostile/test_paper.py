"""Hostile words on paper: Typst sets them as they are written, and runs nothing of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pdfminer.high_level import extract_text

from sdsite.build import make_documents
from tests.hostile.project import ending_in, lay_out, rewritten

WORDS = '#panic("x")$x$@ref<x>#read("/etc/passwd")'
"""A call, a formula, a reference, a label and a file, in the language of Typst."""


@pytest.mark.parametrize("document", ["bundel-raad", "factsheet"])
def test_op_papier_staan_de_woorden_zoals_ze_zijn_geschreven(document: str, tmp_path: Path) -> None:
    project = lay_out(rewritten(ending_in(WORDS)).files, tmp_path / "project")
    report = make_documents(project, tmp_path / "pdf", (document,))
    assert not report.failed, report.findings
    (made,) = (tmp_path / "pdf").glob("*.pdf")
    text = re.sub(r"[\s\u00ad\u200b\u2060-]", "", extract_text(made))
    assert WORDS in text
    assert "root:" not in text
