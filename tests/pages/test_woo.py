"""The documents of the site in the order of the Woo: categories, sorts, dates, relations."""

from __future__ import annotations

from datetime import date

from sdsite.pages import SitePlan
from sdsite.pages.sitemaps import WooSitemap
from sdsite.pages.woo import WooDocument
from tests.pages.conftest import PlanOf
from tests.pages.online_facts import EVENTS, ONLINE, SETTINGS, THEMES


def documents(plan: SitePlan) -> dict[str, WooDocument]:
    """Every document of a plan by its address."""
    maps = (file.content for file in plan.files if isinstance(file.content, WooSitemap))
    return {each.address: each for content in maps for each in content.documents}


def test_een_stuk_en_wat_erin_staat_vallen_onder_de_categorie_van_het_stuk(
    plan_of: PlanOf,
) -> None:
    found = documents(plan_of(ONLINE))
    html = {address: each for address, each in found.items() if address.endswith("/")}
    assert {address: str(each.category) for address, each in html.items()} == {
        "adviezen/2030-1/": "infocat010",
        "documenten/advies/": "infocat010",
        "documenten/reactie/": "infocat010",
    }
    assert {address: str(each.sort) for address, each in html.items()} == {
        "adviezen/2030-1/": "advies",
        "documenten/advies/": "advies",
        "documenten/reactie/": "brief",
    }


def test_zonder_categorie_voor_het_overige_blijft_dat_weg(plan_of: PlanOf) -> None:
    files = {**ONLINE, "data/gebeurtenissen.yml": EVENTS}
    assert "tijdlijn/" not in documents(plan_of(files))
    settings = SETTINGS + "woo_categorie: infocat018\n"
    found = documents(plan_of({**files, "site_config.yml": settings}))
    assert str(found["tijdlijn/"].category) == "infocat018"
    assert str(found["gegevens/gebeurtenissen.csv"].form) == "csv"


def test_een_ontvangen_advies_is_ontvangen_en_een_ander_stuk_vastgesteld(
    plan_of: PlanOf,
) -> None:
    advice = (
        "id: advies-2030-1\ntitel: Advies\ndatum: 2030-03-01\nontvangen: 2030-03-04\n"
        "afzender: organisatie-adviesraad\nontvanger: organisatie-college\n"
        "document: document-advies\nsamenvatting: Neem de tijd.\n"
        "bronnen: [{document: document-advies}]\n"
        "punten:\n  - id: advies-2030-1-a01\n    letter: '1'\n    samenvatting: Neem de tijd.\n"
        "    plaatsen: [{waar: brief, kop: Tijd}]\n"
    )
    found = documents(plan_of({**ONLINE, "data/adviezen.yml": advice}))
    assert found["adviezen/2030-1/"].handling == ("ontvangst", date(2030, 3, 4))
    assert found["documenten/reactie/"].handling == ("vaststelling", date(2030, 3, 15))


def test_een_thema_wordt_een_onderwerp_van_de_overheid(plan_of: PlanOf) -> None:
    files = {
        **ONLINE,
        "data/themas.yml": THEMES,
        "data/documenten.yml": ONLINE["data/documenten.yml"].replace(
            "soort: brief", "soort: brief\n  themas: [thema-opvang]"
        ),
    }
    assert documents(plan_of(files))["documenten/reactie/"].subjects == ("zorg en gezondheid",)
