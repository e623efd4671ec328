"""A body with every name it goes by."""

from __future__ import annotations

from sdsite.model.organisatie import Organisatie
from tests.model.conftest import LoadOf
from tests.model.facts import BRON


def test_een_organisatie_houdt_al_haar_schrijfwijzen(load_of: LoadOf) -> None:
    text = """\
id: organisatie-vooruit
titel: Vooruit
soort: fractie
schrijfwijzen: [Fractie Vooruit, VOORUIT]
"""
    found = load_of(organisaties=text + BRON)
    assert found.findings == ()
    item = found.register.get("organisatie-vooruit", Organisatie)
    assert item is not None
    assert item.schrijfwijzen == ("Fractie Vooruit", "VOORUIT")


def test_een_onbekende_soort_noemt_de_keuzes(load_of: LoadOf) -> None:
    (finding,) = load_of(organisaties="{id: organisatie-x, titel: X, soort: stichting}\n").findings
    assert "Kies uit: bestuursorgaan, fractie, adviesorgaan," in finding
