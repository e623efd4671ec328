"""The plan of a site: each part is decided when it is asked for, whatever was asked before."""

from __future__ import annotations

import pytest

from sdsite.pages import ALWAYS, SitePlan
from sdsite.pages.site_plan import Page
from tests.pages.conftest import PlanOf
from tests.pages.online_facts import ONLINE

CASES = ("een_advies", "een_correctie", "een_intrekking", "geschreven_bladzijde", "een_spoor")


def _told(plan: SitePlan, page: Page) -> tuple[object, ...]:
    """All that a page tells, in values that can be set beside each other."""
    around = (page.address, page.kind, page.title, page.description, page.section)
    return (*around, page.breadcrumb, plan.head(page), page.view)


@pytest.mark.parametrize("case", CASES)
def test_een_pagina_alleen_gevraagd_is_die_van_de_hele_site(plan_of: PlanOf, case: str) -> None:
    whole = plan_of(case=case)
    for page in whole.pages:
        other = plan_of(case=case)
        alone = other.page(page.address)
        assert alone is not None, page.address
        assert _told(other, alone) == _told(whole, page)


def test_een_bestand_alleen_gevraagd_is_dat_van_de_hele_site(plan_of: PlanOf) -> None:
    for file in plan_of(ONLINE).files:
        alone = plan_of(ONLINE).file(file.path)
        assert alone is not None, file.path
        assert type(alone.content) is type(file.content)


def test_het_menu_is_hetzelfde_wat_er_ook_eerst_is_gevraagd(plan_of: PlanOf) -> None:
    first, last = plan_of(case="een_spoor"), plan_of(case="een_spoor")
    assert last.pages
    assert (first.menu, first.footer) == (last.menu, last.footer)


def test_wat_elke_site_heeft_staat_op_de_kleinste(plan_of: PlanOf) -> None:
    plan = plan_of()
    assert {page.address for page in plan.pages} >= ALWAYS
    assert plan.page("404.html") is not None


def test_wat_er_niet_is_wordt_niet_gevonden(plan_of: PlanOf) -> None:
    plan: SitePlan = plan_of()
    assert plan.page("adviezen/2031-1/") is None
    assert plan.page("zoeken/x/") is None
    assert plan.file("gegevens/niets.csv") is None


def test_wie_tussen_de_delen_ophoudt_krijgt_later_hetzelfde(plan_of: PlanOf) -> None:
    whole, stopped = plan_of(case="een_spoor"), plan_of(case="een_spoor")
    for _, _part in zip(range(12), stopped.parts(), strict=False):
        pass
    told = [[_told(plan, page) for page in plan.pages] for plan in (stopped, whole)]
    assert told[0] == told[1]


def test_elk_adres_begint_met_dat_van_zijn_afdeling(real_plan: SitePlan) -> None:
    assert all(page.address.startswith(page.section) for page in real_plan.pages)
