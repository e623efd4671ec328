"""A principle that the policy starts from."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import BRON


def test_een_uitgangspunt_heeft_een_plaats_in_de_rij(load_of: LoadOf) -> None:
    good = "id: uitgangspunt-1\ntitel: Samen\nnummer: 1\n" + BRON
    assert load_of(uitgangspunten=good).findings == ()
    (finding,) = load_of(uitgangspunten=good.replace("nummer: 1", 'nummer: "1e"')).findings
    assert 'Bij "nummer" hoort een geheel getal' in finding
