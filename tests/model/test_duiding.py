"""Our reading: never without the words it rests on."""

from __future__ import annotations

from sdsite.model.collegereactie import Collegereactie
from tests.model.conftest import LoadOf
from tests.model.facts import REACTIE


def test_zonder_naam_leest_de_redactie(load_of: LoadOf) -> None:
    reactie = load_of(collegereacties=REACTIE).register.get("collegereactie-1", Collegereactie)
    assert reactie is not None
    assert reactie.duiding.lezer == "de redactie"


def test_een_duiding_zonder_woorden_wordt_geweigerd(load_of: LoadOf) -> None:
    for woorden, rule in (('""', "te-kort"), ("ja", "te-kort"), ("x" * 401, "te-lang")):
        text = REACTIE.replace("wij nemen uw advies over", woorden)
        (finding,) = load_of(collegereacties=text).findings
        assert finding.endswith(f"[{rule}]")
