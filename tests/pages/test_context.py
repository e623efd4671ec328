"""What every view is made from: links, sources and citations that read the same everywhere."""

from __future__ import annotations

from sdsite.pages import SitePlan
from tests.pages.conftest import PlanOf, html_of, page_at, text_of


def test_een_pagina_zegt_hoe_zij_te_noemen_is_met_de_peildatum(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(), "adviezen/2030-1/"))
    assert (
        "gemeente Voorbeeldstad, “Advies over de dagopvang”, stand van 1 juni 2030, "
        "/adviezen/2030-1/"
    ) in words


def test_een_onderdeel_zonder_eigen_bron_neemt_die_van_het_geheel(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(), "adviezen/2030-1/"))
    (block,) = html.xpath("//article[@id='advies-2030-1-a02']")
    assert "../../documenten/advies/" in block.xpath(".//a/@href")


def test_een_bronlink_staat_bij_het_feit_en_niet_tussen_de_verwijzingen(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(), "adviezen/2030-1/"))
    relations = [e.text_content().strip() for e in html.xpath("//*[@class='verwijzing__soort']")]
    assert "komt uit" not in relations


def _offered(plan: SitePlan, address: str) -> dict[str, str]:
    """The files that a page offers with its own data: words of the link → address."""
    links = html_of(page_at(plan, address)).xpath("//p[@class='citeer__bij']/a")
    root = "../" * address.count("/")
    return {link.text_content(): link.get("href").removeprefix(root) for link in links}


def test_een_pagina_van_een_gegeven_biedt_dat_gegeven_als_data(plan_of: PlanOf) -> None:
    assert _offered(plan_of(), "adviezen/2030-1/") == {
        "Deze gegevens als JSON": "api/v1/adviezen/advies-2030-1.json",
        "Deze gegevens als CSV": "gegevens/adviezen.csv",
    }


def test_een_pagina_met_een_lijst_biedt_de_hele_lijst(plan_of: PlanOf) -> None:
    assert _offered(plan_of(), "adviezen/") == {
        "Deze gegevens als JSON": "api/v1/adviezen/index.json",
        "Deze gegevens als CSV": "gegevens/adviezen.csv",
    }


def test_een_pagina_die_uit_veel_put_biedt_alle_gegevens(plan_of: PlanOf) -> None:
    assert _offered(plan_of(), "over/gegevens/") == {"Alle gegevens als JSON": "api/v1/alles.json"}


def test_het_spoor_biedt_zijn_eigen_tabel(plan_of: PlanOf) -> None:
    assert _offered(plan_of(), "spoor/") == {"Deze gegevens als CSV": "gegevens/spoor.csv"}
