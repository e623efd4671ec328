"""Asks an engine questions in real Chromium, with a cold cache, and counts what it fetched."""

import gzip
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser

SLOW_LINE = {
    "offline": False,
    "latency": 60,
    "downloadThroughput": 9e6 / 8,
    "uploadThroughput": 2e5,
}
"""A middling phone: 60 ms to the server and back, 9 Mbit/s."""


IN_THE_HEADER = """async ([query]) => {
  const field = document.querySelector("header [data-zoekvak] input");
  const begin = performance.now();
  field.focus();
  field.value = query;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const found = () => document.querySelectorAll("header .zoekpaneel__titel");
  while (!found().length) {
    if (performance.now() - begin > 30000) throw new Error(`nothing found of "${query}" in 30 s`);
    await new Promise(requestAnimationFrame);
  }
  return { found: [[...found()].map((link) => link.href)], took: performance.now() - begin };
}"""
"""Types into the box in the header of a page, and waits for the results, half a minute at most."""


@dataclass(slots=True)
class Sent:
    """What a server sent."""

    files: list[tuple[str, int]] = field(default_factory=list)
    """Path and bytes of each answer, compressed as a host does, headers not counted."""

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(size for _, size in self.files)


@dataclass(frozen=True, slots=True)
class Asked:
    """What asking questions gave."""

    found: Sequence[Sequence[str]]
    """Ids of the first five results of each question."""
    took: float
    """Milliseconds from the first import to the last five results."""
    size: int
    """Bytes fetched for it."""
    requests: int
    """Files fetched for it."""


@contextmanager
def serve(folder: Path) -> Iterator[tuple[str, Sent]]:
    """Serve a folder on loopback; gives its address and what it has sent so far."""
    sent = Sent()
    handler = partial(_Handler, directory=str(folder), sent=sent)
    if not (folder / "index.html").exists():
        (folder / "index.html").write_text("<!doctype html><title>bench</title>", "utf-8")
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/", sent
        finally:
            server.shutdown()
            thread.join()


def ask(
    browser: Browser, folder: Path, script: str, queries: Sequence[str], *, slow: bool = False
) -> Asked:
    """Ask the questions in a new profile, so with nothing in its cache."""
    with serve(folder) as (address, sent):
        context = browser.new_context()
        try:
            page = context.new_page()
            page.goto(address)
            if slow:
                session = context.new_cdp_session(page)
                session.send("Network.enable")
                session.send("Network.emulateNetworkConditions", SLOW_LINE)
            sent.files.clear()
            answer = page.evaluate(script, list(queries))
        finally:
            context.close()
        return Asked(answer["found"], answer["took"], sent.size, len(sent.files))


class _Handler(SimpleHTTPRequestHandler):
    """Sends scripts and JSON compressed, other files as they are; keeps count."""

    def __init__(self, *args: object, sent: Sent, **kwargs: object) -> None:
        self._sent = sent
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(404)
            return
        content = file.read_bytes()
        self.send_response(200)
        if file.suffix in {".js", ".json", ".html"}:
            content = gzip.compress(content, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self._sent.files.append((self.path, len(content)))
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Nothing: what was sent is counted."""
