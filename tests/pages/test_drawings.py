"""Every drawing that a page shows has a file, and every file is shown."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of
from tests.pages.number_facts import BUDGET, SAVINGS
from tests.pages.small_facts import EVENTS


def test_elke_tekening_op_een_pagina_heeft_een_bestand_en_omgekeerd(plan_of: PlanOf) -> None:
    for files in (EVENTS, BUDGET, SAVINGS):
        plan = plan_of(files)
        made = {file.path for file in plan.files if file.path.endswith(".svg")}
        shown = {
            str(href).partition("#")[0].replace("../", "")
            for page in plan.pages
            for href in html_of(page).xpath("//figure//use/@href")
            if "grafieken/" in href
        }
        assert made
        assert shown == made
