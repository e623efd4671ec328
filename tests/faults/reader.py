"""A reader of a site on a web server, who asks for pages and what belongs to them, all the time."""

import hashlib
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Self
from urllib.parse import urljoin

import lxml.html

SECONDS = 30


@dataclass(frozen=True, slots=True)
class Seen:
    """One answer."""

    path: str
    """What was asked for; of a page the file."""
    status: int
    """The answer's status."""
    digest: str
    """Of the content, which was as long as the server said."""
    page: int
    """The page it belongs to, counted from the first that this reader saw."""


class Reader:
    """Reads pages, each with its style sheets, scripts and pictures, over one connection."""

    def __init__(self, port: int, pages: Sequence[str]) -> None:
        self.seen: list[Seen] = []
        self.pages = 0
        self._port, self._pages = port, pages
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._read)
        self._failed: Exception | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()
        if self._failed is not None:
            raise self._failed

    def reads_on(self) -> None:
        """Wait until it has read a whole page that it began to read after now."""
        wanted, end = self.pages + 2, time.monotonic() + SECONDS
        while self.pages < wanted:
            assert self._thread.is_alive(), self._failed
            assert time.monotonic() < end, "it reads no more"
            time.sleep(0.005)

    def _read(self) -> None:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=SECONDS)
        try:
            while not self._done.is_set():
                page = self._pages[self.pages % len(self._pages)]
                body = self._ask(connection, page)
                for address in _belonging(body) if body else ():
                    self._ask(connection, urljoin(page, address).partition("#")[0])
                self.pages += 1
        except Exception as fault:  # noqa: BLE001  raised again by who waits
            self._failed = fault
        finally:
            connection.close()

    def _ask(self, connection: HTTPConnection, path: str) -> bytes:
        connection.request("GET", f"/{path}")
        given = connection.getresponse()
        body = given.read()  # raises IncompleteRead when it is shorter than was said
        assert given.status != 200 or len(body) == int(given.headers["Content-Length"])
        file = f"{path}index.html" if not path or path.endswith("/") else path
        self.seen.append(Seen(file, given.status, hashlib.sha256(body).hexdigest(), self.pages))
        return body if given.status == 200 else b""


def _belonging(page: bytes) -> list[str]:
    root = lxml.html.document_fromstring(page)
    found = root.xpath(
        "//link[@rel='stylesheet' or @rel='icon']/@href | //script/@src | //img/@src"
    )
    return [str(each) for each in found if ":" not in str(each)]
