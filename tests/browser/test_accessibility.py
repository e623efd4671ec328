"""WCAG 2.2 A and AA as far as axe-core can tell, and what a narrow or script-less screen shows."""

from collections.abc import Mapping
from itertools import product
from pathlib import Path
from typing import Any, Literal

import pytest

from tests.browser.chromium import absent
from tests.browser.conftest import PARTS, OpenPage, part_of

WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa")
WIDTHS = (1280, 320)
COLOURS: tuple[Literal["light", "dark"], ...] = ("light", "dark")
LOOKS = (("main details", "html"), ("details.menu, details.meer", "details.menu, details.meer"))
"""What is unfolded, and what is then looked at: the whole page with all of its content, and the
menus on their own, because an open menu lies over what it covers."""
RUN_AXE = """async ([tags, unfolded, part]) => {
    document.querySelectorAll("details").forEach(each => each.open = each.matches(unfolded));
    await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)));
    const result = await axe.run(part, {
        runOnly: {type: "tag", values: tags}, resultTypes: ["violations"],
    });
    return result.violations;
}"""
BRIGHTNESS = """() => {
    const colours = getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).slice(0, 3);
    return Math.max(...colours.map(Number));
}"""

TERMS = """() => [...document.querySelectorAll("main .begrip__woord[role=button]")].map(word => {
    word.focus();
    const told = document.getElementById(word.getAttribute("aria-describedby"));
    return {
        word: word.textContent,
        inline: getComputedStyle(word).display === "inline",
        told: getComputedStyle(told).visibility === "visible" && told.textContent.length > 10,
    };
})"""


@pytest.fixture(scope="session")
def axe(project: Path) -> str:
    """The source of axe-core, as npm installed it."""
    file = project / "node_modules/axe-core/axe.min.js"
    if not file.exists():
        absent("axe-core", "npm ci")
    return file.read_text("utf-8")


@pytest.mark.parametrize("part", PARTS)
def test_axe_vindt_geen_overtreding_op_een_pagina_van_elke_soort(
    one_page_of_each_kind: Mapping[str, str], visit: OpenPage, axe: str, part: int
) -> None:
    found: list[str] = []
    with visit() as seen:
        for kind, path in part_of(one_page_of_each_kind.items(), part):
            page = seen.go(path)
            page.evaluate(axe)
            for width, colours in product(WIDTHS, COLOURS):
                seen.resize(width, 800)
                page.emulate_media(color_scheme=colours)
                for unfolded, shown in LOOKS:
                    wrong = page.evaluate(RUN_AXE, [WCAG, unfolded, shown])
                    place = f"{kind} ({path}), {width} px, {colours}"
                    found += [f"{place}: {line}" for each in wrong for line in _lines(each)]
    assert not found, "\n".join(found)


def test_in_het_donker_is_de_pagina_donker(visit: OpenPage) -> None:
    with visit(colours="light") as seen:
        light = seen.page.evaluate(BRIGHTNESS)
    with visit(colours="dark") as seen:
        dark = seen.page.evaluate(BRIGHTNESS)
    assert dark < 100
    assert light > 200


def test_zonder_javascript_staan_kop_en_tekst_er(
    one_page_of_each_kind: Mapping[str, str], visit: OpenPage
) -> None:
    missing: list[str] = []
    with visit(javascript=False) as seen:
        for kind, path in one_page_of_each_kind.items():
            main = seen.go(path).locator("main").first
            titles = main.locator("h1")
            for width in WIDTHS:
                seen.resize(width, 800)
                place = f"{kind} ({path}), {width} px"
                if titles.count() != 1 or not titles.first.is_visible():
                    missing.append(f"{place}: no single visible h1 in main")
                elif len(main.inner_text()) <= len(titles.first.inner_text()) + 40:
                    missing.append(f"{place}: main has no visible text beside its title")
    assert not missing, "\n".join(missing)


def test_een_begrip_loopt_mee_in_de_regel_en_wordt_ook_zonder_javascript_uitgelegd(
    one_page_of_each_kind: Mapping[str, str], visit: OpenPage
) -> None:
    """A term of several words wraps as other words do: no block that takes whole lines."""
    with visit(width=320, javascript=False) as seen:
        terms = [
            term
            for path in one_page_of_each_kind.values()
            for term in seen.go(path).evaluate(TERMS)
        ]
    assert any(" " in term["word"] for term in terms)
    assert [term["word"] for term in terms if not (term["inline"] and term["told"])] == []


def _lines(violation: Mapping[str, Any]) -> list[str]:
    """One violation as axe tells it: rule, element and what it measured."""
    return [
        f"{violation['id']}: {node['html'][:160]} | {' '.join(node['failureSummary'].split())}"
        for node in violation["nodes"][:3]
    ]
