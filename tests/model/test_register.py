"""The register knows every fact, its line, and every link from both ends."""

from __future__ import annotations

from pathlib import Path

from sdsite.model.document import Document
from sdsite.model.doel import Doel
from tests.model.conftest import LoadOf
from tests.model.facts import ADVIES, BEDRAGEN, DOEL, TABEL
from tests.small_register import small


def test_elk_verband_is_van_twee_kanten_te_lezen(load_of: LoadOf) -> None:
    register = load_of(adviezen=ADVIES).register
    assert register.verbanden
    assert sorted(map(repr, register.verbanden)) == sorted(
        repr(v) for found in register.uit.values() for v in found
    )
    assert sorted(map(repr, register.verbanden)) == sorted(
        repr(v) for found in register.terug.values() for v in found
    )


def test_een_gegeven_van_een_ander_soort_wordt_niet_gegeven(load_of: LoadOf) -> None:
    register = load_of(doelen=DOEL).register
    assert register.get("doel-1", Doel) is register.items["doel-1"]
    assert register.get("doel-1", Document) is None
    assert register.get("doel-9", Doel) is None
    assert [item.id for item in register.all(Document)] == ["document-plan", "document-brief"]


def test_elk_gegeven_en_elk_veld_weet_zijn_regel(load_of: LoadOf) -> None:
    register = load_of(adviezen=ADVIES).register
    assert str(register.place("advies-1")) == "data/adviezen.yml:1"
    assert str(register.place("advies-1", "document")) == "data/adviezen.yml:6"
    assert str(register.place("advies-1-a01", "titel")) == "data/adviezen.yml:11"
    assert str(register.place("advies-1-a01", "bestaat-niet")) == "data/adviezen.yml:9"


def test_wat_is_nagekeken_onthoudt_alleen_waar_een_geschreven_bladzijde_staat(
    tmp_path: Path,
) -> None:
    page = "---\ntitel: Over\nkort: Wat dit is.\n---\nTekst.\n"
    register = small(tmp_path, {"adviezen.yml": ADVIES, "content/over.md": page}).register
    checked = register.checked()
    assert checked.items == register.items
    assert str(checked.place("over")) == str(register.place("over"))
    assert list(checked.plekken) == ["over"]


def test_de_cellen_van_een_tabel_staan_in_de_volgorde_van_het_bestand(
    load_of: LoadOf, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    rows = "".join(f"tabel-zorg,,{post},2030,raming,,1,€,1\n" for post in ("Wmo", "Jeugd", "Alle"))
    (tmp_path / "data/bedragen.csv").write_text(BEDRAGEN + rows, encoding="utf-8")
    register = load_of(tabellen=TABEL).register
    assert [cell.post for cell in register.cells("tabel-zorg")] == ["Wmo", "Jeugd", "Alle"]
    assert list(register.cells("tabel-anders")) == []
