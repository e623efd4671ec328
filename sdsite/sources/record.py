"""What was read: records that know the file and line of everything in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sdsite.findings import Place
from sdsite.frozen import frozen
from sdsite.sources.lines import Lines, Path
from sdsite.sources.text import Text

Form = Literal["yaml", "csv", "markdown"]
"""How a record was written down."""


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """One thing someone wrote down, not yet checked against what it should be.

    Two are the same only when they were read at once: so a record can be a key.
    """

    noun: str
    """First folder or file stem under data/ ("adviezen"); "content" for a written page."""

    place: Place
    """File and line where the record starts."""

    value: Mapping[str, object]
    """Plain text, numbers, booleans, None, dates, lists and dicts; a CSV row: column → text."""

    lines: Lines
    """Line of every key and list item, by its path inside the value."""

    form: Form
    """How it was written down; in a CSV row every value is text."""

    def place_of(self, path: Path) -> Place:
        """Give the place of a value, or of the nearest thing around it whose line is known."""
        return self.lines.place_of(path, self.place)


@frozen
class Sources:
    """All that the project's people wrote, read once."""

    config: Record
    """site_config.yml; without any value when it could not be read."""

    records: tuple[Record, ...]
    """Every record of data/ and every page of content/, sorted by file and line."""

    texts: tuple[Text, ...] = ()
    """Every file that could be read, as it was written: the settings, then data/ and content/."""
