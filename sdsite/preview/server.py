"""A web server for this computer only, that tells its pages when there is something else to see."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from threading import Condition, Thread

from sdsite.preview.shown import EVENTS, HTML, NOTHING, TEXT, Answer, Shown, answer
from sdsite.render.headers import content_security_policy, inline_scripts

LOOPBACK = "127.0.0.1"
SECONDS_BETWEEN_SIGNS = 10.0
"""How often a page that listens gets a sign of life; so a page that is gone is noticed."""


class PortTaken(Exception):  # noqa: N818 - says what happened
    """The port is in use, or it may not be used."""


class Screen:
    """The one thing that changes: what is shown now; threads may look at it and wait for it."""

    def __init__(self) -> None:
        self._now = NOTHING
        self._given = NOTHING
        self._listeners = 0
        self._ended = False
        self._changed = Condition()

    def look(self) -> Shown:
        """What is shown now."""
        return self._now

    def show(self, shown: Shown) -> None:
        """Show something else."""
        with self._changed:
            self._now = shown
            self._changed.notify_all()

    def wait_until_given(self, seconds: float) -> None:
        """Wait until a browser has a page of what is shown now; not where no page listens."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._ended or not self._listeners or self._given is self._now, seconds
            )

    def give(self, shown: Shown) -> None:
        """Know that a browser has a page of this."""
        with self._changed:
            self._given = shown
            self._changed.notify_all()

    def end(self) -> None:
        """Let nobody wait any longer."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def marks(self) -> Iterator[str]:
        """Give the mark of what is shown, at once and at every change; empty is a sign of life."""
        told = ""
        self._count_listeners(1)
        try:
            while not self._ended:
                mark = self._now.mark
                yield "" if mark == told else mark
                told = mark
                self._wait_for_other_than(told)
        finally:
            self._count_listeners(-1)

    def _count_listeners(self, more: int) -> None:
        with self._changed:
            self._listeners += more
            self._changed.notify_all()

    def _wait_for_other_than(self, told: str) -> None:
        with self._changed:
            self._changed.wait_for(
                lambda: self._ended or self._now.mark != told, SECONDS_BETWEEN_SIGNS
            )


class _Server(ThreadingMixIn, TCPServer):
    """Answers each browser in a thread of its own."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, port: int, screen: Screen) -> None:
        super().__init__((LOOPBACK, port), _Handler)
        self.screen = screen
        self.port: int = self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """Pass over a browser that left in the middle of an answer; anything else is our fault."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    """Answers one browser, as long as it asks by the name of this computer itself."""

    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "sdsite"
    sys_version = ""

    def do_GET(self) -> None:
        """Give a page, a file, or the line along which news comes."""
        if not self._is_asked_by_own_name():
            refused = b"Deze server luistert alleen naar deze computer zelf.\n"
            self._send(Answer(HTTPStatus.MISDIRECTED_REQUEST, TEXT, refused))
        elif self.path == f"/{EVENTS}" and self.command == "GET":
            self._send_news()
        else:
            shown = self.server.screen.look()
            given = answer(shown, self.path)
            self._send(given)
            if given.kind == HTML:
                self.server.screen.give(shown)

    do_HEAD = do_GET  # noqa: N815 - its name there

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Nothing: the terminal is for findings."""

    def _is_asked_by_own_name(self) -> bool:
        """Whether no foreign name points here: then a foreign page cannot read along."""
        name, _, port = self.headers.get("Host", "").partition(":")
        return name in (LOOPBACK, "localhost") and port in ("", str(self.server.port))

    def _send(self, given: Answer) -> None:
        scripts = inline_scripts(given.body) if given.kind == HTML else ()
        self._send_head(given.status, given.kind, scripts)
        self.send_header("Content-Length", str(len(given.body)))
        if given.location:
            self.send_header("Location", given.location)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(given.body)

    def _send_news(self) -> None:
        self.close_connection = True
        self._send_head(HTTPStatus.OK, "text/event-stream", ())
        self.end_headers()
        for mark in self.server.screen.marks():
            self.wfile.write(f"data: {mark}\n\n".encode() if mark else b":\n\n")

    def _send_head(self, status: HTTPStatus, kind: str, scripts: Iterable[bytes]) -> None:
        """As strict as a careful host: what a page may not do there, it may not do here."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Cache-Control", "no-store")
        self.send_header("Content-Security-Policy", content_security_policy(scripts))
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("X-Content-Type-Options", "nosniff")


@contextmanager
def served(screen: Screen, port: int) -> Iterator[str]:
    """Serve the screen until the block ends; gives the address, ending in /. Port 0 is any port.

    Raises PortTaken when the port cannot be had.
    """
    try:
        server = _Server(port, screen)
    except OSError as error:
        raise PortTaken(str(error)) from error
    with server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
        thread.start()
        try:
            yield f"http://{LOOPBACK}:{server.port}/"
        finally:
            screen.end()
            server.shutdown()
            thread.join()
