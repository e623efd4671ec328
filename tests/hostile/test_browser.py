"""Hostile words in a real browser: nothing of them runs, with a strict policy and without any."""

from __future__ import annotations

from pathlib import Path

import lxml.html
import pytest
from playwright.sync_api import Browser, Page

from tests.browser.server import serve
from tests.hostile.sites import HARMLESS, HOSTILE, WORDS

LISTEN = "window.ran = []; window.hostile = () => window.ran.push(document.URL);"

SHAPES = """async paths => Promise.all(paths.map(async path => {
  const text = await (await fetch('/' + path)).text();
  const tree = new DOMParser().parseFromString(text, 'text/html');
  return [...tree.querySelectorAll('*')].map(
    each => each.tagName + ' ' + [...each.attributes].map(own => own.name).sort()
  ).join('\\n');
}))"""
"""Each page as Chromium reads it: its elements and the names of their attributes, in order."""


ANYTHING_GOES: dict[str, str] = {}
"""No policy of any kind, as on a host that knows no headers."""


def test_er_wordt_niets_uitgevoerd_ook_zonder_beleid(hostile: Path, chromium: Browser) -> None:
    with serve(hostile, ANYTHING_GOES) as site:
        assert _ran(chromium, site, hostile) == []


def test_er_wordt_niets_uitgevoerd_onder_het_strenge_beleid(
    hostile: Path, chromium: Browser
) -> None:
    with serve(hostile) as site:
        assert _ran(chromium, site, hostile) == []


def test_wat_wel_zou_lopen_wordt_gezien(tmp_path: Path, chromium: Browser) -> None:
    (tmp_path / "index.html").write_text(f"<!doctype html><title>x</title>{WORDS}", "utf-8")
    with serve(tmp_path, ANYTHING_GOES) as site:
        page = _tab(chromium)
        page.goto(site)
        assert page.evaluate("window.ran") == [site]
        page.context.close()


def test_chromium_leest_dezelfde_elementen_als_bij_gewone_woorden(
    hostile: Path, harmless: Path, chromium: Browser
) -> None:
    paths = sorted(file.relative_to(hostile).as_posix() for file in hostile.rglob("*.html"))
    shapes = []
    for folder in (hostile, harmless):
        with serve(folder, ANYTHING_GOES) as site:
            page = _tab(chromium)
            page.goto(f"{site}favicon.svg")
            shapes.append(page.evaluate(SHAPES, paths))
            page.context.close()
    for path, one, other in zip(paths, *shapes, strict=True):
        assert one == other, path


def _ran(chromium: Browser, site: str, folder: Path) -> list[str]:
    """What ran of the hostile words on one page of each kind, and when searched for."""
    page = _tab(chromium)
    ran: list[str] = []
    for path in _one_of_each_kind(folder):
        page.goto(site + path.removesuffix("index.html"))
        ran += page.evaluate("window.ran")
    page.goto(f"{site}zoeken/?q=onload+hostile")
    page.locator("main").get_by_text("onload").first.wait_for()
    ran += page.evaluate("window.ran")
    page.context.close()
    return ran


def _tab(chromium: Browser) -> Page:
    page = chromium.new_context().new_page()
    page.add_init_script(LISTEN)
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    return page


def _one_of_each_kind(folder: Path) -> list[str]:
    kinds: dict[str, str] = {}
    for file in sorted(folder.rglob("*.html")):
        tree = lxml.html.document_fromstring(file.read_bytes())
        for kind in tree.xpath("//meta[@name='sdsite-kind']/@content"):
            kinds[str(kind)] = file.relative_to(folder).as_posix()
    assert len(kinds) > 20
    return sorted(kinds.values())


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return HOSTILE.write(tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return HARMLESS.write(tmp_path_factory.mktemp("harmless"))
