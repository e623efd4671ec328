"""The menu with the keyboard alone: Tab, Enter and space reach every section, seen all the way."""

import re
from collections.abc import Iterator, Mapping

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import OpenPage

MOST_STOPS = 600
"""More Tab stops than any page should have: whoever needs more is lost."""

WANTED = """() => [...document.querySelectorAll("nav a[href]")]
    .map(each => each.href.split("#")[0])
    .filter(href => href !== location.href.split("#")[0])"""

STOP = """() => {
    const here = document.activeElement;
    if (!here || here === document.body) return null;
    document.getAnimations().forEach(each => each.finish());
    here.scrollIntoView({block: "nearest", inline: "nearest"});
    const box = here.getBoundingClientRect(), style = getComputedStyle(here);
    const closed = here.matches("summary") ? !here.parentElement.open
        : here.matches("input[type=checkbox]") ? !here.checked
        : here.getAttribute("aria-expanded") === "false";
    return {
        href: here.href ? here.href.split("#")[0] : "",
        closed, checkbox: here.matches("input[type=checkbox]"),
        seen: box.width > 1 && box.height > 1 && box.left >= -1 && box.right <= innerWidth + 1
            && style.visibility === "visible" && style.opacity !== "0",
        ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        html: here.outerHTML.slice(0, 120),
    };
}"""


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("width", [1280, 320])
def test_elke_afdeling_van_het_menu_is_met_het_toetsenbord_te_bereiken(
    visit: OpenPage, width: int, *, javascript: bool
) -> None:
    with visit(width=width, javascript=javascript) as seen:
        wanted = set(seen.page.evaluate(WANTED))
        assert len(wanted) > 3, "the start page has no menu of sections"
        reached = _reached(seen.page) | _reached(seen.page)
        for section in sorted(wanted & reached):  # a page of a section stands in its own menu
            if any(page.startswith(_folder(section)) for page in wanted - reached):
                seen.page.goto(section)
                reached |= _reached(seen.page)
        assert not wanted - reached, "not reached: " + ", ".join(sorted(wanted - reached))


@pytest.mark.parametrize("width", [1280, 320])
def test_de_plek_van_het_toetsenbord_is_altijd_te_zien(visit: OpenPage, width: int) -> None:
    with visit(width=width) as seen:
        stops = list(_stops(seen.page))
        hidden = [each["html"] for each in stops if not (each["seen"] and each["ring"])]
        assert stops
        assert not hidden, "\n".join(map(str, hidden))


def test_enter_volgt_een_verwijzing_van_het_menu(visit: OpenPage) -> None:
    with visit() as seen:
        start = seen.page.url
        wanted = set(seen.page.evaluate(WANTED))
        for stop in _stops(seen.page):
            if stop["href"] in wanted:
                seen.page.keyboard.press("Enter")
                seen.page.wait_for_url(str(stop["href"]))
                break
        assert seen.page.url != start


def _folder(address: str) -> str:
    """The folder that the pages of a section share: `…/agenda/` for `…/agenda/2024/`."""
    return re.sub(r"\d{4}/$", "", address)


def _stops(page: Page) -> Iterator[Mapping[str, object]]:
    """Every place where Tab stops, from the top of the page to its end, opening what is closed."""
    opened: set[object] = set()
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            return
        yield stop
        if stop["closed"] and stop["html"] not in opened:
            opened.add(stop["html"])
            page.keyboard.press("Space" if stop["checkbox"] else "Enter")
    pytest.fail(f"more than {MOST_STOPS} Tab stops on {page.url}")


def _reached(page: Page) -> set[object]:
    """Every address whose link took the focus in plain sight."""
    return {stop["href"] for stop in _stops(page) if stop["seen"]}
