"""A web server on this computer that answers each path as one kind of server does."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DAY = "Sun, 22 Nov 2026 07:00:00 GMT"


@dataclass(frozen=True, slots=True)
class Page:
    """How a server answers one address."""

    code: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""
    head: int = 0
    """The code for HEAD, where it differs."""
    then: Page | None = None
    """How it answers the next time, if otherwise."""


@dataclass(slots=True)
class Asked:
    """One question that came in."""

    method: str
    path: str
    agent: str
    begin: float
    end: float = 0.0


class Site:
    """What a server answers, and what it was asked."""

    def __init__(self, pages: Mapping[str, Page]) -> None:
        self.pages = dict(pages)
        self.asked: list[Asked] = []
        self.address = ""

    @property
    def questions(self) -> list[str]:
        """Method and path of every question but those for robots.txt, in order."""
        return [f"{q.method} {q.path}" for q in self.asked if q.path != "/robots.txt"]


@contextmanager
def served(pages: Mapping[str, Page], tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    """Serve these pages on loopback, at a free port."""
    site = Site(pages)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def do_HEAD(self) -> None:
            self._answer(with_body=False)

        def do_GET(self) -> None:
            self._answer(with_body=True)

        def _answer(self, *, with_body: bool) -> None:
            agent = self.headers.get("User-Agent", "")
            question = Asked(self.command, self.path, agent, time.monotonic())
            site.asked.append(question)
            page = site.pages.get(self.path, Page(404))
            if page.then is not None:
                site.pages[self.path] = page.then
            code = page.head if page.head and not with_body else page.code
            time.sleep(0.02)  # so that two questions at once would overlap
            if code < 0:  # hang up
                self.close_connection = True
                self.connection.close()
                return
            body = page.body.encode()
            self.send_response_only(code)
            for name, value in {"Date": DAY, **page.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            question.end = time.monotonic()
            if with_body:
                self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    scheme = "http" if tls is None else "https"
    site.address = f"{scheme}://localhost:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
