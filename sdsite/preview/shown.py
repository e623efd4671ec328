"""What the preview shows at one moment: the last good site, and what is wrong now.

The built site itself is never changed: the script that reloads and the panel with findings are
poured into a page when it is served.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import PurePosixPath
from types import MappingProxyType
from urllib.parse import quote, unquote

from sdsite.findings import Finding, Severity
from sdsite.numbers import getal
from sdsite.render import OutputFile
from sdsite.render.html import render_page

OWN = "_preview/"
"""Where the files of the preview itself stand; no page of a site has an address like it."""

EVENTS = f"{OWN}events"
"""The address where a page hears that there is something else to show."""

MOST_FINDINGS = 20
"""How many findings the panel shows; all of them stand in the terminal."""

HTML = "text/html; charset=utf-8"
TEXT = "text/plain; charset=utf-8"
KINDS: Mapping[str, str] = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": HTML,
    ".ics": "text/calendar; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": TEXT,
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}
"""Kind of content by ending: the same on every computer, whatever its own list says."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a browser gets."""

    status: HTTPStatus
    """Found, moved or not there."""
    kind: str
    """The kind of content, as HTTP writes it."""
    body: bytes
    """The content."""
    location: str = ""
    """Where it went, when it moved."""


@dataclass(frozen=True, slots=True)
class PanelView:
    """The panel with findings, as `templates/preview/panel.html` shows it."""

    heading: str
    """How many errors there are."""
    intro: str
    """What the page under it is."""
    findings: tuple[Finding, ...]
    """The first of them."""
    rest: str
    """How many more there are; empty when all are shown."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The last good site, and what is wrong now."""

    files: Mapping[str, bytes]
    """The last good site by path; empty as long as nothing good has been built."""
    errors: tuple[Finding, ...]
    """What keeps the newest version from being shown; empty when it is shown."""
    mark: str
    """Differs when there is something else to see."""


NOTHING = Shown(MappingProxyType({}), (), "")
"""What is shown before the first build."""


def next_shown(before: Shown, files: Iterable[OutputFile], findings: Iterable[Finding]) -> Shown:
    """What is shown after a build: its site, or the last good one with the errors of this one."""
    errors = tuple(finding for finding in findings if finding.severity is Severity.ERROR)
    site = before.files if errors else {file.path: file.content for file in files}
    digest = hashlib.sha256(repr(errors).encode())
    for path, content in site.items():
        digest.update(path.encode())
        digest.update(content)
    return Shown(MappingProxyType(dict(site)), errors, digest.hexdigest())


def answer(shown: Shown, target: str) -> Answer:
    """Give what stands at the target of a request, `/adviezen/?x=1`: only paths of the site."""
    path = unquote(target.partition("?")[0]).removeprefix("/")
    if path.startswith(OWN):
        return _own(path)
    if not shown.files:
        page = render_page("preview/waiting.html", _panel(shown), "")
        return Answer(HTTPStatus.SERVICE_UNAVAILABLE, HTML, _poured(page.encode(), shown, ""))
    if path == "" or path.endswith("/"):
        path += "index.html"
    elif path not in shown.files and f"{path}/index.html" in shown.files:
        return Answer(HTTPStatus.TEMPORARY_REDIRECT, TEXT, b"", f"/{quote(path)}/")
    if path in shown.files:
        return _file(HTTPStatus.OK, path, shown)
    if "404.html" in shown.files:
        return _file(HTTPStatus.NOT_FOUND, "404.html", shown)
    return Answer(HTTPStatus.NOT_FOUND, TEXT, b"Deze pagina bestaat niet.\n")


def _own(path: str) -> Answer:
    name = path.removeprefix(OWN)
    if name not in ("preview.css", "preview.js"):
        return Answer(HTTPStatus.NOT_FOUND, TEXT, b"")
    text = render_page(f"preview/{name}", None, "")
    return Answer(HTTPStatus.OK, KINDS[PurePosixPath(name).suffix], text.encode())


def _file(status: HTTPStatus, path: str, shown: Shown) -> Answer:
    kind = KINDS.get(PurePosixPath(path).suffix, "application/octet-stream")
    content = shown.files[path]
    if kind != HTML:
        return Answer(status, kind, content)
    panel = render_page("preview/panel.html", _panel(shown), "") if shown.errors else ""
    return Answer(status, kind, _poured(content, shown, panel))


def _poured(page: bytes, shown: Shown, panel: str) -> bytes:
    """Put the script that reloads into the head of a page, and the panel at its end."""
    head = (
        f'<link rel="stylesheet" href="/{OWN}preview.css">\n'
        f'<script src="/{OWN}preview.js" data-mark="{shown.mark}" data-events="/{EVENTS}" defer>'
        "</script>\n"
    )
    before, end, after = page.rpartition(b"</body>")
    return (before + panel.encode() + end + after).replace(
        b"</head>", head.encode() + b"</head>", 1
    )


def _panel(shown: Shown) -> PanelView:
    errors = len(shown.errors)
    more = errors - MOST_FINDINGS
    heading = "1 fout" if errors == 1 else f"{getal(errors)} fouten"
    if shown.files:
        intro = "U ziet de laatste goede versie van de website."
    elif shown.errors:
        intro = "De website staat hier zodra er geen fouten meer zijn."
    else:
        heading, intro = "Even geduld", "De website wordt gebouwd."
    return PanelView(
        heading=heading,
        intro=intro,
        findings=shown.errors[:MOST_FINDINGS],
        rest=f"En nog {getal(more)}: ze staan in het venster van sdsite." if more > 0 else "",
    )
