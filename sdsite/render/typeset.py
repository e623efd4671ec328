"""JSON → PDF with Typst: tagged, its letters in it, the same bytes every time."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, cast

from sdsite.cache import digest_of
from sdsite.program import templates_folder

if TYPE_CHECKING:
    import typst

STANDARDS: Final[tuple[Literal["ua-1", "a-2a"], ...]] = ("ua-1", "a-2a")
"""PDF/UA-1 (NEN-ISO 14289-1) for readers, PDF/A-2a (NEN-ISO 19005-2) for the archive."""


class NotSet(Exception):  # noqa: N818 - says what happened
    """Typst refuses a document; the message is what it says of it."""


def typeset(data: str, day: date) -> bytes:
    """Set one document from its data as JSON; `day` is the only date in the file.

    The same data, templates, fonts and version of Typst give the same bytes. What
    Typst refuses raises `NotSet`.
    """
    import typst  # noqa: PLC0415 - only a document that is not kept needs it

    moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
    try:
        made = _compiler().compile(
            format="pdf",
            sys_inputs={"data": data},
            pdf_standards=[*STANDARDS],
            timestamp=int(moment.timestamp()),
        )
    except typst.TypstError as error:
        raise NotSet(str(error.diagnostic)) from error
    return cast("bytes", made)  # one file, as its format is PDF


@cache
def version() -> str:
    """What besides the data decides the bytes: this module, templates, fonts, and Typst itself."""
    files = (file for file in (templates_folder() / "print").rglob("*") if file.is_file())
    return f"typst {metadata.version('typst')} {digest_of((Path(__file__), *files))}"


@cache
def _compiler() -> typst.Compiler:
    """One for all documents of a build: it reads templates and fonts once."""
    import typst  # noqa: PLC0415 - as above

    folder = templates_folder() / "print"
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[folder / "fonts"],
    )
    return typst.Compiler(folder / "main.typ", root=folder, font_paths=fonts)
