"""An advice: a letter with points, each with the places where it stands."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import ADVIES, backlinks, links


def test_elk_punt_is_een_gegeven_van_het_advies(load_of: LoadOf) -> None:
    register = load_of(adviezen=ADVIES).register
    assert register.parents["advies-1-a01"] == "advies-1"
    assert register.whole("advies-1-a01") == "advies-1"


def test_wie_adviseert_en_wie_het_krijgt_staat_aan_beide_kanten(load_of: LoadOf) -> None:
    register = load_of(adviezen=ADVIES).register
    assert ("advies aan", "organisatie-college") in links(register, "advies-1")
    assert ("kreeg advies", "advies-1") in backlinks(register, "organisatie-college")
    assert ("gaf advies", "advies-1") in backlinks(register, "organisatie-adviesraad")


def test_een_advies_zonder_punten_wordt_geweigerd(load_of: LoadOf) -> None:
    without = ADVIES.partition("punten:")[0] + "punten: []\n"
    (finding,) = load_of(adviezen=without).findings
    assert "[te-weinig]" in finding


def test_een_plaats_is_de_brief_de_samenvatting_of_de_reactie(load_of: LoadOf) -> None:
    (finding,) = load_of(adviezen=ADVIES.replace("waar: brief", "waar: bijlage")).findings
    assert "Kies uit: brief, samenvatting, reactie." in finding


def test_de_bron_van_een_plaats_hoort_bij_het_punt(load_of: LoadOf) -> None:
    placed = ADVIES.replace("kop: Tijd", "kop: Tijd, bron: {document: document-plan}")
    assert ("bron van", "advies-1-a01") in backlinks(
        load_of(adviezen=placed).register, "document-plan"
    )
