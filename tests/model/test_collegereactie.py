"""What the college answered to one point: the reading of it is ours and says so."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import ADVIES, REACTIE, backlinks


def test_een_reactie_staat_bij_het_adviespunt(load_of: LoadOf) -> None:
    register = load_of(adviezen=ADVIES, collegereacties=REACTIE).register
    assert ("kreeg als reactie", "collegereactie-1") in backlinks(register, "advies-1-a01")


def test_een_strekking_zonder_duiding_wordt_geweigerd(load_of: LoadOf) -> None:
    without = REACTIE.replace("duiding: {woorden: wij nemen uw advies over}\n", "")
    (finding,) = load_of(collegereacties=without).findings
    assert 'De sleutel "duiding" ontbreekt.' in finding


def test_een_onbekende_strekking_krijgt_een_voorstel(load_of: LoadOf) -> None:
    (finding,) = load_of(collegereacties=REACTIE.replace("overgenomen", "overgenome")).findings
    assert 'Bedoelde u "overgenomen"? Kies uit: overgenomen, deels overgenomen,' in finding
