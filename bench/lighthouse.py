"""How a page of each kind loads on a phone: Lighthouse's four scores, and the weight of a visit.

`python -m bench.lighthouse` builds the real site with an address, serves it by nginx as a host
would, with TLS, HTTP/2 and the settings that the site gives along, and lets Lighthouse judge
one page of each kind, the heaviest, on its default throttled phone. A page that does not get all
points at once, or takes a second or more, is judged three times; of each figure the median counts.
It writes `bench/results/lighthouse.md` and `.json`, a line more after each kind, and takes some
eight minutes. Run it on a machine that does nothing else: a busy one adds to every time.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.machine import machine

PROJECT = Path(__file__).resolve().parents[1]
PROGRAM = PROJECT / "node_modules/.bin/lighthouse"
KIND = re.compile(r'<meta name="sdsite-kind" content="([^"]*)">')
ADDRESS = "https://voorbeeld.nl/"
HEAD = """
| kind | page | performance | accessibility | best practices | SEO | LCP (s) | TBT (ms) | shift \
| HTML (kB) | visit (kB) | runs | lost points on |
|---|---|---|---|---|---|---|---|---|---|---|---|---|""".lstrip()
RUNS = 3
"""How often a page is judged that does not get all points, or not soon enough, at once."""
SOON = 1.0
"""Seconds within which the largest content must be painted."""
LONG = 120
"""Seconds after which one judgement is given up, and asked for once more."""
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
    blocked: float
    """Milliseconds in which the page cannot answer a touch."""
    shift: float
    """How much the layout shifted; 0 is not at all."""
    html: int
    """Bytes of HTML."""
    weight: int
    """Bytes that the visit took, compressed as they were sent."""
    failed: tuple[str, ...]
    """The checks that cost points."""
    runs: int = 1
    """Of how many judgements these figures are the medians."""

    @property
    def is_perfect(self) -> bool:
        """All points, soon enough, and nothing moves."""
        return min(self.scores) == 100 and self.paint < SOON and not self.shift


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
    """Serve a site by nginx with the settings that it gives along."""
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


def judged(address: str, kind: str, path: str, size: int) -> Judged:
    """What Lighthouse says of one page: the median of three times where once is not enough."""
    found = [_judge(address, kind, path, size)]
    while len(found) < RUNS and not found[0].is_perfect:
        found.append(_judge(address, kind, path, size))
    return _median(found)


def _median(found: Sequence[Judged]) -> Judged:
    return Judged(
        kind=found[0].kind,
        path=found[0].path,
        scores=tuple(
            map(int, map(statistics.median, zip(*(f.scores for f in found), strict=True)))
        ),
        paint=statistics.median(f.paint for f in found),
        blocked=statistics.median(f.blocked for f in found),
        shift=statistics.median(f.shift for f in found),
        html=found[0].html,
        weight=found[0].weight,
        failed=tuple(sorted(set.intersection(*(set(f.failed) for f in found)))),
        runs=len(found),
    )


def _judge(address: str, kind: str, path: str, size: int) -> Judged:
    """Let Lighthouse judge one page; once more where the browser did not answer."""
    command = [
        *(str(PROGRAM), address + path.removesuffix("index.html")),
        *("--output=json", "--quiet", f"--only-categories={','.join(CATEGORIES)}"),
        f"--chrome-flags={FLAGS}",
    ]
    environment = {**os.environ, "CHROME_PATH": shutil.which("chromium") or ""}
    trouble = ""
    for _ in range(2):
        try:
            done = subprocess.run(
                command, env=environment, capture_output=True, check=True, text=True, timeout=LONG
            )
            return _judged(json.loads(done.stdout), kind, path, size)
        except (subprocess.SubprocessError, ValueError, KeyError) as wrong:
            trouble = f"{path}: {wrong} {getattr(wrong, 'stderr', '')}"
    sys.exit(trouble[-2000:])


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
        audits["total-blocking-time"]["numericValue"],
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
        f"| {one.blocked:.0f} | {one.shift:.3f} | {one.html / 1000:.0f} | {one.weight / 1000:.0f} "
        f"| {one.runs} | {lost} |"
    )


def _report(found: Sequence[Judged]) -> str:
    """The table, with what it comes to in a line above it."""
    perfect = sum(one.is_perfect for one in found)
    slowest = max(found, key=lambda one: one.paint)
    told = (
        f"{len(found)} kinds of pages, of which {perfect} get 100 on all four scores, paint their "
        f"largest content within {SOON:.0f} s and shift nothing. Slowest: {slowest.kind}, "
        f"{slowest.paint:.2f} s. {machine()}. {_versions()}."
    )
    rows = "\n".join(map(_row, found))
    return f"# One page of each kind on Lighthouse's throttled phone\n\n{told}\n\n{HEAD}\n{rows}\n"


def _versions() -> str:
    commands = {"Lighthouse": [str(PROGRAM), "--version"], "": ["chromium", "--version"]}
    told = (
        f"{name} {subprocess.run(one, capture_output=True, check=True, text=True).stdout.strip()}"
        for name, one in commands.items()
    )
    return ", ".join(each.strip() for each in told)


def _keep(found: Sequence[Judged], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "lighthouse.md").write_text(_report(found), "utf-8")
    told = json.dumps([asdict(one) for one in found], indent=1)
    (folder / "lighthouse.json").write_text(f"{told}\n", "utf-8")


def main() -> None:
    """Build, serve, judge, write."""
    from sdsite.build import build_site  # noqa: PLC0415

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", help="kinds of pages; without any all of them")
    parser.add_argument("--into", type=Path, default=PROJECT / "bench/results", help="a folder")
    asked = parser.parse_args()
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
        found: list[Judged] = []
        with served(site, folder, port) as address:
            for kind, path in heaviest_pages(site).items():
                if (not asked.kinds or kind in asked.kinds) and path != "404.html":
                    found.append(judged(address, kind, path, (site / path).stat().st_size))
                    print(_row(found[-1]), flush=True)
                    _keep(found, asked.into)


if __name__ == "__main__":
    main()
