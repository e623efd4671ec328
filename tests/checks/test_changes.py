"""A correction is of a field that exists; what is withdrawn is gone, once, from a real address."""

from __future__ import annotations

import pytest

from tests.checks.conftest import Checked
from tests.model.facts import DOEL, TABEL

CORRECTIE = (
    "id: correctie-1\ntitel: Beter\ngegeven: {}\nveld: {}\nwas: Iets\nsinds: 2030-05-01\n"
    "reden: Een typefout.\n"
)
INTREKKING = (
    "id: intrekking-{}\ntitel: Weg\ngegeven: {}\nadres: {}\nsinds: 2030-05-01\nreden: Fout.\n"
)
CELL = "tabel,post,jaar,soort,eenheid\ntabel-zorg,Wmo,2030,raming,€\n"


@pytest.mark.parametrize(
    "fact, field",
    [("doel-1", "titel"), ("doel-1", "bronnen"), ("tabel-zorg-wmo-2030-raming", "waarde")],
)
def test_een_veld_dat_bestaat_mag_zijn_gecorrigeerd(
    checked: Checked, fact: str, field: str
) -> None:
    files = {"doelen.yml": DOEL, "tabellen.yml": TABEL, "bedragen.csv": CELL}
    assert checked({**files, "correcties.yml": CORRECTIE.format(fact, field)}) == ()


def test_een_veld_dat_er_niet_is_krijgt_een_voorstel(checked: Checked) -> None:
    (finding,) = checked({"doelen.yml": DOEL, "correcties.yml": CORRECTIE.format("doel-1", "titl")})
    assert finding == (
        'data/correcties.yml:4: fout: "doel-1" heeft geen veld "titl". '
        'Bedoelde u "titel"? [onbekend-veld]'
    )


def test_een_veld_dat_nergens_op_lijkt_krijgt_de_keuze(checked: Checked) -> None:
    (finding,) = checked({"doelen.yml": DOEL, "correcties.yml": CORRECTIE.format("doel-1", "xyz")})
    assert "Kies uit: titel, themas," in finding


@pytest.mark.parametrize(
    "fact, address",
    [
        ("thema-oud", "themas/oud/"),
        ("activiteit-2029-balie", "agenda/2029/balie/"),
        ("agenda-2029", "agenda/2029/"),
        ("toezegging-1", "toezeggingen/#toezegging-1"),
        ("advies-1-a01", "adviezen/1/#advies-1-a01"),
    ],
)
def test_een_adres_dat_bij_het_id_past_is_goed(checked: Checked, fact: str, address: str) -> None:
    assert checked({"intrekkingen.yml": INTREKKING.format(1, fact, address)}) == ()


@pytest.mark.parametrize("address", ["themas/ou/", "themas/#oud", "themas/#thema-nieuw"])
def test_een_adres_dat_niet_bij_het_id_past_wordt_gemeld(checked: Checked, address: str) -> None:
    (finding,) = checked({"intrekkingen.yml": INTREKKING.format(1, "thema-oud", address)})
    assert finding.startswith("data/intrekkingen.yml:4: fout: ")
    assert finding.endswith("[ander-adres]")


def test_wat_is_ingetrokken_bestaat_niet_meer(checked: Checked) -> None:
    gone = INTREKKING.format(1, "doel-1", "indicatoren/#doel-1")
    (finding,) = checked({"doelen.yml": DOEL, "intrekkingen.yml": gone})
    assert finding.startswith(
        'data/intrekkingen.yml:3: fout: "doel-1" is ingetrokken, maar staat nog in '
        "data/doelen.yml:1."
    )


def test_iets_wordt_een_keer_ingetrokken(checked: Checked) -> None:
    one, two = (INTREKKING.format(n, "thema-oud", "themas/oud/") for n in (1, 2))
    (finding,) = checked({"intrekkingen/1.yml": one, "intrekkingen/2.yml": two})
    assert finding.startswith("data/intrekkingen/2.yml:3: fout: ")
    assert finding.endswith("[nog-niet-weg]")


def test_een_wijziging_is_niet_van_na_de_laatste_controle(checked: Checked) -> None:
    later = CORRECTIE.format("doel-1", "titel").replace("2030-05-01", "2030-06-03")
    (finding,) = checked({"doelen.yml": DOEL, "correcties.yml": later})
    assert finding.startswith(
        "data/correcties.yml:6: fout: Deze wijziging is van 2030-06-03, en de gegevens zijn "
        "bijgewerkt tot en met 2030-06-02."
    )
    same_day = later.replace("2030-06-03", "2030-06-02")
    assert checked({"doelen.yml": DOEL, "correcties.yml": same_day}) == ()
