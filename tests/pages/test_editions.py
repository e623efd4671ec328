"""The date of a document moves when its facts do, and only then."""

from __future__ import annotations

from sdsite.pages.editions import PATH
from tests.pages.conftest import PlanOf
from tests.pages.online_facts import ONLINE, SETTINGS
from tests.pages.test_woo import documents

LATER = (SETTINGS + "woo_categorie: infocat018\n").replace(
    "bijgewerkt: 2030-06-02", "bijgewerkt: 2030-07-01"
)
SAYS_THE_DAY = {"gegevens/gegevens.csv"}
"""The one file with `bijgewerkt` in it, so that it changes with that."""


def _dates(plan_of: PlanOf, files: dict[str, str]) -> dict[str, str]:
    found = documents(plan_of({**ONLINE, **files}))
    return {address: each.changed.isoformat() for address, each in found.items()}


def _kept(plan_of: PlanOf) -> str:
    (file,) = (file for file in plan_of(ONLINE).files if file.path == PATH)
    return str(file.content)


def test_wat_niet_verandert_houdt_zijn_datum(plan_of: PlanOf) -> None:
    kept = _kept(plan_of)
    dates = _dates(plan_of, {"data/edities.csv": kept, "site_config.yml": LATER})
    assert {address for address, day in dates.items() if day != "2030-06-02"} == SAYS_THE_DAY


def test_wat_verandert_krijgt_de_dag_waarop_de_site_is_nagekeken(plan_of: PlanOf) -> None:
    kept = _kept(plan_of)
    papers = ONLINE["data/documenten.yml"].replace("Reactie op het advies", "Reactie op advies")
    dates = _dates(
        plan_of,
        {"data/edities.csv": kept, "data/documenten.yml": papers, "site_config.yml": LATER},
    )
    assert dates["documenten/reactie/"] == "2030-07-01"
    assert dates["documenten/advies/"] == "2030-06-02"
    assert dates["adviezen/2030-1/"] == "2030-06-02"
    assert dates["gegevens/documenten.csv"] == "2030-07-01"
    assert dates["gegevens/adviespunten.csv"] == "2030-06-02"


def test_een_nieuw_verband_verandert_ook_waar_het_naar_wijst(plan_of: PlanOf) -> None:
    kept = _kept(plan_of)
    promise = (
        "id: toezegging-plan\ntitel: Het plan komt\ngedaan_in: document-reactie\n"
        "datum: 2030-03-15\nbelofte: Het plan komt er.\n"
        "stand: nog geen bericht\nbronnen: [{document: document-reactie}]\n"
    )
    dates = _dates(
        plan_of,
        {"data/edities.csv": kept, "data/toezeggingen.yml": promise, "site_config.yml": LATER},
    )
    assert dates["documenten/reactie/"] == "2030-07-01"
    assert dates["documenten/advies/"] == "2030-06-02"


def test_zonder_eerdere_edities_geldt_de_dag_waarop_de_site_is_nagekeken(plan_of: PlanOf) -> None:
    assert set(_dates(plan_of, {"site_config.yml": LATER}).values()) == {"2030-07-01"}


def test_de_edities_veranderen_niet_door_een_bouw_met_dezelfde_gegevens(plan_of: PlanOf) -> None:
    kept = _kept(plan_of)
    plan = plan_of({**ONLINE, "data/edities.csv": kept, "site_config.yml": LATER})
    (file,) = (file for file in plan.files if file.path == PATH)
    before, after = set(kept.splitlines()), set(str(file.content).splitlines())
    assert {line.partition(",")[0] for line in before ^ after} == SAYS_THE_DAY
