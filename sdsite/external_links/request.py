"""One question to a web server, and what came of it; no redirect is followed, no page is read."""

from __future__ import annotations

import http.client
import socket
import ssl
from contextlib import suppress
from email.message import Message
from email.utils import parsedate_to_datetime
from enum import StrEnum
from threading import Timer
from urllib.parse import quote, urljoin, urlsplit, urlunsplit
from urllib.request import getproxies, proxy_bypass

from sdsite.frozen import frozen

SILENCE = 15.0
"""Seconds that a server may say nothing."""

LONGEST = 45.0
"""Seconds that one answer may take in all, however slowly it drips."""

LARGEST = 500_000
"""Bytes that are read of robots.txt, as RFC 9309 asks at least."""


class Failure(StrEnum):
    """Why there is no answer."""

    NO_HOST = "de website is niet te vinden"
    NO_ANSWER = "de website antwoordt niet op tijd"
    BROKEN = "de verbinding werd verbroken of geweigerd"
    NO_HTTP = "het antwoord is geen antwoord van een website"
    EXPIRED = "het certificaat is verlopen"
    OTHER_NAME = "het certificaat is van een andere website"
    UNKNOWN_ISSUER = "het certificaat is van een uitgever die niet wordt vertrouwd"
    NOT_SAFE = "de beveiliging is niet in orde"
    NO_ADDRESS = "het adres is niet goed geschreven"


UNSAFE = frozenset({Failure.EXPIRED, Failure.OTHER_NAME, Failure.UNKNOWN_ISSUER, Failure.NOT_SAFE})
"""The failures of a safe connection."""

_AS_IT_IS = "%/:=&?~#+!$,;'@()*[]"
"""Characters of an address that are sent as they are written."""

_CERTIFICATE = {
    10: Failure.EXPIRED,
    18: Failure.UNKNOWN_ISSUER,
    19: Failure.UNKNOWN_ISSUER,
    20: Failure.UNKNOWN_ISSUER,
    21: Failure.UNKNOWN_ISSUER,
    62: Failure.OTHER_NAME,
    64: Failure.OTHER_NAME,
}
"""What OpenSSL's verification codes mean to somebody who publishes a link."""


@frozen
class Answer:
    """What a server said, or why it said nothing."""

    code: int = 0
    """Status code of HTTP; 0 when there is no answer."""
    location: str = ""
    """For a redirect: the whole address it leads to."""
    wait: float | None = None
    """Seconds to wait before asking again (Retry-After), if the server says so."""
    failure: Failure | None = None
    """Why there is no answer."""
    body: str = ""
    """The text, only when it was asked for."""


def ask(method: str, address: str, agent: str, *, read: bool = False) -> Answer:
    """Ask a server for an address with HEAD or GET; never raises for what a server does.

    `agent` says who asks. Only with `read` is the text that comes back read. A proxy of the
    organisation is used when the environment names one, and certificates are judged by the
    authorities that this computer trusts.
    """
    try:
        connection, target = _connection(address)
    except ValueError:  # a port that is no number, a host that cannot be written in DNS
        return Answer(failure=Failure.NO_ADDRESS)
    timer = Timer(LONGEST, _hang_up, (connection,))
    timer.daemon = True
    timer.start()
    try:
        connection.request(method, target, headers={"User-Agent": agent, "Accept": "*/*"})
        response = connection.getresponse()
        body = response.read(LARGEST).decode("utf-8", "replace") if read else ""
        return _answer(response, address, body)
    except (OSError, http.client.HTTPException, ValueError) as problem:
        return Answer(failure=_failure(problem))
    finally:
        timer.cancel()
        connection.close()


def _connection(address: str) -> tuple[http.client.HTTPConnection, str]:
    """A connection to the server or the proxy before it, and what to ask it for."""
    parts = urlsplit(address)
    host = (parts.hostname or "").encode("idna").decode()
    if not host:
        raise ValueError(address)
    target = quote(urlunsplit(("", "", parts.path or "/", parts.query, "")), safe=_AS_IT_IS)
    proxy = None if proxy_bypass(host) else urlsplit(getproxies().get(parts.scheme, ""))
    first = (proxy.hostname, proxy.port) if proxy and proxy.hostname else (host, parts.port)
    if parts.scheme.lower() == "http":
        via = http.client.HTTPConnection(*first, timeout=SILENCE)
        return via, address if first[0] != host else target
    safe = http.client.HTTPSConnection(*first, timeout=SILENCE)
    if first[0] != host:
        safe.set_tunnel(host, parts.port)
    return safe, target


def _hang_up(connection: http.client.HTTPConnection) -> None:
    with suppress(OSError, AttributeError):
        connection.sock.shutdown(socket.SHUT_RDWR)


def _answer(response: http.client.HTTPResponse, address: str, body: str) -> Answer:
    location = response.headers.get("Location", "") if 300 <= response.status < 400 else ""
    return Answer(
        response.status,
        urljoin(address, _readable(location)) if location else "",
        _wait(response.headers),
        body=body,
    )


def _readable(header: str) -> str:
    """A header as its writer meant it: Python reads it as Latin-1, most servers write UTF-8."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


def _wait(headers: Message) -> float | None:
    """The seconds that Retry-After asks for; a moment in it is measured from the server's Date."""
    asked = headers.get("Retry-After", "").strip()
    if asked.isdecimal():
        return float(asked)
    try:
        until, now = (parsedate_to_datetime(each) for each in (asked, headers.get("Date", "")))
        return max(0.0, (until - now).total_seconds())
    except (ValueError, TypeError):  # no date, or one of the two without a time zone
        return None


def _failure(problem: Exception) -> Failure:
    match problem:
        case ssl.SSLCertVerificationError():
            return _CERTIFICATE.get(problem.verify_code, Failure.NOT_SAFE)
        case ssl.SSLError():
            return Failure.NOT_SAFE
        case socket.gaierror():
            return Failure.NO_HOST
        case TimeoutError():
            return Failure.NO_ANSWER
        case OSError() | http.client.RemoteDisconnected() | http.client.IncompleteRead():
            return Failure.BROKEN
        case UnicodeError() | http.client.InvalidURL():
            return Failure.NO_ADDRESS
        case _:
            return Failure.NO_HTTP
