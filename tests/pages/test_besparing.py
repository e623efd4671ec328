"""What is left to fill in: only told where one post of the newest table tells it."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, page_at
from tests.pages.number_facts import SAVINGS

TABLES = "data/tabellen/besparing.yml"


def finding(plan_of: PlanOf, tables: str) -> str:
    page = page_at(plan_of({**SAVINGS, TABLES: tables}), "financien/")
    return page.description.replace("\u00a0", " ")


def test_een_tabel_die_is_vervangen_telt_niet_mee(plan_of: PlanOf) -> None:
    assert finding(plan_of, SAVINGS[TABLES]).startswith("Eind 2030 moet voor 2032")


def test_zonder_vorige_stand_wordt_er_niet_vergeleken(plan_of: PlanOf) -> None:
    alone = SAVINGS[TABLES].replace("  vorige_stand: tabel-besparing-oud\n", "")
    assert finding(plan_of, alone).endswith("De bron drukt € 3640000.")


def test_zonder_saldo_over_alle_domeinen_zegt_de_uitleg_het(plan_of: PlanOf) -> None:
    without = "\n".join(
        line for line in SAVINGS[TABLES].splitlines() if '"Jeugd: Saldo"' not in line
    )
    assert finding(plan_of, without) == "De gemeente wil besparen."
