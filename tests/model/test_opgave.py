"""A task of the programme, and each thing the gemeente will do for it."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import OPGAVE


def test_elk_voornemen_is_een_gegeven_van_de_opgave(load_of: LoadOf) -> None:
    more = "voornemens:\n  - {id: opgave-1-v1, titel: Balie, tekst: Er komt een balie.}\n"
    found = load_of(opgaven=OPGAVE + more)
    assert found.findings == ()
    assert found.register.parents["opgave-1-v1"] == "opgave-1"


def test_een_fout_in_een_voornemen_staat_op_zijn_eigen_regel(load_of: LoadOf) -> None:
    more = "voornemens:\n  - id: opgave-1-v1\n    titel: Balie\n    text: Er komt een balie.\n"
    found = load_of(opgaven=OPGAVE + more).findings
    assert [finding.split(": ")[0] for finding in found] == [
        "data/opgaven.yml:7",
        "data/opgaven.yml:9",
    ]
