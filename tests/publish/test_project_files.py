"""New files never come over what somebody wrote; half of them never stay."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from sdsite.publish import PublishRule, write_new


def test_nieuwe_bestanden_staan_er_met_hun_mappen(tmp_path: Path) -> None:
    assert write_new({"data/a/b.yml": "één\n", "c.yml": "twee\n"}, tmp_path / "nieuw") == ()
    assert (tmp_path / "nieuw/data/a/b.yml").read_bytes() == "één\n".encode()
    assert (tmp_path / "nieuw/c.yml").read_text() == "twee\n"


def test_wat_er_al_staat_blijft_en_dan_komt_er_niets_bij(tmp_path: Path) -> None:
    (tmp_path / "b.yml").write_text("van mij")
    (tmp_path / "c.yml").symlink_to("bestaat-niet")
    findings = write_new({"a.yml": "1", "b.yml": "2", "c.yml": "3"}, tmp_path)
    assert [finding.rule for finding in findings] == [PublishRule.EXISTS] * 2
    assert str(findings[0]).endswith(
        "b.yml: fout: Dit bestand bestaat al; er is niets geschreven. "
        "Kies een andere naam of map, of haal het eerst zelf weg. [bestaat-al]"
    )
    assert (tmp_path / "b.yml").read_text() == "van mij"
    assert not (tmp_path / "a.yml").exists()


def test_gaat_het_halverwege_mis_dan_blijft_er_niets_achter(tmp_path: Path) -> None:
    (tmp_path / "map").write_text("een bestand waar een map hoort")
    [finding] = write_new({"a.yml": "1", "map/b.yml": "2"}, tmp_path)
    assert finding.rule in {PublishRule.EXISTS, PublishRule.FAILED}
    assert not (tmp_path / "a.yml").exists()


def test_wat_een_gedood_proces_al_schreef_wordt_aangevuld(tmp_path: Path) -> None:
    assert write_new({"a.yml": "1", "map/b.yml": "2"}, tmp_path) == ()
    (tmp_path / "map/.c.yml.sdsite-nieuw").write_text("ha")
    assert write_new({"a.yml": "1", "map/b.yml": "2", "map/c.yml": "3"}, tmp_path) == ()
    assert {file.name for file in (tmp_path / "map").iterdir()} == {"b.yml", "c.yml"}
    findings = write_new({"a.yml": "1", "map/b.yml": "2"}, tmp_path)
    assert [finding.rule for finding in findings] == [PublishRule.EXISTS] * 2


def test_een_volle_schijf_laat_niets_half_achter(small_disk: Path) -> None:
    [finding] = write_new({"een/a.yml": "1", "twee/b.yml": "x" * 300_000}, small_disk / "map")
    assert str(finding) == (
        f"{small_disk}/map: fout: De schijf is vol; het bestand is niet geschreven. "
        "Maak ruimte en bouw opnieuw. [schijf-vol]"
    )
    assert not list(small_disk.iterdir())


def test_zonder_rechten_staat_er_wat_eraan_te_doen_is(
    tmp_path: Path, without_rights: Callable[[], AbstractContextManager[None]]
) -> None:
    tmp_path.chmod(0o500)
    with without_rights():
        [finding] = write_new({"a.yml": "1"}, tmp_path)
    assert finding.rule == PublishRule.FORBIDDEN
    assert "het bestand is niet geschreven" in finding.message
