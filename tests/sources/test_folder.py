"""Files are found in a fixed order; what may not be read is told."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from sdsite.sources import folder
from sdsite.sources.folder import Folder, list_files, read_file, shown
from sdsite.sources.limits import MAX_FILE_BYTES, MAX_FOLDERS

DATA = Folder("data", (".yml", ".csv"))


def put(root: Path, *files: str) -> None:
    for file in files:
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text("a: 1\n", encoding="utf-8")


def told(root: Path) -> list[str]:
    return [str(each) for each in list_files(root, DATA)[1]]


def read_told(root: Path, file: str) -> list[str]:
    raw, findings = read_file(root, file)
    assert not raw
    return [str(each) for each in findings]


def test_bestanden_komen_gesorteerd_en_verborgen_bestanden_en_kopieen_niet(tmp_path: Path) -> None:
    put(tmp_path, "data/b.yml", "data/a/z.csv", "data/a/B.yml~", "data/.git/x.yml", "data/.a.yml")
    put(tmp_path, "data/a-b.yml")
    assert list_files(tmp_path, DATA) == (("data/a-b.yml", "data/a/z.csv", "data/b.yml"), ())


def test_zonder_map_zijn_er_geen_bestanden(tmp_path: Path) -> None:
    assert list_files(tmp_path, DATA) == ((), ())


def test_een_ander_soort_bestand_geeft_een_waarschuwing(tmp_path: Path) -> None:
    put(tmp_path, "data/tabel.xlsx", "data/x.yaml")
    assert told(tmp_path) == [
        (
            "data/tabel.xlsx: waarschuwing: In data/ wordt dit soort bestand niet gelezen. "
            "Gebruik .yml of .csv, of zet het bestand ergens anders. [onbekend-bestandstype]"
        ),
        (
            "data/x.yaml: fout: De naam eindigt op .yaml. Geef het bestand de naam x.yml. "
            "[rare-bestandsnaam]"
        ),
    ]


@pytest.mark.parametrize(
    "name,readable",
    [
        ("Advies.yml", "Advies.yml"),
        ("mijn advies.yml", "mijn advies.yml"),
        ("café.yml", "café.yml"),
        ("a\nb.yml", "a\\u000ab.yml"),
        ("a--.yml", "a--.yml"),
        ("x.YML", "x.YML"),
        ("a\u202eb.yml", "a\\u202eb.yml"),
    ],
)
def test_een_rare_naam_wordt_gemeld_op_een_regel(tmp_path: Path, name: str, readable: str) -> None:
    put(tmp_path, f"data/{name}")
    assert told(tmp_path) == [
        (
            f'data/{readable}: fout: De naam "{readable}" kan niet in een adres. Gebruik alleen '
            "kleine letters zonder accent, cijfers en streepjes. [rare-bestandsnaam]"
        )
    ]


def test_een_naam_die_geen_utf8_is_breekt_niets(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    with open(os.fsencode(tmp_path) + b"/data/caf\xe9.yml", "wb") as file:  # noqa: PTH123
        file.write(b"a: 1\n")
    assert told(tmp_path) == [
        (
            'data/caf\\xe9.yml: fout: De naam "caf\\xe9.yml" kan niet in een adres. Gebruik alleen '
            "kleine letters zonder accent, cijfers en streepjes. [rare-bestandsnaam]"
        )
    ]
    assert shown("gewoon.yml") == "gewoon.yml"


def test_een_map_met_de_naam_van_een_bestand_wordt_gemeld(tmp_path: Path) -> None:
    (tmp_path / "data/x.yml").mkdir(parents=True)
    assert told(tmp_path) == [
        (
            "data/x.yml: fout: Dit is een map met de naam van een bestand. Zet er een leesbaar "
            "bestand neer, of geef leesrechten. [onleesbaar-bestand]"
        )
    ]


OUTSIDE = (
    "fout: Deze symbolische link wijst naar iets buiten het project. "
    "Zet het bestand zelf in het project. [link-buiten-project]"
)


def test_een_link_naar_buiten_wordt_niet_gevolgd(tmp_path: Path) -> None:
    outside, root = tmp_path / "buiten", tmp_path / "project"
    put(outside, "geheim.yml", "map/geheim.yml")
    put(root, "data/a.yml")
    (root / "data/bestand.yml").symlink_to(outside / "geheim.yml")
    (root / "data/map").symlink_to(outside / "map")
    (root / "data/omweg.yml").symlink_to("../../buiten/geheim.yml")
    files, findings = list_files(root, DATA)
    assert files == ("data/a.yml", "data/bestand.yml", "data/omweg.yml")
    assert [str(each) for each in findings] == [f"data/map: {OUTSIDE}"]
    assert read_told(root, "data/bestand.yml") == [f"data/bestand.yml: {OUTSIDE}"]
    assert read_told(root, "data/omweg.yml") == [f"data/omweg.yml: {OUTSIDE}"]


def test_een_datamap_die_zelf_naar_buiten_wijst_wordt_niet_gevolgd(tmp_path: Path) -> None:
    put(tmp_path / "buiten", "a.yml")
    (tmp_path / "project").mkdir()
    (tmp_path / "project/data").symlink_to(tmp_path / "buiten")
    assert list_files(tmp_path / "project", DATA)[0] == ()
    assert told(tmp_path / "project") == [f"data: {OUTSIDE}"]


def test_een_link_binnen_het_project_wordt_gevolgd(tmp_path: Path) -> None:
    put(tmp_path / "project", "elders/a.yml", "elders/map/b.yml", "data/c.yml")
    (tmp_path / "project/data/a.yml").symlink_to("../elders/a.yml")
    (tmp_path / "project/data/map").symlink_to("../elders/map")
    link = tmp_path / "link"
    link.symlink_to("project")
    files, findings = list_files(link, DATA)
    assert (files, findings) == (("data/a.yml", "data/c.yml", "data/map/b.yml"), ())
    assert read_file(link, "data/a.yml") == (b"a: 1\n", ())


def test_een_link_in_een_kring_houdt_op(tmp_path: Path) -> None:
    put(tmp_path, "data/map/a.yml")
    (tmp_path / "data/map/terug").symlink_to("..")
    assert list_files(tmp_path, DATA)[0] == ("data/map/a.yml",)
    assert told(tmp_path) == [
        (
            "data/map/terug: fout: Deze link wijst naar een map waar hij zelf in staat. "
            "Haal de link weg. [link-in-kring]"
        )
    ]


@pytest.mark.parametrize("to", ["weg.yml", "zelf.yml"])
def test_een_link_naar_niets_of_naar_zichzelf_wordt_gemeld(tmp_path: Path, to: str) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/zelf.yml").symlink_to(to)
    assert read_told(tmp_path, "data/zelf.yml") == [
        (
            "data/zelf.yml: fout: Dit bestand kan niet worden gelezen. Zet er een leesbaar bestand "
            "neer, of geef leesrechten. [onleesbaar-bestand]"
        )
    ]


def test_een_pijp_met_de_naam_van_een_bestand_houdt_niets_op(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    os.mkfifo(tmp_path / "data/x.yml")
    assert read_told(tmp_path, "data/x.yml") == [
        (
            "data/x.yml: fout: Dit is geen gewoon bestand. Zet er een leesbaar bestand neer, of "
            "geef leesrechten. [onleesbaar-bestand]"
        )
    ]


def test_een_te_groot_bestand_wordt_niet_gelezen(tmp_path: Path) -> None:
    put(tmp_path, "data/x.yml")
    (tmp_path / "data/x.yml").write_bytes(b"#" * (MAX_FILE_BYTES + 1))
    assert read_told(tmp_path, "data/x.yml") == [
        "data/x.yml: fout: Dit bestand is groter dan 2 MB. Deel het in stukken. [te-groot-bestand]"
    ]
    (tmp_path / "data/x.yml").write_bytes(b"#" * MAX_FILE_BYTES)
    assert read_file(tmp_path, "data/x.yml")[1] == ()


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """A folder, and for root the loss of its power to read everything."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        root.chmod(0o755)
        put(root, "data/dicht.yml", "data/map/a.yml")
        (root / "data/dicht.yml").chmod(0)
        (root / "data/map").chmod(0)
        was = os.geteuid()
        if was == 0:
            os.seteuid(65534)
        try:
            yield root
        finally:
            os.seteuid(was)
            (root / "data/map").chmod(0o755)


