"""The example built with hostile words in every text, and with harmless words of that length."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sdsite.build import build_site
from sdsite.render import OutputFile
from tests.hostile.project import ending_in, lay_out, rewritten

WORDS = "</script>\"'><svg/onload=hostile()>#panic()"
"""Ends a script, an attribute and a tag, runs on load, and is a call in the language of Typst."""


@dataclass(frozen=True, slots=True)
class Site:
    """The example with these words behind every text."""

    words: str

    def write(self, out: Path) -> Path:
        """Put its files in a folder, as a web server finds them."""
        for path, content in self.files().items():
            (out / path).parent.mkdir(parents=True, exist_ok=True)
            (out / path).write_bytes(content)
        return out

    def files(self) -> Mapping[str, bytes]:
        """Every file of it by its path; made once."""
        return _files(self.words)


HOSTILE = Site(WORDS)
HARMLESS = Site("".join(each if each.isalpha() else "." for each in WORDS))  # with the same slug


@cache
def _files(words: str) -> Mapping[str, bytes]:
    made: list[OutputFile] = []
    with tempfile.TemporaryDirectory() as folder:
        project = lay_out(rewritten(ending_in(words)).files, Path(folder))
        report = build_site(project, None, paper=False, show=made.append)
    assert not report.failed, report.findings
    return {file.path: file.content for file in sorted(made, key=lambda file: file.path)}
