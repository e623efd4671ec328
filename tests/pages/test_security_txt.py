"""security.txt follows from the settings; its form is tested with the standards."""

from __future__ import annotations

from tests.pages.conftest import PlanOf
from tests.pages.online_facts import ONLINE

PATH = ".well-known/security.txt"


def test_het_bestand_noemt_het_adres_en_een_jaar_na_bijgewerkt(plan_of: PlanOf) -> None:
    (file,) = (file for file in plan_of(ONLINE).files if file.path == PATH)
    assert str(file.content).splitlines() == [
        "Contact: mailto:post@voorbeeld.nl",
        "Expires: 2031-06-02T00:00:00Z",
        "Preferred-Languages: nl",
        f"Canonical: https://voorbeeld.nl/{PATH}",
    ]


def test_zonder_mailadres_is_er_geen_bestand(plan_of: PlanOf) -> None:
    assert PATH not in {file.path for file in plan_of().files}
