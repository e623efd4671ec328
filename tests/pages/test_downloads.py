"""A page leads to the documents it belongs to, with their size once they are made."""

from __future__ import annotations

from functools import partial

from sdsite.pages.downloads import Size, with_sizes
from sdsite.pages.parts import Kop, Link
from sdsite.pages.site_plan import Page
from tests.pages.conftest import PlanOf, html_of, page_at
from tests.pages.paper_facts import asking


def _downloads(page: Page) -> tuple[Link, ...]:
    head = page.view.head  # type: ignore[attr-defined]
    assert isinstance(head, Kop)
    return head.downloads


def test_een_pagina_biedt_haar_documenten_aan(plan_of: PlanOf) -> None:
    plan = plan_of(asking("bundel-adviesraad", "advies-2030-1"))
    assert [link.address for link in _downloads(page_at(plan, "adviezen/2030-1/"))] == [
        "pdf/bundel-adviesraad.pdf",
        "pdf/advies-2030-1.pdf",
    ]


def test_de_grootte_staat_erbij_als_het_document_is_gemaakt(plan_of: PlanOf) -> None:
    plan = plan_of(asking("advies-2030-1"))
    sizes = {"pdf/advies-2030-1.pdf": Size(1304, 1)}
    page = page_at(plan, "adviezen/2030-1/").with_view(partial(with_sizes, sizes=sizes))
    link = html_of(page).xpath("//ul[@class='downloads']//a")[0]
    assert link.text_content().strip() == "Download als PDF (1.304 kB, 1 pagina)"
    assert link.get("href") == "../../pdf/advies-2030-1.pdf"


def test_een_pagina_zonder_document_blijft_zoals_zij_is(plan_of: PlanOf) -> None:
    plan = plan_of(asking("advies-2030-1"))
    sizes = {"pdf/advies-2030-1.pdf": Size(10, 2)}
    view = page_at(plan, "documenten/").view
    assert with_sizes(view, sizes) is view
