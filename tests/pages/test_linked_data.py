"""What pages say to search engines, from the facts."""

from __future__ import annotations

from typing import Any

from sdsite.pages import SitePlan
from tests.pages.conftest import PlanOf, page_at
from tests.pages.online_facts import EVENTS, ONLINE
from tests.pages.small_facts import QUESTIONS


def _said(plan: SitePlan, address: str, kind: str) -> list[dict[str, Any]]:
    data: Any = plan.head(page_at(plan, address)).linked_data
    return [thing for thing in data["@graph"] if thing["@type"] == kind]


def test_een_vraag_staat_er_met_wie_haar_stelde_en_het_antwoord(plan_of: PlanOf) -> None:
    question, *_ = _said(plan_of(QUESTIONS), "raadsvragen/dagopvang/v1/", "Question")
    assert question["text"] == "Hoeveel tijd is er nog?"
    assert question["author"]["name"] == "Fractie Voorbeeld"
    assert question["acceptedAnswer"]["text"] == "Er zijn nog twee maanden."
    assert question["acceptedAnswer"]["dateCreated"] == "2030-05-10"


def test_een_advies_is_een_rapport_van_wie_het_gaf(plan_of: PlanOf) -> None:
    (report,) = _said(plan_of(ONLINE), "adviezen/2030-1/", "Report")
    assert report["@id"] == "https://voorbeeld.nl/adviezen/2030-1/"
    assert report["datePublished"] == "2030-03-01"
    assert report["author"]["name"] == "adviesraad"


def test_de_kruimels_lopen_van_de_start_tot_de_pagina(plan_of: PlanOf) -> None:
    (trail,) = _said(plan_of(ONLINE), "adviezen/2030-1/", "BreadcrumbList")
    steps = [(step["position"], step["item"]) for step in trail["itemListElement"]]
    assert steps == [
        (1, "https://voorbeeld.nl/"),
        (2, "https://voorbeeld.nl/adviezen/"),
        (3, "https://voorbeeld.nl/adviezen/2030-1/"),
    ]


def test_een_vergadering_staat_er_alleen_met_een_echte_dag(plan_of: PlanOf) -> None:
    vague = EVENTS.replace("datum: 2030-04-03", "datum: 2030-04")
    known = _said(plan_of({"data/gebeurtenissen.yml": EVENTS}), "tijdlijn/markt/", "Event")
    assert [event["startDate"] for event in known] == ["2030-04-03"]
    assert not _said(plan_of({"data/gebeurtenissen.yml": vague}), "tijdlijn/markt/", "Event")


def test_een_dataset_noemt_haar_bestanden_en_de_licentie(plan_of: PlanOf) -> None:
    plan = plan_of(ONLINE)
    (dataset,) = _said(plan, "over/gegevens/adviezen/", "Dataset")
    assert dataset["license"].startswith("http://creativecommons.org/publicdomain/zero")
    paths = {f"https://voorbeeld.nl/{file.path}" for file in plan.files}
    assert {each["contentUrl"] for each in dataset["distribution"]} <= paths
    assert len(dataset["distribution"]) == 2


def test_de_start_noemt_de_uitgever(plan_of: PlanOf) -> None:
    (body,) = _said(plan_of(ONLINE), "", "GovernmentOrganization")
    assert body["@id"] == "https://identifier.overheid.nl/tooi/id/gemeente/gm9999"
    assert body["email"] == "post@voorbeeld.nl"
