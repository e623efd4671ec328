"""An overview is narrowed down without a script, and sorted with one, by mouse and by keyboard."""

import re
from collections.abc import Mapping

from lxml.html import HtmlElement
from playwright.sync_api import Locator, Page

from tests.browser.conftest import OpenPage


def _overviews(site_pages: Mapping[str, HtmlElement], name: str) -> list[str]:
    pages = [path for path, page in site_pages.items() if page.find_class(name)]
    assert pages, f"no page of the site has {name}"
    return pages


def _shown(page: Page) -> int:
    return page.locator(".kiesrij").filter(visible=True).count()


def test_elke_keuze_laat_zonder_javascript_zo_veel_rijen_zien_als_zij_zegt(
    site_pages: Mapping[str, HtmlElement], visit: OpenPage
) -> None:
    wrong: list[str] = []
    with visit(javascript=False) as seen:
        for path in _overviews(site_pages, "keuzebalk"):
            page = seen.go(path)
            total = _shown(page)
            for chosen in page.locator(".keuzebalk select").all():
                for word in chosen.locator("option").all_inner_texts()[1:]:
                    chosen.select_option(label=word)
                    said = int(re.findall(r"\((\d+)\)$", word)[0])
                    if _shown(page) != said:
                        wrong.append(f"{path} {word} shows {_shown(page)}")
                chosen.select_option(index=0)
            if _shown(page) != total:
                wrong.append(f"{path} does not give everything back")
    assert not wrong, "\n".join(wrong)


def test_twee_keuzes_samen_laten_zien_wat_bij_allebei_hoort(
    site_pages: Mapping[str, HtmlElement], visit: OpenPage
) -> None:
    assert "spoor/" in {path.removesuffix("index.html") for path in site_pages}
    with visit(javascript=True) as seen:
        page = seen.go("spoor/")
        first, last = page.locator(".keuzebalk select").first, page.locator("select").last
        last.select_option(index=1)
        alone = _shown(page)
        first.select_option(index=1)
        assert 0 <= _shown(page) <= alone
        said = page.locator("[data-getoond]").inner_text()
        assert said == f"Getoond: {_shown(page)} van {page.locator('.kiesrij').count()}."


def test_een_kop_sorteert_met_muis_en_toetsenbord_en_zegt_dat(
    site_pages: Mapping[str, HtmlElement], visit: OpenPage
) -> None:
    with visit(javascript=True) as seen:
        for path in _overviews(site_pages, "overzicht"):
            page = seen.go(path)
            table = page.locator("table.overzicht").first
            button = table.locator("thead button").first
            button.click()
            up = _keys(table)
            assert up == sorted(up)
            button.press("Enter")
            assert _keys(table) == up[::-1]
            heading = table.locator("thead th").first
            assert heading.get_attribute("aria-sort") == "descending"
            assert page.locator("[role=status]", has_text="aflopend").count() == 1


def _keys(table: Locator) -> list[str]:
    cells = table.locator("tbody th").all()
    return [cell.get_attribute("data-waarde") or cell.inner_text() for cell in cells]
