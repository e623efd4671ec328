"""Everything that programs find beside the pages stands in the plan once."""

from __future__ import annotations

from collections import Counter

from tests.pages.conftest import PlanOf
from tests.pages.online_facts import EVENTS, ONLINE
from tests.pages.test_woo import documents


def test_elk_bestand_staat_een_keer_in_het_plan(plan_of: PlanOf) -> None:
    plan = plan_of({**ONLINE, "data/gebeurtenissen.yml": EVENTS})
    counts = Counter(file.path for file in plan.files)
    assert set(counts.values()) == {1}
    assert {
        ".well-known/security.txt",
        "catalog.jsonld",
        "catalog.ttl",
        "feeds/alles.xml",
        "kalender/alles.ics",
        "robots.txt",
        "sitemap.xml",
    } <= counts.keys()


def test_een_pdf_is_een_document_onder_de_categorie_van_zijn_advies(plan_of: PlanOf) -> None:
    settings = ONLINE["site_config.yml"] + "pdf: [advies-2030-1]\n"
    found = documents(plan_of({**ONLINE, "site_config.yml": settings}))
    document = found["pdf/advies-2030-1.pdf"]
    assert (str(document.category), str(document.form)) == ("infocat010", "pdf")


def test_json_en_kalenders_zijn_geen_documenten_van_de_woo(plan_of: PlanOf) -> None:
    plan = plan_of({**ONLINE, "data/gebeurtenissen.yml": EVENTS})
    assert {address.rpartition(".")[2] for address in documents(plan) if "." in address} <= {
        "csv",
        "pdf",
    }
