"""The header files work on a real web server: nginx from Debian's packages, seen by Chromium."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from sdsite.render.headers import OF_EVERY_FILE, inline_scripts, security_headers
from tests.browser.conftest import Visit, listen
from tests.browser.nginx import nginx


@pytest.fixture(scope="module")
def hosted(real_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the real site under nginx, with the settings that the site gives along."""
    folder = tmp_path_factory.mktemp("nginx")
    site = folder / "site"
    shutil.copytree(real_site, site)  # nginx's worker may not look into the folder of the tests
    for each in (*folder.parents[:3], folder, site):
        each.chmod(0o755)
    with nginx(site, folder, f"include {site}/hosting/nginx.conf;") as port:
        yield f"http://127.0.0.1:{port}/"


def test_nginx_stuurt_elke_beveiligingsregel_een_keer_mee(hosted: str) -> None:
    expected = dict(security_headers(inline_scripts(_ask(hosted, "").body)))
    for path in ("", "404.html", "api/v1/index.json", "feeds/alles.xml", "kalender/alles.ics"):
        given = _ask(hosted, path)
        found = [(name, value) for name, value in given.headers if name in expected]
        assert sorted(found) == sorted(expected.items()), path


def test_wat_een_bladzijde_laadt_krijgt_alleen_de_regels_die_daar_iets_betekenen(
    hosted: str, real_site: Path
) -> None:
    every = {name.lower() for name, _ in security_headers()}
    for ending in ("css", "js", "woff2", "svg"):
        file = next((real_site / "assets").rglob(f"*.{ending}"))
        headers = dict(_ask(hosted, file.relative_to(real_site).as_posix()).headers)
        assert every & {name.lower() for name in headers} == {n.lower() for n in OF_EVERY_FILE}
        assert headers["Cache-Control"] == "public, max-age=31536000, immutable"
    lost = dict(_ask(hosted, "assets/bestaat-niet.css").headers)
    assert "default-src 'self'" in lost["Content-Security-Policy"]


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


def test_nginx_pakt_tekst_in(hosted: str, real_site: Path) -> None:
    sheet = next((real_site / "assets").glob("*.css")).name
    for path in ("", f"assets/{sheet}", "api/v1/index.json", "feeds/alles.xml"):
        given = _ask(hosted, path, {"Accept-Encoding": "gzip"})
        assert dict(given.headers).get("Content-Encoding") == "gzip", path


def _ask(hosted: str, path: str, asking: Mapping[str, str] = MappingProxyType({})) -> Given:
    address = urlsplit(hosted)
    connection = HTTPConnection(address.hostname or "", address.port)
    try:
        connection.request("GET", f"/{path}", headers=dict(asking))
        answer = connection.getresponse()
        return Given(answer.status, answer.getheaders(), answer.read())
    finally:
        connection.close()
