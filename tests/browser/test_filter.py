"""A filter hides what is not in its group by a link alone, and gives everything back."""

from collections.abc import Mapping

from lxml.html import HtmlElement

from tests.browser.conftest import OpenPage

RECORDS = (
    ".groep.lijstblok__item, .groep:not(:has(.groep, .regels, > article), .lijstblok__item), "
    ".groep:not(.lijstblok__item) .regels > li, .groep > article:not(.groep)"
)
"""What a filter counts: lines, or records; not what stands around them and hides when empty."""


def test_elke_filterlink_laat_zonder_javascript_alleen_zijn_groep_zien(
    site_pages: Mapping[str, HtmlElement], visit: OpenPage
) -> None:
    pages = [path for path, page in site_pages.items() if page.find_class("filterstand")]
    assert pages, "no page of the site has a filter"
    wrong: list[str] = []
    with visit(javascript=False) as seen:
        for path in pages:
            page = seen.go(path)
            total = page.locator(RECORDS).count()
            for link in page.locator(".filterbalk a[href^='#toon-']").all():
                link.click()
                shown = page.locator(RECORDS).filter(visible=True).count()
                said = int(link.locator(".filterbalk__aantal").inner_text())
                name = f"{path}{link.get_attribute('href')}"
                if shown != said:
                    wrong.append(f"{name} says {said} and shows {shown} of {total}")
                page.locator(".filterstand:target").get_by_role("link").click()
                if page.locator(RECORDS).filter(visible=True).count() != total:
                    wrong.append(f"{name} does not give everything back")
    assert not wrong, "\n".join(wrong)
