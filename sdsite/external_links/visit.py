"""A visit to an address: HEAD, then GET, along its redirects, one question at a time per host."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from sdsite.external_links.request import Answer, Failure, ask
from sdsite.frozen import frozen

MOST_REDIRECTS = 10
"""Redirects that are followed before an address counts as leading nowhere."""

MOST_TRIES = 3
"""Times that a server is asked that is busy."""

LONGEST_WAIT = 30.0
"""Seconds that a busy server is waited for; one that asks for more is left alone."""

BUSY = frozenset({429, 503})
PERMANENT = frozenset({301, 308})
REDIRECTS = PERMANENT | {302, 303, 307}
NAME = "sdsite"
"""How a robots.txt may call us."""


@frozen
class Visit:
    """Where an address led."""

    answer: Answer
    """The last answer."""
    moved_to: str = ""
    """Where the address moved for good; empty when it did not."""
    loop: bool = False
    """Whether its redirects lead nowhere."""
    refused: bool = False
    """Whether robots.txt asks programs to stay away."""


@dataclass(slots=True)
class _Host:
    """What is known of one host: whose turn it is, and what its robots.txt asks."""

    lock: Lock = field(default_factory=Lock)
    free_at: float = 0.0
    pause: float = 0.0
    robots: RobotFileParser | None = None


class Visitor:
    """Visits addresses, also from several threads; each host is asked one thing at a time.

    `agent` says who asks, and where to complain; between two questions to a host passes at least
    `pause` seconds, or what its robots.txt asks.
    """

    def __init__(self, agent: str, pause: float = 1.0) -> None:
        self._agent = agent
        self._pause = pause
        self._hosts: dict[str, _Host] = {}
        self._lock = Lock()

    def visit(self, address: str) -> Visit:
        """Follow an address to its end."""
        seen: list[str] = []
        answer, here, moved_to, for_good = Answer(), address, "", True
        while here not in seen and len(seen) <= MOST_REDIRECTS:
            if not self._welcome(here):
                return Visit(Answer(), moved_to, refused=True)
            seen.append(here)
            answer = self._ask(here)
            if answer.code not in REDIRECTS or not answer.location:
                return Visit(answer, moved_to)
            here = answer.location
            for_good = for_good and answer.code in PERMANENT
            moved_to = here if for_good else moved_to
        return Visit(answer, loop=True)

    def _ask(self, address: str) -> Answer:
        """The answer to HEAD or, from a server that does not know that, to GET."""
        answer = self._patiently("HEAD", address)
        known = 200 <= answer.code < 400 or answer.code in BUSY
        hopeless = answer.failure not in (None, Failure.BROKEN, Failure.NO_HTTP)
        return answer if known or hopeless else self._patiently("GET", address)

    def _patiently(self, method: str, address: str) -> Answer:
        """Ask, and ask again when a busy server says when."""
        answer = self._in_turn(method, address)
        for _ in range(MOST_TRIES - 1):
            if answer.code not in BUSY or answer.wait is None or answer.wait > LONGEST_WAIT:
                break
            time.sleep(answer.wait)
            answer = self._in_turn(method, address)
        return answer

    def _in_turn(self, method: str, address: str) -> Answer:
        with self._turn(address):
            return ask(method, address, self._agent)

    def _welcome(self, address: str) -> bool:
        """Whether robots.txt lets us ask for this address (RFC 9309)."""
        host = self._host(address)
        if host.robots is None:
            with self._turn(address):
                if host.robots is None:  # another thread may have asked meanwhile
                    host.robots = self._robots(address)
                    delay = host.robots.crawl_delay(NAME)
                    host.pause = max(host.pause, min(float(delay or 0), 10 * self._pause))
        return host.robots.can_fetch(NAME, address)

    def _robots(self, address: str) -> RobotFileParser:
        parts = urlsplit(address)
        here, robots = f"{parts.scheme}://{parts.netloc}/robots.txt", RobotFileParser()
        answer = Answer()
        for _ in range(5):  # as many redirects as RFC 9309 asks
            answer = ask("GET", here, self._agent, read=True)
            if answer.code not in REDIRECTS or not answer.location:
                break
            here = answer.location
        broken = answer.code >= 500
        rules = answer.body if 200 <= answer.code < 300 else ""
        robots.parse(("User-agent: *", "Disallow: /") if broken else rules.splitlines())
        return robots

    def _host(self, address: str) -> _Host:
        with self._lock:
            return self._hosts.setdefault(urlsplit(address).netloc, _Host(pause=self._pause))

    @contextmanager
    def _turn(self, address: str) -> Iterator[None]:
        """Hold the turn at a host, once its pause is over."""
        host = self._host(address)
        with host.lock:
            time.sleep(max(0.0, host.free_at - time.monotonic()))
            try:
                yield
            finally:
                host.free_at = time.monotonic() + host.pause
