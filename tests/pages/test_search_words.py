"""What a reader finds at a fact, in sentences, and the words that find it without showing."""

from __future__ import annotations

from decimal import Decimal

from sdsite.model.begrip import Begrip
from sdsite.model.organisatie import Organisatie
from sdsite.pages.search_words import same_words, whole_amounts
from tests.pages.conftest import PlanOf
from tests.pages.test_begrippen import BEGRIPPEN
from tests.pages.test_search_records import found


def test_een_begrip_heet_ook_zoals_het_anders_geschreven_wordt(plan_of: PlanOf) -> None:
    records = found(plan_of({"data/begrippen.yml": BEGRIPPEN}))
    assert records["begrip-wmo"].tell().names == ("WMO",)
    assert records[""].tell().names == ()


def test_een_begrip_zegt_ook_zijn_andere_schrijfwijzen(plan_of: PlanOf) -> None:
    wmo = found(plan_of({"data/begrippen.yml": BEGRIPPEN}))["begrip-wmo"]
    assert wmo.tell().text == (
        "De wet voor hulp thuis. Voluit: Wet maatschappelijke ondersteuning. "
        "Ook geschreven als WMO."
    )


def test_wie_schreef_en_het_kenmerk_staan_erbij(plan_of: PlanOf) -> None:
    text = found(plan_of())["advies-2030-1"].tell().text
    assert "Van adviesraad aan college van burgemeester en wethouders." in text
    assert "Kenmerk 30-1." in text


def test_een_onderdeel_zegt_niet_wat_het_geheel_zegt(plan_of: PlanOf) -> None:
    records = found(plan_of(case="raadsvragen"))
    assert "balies open" in records["vragenbrief-2030-1-v1a-antwoord"].tell().text
    assert "balies open" not in records["vragenbrief-2030-1-v1"].tell().text
    assert "balies open" not in records["vragenbrief-2030-1"].tell().text


def test_een_nummer_vindt_zoals_mensen_het_noemen(plan_of: PlanOf) -> None:
    assert found(plan_of())["advies-2030-1-a02"].tell().extra == ("advies 2",)


def test_een_titel_begint_met_het_nummer_waar_de_raad_mee_vraagt(plan_of: PlanOf) -> None:
    questions = found(plan_of(case="raadsvragen"))
    assert questions["vragenbrief-2030-1-v1"].title.startswith("Vraag 1: ")
    assert questions["vragenbrief-2030-1-v1a"].title.startswith("Vraag 1")
    assert not questions["vragenbrief-2030-1"].title.startswith("Vraag 1")


def test_een_bedrag_in_duizenden_is_ook_heel_te_vinden() -> None:
    assert whole_amounts(Decimal(1824), "× € 1.000") == ("1824000",)
    assert whole_amounts(Decimal("-12.5"), "× € 1.000") == ("12500",)
    assert whole_amounts(Decimal(1824), "€") == ()
    assert whole_amounts(None, "× € 1.000") == ()


def test_van_een_organisatie_telt_alleen_haar_afkorting() -> None:
    body = Organisatie.model_validate(
        {
            "id": "organisatie-vng",
            "titel": "Vereniging van gemeenten",
            "soort": "partner",
            "schrijfwijzen": ["VNG", "de vereniging"],
        }
    )
    assert same_words(body) == ("Vereniging van gemeenten", "VNG")
    term = Begrip.model_validate({"id": "begrip-x1", "titel": "Balie", "uitleg": "Een loket."})
    assert same_words(term) == ("Balie",)
