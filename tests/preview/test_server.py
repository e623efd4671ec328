"""The preview's server: only this computer, nothing kept by browsers, news along one line."""

import base64
import hashlib
import http.client
import socket
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from sdsite.preview.server import PortTaken, Screen, served
from sdsite.preview.shown import Shown

ONE = Shown({"index.html": b"<body>een</body>"}.get, "1")
TWO = Shown({"index.html": b"<body>twee</body>"}.get, "2")


@pytest.fixture
def screen() -> Screen:
    screen = Screen()
    screen.show(ONE)
    return screen


@pytest.fixture
def connection(screen: Screen) -> Iterator[http.client.HTTPConnection]:
    with served(screen, 0) as address:
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
        yield connection
        connection.close()


def test_een_pagina_wordt_gegeven_en_niet_bewaard(connection: http.client.HTTPConnection) -> None:
    connection.request("GET", "/")
    given = connection.getresponse()
    assert given.status == 200
    assert given.read().startswith(b"<body>een")
    assert given.headers["Cache-Control"] == "no-store"
    assert given.headers["Content-Type"] == "text/html; charset=utf-8"
    assert given.headers["X-Content-Type-Options"] == "nosniff"
    policy = given.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'self'; ")
    assert "unsafe-inline" not in policy


def test_het_script_in_een_pagina_mag_en_een_ander_niet(screen: Screen) -> None:
    screen.show(Shown({"index.html": b"<head><script>1</script></head><body></body>"}.get, "3"))
    with served(screen, 0) as address:
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
        connection.request("GET", "/")
        policy = connection.getresponse().headers["Content-Security-Policy"]
        connection.close()
    digest = base64.b64encode(hashlib.sha256(b"1").digest()).decode()
    assert f"script-src 'self' 'sha256-{digest}';" in policy


def test_head_geeft_alleen_de_kop(connection: http.client.HTTPConnection) -> None:
    connection.request("HEAD", "/")
    given = connection.getresponse()
    assert int(given.headers["Content-Length"]) > 0
    assert given.read() == b""


def test_een_pagina_van_een_ander_leest_niet_mee(
    connection: http.client.HTTPConnection,
) -> None:
    for host in ("elders.example", f"elders.example:{connection.port}", "127.0.0.1:1", ""):
        connection.request("GET", "/", headers={"Host": host})
        given = connection.getresponse()
        assert given.status == 421
        assert b"een" not in given.read().replace(b"alleen", b"")
    connection.request("GET", "/", headers={"Host": f"localhost:{connection.port}"})
    assert connection.getresponse().status == 200


def test_er_wordt_alleen_op_deze_computer_geluisterd(screen: Screen) -> None:
    with served(screen, 0) as address:
        assert urlsplit(address).hostname == "127.0.0.1"


def test_een_bezette_poort_wordt_gemeld(screen: Screen) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(PortTaken), served(screen, taken.getsockname()[1]):
            pass


def test_wie_luistert_hoort_wat_er_staat_en_elke_verandering(
    screen: Screen, connection: http.client.HTTPConnection
) -> None:
    connection.request("GET", "/_preview/events")
    given = connection.getresponse()
    assert given.headers["Content-Type"] == "text/event-stream"
    assert _next_mark(given) == ONE.mark
    screen.show(TWO)
    assert _next_mark(given) == TWO.mark


def test_wie_luistert_houdt_het_stoppen_niet_tegen(screen: Screen) -> None:
    with served(screen, 0) as address:
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
        connection.request("GET", "/_preview/events")
        given = connection.getresponse()
        assert _next_mark(given) == ONE.mark
    assert given.read().strip() == b""
    connection.close()


def test_een_browser_die_weggaat_geeft_geen_melding(
    screen: Screen, capfd: pytest.CaptureFixture[str]
) -> None:
    with served(screen, 0) as address:
        before = threading.active_count()
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
        connection.request("GET", "/_preview/events")
        given = connection.getresponse()
        assert _next_mark(given) == ONE.mark
        given.close()
        connection.close()
        for turn in range(200):
            if threading.active_count() <= before:
                break
            screen.show(TWO if turn % 2 else ONE)
            threading.Event().wait(0.05)
        assert threading.active_count() <= before
    assert capfd.readouterr().err == ""


def _next_mark(given: http.client.HTTPResponse) -> str:
    while not (line := given.readline().decode()).startswith("data: "):
        assert line, "the line was closed"
    return line.removeprefix("data: ").strip()


def test_wie_bouwt_wacht_tot_de_open_pagina_het_nieuwste_heeft(
    screen: Screen, connection: http.client.HTTPConnection
) -> None:
    screen.wait_until_given(60)  # no page is open
    news = http.client.HTTPConnection(connection.host, connection.port, timeout=60)
    news.request("GET", "/_preview/events")
    stream = news.getresponse()
    stream.readline()
    screen.show(TWO)
    builder = threading.Thread(target=screen.wait_until_given, args=(60,))
    builder.start()
    assert builder.is_alive()
    connection.request("GET", "/")
    assert connection.getresponse().read().startswith(b"<body>twee")
    builder.join(60)
    assert not builder.is_alive()
    news.close()


def test_wie_bouwt_wacht_niet_langer_dan_gezegd(
    screen: Screen, connection: http.client.HTTPConnection
) -> None:
    connection.request("GET", "/_preview/events")
    connection.getresponse().readline()
    screen.show(TWO)
    screen.wait_until_given(0.01)
