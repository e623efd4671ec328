"""A problem in what people wrote, as a value: rule, place, message, hint, severity."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import total_ordering
from typing import Self

from sdsite.frozen import frozen


class Severity(StrEnum):
    """How much a finding weighs: an error stops the build, a warning is only told."""

    ERROR = "fout"
    WARNING = "waarschuwing"


class Rule(StrEnum):
    """The rules of one stage: a slug named for the problem, and what it means in one Dutch line.

    A stage makes its own subclass and writes each member as `NAME = "slug", "summary"`.
    """

    summary: str
    """What the rule is about, for an editor who asks; plain Dutch."""

    def __new__(cls, slug: str, summary: str) -> Self:
        """Make a member that is its slug and knows its summary."""
        member = str.__new__(cls, slug)
        member._value_ = slug
        member.summary = summary
        return member


@total_ordering
@frozen
class Place:
    """Where something stands in the project; sorts by file, then line, a whole file first."""

    file: str
    """Path relative to the project root, with forward slashes."""

    line: int | None = None
    """Line number, counted from 1; None means the file as a whole."""

    def __lt__(self, other: object) -> bool:
        """Order by file and line, so that findings come out as an editor walks the files."""
        if not isinstance(other, Place):
            return NotImplemented
        return (self.file, self.line or 0) < (other.file, other.line or 0)

    def __str__(self) -> str:
        """Give `data/x.yml:14`, or `data/x.yml` for the whole file."""
        return self.file if self.line is None else f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One problem at one place, with the way to mend it."""

    place: Place
    """The file and line an editor has to open."""

    rule: str
    """Slug of the rule, named for the problem, for example `onbekende-sleutel`."""

    message: str
    """What is wrong, in plain Dutch, one sentence on one line."""

    hint: str
    """How to mend it, in plain Dutch, on one line; may be empty."""

    severity: Severity = Severity.ERROR
    """Whether it stops the build."""

    def __str__(self) -> str:
        """Give the one line that an editor sees."""
        words = f"{self.message} {self.hint}".rstrip().replace("\n", " ")
        return f"{self.place}: {self.severity}: {words} [{self.rule}]"


def has_errors(findings: Iterable[Finding]) -> bool:
    """Tell whether at least one of the findings stops the build."""
    return any(finding.severity is Severity.ERROR for finding in findings)


def short(text: str, most: int = 60) -> str:
    """Quote what someone wrote: on one line of a bounded length, and nothing in it unseen.

    What has no shape of its own is written by its number in Unicode.
    """
    line = " ".join(text[: 10 * most].split())
    if len(line) > most or len(text) > 10 * most:
        line = line[: most - 1].rstrip() + "…"
    return "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in line)
