"""A build, unless nothing changed since the last one: then its report is told again."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from sdsite.cache import Cache
from sdsite.frozen import frozen
from sdsite.program import program_version
from sdsite.publish.listing import listing
from sdsite.publish.rules import PublishRule
from sdsite.report import BuildReport, as_json, from_json
from sdsite.sources.fingerprint import fingerprint, texts_fingerprint


@frozen
class Asked:
    """What is asked of a build: all that decides its report, but for the sources."""

    project: Path
    """The folder with site_config.yml, data/ and content/."""
    out: Path | None
    """The folder of the site; None checks everything and writes nothing."""
    peildatum: date | None
    """The base date that was asked for; None is the one in site_config.yml."""
    today: date
    """The day it is, for what is true until a day."""


def rebuild(
    asked: Asked, cache: Cache, tell: Callable[[str], None], *, cores: int = 1
) -> BuildReport:
    """Build the site, or tell the last report again when that would make the same.

    Nothing changed when the sources, the program and what is asked are the same, and the folder
    of the site still holds the files that were written then (see `publish.listing`). Then nothing
    is read but the sources' bytes, nothing is written, and no stage is imported. `cores` is how
    many processes a build may use.
    """
    before = _inputs(asked, cache.program)
    if (told := _told(asked, before, cache)) is not None:
        return told
    from sdsite.build import build_site  # noqa: PLC0415  seconds of imports, only needed here

    report = build_site(
        asked.project,
        asked.out,
        asked.peildatum,
        today=asked.today,
        cache=cache,
        cores=cores,
        tell=tell,
    )
    # nobody saved a file meanwhile
    if _is_lasting(report, asked) and _inputs(asked, program_version()) == before:
        _keep(report, asked, before, cache)
    return report


def _inputs(asked: Asked, program: str) -> str:
    """Everything that decides the report, but for texts of sources and what stands in `out`."""
    options = (asked.out is not None, str(asked.peildatum), str(asked.today))
    return json.dumps((program, fingerprint(asked.project), *options))


def _told(asked: Asked, inputs: str, cache: Cache) -> BuildReport | None:
    texts = cache.recall("texts", inputs.encode())
    if texts is None:
        return None
    every = _all_inputs(asked, inputs, json.loads(texts))
    kept = None if every is None else cache.recall("report", every)
    return None if kept is None else from_json(kept)


def _keep(report: BuildReport, asked: Asked, inputs: str, cache: Cache) -> None:
    every = _all_inputs(asked, inputs, report.texts)
    if every is not None:
        cache.keep("texts", {inputs.encode(): json.dumps(report.texts).encode()})
        cache.keep("report", {every: as_json(report)})


def _all_inputs(asked: Asked, inputs: str, texts: tuple[str, ...]) -> bytes | None:
    """All that decides the report; None when no finished site stands in `out`."""
    standing = "" if asked.out is None else listing(asked.out)
    if asked.out is not None and not standing:
        return None
    return json.dumps((inputs, texts_fingerprint(asked.project, texts), standing)).encode()


def _is_lasting(report: BuildReport, asked: Asked) -> bool:
    """Whether the same run would tell the same: what a disk refused it may allow next time."""
    disk = any(finding.rule in tuple(PublishRule) for finding in report.findings)
    return not disk and (report.written or asked.out is None)
