"""What holds for every single page: it is quiet, it fits a phone, and its HTML is correct."""

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml.html import HtmlElement

from tests.browser.chromium import absent
from tests.browser.conftest import PARTS, OpenPage, part_of

SIZES = {"phone": (320, 640, 1), "desk at 400% zoom": (320, 200, 4), "desk": (1280, 800, 1)}
"""Width and height in CSS pixels, and device pixels per CSS pixel: 1280 × 800 at 400% is the
second. WCAG 1.4.10 asks that nothing needs scrolling in two directions at 320 CSS pixels."""

TOO_WIDE = """() => {
    const wide = document.scrollingElement.scrollWidth, screen = window.innerWidth;
    if (wide <= screen) return "";
    const first = [...document.body.querySelectorAll("*")].find(
        each => each.getBoundingClientRect().right > screen + 1);
    return `${wide} px wide on ${screen}, from ${first?.outerHTML.slice(0, 160)}`;
}"""


@pytest.mark.parametrize("part", PARTS)
def test_elke_pagina_past_heeft_een_zoekvak_en_vraagt_niets_van_een_ander(
    site_pages: Mapping[str, HtmlElement], visit: OpenPage, part: int
) -> None:
    found: list[str] = []
    with visit() as seen:
        for path in part_of(site_pages, part):
            page = seen.go(path)
            if not page.locator("form[role=search]").count():
                found.append(f"{path}: nowhere to search")
            for size, screen in SIZES.items():
                seen.resize(*screen)
                wide = page.evaluate(TOO_WIDE)
                found += [f"{path} on a {size}: {wide}"] if wide else []
        found += seen.complaints
    assert not found, "\n".join(found)


SHIFTS = """() => new Promise(told => {
    new PerformanceObserver(shifts => told(shifts.getEntries().map(
        shift => `${shift.value.toFixed(4)}: ` + shift.sources.map(
            source => source.node?.outerHTML?.slice(0, 100)).join(" | ")
    ))).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => told([]), 300);
})"""
"""What moved on a page after it was on the screen, and which elements."""


def test_op_geen_soort_pagina_verschuift_op_een_telefoon_iets(
    one_page_of_each_kind: Mapping[str, str], visit: OpenPage
) -> None:
    found: list[str] = []
    with visit(width=412, height=823) as seen:
        for path in one_page_of_each_kind.values():
            page = seen.go(path)
            found += [f"{path}: {moved}" for moved in page.evaluate(SHIFTS)]
    assert not found, "\n".join(found)


@pytest.mark.browser
def test_de_nu_html_checker_keurt_elke_pagina_goed(real_site: Path, project: Path) -> None:
    checker = project / "node_modules/vnu-jar/build/dist/vnu.jar"
    java = shutil.which("java")
    if not checker.exists() or java is None:
        absent("The Nu Html Checker", "npm ci and apt-get install openjdk-17-jre-headless")
    options = ("--errors-only", "--skip-non-html", "--format", "json")
    command = [java or "java", "-jar", str(checker), *options, str(real_site)]
    run = subprocess.run(command, capture_output=True, check=False)
    messages = json.loads(run.stderr)["messages"]
    found = [
        f"{each.get('url', '').removeprefix(real_site.as_uri().replace('///', '/'))}"
        f":{each.get('lastLine', '')}: {each['message']} {each.get('extract', '').strip()!r}"
        for each in messages
    ]
    assert not found, "\n".join(found[:200])
    assert run.returncode == 0
