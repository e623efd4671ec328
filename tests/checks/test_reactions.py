"""At most one reaction to each point of advice."""

from __future__ import annotations

from tests.checks.conftest import Checked
from tests.checks.test_dates import reactie

FILES = reactie("2030-03-01", "2030-03-15")


def test_een_tweede_reactie_wordt_gemeld_en_noemt_de_eerste(checked: Checked) -> None:
    second = FILES["collegereacties.yml"].replace("id: collegereactie-1", "id: collegereactie-2")
    (finding,) = checked({**FILES, "collegereacties/nog-een.yml": second})
    assert finding.startswith("data/collegereacties/nog-een.yml:3: fout: ")
    assert 'heeft al een reactie: "collegereactie-1".' in finding


def test_een_reactie_op_elk_punt_is_goed(checked: Checked) -> None:
    assert checked(FILES) == ()
