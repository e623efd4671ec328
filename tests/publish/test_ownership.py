"""A folder that is not ours is never replaced."""

from pathlib import Path

from sdsite.publish.ownership import foreign, marker, not_ours

NOT_OURS = (
    "fout: Deze map is niet leeg en is geen eerdere site. "
    "Kies met --out een nieuwe of lege map; er is niets veranderd. [vreemde-map]"
)
NO_FOLDER = (
    "fout: Hier staat geen map maar iets anders. "
    "Kies met --out een nieuwe of lege map. [vreemde-map]"
)


def site(path: Path) -> Path:
    (path / "plan").mkdir(parents=True)
    (path / "index.html").write_bytes(b"")
    (path / ".sdsite").write_bytes(marker(["index.html", "plan/index.html", "plan/a/index.html"]))
    return path


def test_het_merkteken_noemt_wat_er_bovenaan_staat() -> None:
    assert marker(["plan/a.html", "index.html", "plan/b.html"]).decode() == (
        "Deze map is geschreven door sdsite en wordt bij elke bouw vervangen.\nindex.html\nplan\n"
    )


def test_een_lege_map_geen_map_en_een_eerdere_site_mogen(tmp_path: Path) -> None:
    assert foreign(tmp_path / "nog-niet") is None
    (tmp_path / "leeg").mkdir()
    assert foreign(tmp_path / "leeg") is None
    ours = site(tmp_path / "site")
    assert foreign(ours) is None
    (ours / ".DS_Store").write_bytes(b"")
    assert foreign(ours) is None


def test_een_map_van_een_ander_mag_niet(tmp_path: Path) -> None:
    other = tmp_path / "thuis"
    (other / ".sdsite").mkdir(parents=True)
    assert str(foreign(other)) == f"{other}: {NOT_OURS}"
    (other / ".sdsite").rmdir()
    (other / ".sdsite").write_text("iets anders\n", encoding="utf-8")
    assert str(foreign(other)) == f"{other}: {NOT_OURS}"
    (other / ".sdsite").unlink()
    (other / ".sdsite").symlink_to(site(tmp_path / "site") / ".sdsite")
    assert str(foreign(other)) == str(not_ours(other)) == f"{other}: {NOT_OURS}"


def test_een_vreemd_bestand_in_de_site_houdt_de_bouw_tegen(tmp_path: Path) -> None:
    ours = site(tmp_path / "site")
    (ours / ".git").mkdir()
    assert str(foreign(ours)) == (
        f'{ours}: fout: In deze map staat ".git", en dat hoort niet bij de eerdere site. '
        "Zet het ergens anders; een bouw zou het wissen. [vreemd-bestand]"
    )


def test_een_bestand_of_een_link_is_geen_map(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"")
    (tmp_path / "link").symlink_to(site(tmp_path / "site"))
    assert str(foreign(tmp_path / "bestand")) == f"{tmp_path}/bestand: {NO_FOLDER}"
    assert str(foreign(tmp_path / "link")) == f"{tmp_path}/link: {NO_FOLDER}"
