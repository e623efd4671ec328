"""Only who holds a public office may be named."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import BRON, backlinks

PERSOON = (
    """\
id: persoon-voorbeeld
titel: raadslid Voorbeeld
rol: raadslid
organisatie: organisatie-fractie
"""
    + BRON
)


def test_een_persoon_staat_bij_de_organisatie(load_of: LoadOf) -> None:
    found = load_of(personen=PERSOON)
    assert found.findings == ()
    assert ("mensen", "persoon-voorbeeld") in backlinks(found.register, "organisatie-fractie")


def test_wie_geen_openbaar_ambt_heeft_wordt_geweigerd(load_of: LoadOf) -> None:
    for rol in ("secretaris", "ambtenaar", "inwoner"):
        (finding,) = load_of(personen=PERSOON.replace("rol: raadslid", f"rol: {rol}")).findings
        assert "[onbekende-keuze]" in finding
    (finding,) = load_of(personen=PERSOON.replace("rol: raadslid\n", "")).findings
    assert 'De sleutel "rol" ontbreekt.' in finding


def test_er_is_geen_plek_voor_een_telefoonnummer_of_adres(load_of: LoadOf) -> None:
    for key in ("telefoon", "email", "adres"):
        (finding,) = load_of(personen=PERSOON + f"{key}: x\n").findings
        assert "[onbekende-sleutel]" in finding
