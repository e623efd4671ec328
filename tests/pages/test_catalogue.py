"""The catalogue of open data: its datasets, files and terms."""

from __future__ import annotations

import pytest

from sdsite.pages.catalogue import JSON_LD, TURTLE, Catalogue
from tests.pages.conftest import PlanOf
from tests.pages.number_facts import SAVINGS
from tests.pages.online_facts import EVENTS, ONLINE, SETTINGS, THEMES


def _catalogue(plan_of: PlanOf, files: dict[str, str]) -> Catalogue:
    plan = plan_of({**ONLINE, **files})
    first, second = (f.content for f in plan.files if f.path in {TURTLE, JSON_LD})
    assert first is second
    assert isinstance(first, Catalogue)
    return first


def test_elke_soort_gegeven_en_elke_tabel_is_een_dataset(plan_of: PlanOf) -> None:
    found = _catalogue(plan_of, dict(SAVINGS))
    ids = {dataset.id for dataset in found.datasets}
    assert {"adviezen", "alles", "bedragen", "tabel-besparing-oud"} <= ids
    assert all(dataset.files for dataset in found.datasets)


def test_een_dataset_gaat_over_de_themas_van_haar_gegevens(plan_of: PlanOf) -> None:
    about = EVENTS.replace("soort: vergadering", "soort: vergadering\n  themas: [thema-opvang]")
    files = {"data/themas.yml": THEMES, "data/gebeurtenissen.yml": about}
    found = {dataset.id: dataset for dataset in _catalogue(plan_of, files).datasets}
    assert found["gebeurtenissen"].themes == ("SOCI",)
    assert found["gebeurtenissen"].keywords == ("Dagopvang",)
    assert found["organisaties"].themes == ("GOVE",)


@pytest.mark.parametrize("key", ["basis_url", "licentie", "uri"])
def test_zonder_adres_licentie_of_uitgever_is_er_geen_catalogus(plan_of: PlanOf, key: str) -> None:
    lines = [line for line in SETTINGS.splitlines() if not line.strip().startswith(key)]
    plan = plan_of({**ONLINE, "site_config.yml": "\n".join(lines)})
    assert TURTLE not in {file.path for file in plan.files}
