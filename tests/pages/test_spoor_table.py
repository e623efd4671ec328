"""All chains as a table: every step and every hole, each that is a record by its id."""

from __future__ import annotations

from tests.pages.conftest import PlanOf
from tests.pages.test_gegevens import rows_of


def test_het_bestand_heeft_een_regel_voor_elke_stap_en_elk_gat(plan_of: PlanOf) -> None:
    rows = rows_of(plan_of(), "gegevens/spoor.csv")
    assert [(row["begin"], row["schakel"], row["gegeven"]) for row in rows[:2]] == [
        ("advies-2030-1-a01", "reactie", "collegereactie-2030-1-a01"),
        ("advies-2030-1-a01", "besluit", ""),
    ]
    assert len(rows) == 8
