"""What the preview shows at one moment: a site, and what is wrong now.

A page is made when a browser asks for it, so that who saves a line sees it at once. The site itself
is never changed: the script that reloads and the panel with findings are poured into a page when it
is served.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from http import HTTPStatus
from pathlib import PurePosixPath
from urllib.parse import quote, unquote

from sdsite.findings import Finding, Severity
from sdsite.frozen import frozen
from sdsite.numbers import getal
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
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}
"""Kind of content by ending: the same on every computer, whatever its own list says."""


File = Callable[[str], bytes | None]
"""Makes the file of a site at a path; None where there is none."""


@frozen
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


@frozen
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


@frozen
class Shown:
    """The last good site, and what is wrong now."""

    site: File | None
    """The site; None as long as there is none that can be shown."""
    version: str
    """Differs when anything in the site may differ: for each time that something was saved."""
    errors: tuple[Finding, ...] = ()
    """What is wrong now."""
    newest: bool = True
    """Whether the site is what was saved last; else that cannot be shown, because of errors."""

    @property
    def mark(self) -> str:
        """Differs when there is something else to see; empty before there is anything."""
        if self.site is None and not self.errors:
            return ""
        return hashlib.sha256(repr((self.version, self.errors)).encode()).hexdigest()


NOTHING = Shown(None, "")
"""What is shown before the first build."""


def errors_in(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those that keep a site from being published."""
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)


def answer(shown: Shown, target: str) -> Answer:
    """Give what stands at the target of a request, `/adviezen/?x=1`: only paths of the site."""
    path = unquote(target.partition("?")[0]).removeprefix("/")
    if path.startswith(OWN):
        return _own(path)
    if shown.site is None:
        return _waiting(shown)
    try:
        return _on_site(shown, shown.site, path)
    except Exception:  # noqa: BLE001 - a template that is being written; who builds tells it
        return _waiting(replace(shown, site=None))


def _on_site(shown: Shown, site: File, path: str) -> Answer:
    if path == "" or path.endswith("/"):
        path += "index.html"
    elif site(f"{path}/index.html") is not None:
        return Answer(HTTPStatus.TEMPORARY_REDIRECT, TEXT, b"", f"/{quote(path)}/")
    if (content := site(path)) is not None:
        return _file(HTTPStatus.OK, path, content, shown)
    if (lost := site("404.html")) is not None:
        return _file(HTTPStatus.NOT_FOUND, "404.html", lost, shown)
    return Answer(HTTPStatus.NOT_FOUND, TEXT, b"Deze pagina bestaat niet.\n")


def _waiting(shown: Shown) -> Answer:
    """The page that stands wherever there is nothing to show yet."""
    page = render_page("preview/waiting.html", _panel(shown))
    return Answer(HTTPStatus.SERVICE_UNAVAILABLE, HTML, _poured(page.encode(), shown, ""))


def _own(path: str) -> Answer:
    name = path.removeprefix(OWN)
    if name not in ("preview.css", "preview.js"):
        return Answer(HTTPStatus.NOT_FOUND, TEXT, b"")
    text = render_page(f"preview/{name}", None)
    return Answer(HTTPStatus.OK, KINDS[PurePosixPath(name).suffix], text.encode())


def _file(status: HTTPStatus, path: str, content: bytes, shown: Shown) -> Answer:
    kind = KINDS.get(PurePosixPath(path).suffix, "application/octet-stream")
    if kind != HTML:
        return Answer(status, kind, content)
    panel = render_page("preview/panel.html", _panel(shown)) if shown.errors else ""
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
    if shown.site is not None and shown.newest:
        intro = "U ziet wat u het laatst bewaarde. Zo kan de website niet online."
    elif shown.site is not None:
        intro = "U ziet een eerdere versie van de website."
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
