"""New files never come over what somebody wrote; half of them never stay."""

import os
from pathlib import Path

import pytest

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


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_zonder_rechten_staat_er_wat_eraan_te_doen_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    [finding] = write_new({"a.yml": "1"}, tmp_path)
    assert finding.rule == PublishRule.FORBIDDEN
    assert "het bestand is niet geschreven" in finding.message
