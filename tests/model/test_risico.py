"""A risk, its state on each date, and measures with a state of their own."""

from __future__ import annotations

from sdsite.model.risico import Beheersmaatregel
from tests.model.conftest import LoadOf
from tests.model.facts import RISICO, backlinks


def test_elke_maatregel_is_een_gegeven_met_een_eigen_stand(load_of: LoadOf) -> None:
    found = load_of(risicos=RISICO)
    assert found.findings == ()
    maatregel = found.register.get("risico-1-m1", Beheersmaatregel)
    assert maatregel is not None
    assert (maatregel.stand, maatregel.risicostand) == ("nieuw", "nieuw")


def test_de_bron_van_een_stand_telt_als_bron_van_het_risico(load_of: LoadOf) -> None:
    text = RISICO.replace("document-plan", "document-brief", 1)
    assert ("bron van", "risico-1") in backlinks(load_of(risicos=text).register, "document-brief")


def test_zonder_stand_of_maatregel_is_er_geen_risico(load_of: LoadOf) -> None:
    text = RISICO.replace(
        "statussen: [{peildatum: 2030, stand: nieuw, bronnen: [{document: document-plan}]}]",
        "statussen: []",
    )
    (finding,) = load_of(risicos=text).findings
    assert "[te-weinig]" in finding
