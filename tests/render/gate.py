"""The gate of links on files that are all at hand."""

from __future__ import annotations

from collections.abc import Iterable

from sdsite.findings import Finding
from sdsite.pages.site_plan import Page
from sdsite.render import LinkGate, OutputFile


def broken_links(
    files: Iterable[OutputFile], root: str = "/", pages: Iterable[Page] = ()
) -> tuple[Finding, ...]:
    """What the gate says once every file has passed."""
    gate = LinkGate(root, pages)
    for file in files:
        gate.look(file)
    return gate.findings()
