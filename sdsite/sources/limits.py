"""How much may stand in a project: every limit of the readers, each with its reason.

No editor meets one of these with real work; they keep a slip (a pasted log, a folder that links to
itself, a mail merge gone wrong) or ill will from filling the memory or the evening. The model has
limits of its own at its fields, for what fits on a line. `docs/redactie/grenzen.md` tells them all.
"""

from __future__ import annotations

from sdsite.findings import Finding, Place
from sdsite.sources.rules import SourceRule

MAX_FILE_BYTES = 2_000_000
"""Largest file: some thirty times the largest of a whole municipality's, still read in seconds."""

MAX_SOURCE_BYTES = 20_000_000
"""Largest text of a source document that quotes are found back in: a book of ten thousand pages."""

MAX_FILES = 200_000
"""Most files in data/ or content/: a file for each of a hundred thousand records, twice."""

MAX_PROJECT_BYTES = 400_000_000
"""Most bytes in all files together, which is a hundred thousand records; more would not fit in the
memory of an ordinary computer."""

MAX_FOLDERS = 10
"""Folders inside each other; the operating system stops at a thousand or so, in its own ways."""

MAX_DEPTH = 20
"""Levels of blocks and lists inside each other; the deepest noun has six."""

MAX_VALUES = 100_000
"""Keys and values in one YAML file: what 2 MB of ordinary records hold."""

MAX_KEYS = 200
"""Keys in one block; the widest noun has some thirty."""

MAX_KEY = 100
"""Characters in a key or in the name of a column; the longest of a noun has some twenty."""

MAX_COLUMNS = 100
"""Columns in one CSV file; the widest noun has fifteen."""

MAX_ROWS = 50_000
"""Rows in one CSV file, which is 2 MB of ordinary rows."""

MAX_CHARACTERS = 20_000
"""Characters in one text of a record or one cell of a CSV file: eight sheets of A4."""

MAX_PAGE = 100_000
"""Characters in one written page: forty sheets of A4, for who reads no book on a screen."""

MAX_STRETCH = 20_000
"""Characters on a written page without an empty line: eight sheets of A4 in one paragraph."""

MAX_MARKS = 10
"""Lists and quotations inside each other on a written page, for each is one more indentation."""

MAX_BRACKETS = 1_000
"""Opening square brackets on a written page, which is five hundred links to facts."""

MAX_TERMS = 100
"""Explained terms (`: …`) in one stretch of a written page without an empty line."""

MAX_FINDINGS = 10_000
"""Findings in one file, from where the rest of it is not looked at."""


def counted(number: int) -> str:
    """Write a limit as Dutch does: `20.000`."""
    return f"{number:,}".replace(",", ".")


def megabytes(limit: int) -> str:
    """Write a limit of bytes: `2 MB`."""
    return f"{counted(limit // 1_000_000)} MB"


def not_all_checked(file: str) -> Finding:
    """Tell that a file holds so much that is wrong that the rest of it was not looked at."""
    message = f"Na {counted(MAX_FINDINGS)} bevindingen is de rest van dit bestand niet nagekeken."
    hint = "Verbeter wat er gemeld is, en controleer opnieuw."
    return Finding(Place(file), SourceRule.NOT_ALL_CHECKED, message, hint)
