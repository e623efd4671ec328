"""Records become the register; what does not fit is told and left out."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import ADVIES, DOEL, OPGAVE


def test_de_volgorde_is_die_van_de_soorten_en_dan_die_van_de_bestanden(load_of: LoadOf) -> None:
    register = load_of(opgaven=OPGAVE, doelen=DOEL, adviezen=ADVIES).register
    assert list(register.items) == [
        "organisatie-gemeente",
        "organisatie-college",
        "organisatie-adviesraad",
        "organisatie-fractie",
        "document-plan",
        "document-brief",
        "opgave-1",
        "doel-1",
        "advies-1",
        "advies-1-a01",
    ]


def test_een_map_zonder_soort_krijgt_een_voorstel_en_telt_een_keer(load_of: LoadOf) -> None:
    (finding,) = load_of(doel="- {id: doel-1}\n- {id: doel-2}\n").findings
    assert finding.startswith('data/doel.yml: fout: De map of het bestand "doel" in data/')
    assert 'Bedoelde u "doelen"?' in finding


def test_een_fout_in_een_record_laat_de_andere_heel(load_of: LoadOf) -> None:
    found = load_of(doelen=DOEL.replace("maatschappelijk", "fout"), opgaven=OPGAVE)
    assert "opgave-1" in found.register.items
    assert "doel-1" not in found.register.items
    assert len(found.findings) == 1


def test_het_id_van_een_onderdeel_begint_met_dat_van_het_geheel(load_of: LoadOf) -> None:
    for good in ("advies-1-a01", "advies-1a"):
        assert load_of(adviezen=ADVIES.replace("advies-1-a01", good)).findings == ()
    for wrong in ("advies-10", "advies-2-a01", "punt-1"):
        (finding,) = load_of(adviezen=ADVIES.replace("advies-1-a01", wrong)).findings
        assert f'Het id "{wrong}" begint niet met "advies-1".' in finding


def test_een_id_begint_met_zijn_soort(load_of: LoadOf) -> None:
    (finding,) = load_of(doelen=DOEL.replace("id: doel-1", "id: wens-1")).findings
    assert 'Het id "wens-1" begint niet met "doel-".' in finding


def test_een_gegeven_in_de_map_van_een_ander_soort_krijgt_een_melding(load_of: LoadOf) -> None:
    (finding,) = load_of(opgaven=DOEL).findings
    assert finding == (
        'data/opgaven.yml:1: fout: "doel-1" hoort bij doelen, en staat hier bij opgaven. '
        'Zet het in data/doelen, of laat het id met "opgave-" beginnen. [verkeerde-map]'
    )


def test_een_dubbel_id_houdt_de_eerste(load_of: LoadOf) -> None:
    twice = "".join(
        f"- {{id: doel-1, titel: {titel}, soort: maatschappelijk}}\n" for titel in ("Een", "Twee")
    )
    register = load_of(doelen=twice).register
    assert register.items["doel-1"].titel == "Een"
    assert [(item_id, str(one), str(two)) for item_id, one, two in register.dubbel] == [
        ("doel-1", "data/doelen.yml:1", "data/doelen.yml:2")
    ]
