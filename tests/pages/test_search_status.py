"""The state of a fact in search is the one that its page shows."""

from __future__ import annotations

from collections.abc import Callable

from tests.pages.agenda_facts import AGENDA_2030
from tests.pages.conftest import PlanOf
from tests.pages.test_search_records import found


def test_de_status_is_die_van_het_label(plan_of: PlanOf) -> None:
    records = found(plan_of())
    assert records["advies-2030-1-a01"].tell().facets["status"] == ("overgenomen",)
    assert records["advies-2030-1-a02"].tell().facets["status"] == ("geen reactie",)
    assert records["collegereactie-2030-1-a01"].tell().facets["status"] == ("overgenomen",)


def test_een_reactie_op_een_ander_punt_zegt_niets_van_de_status(
    plan_of: PlanOf, reactions_saying: Callable[[str, str], dict[str, str]]
) -> None:
    other = "samenvatting: Anders dan [[advies-2030-1-a02]]. "
    records = found(plan_of(reactions_saying("samenvatting: ", other)))
    assert records["advies-2030-1-a01"].tell().facets["status"] == ("overgenomen",)
    assert records["advies-2030-1-a02"].tell().facets["status"] == ("geen reactie",)


def test_de_status_van_een_activiteit_is_die_van_het_laatste_bericht(plan_of: PlanOf) -> None:
    file = "data/activiteiten/2030.yml"
    first, last = "    - datum: 2030-02\n", "    - datum: 2030-03-01\n"
    turned = AGENDA_2030[file].replace(first, "@").replace(last, first).replace("@", last)
    assert turned != AGENDA_2030[file]
    records = found(plan_of({**AGENDA_2030, file: turned}))
    assert records["activiteit-2030-open-plek"].tell().facets["status"] == ("niet gestart",)
