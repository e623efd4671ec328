"""What a build found and made, as a value that can be told again without building."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from enum import StrEnum

from sdsite.findings import Finding, Place, Severity, has_errors
from sdsite.frozen import frozen


@frozen
class PageScore:
    """How easily the texts of one page read."""

    address: str
    """The page, from the root of the site; empty for the start page."""
    score: int
    """Flesch-Douma: 0 is very hard, 100 very easy; it may fall outside of both."""
    sentences: int
    """Sentences that were measured."""
    words: int
    """Words in them."""


class Outcome(StrEnum):
    """Where the address of another website leads."""

    GOOD = "goed"
    MOVED = "verhuisd"
    DEAD = "dood"
    UNSAFE = "onveilig"
    LOOP = "in een kring"
    UNSURE = "niet na te gaan"


@frozen
class ExternalLink:
    """An address of another website, and where it leads."""

    address: str
    """The address as it is written."""
    outcome: Outcome
    """Where it leads."""
    reason: str
    """Why, in words; empty when there is nothing to say."""
    code: int
    """The last status code of HTTP; 0 when there was no answer."""
    moved_to: str
    """The new address of one that moved for good; empty when it did not."""
    places: tuple[Place, ...]
    """Where it is written."""


@frozen
class BuildReport:
    """What a build found and made."""

    findings: tuple[Finding, ...]
    """All findings of the gates that were reached, in the order of files and lines."""
    pages: int = 0
    """Pages made."""
    links: int = 0
    """Links between facts, each shown on both ends."""
    written: bool = False
    """Whether what was made is on disk."""
    unchanged: bool = False
    """Whether nothing was made because it was there already."""
    missing: tuple[str, ...] = ()
    """What is missing in the data, which is no error, as lines of Dutch; only of a check."""
    reading: tuple[str, ...] = ()
    """Which pages read hardest, as lines of Dutch; only of a check."""
    scores: tuple[PageScore, ...] = ()
    """How easily each page reads, hardest first; only of a check."""
    external: tuple[ExternalLink, ...] = ()
    """Addresses of other websites that were asked for, sorted; never kept."""
    remarks: tuple[str, ...] = ()
    """What else the editor should know, as lines of Dutch."""
    texts: tuple[str, ...] = ()
    """The texts of source documents it looked for, as site_config.yml names them."""

    @property
    def failed(self) -> bool:
        """Whether an error stopped the build."""
        return has_errors(self.findings)


def as_json(report: BuildReport) -> bytes:
    """Write a report down, to be read back by `from_json`."""
    return json.dumps(asdict(report)).encode()


def from_json(kept: bytes) -> BuildReport:
    """Read a report back, as one of a run that made nothing new."""
    found = json.loads(kept)
    lines = {
        name: tuple(found[name]) for name in ("missing", "reading", "external", "remarks", "texts")
    }
    findings = tuple(_finding(each) for each in found["findings"])
    scores = tuple(PageScore(**each) for each in found["scores"])
    values = {**found, **lines, "findings": findings, "scores": scores}
    return replace(BuildReport(**values), unchanged=True)


def _finding(found: dict[str, object]) -> Finding:
    place = Place(**found.pop("place"))  # type: ignore[arg-type]
    severity = Severity(str(found.pop("severity")))
    return Finding(**found, place=place, severity=severity)  # type: ignore[arg-type]
