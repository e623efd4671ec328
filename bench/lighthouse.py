"""How a page of each kind loads on a phone: Lighthouse's four scores, and the weight of a visit.

`python -m bench.lighthouse` builds the real site with an address, serves it by nginx as a host
would, with TLS, HTTP/2, gzip and the settings that the site gives along, and lets Lighthouse judge
one page of each kind, the heaviest, on its default throttled phone. The table goes to standard
output. Run it on a machine that does nothing else: a busy one adds to every time.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
PROGRAM = PROJECT / "node_modules/.bin/lighthouse"
KIND = re.compile(r'<meta name="sdsite-kind" content="([^"]*)">')
ADDRESS = "https://voorbeeld.nl/"
HEAD = """
| kind | page | performance | accessibility | best practices | SEO | LCP (s) | shift | HTML (kB) \
| visit (kB) | lost points on |
|---|---|---|---|---|---|---|---|---|---|---|""".lstrip()
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
CERTIFICATE = (
    *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
    *("-subj", "/CN=127.0.0.1"),
)
FLAGS = (
    "--ignore-certificate-errors --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage"
)
NGINX = """
daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log; worker_processes 1;
events {{ worker_connections 64; }}
http {{
    include /etc/nginx/mime.types; access_log off;
    gzip on; gzip_comp_level 6; gzip_min_length 256;
    gzip_types text/css application/javascript image/svg+xml application/json;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{port} ssl http2; ssl_certificate {folder}/own.pem;
    ssl_certificate_key {folder}/own.key; root {site}; include {site}/hosting/nginx.conf; }}
}}
"""


@dataclass(frozen=True, slots=True)
class Judged:
    """What Lighthouse says of one page."""

    kind: str
    """Kind of page."""
    path: str
    """The page, from the root of the site."""
    scores: tuple[int, ...]
    """Of 100, in the order of CATEGORIES."""
    paint: float
    """Seconds until the largest content is painted."""
    shift: float
    """How much the layout shifted; 0 is not at all."""
    html: int
    """Bytes of HTML."""
    weight: int
    """Bytes that the visit took, compressed as they were sent."""
    failed: tuple[str, ...]
    """The checks that cost points."""


def heaviest_pages(site: Path) -> dict[str, str]:
    """Kind of page → the path of its heaviest page."""
    found: dict[str, tuple[int, str]] = {}
    for file in sorted(site.rglob("*.html")):
        kind = KIND.search(file.read_text("utf-8"))
        if kind:
            one = (file.stat().st_size, file.relative_to(site).as_posix())
            found[kind[1]] = max(found.get(kind[1], (0, "")), one)
    return {kind: path for kind, (_, path) in sorted(found.items())}


@contextmanager
def served(site: Path, folder: Path, port: int) -> Iterator[str]:
    """Serve a site by nginx with its own header file, gzipped."""
    subprocess.run(
        [*CERTIFICATE, "-keyout", str(folder / "own.key"), "-out", str(folder / "own.pem")],
        capture_output=True,
        check=True,
    )
    config = folder / "nginx.conf"
    config.write_text(NGINX.format(folder=folder, port=port, site=site), "utf-8")
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        sys.exit("run .ci/system-packages")
    with subprocess.Popen([program, "-p", str(folder), "-c", str(config)]) as server:
        try:
            _wait_for(port)
            yield f"https://127.0.0.1:{port}/"
        finally:
            server.terminate()


def _wait_for(port: int) -> None:
    for _ in range(100):
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    sys.exit("nginx does not answer")


def judge(address: str, kind: str, path: str, size: int) -> Judged:
    """Let Lighthouse judge one page."""
    done = subprocess.run(
        [
            str(PROGRAM),
            address + path.removesuffix("index.html"),
            "--output=json",
            "--quiet",
            f"--only-categories={','.join(CATEGORIES)}",
            f"--chrome-flags={FLAGS}",
        ],
        env={**os.environ, "CHROME_PATH": shutil.which("chromium") or ""},
        capture_output=True,
        check=False,
        text=True,
    )
    if done.returncode:
        sys.exit(f"{path}: {done.stderr[-2000:]}")
    return _judged(json.loads(done.stdout), kind, path, size)


def _judged(told: Mapping[str, object], kind: str, path: str, size: int) -> Judged:
    report: dict[str, dict] = dict(told)  # type: ignore[type-arg,arg-type]
    audits, categories = report["audits"], report["categories"]
    lost = {
        ref["id"]
        for name in CATEGORIES
        for ref in categories[name]["auditRefs"]
        if ref["weight"]
        and (audits[ref["id"]]["score"] or 0) < 1
        and audits[ref["id"]]["scoreDisplayMode"] not in ("notApplicable", "manual", "informative")
    }
    return Judged(
        kind,
        path,
        tuple(round(100 * (categories[name]["score"] or 0)) for name in CATEGORIES),
        audits["largest-contentful-paint"]["numericValue"] / 1000,
        audits["cumulative-layout-shift"]["numericValue"],
        size,
        int(audits["total-byte-weight"]["numericValue"]),
        tuple(sorted(lost)),
    )


def _copied(folder: Path) -> Path:
    """The project with an address, so that every page has a canonical one."""
    project = folder / "project"
    project.mkdir()
    for name in ("data", "content", "brontekst"):
        if (PROJECT / name).exists():
            shutil.copytree(PROJECT / name, project / name)
    config = (PROJECT / "site_config.yml").read_text("utf-8")
    text = "\n".join(line for line in config.splitlines() if not line.startswith("basis_url:"))
    (project / "site_config.yml").write_text(f"{text}\nbasis_url: {ADDRESS}\n", "utf-8")
    return project


def _row(one: Judged) -> str:
    scores = " | ".join(map(str, one.scores))
    lost = ", ".join(one.failed) or "-"
    return (
        f"| {one.kind} | {one.path.removesuffix('index.html') or '/'} | {scores} | {one.paint:.2f} "
        f"| {one.shift:.3f} | {one.html / 1000:.0f} | {one.weight / 1000:.0f} | {lost} |"
    )


def main() -> None:
    """Build, serve, judge, print."""
    from sdsite.build import build_site  # noqa: PLC0415

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", help="kinds of pages; without any all of them")
    asked = parser.parse_args().kinds
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        site = folder / "site"
        report = build_site(_copied(folder), site, None)
        if not report.written:
            sys.exit("\n".join(map(str, report.findings)))
        pages = heaviest_pages(site)
        print(HEAD)
        with served(site, folder, port) as address:
            for kind, path in pages.items():
                if (not asked or kind in asked) and path != "404.html":
                    size = (site / path).stat().st_size
                    print(_row(judge(address, kind, path, size)), flush=True)


if __name__ == "__main__":
    main()
