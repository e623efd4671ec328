"""The header files work on a real web server: nginx from Debian's packages, seen by Chromium."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from sdsite.render.headers import security_headers
from tests.browser.chromium import absent
from tests.browser.conftest import Visit, listen

CONFIG = """
daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log; worker_processes 1;
events {{ worker_connections 64; }}
http {{
    include /etc/nginx/mime.types; access_log off;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{port}; root {site}; include {site}/hosting/nginx.conf; }}
}}
"""


@pytest.fixture(scope="module")
def hosted(real_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the real site under nginx, with the settings that the site gives along."""
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        absent("nginx", "apt-get install nginx-light")
    folder = tmp_path_factory.mktemp("nginx")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    site = folder / "site"
    shutil.copytree(real_site, site)  # nginx's worker may not look into the folder of the tests
    for each in (*folder.parents[:3], folder, site):
        each.chmod(0o755)
    config = folder / "nginx.conf"
    config.write_text(CONFIG.format(folder=folder, port=port, site=site), "utf-8")
    with subprocess.Popen([str(program), "-p", str(folder), "-c", str(config)]) as server:
        try:
            _wait_for(port, folder)
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()


def test_nginx_stuurt_elke_beveiligingsregel_een_keer_mee(hosted: str) -> None:
    expected = dict(security_headers())
    for path in ("", "404.html", "api/v1/index.json", "feeds/alles.xml", "kalender/alles.ics"):
        given = _ask(hosted, path)
        found = [(name, value) for name, value in given.headers if name in expected]
        assert sorted(found) == sorted(expected.items()), path


@pytest.mark.parametrize(
    "path,kind",
    [
        ("feeds/alles.xml", "xml"),
        ("kalender/alles.ics", "text/calendar"),
        ("api/v1/index.json", "application/json"),
        ("assets/fonts/source-sans-3.woff2", "font/woff2"),
    ],
)
def test_nginx_noemt_de_soort_van_een_bestand(hosted: str, path: str, kind: str) -> None:
    assert kind in dict(_ask(hosted, path).headers)["Content-Type"]


def test_een_onbekend_adres_geeft_onze_pagina_met_de_regels(hosted: str) -> None:
    given = _ask(hosted, "adviezen/bestaat-niet/")
    assert given.status == 404
    assert "Deze pagina bestaat niet" in given.body.decode()
    assert "default-src 'self'" in dict(given.headers)["Content-Security-Policy"]


def test_de_json_zegt_welke_versie_zij_is_en_mag_overal_worden_gelezen(hosted: str) -> None:
    headers = dict(_ask(hosted, "api/v1/openapi.json").headers)
    assert headers["API-Version"] == "1.0.0"
    assert headers["Access-Control-Allow-Origin"] == "*"


def test_de_browser_meldt_op_geen_soort_pagina_een_overtreding(
    hosted: str, chromium: Browser, one_page_of_each_kind: Mapping[str, str]
) -> None:
    context = chromium.new_context(locale="nl-NL")
    try:
        seen = Visit(context.new_page(), hosted)
        listen(seen)
        for path in (*one_page_of_each_kind.values(), "zoeken/?q=jeugdhulp"):
            seen.go(path)
        seen.page.wait_for_load_state("networkidle")
        assert not seen.complaints, "\n".join(seen.complaints)
    finally:
        context.close()


@dataclass(frozen=True, slots=True)
class Given:
    """What nginx answered."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


def _ask(hosted: str, path: str) -> Given:
    address = urlsplit(hosted)
    connection = HTTPConnection(address.hostname or "", address.port)
    try:
        connection.request("GET", f"/{path}")
        answer = connection.getresponse()
        return Given(answer.status, answer.getheaders(), answer.read())
    finally:
        connection.close()


def _wait_for(port: int, folder: Path) -> None:
    for _ in range(100):
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    log = folder / "error.log"
    pytest.fail(f"nginx does not answer: {log.read_text('utf-8') if log.exists() else ''}")
