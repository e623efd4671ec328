"""One question to a real server on this computer, and every way in which it may go wrong."""

from __future__ import annotations

import datetime
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from sdsite.external_links import request
from sdsite.external_links.request import Answer, Failure, ask
from tests.external_links.server import Page, served

AGENT = "sdsite/test (link check)"


def test_een_goed_antwoord() -> None:
    with served({"/a": Page(200, body="hallo")}) as site:
        assert ask("HEAD", f"{site.address}/a", AGENT) == Answer(200)
        assert ask("GET", f"{site.address}/a", AGENT, read=True) == Answer(200, body="hallo")
    assert [each.agent for each in site.asked] == [AGENT, AGENT]


def test_een_adres_wordt_gevraagd_zoals_het_is_geschreven() -> None:
    with served({"/stra%C3%9Fe/x%20y?a=1&b=%7E": Page(200)}) as site:
        assert ask("GET", f"{site.address}/straße/x%20y?a=1&b=%7E", AGENT).code == 200


def test_een_doorverwijzing_wordt_niet_gevolgd_maar_wel_verteld() -> None:
    pages = {"/a": Page(301, {"Location": "/b?c=é"}), "/x/y": Page(302, {"Location": "z"})}
    with served(pages) as site:
        assert ask("HEAD", f"{site.address}/a", AGENT) == Answer(301, f"{site.address}/b?c=é")
        assert ask("HEAD", f"{site.address}/x/y", AGENT).location == f"{site.address}/x/z"
    assert len(site.asked) == 2


@pytest.mark.parametrize(
    "header, wait",
    [
        ("7", 7.0),
        ("Sun, 22 Nov 2026 07:00:20 GMT", 20.0),
        ("Sun, 22 Nov 2026 06:59:00 GMT", 0.0),
        ("straks", None),
        ("-3", None),
    ],
)
def test_hoe_lang_een_drukke_website_wil_dat_wij_wachten(header: str, wait: float | None) -> None:
    with served({"/": Page(429, {"Retry-After": header})}) as site:
        assert ask("HEAD", f"{site.address}/", AGENT) == Answer(429, wait=wait)


def test_een_website_die_niet_bestaat() -> None:
    assert ask("HEAD", "http://bestaat-niet.invalid/", AGENT).failure is Failure.NO_HOST


@pytest.mark.parametrize(
    "address",
    ["http://localhost:abc/", "http:///pad", "http://[::1/", "http://" + "a" * 70 + ".nl/"],
)
def test_een_adres_dat_niet_kan(address: str) -> None:
    assert ask("HEAD", address, AGENT).failure is Failure.NO_ADDRESS


def test_een_website_die_ophangt() -> None:
    with served({"/": Page(-1)}) as site:
        assert ask("HEAD", f"{site.address}/", AGENT).failure is Failure.BROKEN


def test_niemand_die_luistert() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        assert ask("HEAD", address, AGENT).failure is Failure.BROKEN


@contextmanager
def says(*pieces: bytes, every: float = 0.0) -> Iterator[str]:
    """A server that says these bytes, one after another, to whoever comes."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def talk() -> None:
            try:
                caller, _ = listening.accept()
                with caller:
                    caller.recv(65536)
                    for piece in pieces:
                        caller.sendall(piece)
                        time.sleep(every)
            except OSError:
                return

        thread = threading.Thread(target=talk, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/"


@pytest.mark.parametrize(
    "said", [b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\0" * 100_000, b"HTTP/9 200\r\n"]
)
def test_iets_dat_geen_website_is(said: bytes) -> None:
    with says(said) as address:
        assert ask("HEAD", address, AGENT).failure in (Failure.NO_HTTP, Failure.BROKEN)


def test_een_website_met_eindeloos_veel_koppen() -> None:
    with says(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500 + b"\r\n") as address:
        assert ask("HEAD", address, AGENT).failure is Failure.NO_HTTP


def test_een_website_die_zwijgt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request, "SILENCE", 0.2)
    with says(b"", every=5) as address:
        assert ask("HEAD", address, AGENT).failure is Failure.NO_ANSWER


def test_een_website_die_druppelt_wordt_opgehangen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each byte begins the silence anew; only a limit on the whole ends this."""
    monkeypatch.setattr(request, "LONGEST", 0.4)
    drops = (b"HTTP/1.1 200 OK\r\n", *([b"A"] * 20_000))
    with says(*drops, every=0.05) as address:
        assert ask("HEAD", address, AGENT) == Answer(200)  # that it ends is what is tested


def test_van_een_lang_antwoord_wordt_een_deel_gelezen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request, "LARGEST", 1000)
    with served({"/": Page(200, body="x" * 100_000)}) as site:
        assert len(ask("GET", f"{site.address}/", AGENT, read=True).body) == 1000


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """An authority that this computer trusts, for the length of a test."""
    ca = trustme.CA()
    ca.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    return ca


def context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(made)
    return made


def test_een_veilige_verbinding(authority: trustme.CA) -> None:
    with served({"/": Page(200)}, context(authority.issue_cert("localhost"))) as site:
        assert ask("HEAD", f"{site.address}/", AGENT) == Answer(200)


def test_een_certificaat_van_een_onbekende_uitgever() -> None:
    with served({"/": Page(200)}, context(trustme.CA().issue_cert("localhost"))) as site:
        assert ask("HEAD", f"{site.address}/", AGENT).failure is Failure.UNKNOWN_ISSUER


def test_een_certificaat_van_een_andere_website(authority: trustme.CA) -> None:
    with served({"/": Page(200)}, context(authority.issue_cert("voorbeeld.nl"))) as site:
        assert ask("HEAD", f"{site.address}/", AGENT).failure is Failure.OTHER_NAME


def test_een_verlopen_certificaat(authority: trustme.CA) -> None:
    past = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    expired = authority.issue_cert("localhost", not_before=past, not_after=past.replace(year=2021))
    with served({"/": Page(200)}, context(expired)) as site:
        assert ask("HEAD", f"{site.address}/", AGENT).failure is Failure.EXPIRED


def test_een_veilig_adres_waar_geen_veilige_verbinding_is() -> None:
    with served({"/": Page(200)}) as site:
        address = site.address.replace("http:", "https:")
        assert ask("HEAD", f"{address}/", AGENT).failure is Failure.NOT_SAFE


def test_een_proxy_van_de_organisatie_wordt_gebruikt(monkeypatch: pytest.MonkeyPatch) -> None:
    with served({"http://voorbeeld.invalid/a": Page(200)}) as proxy:
        monkeypatch.setenv("http_proxy", proxy.address)
        monkeypatch.setenv("no_proxy", "")
        assert ask("HEAD", "http://voorbeeld.invalid/a", AGENT) == Answer(200)
    assert [each.path for each in proxy.asked] == ["http://voorbeeld.invalid/a"]


def test_een_adres_door_een_proxy_met_een_tunnel(monkeypatch: pytest.MonkeyPatch) -> None:
    with served({}) as proxy:
        monkeypatch.setenv("https_proxy", proxy.address)
        monkeypatch.setenv("no_proxy", "")
        failure = ask("HEAD", "https://voorbeeld.invalid/a", AGENT).failure
    assert failure is Failure.BROKEN  # this one knows no CONNECT
