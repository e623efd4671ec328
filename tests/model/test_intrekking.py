"""A withdrawn fact: what it was, where it stood, since when it is gone and why."""

from __future__ import annotations

import pytest

from tests.model.conftest import LoadOf
from tests.model.facts import DOEL, backlinks

INTREKKING = """\
id: intrekking-1
titel: Inwoners zijn blij
gegeven: doel-2
adres: indicatoren/#doel-2
sinds: 2030-05-01
reden: Dit was geen doel.
opvolger: doel-1
"""


def test_een_intrekking_wijst_naar_wat_ervoor_in_de_plaats_kwam(load_of: LoadOf) -> None:
    found = load_of(doelen=DOEL, intrekkingen=INTREKKING)
    assert found.findings == ()
    assert ("in plaats van", "intrekking-1") in backlinks(found.register, "doel-1")


def test_het_ingetrokken_gegeven_is_geen_verwijzing(load_of: LoadOf) -> None:
    register = load_of(intrekkingen=INTREKKING.partition("opvolger")[0]).register
    assert not register.uit.get("intrekking-1")


@pytest.mark.parametrize(
    "adres", ["/indicatoren/", "indicatoren", "indicatoren/#", "Indicatoren/", "https://x.nl/", ""]
)
def test_een_adres_staat_er_zoals_de_site_het_schrijft(load_of: LoadOf, adres: str) -> None:
    text = INTREKKING.replace("indicatoren/#doel-2", f'"{adres}"')
    (finding,) = load_of(intrekkingen=text, doelen=DOEL).findings
    assert finding.startswith("data/intrekkingen.yml:4: fout: ")
