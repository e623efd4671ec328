"""Files by themselves are whole or not there, and never half."""

import os
import pwd
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sdsite.publish import PublishRule, write_each
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


def test_een_volle_schijf_laat_niets_half_achter(tmp_path: Path) -> None:
    """/dev/full refuses every byte, as a full disk does."""
    (tmp_path / "a.pdf").write_bytes(b"oud")
    (tmp_path / ".b.pdf.sdsite-new").symlink_to("/dev/full")
    (finding,) = write_each(FILES, tmp_path)
    assert finding.rule == PublishRule.DISK_FULL
    assert str(finding).startswith(
        f"{tmp_path}/b.pdf: fout: De schijf is vol; het bestand is niet geschreven."
    )
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"oud"


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


def test_zonder_rechten_staat_er_wat_eraan_te_doen_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with _without_rights():
        (finding,) = write_each(FILES, tmp_path)
    assert finding.rule == PublishRule.FORBIDDEN
    assert "Hier mag niet worden geschreven; het bestand is niet geschreven." in str(finding)
    assert not list(tmp_path.iterdir())


@contextmanager
def _without_rights() -> Iterator[None]:
    """Root, who may write anywhere, is nobody for a while; anyone else stays who he is."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(pwd.getpwnam("nobody").pw_uid)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
