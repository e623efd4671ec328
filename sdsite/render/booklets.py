"""Documents for paper → PDF files; one whose data did not change is not made again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import partial

from sdsite.cache import Cache
from sdsite.findings import Finding
from sdsite.pages.booklet import Booklet
from sdsite.pages.downloads import Size
from sdsite.render.output import OutputFile
from sdsite.render.print_findings import refused, too_wide
from sdsite.render.typeset import NotSet, typeset, version
from sdsite.render.view_digest import view_digest

_PAGES = re.compile(rb"/Type\s*/Pages\s*/Count\s+(\d+)")


def render_booklets(
    booklets: Iterable[Booklet], cache: Cache
) -> tuple[tuple[OutputFile, ...], tuple[Finding, ...]]:
    """Set each document as PDF, or tell what keeps it from paper.

    `cache` gives those that were made before from the same data, and the data of the same views.
    """
    program = f"print data {cache.program}"
    files: list[OutputFile] = []
    findings: list[Finding] = []
    for booklet in booklets:
        problems = tuple(too_wide(booklet))
        findings += problems
        if problems:
            continue
        try:
            files.append(OutputFile(booklet.path, _pdf(booklet, program, cache)))
        except NotSet as error:
            findings += refused(booklet, error)
    return tuple(files), tuple(findings)


def size_of(pdf: bytes) -> Size:
    """How large a document is that we made."""
    found = _PAGES.search(pdf)
    return Size(-(-len(pdf) // 1000), int(found[1]) if found else 0)


def _pdf(booklet: Booklet, program: str, cache: Cache) -> bytes:
    data = cache.remember(program, view_digest(booklet), partial(_data, booklet))
    make = partial(typeset, data.decode(), booklet.imprint.day)
    return cache.remember(version(), data, make)


def _data(booklet: Booklet) -> bytes:
    from sdsite.render.print_data import print_data  # noqa: PLC0415  most runs find it kept

    return json.dumps(print_data(booklet), ensure_ascii=False).encode()
