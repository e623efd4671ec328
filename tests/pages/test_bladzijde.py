"""Written pages: at the address of their file, with their links to facts filled in."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at
from tests.pages.start_facts import WRITTEN


def test_een_bestand_in_content_wordt_een_pagina_op_zijn_pad(plan_of: PlanOf) -> None:
    page = page_at(plan_of(WRITTEN), "over/werkwijze/")
    assert (page.title, page.description) == ("Zo werken wij", "Stap voor stap.")
    assert [link.text for link in page.breadcrumb] == ["Start", "Over"]
    assert html_of(page).xpath("string(//h1)") == "Zo werken wij"


def test_een_verwijzing_naar_een_gegeven_wordt_een_link(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(WRITTEN), "voor-u/"))
    links = {a.get("href"): a.text_content() for a in html.xpath("//div[@class='geschreven']//a")}
    assert links == {
        "../adviezen/2030-1/#advies-2030-1-a01": "een advies",
        "../adviezen/2030-1/#collegereactie-2030-1-a01": "Reactie op advies 1",
    }


def test_een_link_vanaf_de_wortel_wijst_binnen_de_site(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(WRITTEN), "over/"))
    assert html.xpath("//div[@class='geschreven']//a/@href") == ["../adviezen/"]
    assert html.xpath("//h2[@id='waarom']")


def test_alleen_een_pagina_met_een_naam_voor_het_menu_staat_daarin(plan_of: PlanOf) -> None:
    menu = {item.address: item.title for item in plan_of(WRITTEN).menu}
    assert menu["voor-u/"] == "Voor u"
    assert "over/" not in menu


def test_een_lange_pagina_begint_met_wat_erop_staat(plan_of: PlanOf) -> None:
    text = "---\ntitel: Lang\nkort: Kort.\n---\n\n" + "".join(
        f"## Deel {n}\n\nTekst.\n\n" for n in range(1, 5)
    )
    html = html_of(page_at(plan_of({"content/lang.md": text}), "lang/"))
    assert html.xpath("//nav[@class='inhoudsopgave']//a/@href") == [
        "#deel-1",
        "#deel-2",
        "#deel-3",
        "#deel-4",
    ]
