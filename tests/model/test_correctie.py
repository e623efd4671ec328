"""What a published fact said before, since when it changed, and why."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import DOEL, backlinks

CORRECTIE = """\
id: correctie-1
titel: Titel verbeterd
gegeven: doel-1
veld: titel
was: Inwoners doe mee
sinds: 2030-05-01
reden: Een typefout.
"""


def test_een_correctie_staat_bij_het_gegeven(load_of: LoadOf) -> None:
    found = load_of(doelen=DOEL, correcties=CORRECTIE)
    assert found.findings == ()
    assert ("gecorrigeerd", "correctie-1") in backlinks(found.register, "doel-1")


def test_sinds_is_een_echte_dag(load_of: LoadOf) -> None:
    for written in ("2030-05", "mei 2030", "20300501"):
        assert load_of(correcties=CORRECTIE.replace("2030-05-01", written)).findings
