"""Tables and amounts: exact decimals, and a key for every cell."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from tests.model.conftest import LoadOf
from tests.model.facts import BEDRAGEN, TABEL, backlinks


def rows(folder: Path, *cells: str) -> None:
    (folder / "data").mkdir()
    text = BEDRAGEN + "".join(f"tabel-zorg,{cell}\n" for cell in cells)
    (folder / "data/bedragen.csv").write_text(text, encoding="utf-8")


def test_een_bedrag_is_exact_en_leeg_is_niet_nul(load_of: LoadOf, tmp_path: Path) -> None:
    rows(tmp_path, ",Wmo,2030,raming,,0.10,€,0.10", ",Jeugd,2030,raming,,,€,-")
    wmo, jeugd = load_of(tabellen=TABEL).register.bedragen
    assert (wmo.waarde, jeugd.waarde) == (Decimal("0.10"), None)
    assert (wmo.tekst, jeugd.tekst) == ("0.10", "-")
    assert wmo.herkomst == "bron"


def test_elke_cel_heeft_een_eigen_id(load_of: LoadOf, tmp_path: Path) -> None:
    rows(
        tmp_path,
        "Wmo,Begeleiding (groep),2030,raming,,1,€,1",
        "Jeugd,Begeleiding (groep),2030,raming,,1,€,1",
        "Wmo,Begeleiding (groep),2030,realisatie,eind 2030,1,€,1",
    )
    assert [cell.id for cell in load_of(tabellen=TABEL).register.bedragen] == [
        "tabel-zorg-wmo-begeleiding-groep-2030-raming",
        "tabel-zorg-jeugd-begeleiding-groep-2030-raming",
        "tabel-zorg-wmo-begeleiding-groep-2030-realisatie-eind-2030",
    ]


def test_een_bedrag_staat_in_csv_en_een_tabel_in_yaml(load_of: LoadOf) -> None:
    (finding,) = load_of(bedragen="{tabel: tabel-zorg, post: Wmo}\n").findings
    assert "[verkeerd-soort-bestand]" in finding


def test_een_tabel_kan_een_nieuwe_stand_van_een_andere_zijn(load_of: LoadOf) -> None:
    new = TABEL.replace("id: tabel-zorg", "id: tabel-nieuw") + "vorige_stand: tabel-zorg\n"
    register = load_of(tabellen=new).register
    assert ("heeft als nieuwe stand", "tabel-nieuw") in backlinks(register, "tabel-zorg")


def test_een_grafiek_heeft_een_vorm_een_titel_en_woorden(load_of: LoadOf) -> None:
    found = load_of(tabellen=TABEL + "grafiek: {vorm: taart, titel: Kosten}\n").findings
    assert [finding.rpartition("[")[2] for finding in found] == [
        "onbekende-keuze]",
        "ontbrekende-sleutel]",
    ]
