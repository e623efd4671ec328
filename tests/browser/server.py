"""Serves a site on loopback as a careful host would: with the headers that the site names."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


@contextmanager
def serve(folder: Path, headers: dict[str, str] | None = None) -> Iterator[str]:
    """Serve folder until the block ends; the value is its address, ending in /.

    With the headers that the site names, or with others.
    """
    own = headers_for(folder, "/*") if headers is None else headers
    handler = partial(_StrictHandler, own, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def headers_for(folder: Path, address: str) -> dict[str, str]:
    """The headers that a site's own `_headers` gives for an address written there."""
    blocks = (folder / "_headers").read_text("utf-8").split("\n\n")
    lines = next(block.splitlines() for block in blocks if block.splitlines()[0] == address)
    pairs = (line.strip().partition(": ") for line in lines[1:])
    return {name: value for name, _, value in pairs}


class _StrictHandler(SimpleHTTPRequestHandler):
    """Files as they are, with the site's own headers; keeps and logs nothing."""

    def __init__(self, headers: dict[str, str], *request: object, directory: str) -> None:
        self._headers = headers
        super().__init__(*request, directory=directory)  # type: ignore[arg-type]  # as it is given

    def end_headers(self) -> None:
        for name, value in self._headers.items():
            self.send_header(name, value)
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Nothing: the browser tests see every failed request themselves."""
