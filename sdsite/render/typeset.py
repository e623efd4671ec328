"""JSON → PDF with Typst: tagged, its letters in it, the same bytes every time."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Final, Literal, cast

import typst

from sdsite.cache import digest_of
from sdsite.program import templates_folder

STANDARDS: Final[tuple[Literal["ua-1", "a-2a"], ...]] = ("ua-1", "a-2a")
"""PDF/UA-1 (NEN-ISO 14289-1) for readers, PDF/A-2a (NEN-ISO 19005-2) for the archive."""


def typeset(data: str, day: date) -> bytes:
    """Set one document from its data as JSON; `day` is the only date in the file.

    The same data, templates, fonts and version of Typst give the same bytes.
    """
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
    made = _compiler().compile(
        format="pdf",
        sys_inputs={"data": data},
        pdf_standards=[*STANDARDS],
        timestamp=int(moment.timestamp()),
    )
    return cast("bytes", made)  # one file, as its format is PDF


@cache
def version() -> str:
    """What besides the data decides the bytes: this module, templates, fonts, and Typst itself."""
    files = (file for file in (templates_folder() / "print").rglob("*") if file.is_file())
    return f"typst {metadata.version('typst')} {digest_of((Path(__file__), *files))}"


@cache
def _compiler() -> typst.Compiler:
    """One for all documents of a build: it reads templates and fonts once."""
    folder = templates_folder() / "print"
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[folder / "fonts"],
    )
    return typst.Compiler(folder / "main.typ", root=folder, font_paths=fonts)
