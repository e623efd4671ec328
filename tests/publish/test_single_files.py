"""Files by themselves are whole or not there, and never half."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from sdsite.publish import PublishRule, write_each
from sdsite.publish.lock import SLOT, locked
from sdsite.render import OutputFile

FILES = (OutputFile("pdf/a.pdf", b"een"), OutputFile("pdf/b.pdf", b"twee"))


def test_elk_bestand_staat_in_de_map_onder_zijn_naam(tmp_path: Path) -> None:
    assert write_each(FILES, tmp_path / "nieuw/map") == ()
    assert {file.name: file.read_bytes() for file in (tmp_path / "nieuw/map").iterdir()} == {
        "a.pdf": b"een",
        "b.pdf": b"twee",
    }


def test_een_vorige_versie_wordt_vervangen_en_de_rest_blijft(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"oud")
    (tmp_path / "van mij.txt").write_text("blijft")
    assert write_each(FILES, tmp_path) == ()
    assert (tmp_path / "a.pdf").read_bytes() == b"een"
    assert (tmp_path / "van mij.txt").read_text() == "blijft"


def test_een_volle_schijf_laat_niets_half_achter(small_disk: Path) -> None:
    (small_disk / "a.pdf").write_bytes(b"oud")
    (finding,) = write_each((*FILES, OutputFile("pdf/c.pdf", b"x" * 300_000)), small_disk)
    assert str(finding) == (
        f"{small_disk}: fout: De schijf is vol; het bestand is niet geschreven. "
        "Maak ruimte en bouw opnieuw. [schijf-vol]"
    )
    assert [file.name for file in small_disk.iterdir()] == ["a.pdf"]
    assert (small_disk / "a.pdf").read_bytes() == b"oud"


def test_wat_een_gedood_proces_liet_liggen_wordt_opgeruimd(tmp_path: Path) -> None:
    (tmp_path / "van mij").write_text("blijft")
    (tmp_path / ".z.pdf.sdsite-nieuw").symlink_to("van mij")
    (tmp_path / ".a.pdf.sdsite-nieuw").write_text("half")
    (tmp_path / SLOT).touch()
    assert write_each(FILES, tmp_path) == ()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.pdf", "b.pdf", "van mij"]
    assert (tmp_path / "van mij").read_text() == "blijft"


def test_twee_tegelijk_schrijven_niet_door_elkaar(tmp_path: Path) -> None:
    with locked(tmp_path / SLOT):
        (finding,) = write_each(FILES, tmp_path)
    assert finding.rule == PublishRule.BUSY
    assert not list(tmp_path.iterdir())


def test_een_map_of_bestand_op_die_plek_is_een_bevinding(tmp_path: Path) -> None:
    (tmp_path / "b.pdf/van mij").mkdir(parents=True)
    (tmp_path / "bestand").write_text("geen map")
    for folder, place in ((tmp_path, "b.pdf"), (tmp_path / "bestand", "bestand")):
        (finding,) = write_each(FILES, folder)
        assert str(finding) == (
            f"{tmp_path}/{place}: fout: Op deze plek staat al iets anders; het bestand is niet "
            "geschreven. Haal het weg, of kies een andere map met --out. [schrijven-mislukt]"
        )
    assert not [*tmp_path.glob(".*"), *tmp_path.glob("a.pdf")]


def test_zonder_rechten_staat_er_wat_eraan_te_doen_is(
    tmp_path: Path, without_rights: Callable[[], AbstractContextManager[None]]
) -> None:
    tmp_path.chmod(0o500)
    with without_rights():
        (finding,) = write_each(FILES, tmp_path)
    assert finding.rule == PublishRule.FORBIDDEN
    assert "Hier mag niet worden geschreven; het bestand is niet geschreven." in str(finding)
    assert not list(tmp_path.iterdir())
