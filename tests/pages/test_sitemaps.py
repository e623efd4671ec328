"""robots.txt and the sitemaps: which there are, and how many addresses each holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import yaml

from sdsite.config import Config
from sdsite.pages.sitemaps import (
    MOST,
    Located,
    Sitemap,
    SitemapIndex,
    WooSitemap,
    sitemap_files,
)
from tests.pages.conftest import PlanOf
from tests.pages.online_facts import ONLINE, SETTINGS
from tests.pages.test_woo import documents

DAY = date(2030, 6, 2)


def _paths(plan_of: PlanOf, settings: str) -> set[str]:
    plan = plan_of({**ONLINE, "site_config.yml": settings})
    return {f.path for f in plan.files if "sitemap" in f.path or f.path == "robots.txt"}


def test_met_een_adres_zijn_er_sitemaps_en_een_index_voor_elke_categorie(plan_of: PlanOf) -> None:
    assert _paths(plan_of, SETTINGS) == {
        "robots.txt",
        "sitemap.xml",
        "sitemapindex-diwoo-infocat010.xml",
        "sitemaps/diwoo-infocat010-1.xml",
        "sitemaps/edities.csv",
    }


def test_zonder_adres_is_er_alleen_een_robots_zonder_verwijzing(plan_of: PlanOf) -> None:
    settings = SETTINGS.replace("basis_url: https://voorbeeld.nl/\n", "")
    assert _paths(plan_of, settings) == {"robots.txt"}
    (robots,) = (f.content for f in plan_of().files if f.path == "robots.txt")
    assert robots == "User-agent: *\nAllow: /\n"


def test_zonder_uitgever_zijn_er_geen_sitemaps_voor_de_woo(plan_of: PlanOf) -> None:
    settings = SETTINGS.replace(
        "  uri: https://identifier.overheid.nl/tooi/id/gemeente/gm9999\n", ""
    )
    assert _paths(plan_of, settings) == {"robots.txt", "sitemap.xml", "sitemaps/edities.csv"}


def test_te_veel_adressen_worden_over_sitemaps_verdeeld(plan_of: PlanOf) -> None:
    plan = plan_of(ONLINE)
    document = documents(plan)["adviezen/2030-1/"]
    many = tuple(replace(document, address=f"{at}/") for at in range(MOST + 1))
    pages = tuple(Located(each.address, DAY) for each in many)
    config = Config.model_validate(yaml.safe_load(SETTINGS))
    files = {f.path: f.content for f in sitemap_files(config, pages, many)}
    index = files["sitemapindex-diwoo-infocat010.xml"]
    assert isinstance(index, SitemapIndex)
    assert [each.address for each in index.maps] == [
        "sitemaps/diwoo-infocat010-1.xml",
        "sitemaps/diwoo-infocat010-2.xml",
    ]
    parts = [files[each.address] for each in index.maps]
    assert [len(part.documents) for part in parts if isinstance(part, WooSitemap)] == [MOST, 1]
    assert isinstance(files["sitemap.xml"], SitemapIndex)
    assert isinstance(files["sitemaps/sitemap-2.xml"], Sitemap)
