"""Search in a real browser: the box of every page, the search page, and what goes wrong there."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import OpenPage, Visit
from tests.browser.test_accessibility import RUN_AXE, WCAG
from tests.browser.test_accessibility import axe as axe  # noqa: PLC0414 - the same axe

WORD = "geld"
"""A word that every site of this kind has more than twenty results for."""

ACTIVE = "document.activeElement.id"


def test_de_schuine_streep_opent_zoeken_en_er_komt_al_typend_iets(visit: OpenPage) -> None:
    with visit("adviezen/index.html") as seen:
        page = seen.page
        page.keyboard.press("/")
        assert page.evaluate(ACTIVE) == "zoek-kop"
        page.keyboard.type(WORD)
        panel = page.locator(".zoekvak--kop .zoekpaneel")
        expect(panel.locator("li")).to_have_count(5)
        expect(page.locator(".zoekvak--kop [role=status]")).to_contain_text("resultaten")
        page.keyboard.press("ArrowDown")
        expect(panel.locator("a").first).to_be_focused()
        page.keyboard.press("ArrowUp")
        expect(page.locator("#zoek-kop")).to_be_focused()
        page.keyboard.press("Escape")
        expect(panel).to_be_hidden()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/zoeken/?q={WORD}")
        expect(page.locator(".zoekresultaat").first).to_be_visible()
        assert not seen.complaints


def test_wie_al_typt_voordat_het_script_er_is_ziet_wat_er_is_gevonden(visit: OpenPage) -> None:
    held: list[Route] = []

    def hold(script: Route) -> None:
        held.append(script)

    with visit("404.html") as seen:
        page = seen.page
        page.route("**/gemak*.js", hold)
        with page.expect_request("**/gemak*.js"):
            page.goto(f"{seen.site}adviezen/", wait_until="commit")
        page.focus("#zoek-kop")
        page.keyboard.type(WORD)
        for script in held:
            script.continue_()
        expect(page.locator(".zoekvak--kop .zoekpaneel li")).to_have_count(5)


def test_tab_verlaat_wat_er_openging_en_sluit_het(visit: OpenPage) -> None:
    with visit() as seen:
        page = seen.page
        page.focus("#zoek-start")
        page.keyboard.type(WORD)
        panel = page.locator(".startkop .zoekpaneel")
        expect(panel.locator("a").last).to_contain_text(f"“{WORD}”")
        links = panel.locator("a").count()
        for _ in range(links + 2):  # the button, and the links
            page.keyboard.press("Tab")
        expect(panel).to_be_hidden()


def test_de_schuine_streep_laat_zich_uitzetten(visit: OpenPage) -> None:
    with visit("zoeken/index.html") as seen:
        seen.page.uncheck("[data-zoektoets] input")
        seen.go("adviezen/index.html").keyboard.press("/")
        assert seen.page.evaluate(ACTIVE) != "zoek-kop"


def test_op_een_smal_scherm_opent_een_knop_het_zoekvak(visit: OpenPage) -> None:
    with visit("adviezen/index.html", width=320) as seen:
        page = seen.page
        expect(page.locator("#zoek-kop")).to_be_hidden()
        page.click("[data-zoekknop]")
        expect(page.locator("#zoek-kop")).to_be_focused()
        page.keyboard.type(WORD)
        panel = page.locator(".zoekvak--kop .zoekpaneel")
        expect(panel.locator("li").first).to_be_visible()
        box = panel.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_een_vondst_opent_op_haar_plek(visit: OpenPage) -> None:
    with visit("zoeken/?q=wat+kost&soort=Bedrag") as seen:
        link = seen.page.locator(".zoekresultaat a").first
        expect(link).to_be_visible()
        link.click()
        seen.page.wait_for_url("**/*#*")
        target = seen.page.locator(":target")
        expect(target).to_be_in_viewport()
        assert target.evaluate("row => row.tagName") == "TR"


def test_wat_iemand_typt_komt_in_het_adres(visit: OpenPage) -> None:
    with visit("zoeken/") as seen:
        seen.page.fill("#zoek-pagina", WORD)
        seen.page.wait_for_url(f"**/zoeken/?q={WORD}")
        expect(seen.page.locator("[data-zoekaantal]")).to_contain_text("resultaten")
        expect(seen.page.locator("[data-zoekstatus]")).to_contain_text("resultaten")
        assert seen.page.title().startswith(f"{WORD} – ")
        seen.page.fill("#zoek-pagina", "")
        seen.page.wait_for_url("**/zoeken/")
        expect(seen.page.locator("#register")).to_be_visible()


def test_vraag_en_filters_staan_in_het_adres_en_terug_gaat_terug(visit: OpenPage) -> None:
    with visit(f"zoeken/?q={WORD}") as seen:
        page = seen.page
        count = page.locator("[data-zoekaantal]")
        expect(count).to_contain_text("resultaten")
        everything = count.text_content()
        page.check("#facet-soort-Begrip")
        page.wait_for_url(f"**/zoeken/?q={WORD}&soort=Begrip")
        expect(page.locator("#facet-soort-Begrip")).to_be_focused()
        expect(count).not_to_have_text(everything or "")
        kinds = page.locator(".zoekresultaat__soort span:first-child").all_text_contents()
        assert set(kinds) == {"Begrip"}
        page.go_back()
        expect(count).to_have_text(everything or "")
        expect(page.locator("#facet-soort-Begrip")).not_to_be_checked()
        page.go_forward()
        expect(page.locator("#facet-soort-Begrip")).to_be_checked()
        shared = page.url
        page.goto("about:blank")
        page.goto(shared)
        expect(page.locator("#facet-soort-Begrip")).to_be_checked()
        expect(page.locator("#zoek-pagina")).to_have_value(WORD)
        page.click("[data-zoekwis]")
        expect(count).to_have_text(everything or "")


def test_binnen_een_filter_is_het_of_en_tussen_filters_en(visit: OpenPage) -> None:
    with visit(f"zoeken/?q={WORD}&soort=Begrip") as seen:
        one = _total(seen.page)
        other = seen.page.locator("[id^=facet-soort-]:not(:checked)").first.get_attribute("id")
        seen.page.check(f"[id='{other}']")
        both = _total(seen.page, unlike=one)
        assert both > one
        seen.page.locator("#facet-thema").click()
        seen.page.locator("[id^=facet-thema-]").first.check()
        assert _total(seen.page, unlike=both) < both


def test_op_een_smal_scherm_komen_de_filters_als_iemand_ze_openvouwt(visit: OpenPage) -> None:
    with visit(f"zoeken/?q={WORD}", width=320) as seen:
        page = seen.page
        expect(page.locator(".zoekresultaat").first).to_be_visible()
        everything = _total(page)
        expect(page.locator("[data-zoekfacetten] details")).to_have_count(0)
        page.click("[data-zoekfilters] > summary")
        page.check("#facet-soort-Begrip")
        assert _total(page, unlike=everything) < everything
        page.fill("#zoek-pagina", "wijkteam")
        page.wait_for_url("**/zoeken/?q=wijkteam&soort=Begrip")
        assert not seen.complaints


def test_meer_resultaten_komen_eronder_en_de_eerste_nieuwe_krijgt_de_aandacht(
    visit: OpenPage,
) -> None:
    with visit(f"zoeken/?q={WORD}") as seen:
        results = seen.page.locator(".zoekresultaat")
        expect(results).to_have_count(20)
        seen.page.click("[data-zoekmeer]")
        expect(results).to_have_count(40)
        expect(results.nth(20).locator("a")).to_be_focused()
        results.nth(25).locator("a").click()
        seen.page.go_back()
        expect(results).to_have_count(40)


def test_wie_niets_vindt_leest_dat_en_kan_verder(visit: OpenPage) -> None:
    with visit("zoeken/?q=qxzjvw") as seen:
        page = seen.page
        expect(page.locator("[data-zoekaantal]")).to_have_text("Niets gevonden voor “qxzjvw”")
        expect(page.locator("[data-zoekniets] a").first).to_be_visible()
        expect(page.locator("#register")).to_be_visible()
        expect(page.locator("[data-zoekstatus]")).to_contain_text("Niets gevonden")


@pytest.mark.parametrize(
    "what, told",
    [
        ("**/zoekindex/index.json", "de zoekindex is niet gevonden"),
        ("**/zoekindex/*.bin", "de zoekindex is niet gevonden"),
        ("**/page.js", "het zoekprogramma is niet geladen"),
        ("**/engine.js", "het zoekprogramma is niet geladen"),
    ],
)
def test_wat_ontbreekt_eindigt_in_het_register_met_een_regel(
    visit: OpenPage, what: str, told: str
) -> None:
    with visit("404.html") as seen:
        seen.page.route(what, _missing)
        _expect_register(seen, told)


def test_een_oude_browser_krijgt_het_register(visit: OpenPage) -> None:
    with visit("404.html") as seen:
        seen.page.add_init_script("delete globalThis.DecompressionStream")
        _expect_register(seen, "te oud")


def test_een_kapotte_index_eindigt_in_het_register(visit: OpenPage) -> None:
    with visit("404.html") as seen:
        seen.page.route("**/zoekindex/index.json", lambda route: route.fulfill(body="{"))
        _expect_register(seen, "de zoekindex is niet te lezen")


def test_zonder_script_is_zoeken_een_register(visit: OpenPage) -> None:
    with visit("adviezen/index.html", javascript=False) as seen:
        page = seen.page
        page.fill("#zoek-kop", WORD)
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/zoeken/?q={WORD}")
        expect(page.get_by_text("Zoeken kan alleen met JavaScript")).to_be_visible()
        expect(page.locator("[data-register] .regels a").first).to_be_visible()
        expect(page.locator("[data-zoekuitkomst]")).to_be_hidden()


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_vindt_niets_bij_resultaten_en_in_het_paneel(
    visit: OpenPage, axe: str, width: int, colours: Literal["light", "dark"]
) -> None:
    with visit(f"zoeken/?q={WORD}&soort=Begrip", width=width, colours=colours) as seen:
        page = seen.page
        expect(page.locator(".zoekresultaat").first).to_be_visible()
        page.evaluate(axe)
        assert not page.evaluate(RUN_AXE, [WCAG, "main details", "html"])
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        seen.go("adviezen/index.html").keyboard.press("/")
        page.keyboard.type(WORD)
        expect(page.locator(".zoekpaneel li").first).to_be_visible()
        page.evaluate(axe)
        assert not page.evaluate(RUN_AXE, [WCAG, "none", ".kop"])


def _total(page: Page, *, unlike: int = -1) -> int:
    """How many results there are, once that is another number."""
    count = page.locator("[data-zoekaantal]")
    expect(count).to_contain_text("result")
    if unlike >= 0:
        expect(count).not_to_contain_text(f"{unlike} result")
    return int((count.text_content() or "").split()[0].replace(".", ""))


def _missing(route: Route) -> None:
    route.fulfill(status=404, body="")


def _expect_register(seen: Visit, told: str) -> None:
    page = seen.go(f"zoeken/?q={WORD}")
    expect(page.locator("[data-zoekmelding]")).to_contain_text(told)
    expect(page.locator("[data-register] .regels a").first).to_be_visible()
    expect(page.locator("[data-zoekuitkomst]")).to_be_hidden()