def test_wat_niet_gelezen_mag_worden_wordt_gemeld(as_nobody: Path) -> None:
    assert told(as_nobody) == [
        (
            "data/map: fout: Deze map kan niet worden gelezen. Zet er een leesbaar bestand neer, "
            "of geef leesrechten. [onleesbaar-bestand]"
        )
    ]
    assert read_told(as_nobody, "data/dicht.yml") == [
        (
            "data/dicht.yml: fout: Dit bestand mag niet worden gelezen. Zet er een leesbaar "
            "bestand neer, of geef leesrechten. [onleesbaar-bestand]"
        )
    ]


def test_mappen_zonder_eind_houden_op(tmp_path: Path) -> None:
    deep = tmp_path / "data" / "/".join("a" * MAX_FOLDERS)
    deep.mkdir(parents=True)
    (deep / "x.yml").write_text("a: 1", "utf-8")
    assert list_files(tmp_path, DATA) == (((deep / "x.yml").relative_to(tmp_path).as_posix(),), ())
    (tmp_path / "data" / "/".join("a" * 300)).mkdir(parents=True)
    files, findings = list_files(tmp_path, DATA)
    assert len(files) == 1
    assert [str(each) for each in findings] == [
        (
            f"data/{'/'.join('a' * 11)}: fout: Hier zitten meer dan 10 mappen in elkaar. "
            "Zet de bestanden minder diep. [te-veel-bestanden]"
        )
    ]


@pytest.mark.parametrize("name", ["con.yml", "nul.yml", "aux.2024.yml", "com1/a.yml", "lpt9.csv"])
def test_een_naam_die_windows_niet_kent_wordt_geweigerd(tmp_path: Path, name: str) -> None:
    put(tmp_path, f"data/{name}")
    part = name.partition("/")[0]
    assert [str(each) for each in list_files(tmp_path, DATA)[1]] == [
        (
            f'data/{name}: fout: De naam "{part}" heeft in Windows een eigen betekenis. Kies een '
            "andere naam; anders kan niet iedereen het bestand openen. [rare-bestandsnaam]"
        )
    ]


def test_te_veel_bestanden_worden_niet_gelezen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "MAX_FILES", 2)
    put(tmp_path, "data/a.yml", "data/b.yml", "data/c.yml")
    files, findings = list_files(tmp_path, DATA)
    assert files == ()
    assert [str(each) for each in findings] == [
        (
            "data: fout: Hier staan 3 bestanden, en er passen er 2. Zet meer gegevens in een "
            "bestand, of haal weg wat hier niet hoort. [te-veel-bestanden]"
        )
    ]
