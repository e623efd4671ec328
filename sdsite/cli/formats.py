"""Findings for programs: JSON, GitHub's workflow commands, and SARIF 2.1.0."""

from __future__ import annotations

import json
import os
from enum import StrEnum
from pathlib import Path, PurePath
from urllib.parse import quote

from sdsite.findings import Finding, Severity
from sdsite.report import BuildReport, ExternalLink, PageScore

SARIF_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning"}
"""A severity as GitHub and SARIF call it."""

_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = {**_IN_MESSAGE, **str.maketrans({":": "%3A", ",": "%2C"})}
"""What GitHub's runner undoes in the text and the properties of a workflow command."""


class Formaat(StrEnum):
    """How findings are told."""

    TEKST = "tekst"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


def in_format(formaat: Formaat, report: BuildReport, project: Path) -> str:
    """Write what was found in one of the formats, ending in a line break.

    Files are told from the folder where the command runs, because that is where the reader of
    these formats looks for them; `project` is the folder they stand in.
    """
    located = [(finding, _from_here(project / finding.place.file)) for finding in report.findings]
    if formaat is Formaat.TEKST:
        return "".join(f"{finding}\n" for finding, _ in located)
    if formaat is Formaat.GITHUB:
        return "".join(f"{_workflow_command(*each)}\n" for each in located)
    if formaat is Formaat.JSON:
        value: object = {
            "versie": 1,
            "bevindingen": [_plain(*each) for each in located],
            "leesscores": [_score(each) for each in report.scores],
            "externe_links": [_external(each, project) for each in report.external],
        }
    else:
        value = _sarif(located)
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _from_here(file: Path) -> PurePath:
    relative = PurePath(os.path.relpath(file))
    return PurePath(file.resolve()) if relative.parts[:1] == ("..",) else relative


def _plain(finding: Finding, file: PurePath) -> dict[str, object]:
    return {
        "bestand": file.as_posix(),
        "regelnummer": finding.place.line,
        "ernst": str(finding.severity),
        "regel": str(finding.rule),
        "melding": finding.message,
        "herstel": finding.hint,
    }


def _score(page: PageScore) -> dict[str, object]:
    return {
        "adres": f"/{page.address}",
        "score": page.score,
        "zinnen": page.sentences,
        "woorden": page.words,
    }


def _external(link: ExternalLink, project: Path) -> dict[str, object]:
    places = ((_from_here(project / place.file), place.line) for place in link.places)
    return {
        "adres": link.address,
        "uitkomst": str(link.outcome),
        "reden": link.reason,
        "code": link.code or None,
        "nieuw_adres": link.moved_to or None,
        "plaatsen": [{"bestand": file.as_posix(), "regelnummer": line} for file, line in places],
    }


def _workflow_command(finding: Finding, file: PurePath) -> str:
    properties = {"file": file.as_posix(), "line": finding.place.line, "title": finding.rule}
    written = ",".join(
        f"{name}={str(value).translate(_IN_PROPERTY)}"
        for name, value in properties.items()
        if value is not None
    )
    return f"::{LEVELS[finding.severity]} {written}::{_words(finding).translate(_IN_MESSAGE)}"


def _sarif(located: list[tuple[Finding, PurePath]]) -> dict[str, object]:
    slugs = sorted({str(finding.rule) for finding, _ in located})
    driver = {"name": "sdsite", "language": "nl", "rules": [_sarif_rule(slug) for slug in slugs]}
    results = [_sarif_result(finding, file, slugs) for finding, file in located]
    return {
        "$schema": SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": results}],
    }


def _sarif_rule(slug: str) -> dict[str, object]:
    from sdsite.handbook import explain, find_rule  # noqa: PLC0415  heavy; only this format

    rule = find_rule(slug)
    if rule is None:
        return {"id": slug}
    explanation = explain(rule)
    help_ = f"Voorbeeld: {explanation.example}\n\nHerstel: {explanation.remedy}"
    return {
        "id": slug,
        "shortDescription": {"text": rule.summary},
        "help": {"text": help_, "markdown": help_},
    }


def _sarif_result(finding: Finding, file: PurePath, slugs: list[str]) -> dict[str, object]:
    uri = file.as_uri() if file.is_absolute() else quote(file.as_posix())
    place: dict[str, object] = {"artifactLocation": {"uri": uri}}
    if finding.place.line is not None:
        place["region"] = {"startLine": finding.place.line}
    return {
        "ruleId": str(finding.rule),
        "ruleIndex": slugs.index(finding.rule),
        "level": LEVELS[finding.severity],
        "message": {"text": _words(finding)},
        "locations": [{"physicalLocation": place}],
    }


def _words(finding: Finding) -> str:
    return f"{finding.message} {finding.hint}".rstrip()
