"""What was published at an address, read back from data/edities.csv."""

from __future__ import annotations

from pathlib import Path

from tests.small_register import small

HEADER = "adres,sinds,vingerafdruk\n"


def test_edities_staan_in_de_volgorde_van_het_bestand(tmp_path: Path) -> None:
    rows = "plan/,2030-01-02,0123456789abcdef\n,2030-01-03,fedcba9876543210\n"
    found = small(tmp_path, {"edities.csv": HEADER + rows})
    assert found.findings == ()
    assert [editie.adres for editie in found.register.edities] == ["plan/", ""]
    assert found.register.edities[0].sinds.isoformat() == "2030-01-02"


def test_een_vingerafdruk_die_met_de_hand_is_veranderd_wordt_gemeld(tmp_path: Path) -> None:
    found = small(tmp_path, {"edities.csv": HEADER + "plan/,2030-01-02,zoiets\n"})
    assert len(found.findings) == 1
    assert found.findings[0].startswith('data/edities.csv:2: fout: "zoiets" is geen vingerafdruk.')


def test_edities_horen_in_csv(tmp_path: Path) -> None:
    found = small(tmp_path, {"edities.yml": "- {adres: plan/, sinds: 2030-01-02}\n"})
    assert found.findings[0].endswith("[verkeerd-soort-bestand]")
