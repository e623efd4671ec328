"""The security headers of the site, and files with them for the hosts it may stand on.

The one place where the content security policy is written. `sdsite serve` and the browser tests
serve under it too. The files stand in the site, for they hold no secret: `_headers` is read by
Netlify, Cloudflare Pages and the like, the others are included in the settings of a server.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable

from sdsite.render.output import OutputFile

HOSTING = "hosting/"
"""The folder of the site with what the settings of a web server include."""

API_VERSION = "1.0.0"
YEAR = 31_536_000
"""Seconds in a year: how long a browser keeps a file whose name bears a digest, and HTTPS."""

_NO_SCRIPT = re.compile(rb"\ssrc=|\stype=\"application/(?:ld\+)?json\"")
"""A script element that loads a file, or that holds data and is never run."""


def content_security_policy(scripts: Iterable[bytes] = ()) -> str:
    """The policy: own files only, and of inline scripts only these, each by its hash."""
    hashes = (base64.b64encode(hashlib.sha256(each).digest()).decode() for each in scripts)
    allowed = sorted({f"'sha256-{each}'" for each in hashes})
    return "; ".join(
        (
            "default-src 'self'",
            " ".join(("script-src 'self'", *allowed)),
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "frame-src 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "base-uri 'none'",
            "object-src 'none'",
        )
    )


def security_headers(scripts: Iterable[bytes] = ()) -> tuple[tuple[str, str], ...]:
    """The name and value of each header that goes with every answer."""
    return (
        ("Content-Security-Policy", content_security_policy(scripts)),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Strict-Transport-Security", f"max-age={YEAR}"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    )


def inline_scripts(page: bytes) -> frozenset[bytes]:
    """The text of every inline script in a page that a browser would run."""
    begun = (each.partition(b">") for each in page.split(b"<script")[1:])
    return frozenset(
        inside.partition(b"</script>")[0] for tag, _, inside in begun if not _NO_SCRIPT.search(tag)
    )


def header_files(scripts: Iterable[bytes], root: str) -> tuple[OutputFile, ...]:
    """The files for the hosts, which allow the inline scripts that pages have.

    `root` is the site's folder on its host.
    """
    headers = security_headers(scripts)
    texts = {
        "_headers": _netlify(headers, root),
        f"{HOSTING}nginx.conf": _nginx(headers, root),
        f"{HOSTING}Caddyfile": _caddy(headers, root),
    }
    return tuple(OutputFile(path, text.encode()) for path, text in texts.items())


Headers = tuple[tuple[str, str], ...]
"""Headers by name, in order."""

ASSETS = "assets/"
"""The folder of what pages load: style sheets, scripts, letters."""

OF_EVERY_FILE = frozenset({"X-Content-Type-Options", "Strict-Transport-Security"})
"""The headers that mean something for what a page loads; the others tell how to show a page."""

_KEPT: Headers = (("Cache-Control", f"public, max-age={YEAR}, immutable"),)
"""For files whose name bears a digest."""

_OPEN: Headers = (("Access-Control-Allow-Origin", "*"),)
"""For data: every site may read them."""

_API: Headers = (*_OPEN, ("API-Version", API_VERSION))
"""For the JSON, as the NLGov REST API Design Rules ask."""

FOLDERS: tuple[tuple[str, Headers], ...] = (
    (ASSETS, _KEPT),
    ("api/v1/", _API),
    ("gegevens/", _OPEN),
    ("feeds/", _OPEN),
    ("kalender/", _OPEN),
)
"""Folders of the site with headers of their own beside those of every answer."""

TYPES: tuple[tuple[str, str], ...] = (
    ("ics", "text/calendar"),
    ("jsonld", "application/ld+json"),
    ("ttl", "text/turtle"),
)
"""Kinds of files that a web server may not know by itself."""

_GZIP = (
    *("gzip on;", "gzip_vary on;", "gzip_comp_level 6;", "gzip_min_length 256;"),
    "gzip_types text/css text/csv text/calendar text/turtle text/xml image/svg+xml",
    "    application/javascript application/json application/ld+json application/atom+xml;",
)
"""Pack what is text; without this nginx packs HTML at most, and a phone waits for style sheets."""


def _netlify(headers: Headers, root: str) -> str:
    """`_headers`: an address, then its headers; all that match count."""
    blocks = [(f"{root}*", headers), *((f"{root}{path}*", own) for path, own in FOLDERS)]
    blocks += [
        (f"{root}*.{ending}", (("Content-Type", f"{kind}; charset=utf-8"),))
        for ending, kind in TYPES
    ]
    lines = []
    for address, own in blocks:
        lines += [address, *(f"  {name}: {value}" for name, value in own), ""]
    return "\n".join(lines)


def _nginx(headers: Headers, root: str) -> str:
    """For inside `server {}`; a location with headers of its own repeats all, as nginx asks.

    What a page loads gets those that mean something there: nginx sends headers unpacked, and a
    phone would wait for half a kilobyte more with each file. Other servers pack them.
    """
    short = tuple(each for each in headers if each[0] in OF_EVERY_FILE)
    lines = ["# include /path/to/site/hosting/nginx.conf;  inside server { root …; }"]
    lines += ["charset utf-8;", *_GZIP, f"error_page 404 {root}404.html;", *_add_headers(headers)]
    for path, own in FOLDERS:
        all_of_it = (*(short if path == ASSETS else headers), *own)
        inside = "\n".join(f"    {line}" for line in _add_headers(all_of_it))
        lines.append(f"location {root}{path} {{\n{inside}\n}}")
    for ending, kind in TYPES:
        inside = "\n".join(f"    {line}" for line in _add_headers((*headers, *_OPEN)))
        lines.append(
            f"location ~ ^{re.escape(root)}.*\\.{ending}$ {{\n    types {{}}\n"
            f'    default_type "{kind}; charset=utf-8";\n{inside}\n}}'
        )
    return "\n".join(lines) + "\n"


def _add_headers(headers: Headers) -> list[str]:
    return [f'add_header {name} "{value}" always;' for name, value in headers]


def _caddy(headers: Headers, root: str) -> str:
    """For inside a site block."""
    lines = ["# import /path/to/site/hosting/Caddyfile  inside a site with root and file_server"]
    lines += ["encode zstd gzip"]
    lines += ["header {", *(f'    {name} "{value}"' for name, value in headers), "}"]
    for path, own in FOLDERS:
        lines += [f'header {root}{path}* {name} "{value}"' for name, value in own]
    for ending, kind in TYPES:
        lines.append(f'header {root}*.{ending} Content-Type "{kind}; charset=utf-8"')
    lines += [
        "handle_errors {",
        f"    rewrite * {root}404.html",
        "    file_server",
        "}",
    ]
    return "\n".join(lines) + "\n"
