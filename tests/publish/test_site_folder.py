"""A site appears whole or not at all, and what stood there stays until then."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sdsite.findings import Finding, Place, Severity
from sdsite.publish import put_back, rehearse, write
from sdsite.publish.lock import locked
from sdsite.render.output import OutputFile

OLD = (OutputFile("index.html", b"oud"), OutputFile("plan/oud.html", b"oud"))
NEW = (OutputFile("index.html", b"nieuw"), OutputFile("agenda/2024/index.html", b"nieuw"))


def files(folder: Path) -> dict[str, bytes]:
    """Everything below a folder but the marker."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.name != ".sdsite"
    }


def contents(site: tuple[OutputFile, ...]) -> dict[str, bytes]:
    return {file.path: file.content for file in site}


def told(site: tuple[OutputFile, ...], target: Path) -> list[str]:
    return [str(each) for each in write(site, target)]


def beside(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


def test_de_nieuwe_site_vervangt_de_oude_helemaal_en_laat_niets_achter(tmp_path: Path) -> None:
    target = tmp_path / "uit" / "site"
    assert told(OLD, target) == []
    assert told(NEW, target) == []
    assert files(target) == contents(NEW)
    assert beside(target) == ["site"]


def test_twee_keer_schrijven_geeft_dezelfde_bytes(tmp_path: Path) -> None:
    assert told(NEW, tmp_path / "a") == told(tuple(reversed(NEW)), tmp_path / "b") == []
    for file in (*contents(NEW), ".sdsite"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_een_lege_map_wordt_gebruikt_en_ook_een_relatief_pad(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "site").mkdir()
    monkeypatch.chdir(tmp_path)
    assert told(NEW, Path("site")) == []
    assert files(tmp_path / "site") == contents(NEW)


@pytest.mark.parametrize("path", ["../buiten.html", "/buiten.html", "index.html"])
def test_een_fout_pad_schrijft_niets(tmp_path: Path, path: str) -> None:
    target = tmp_path / "site"
    assert told(OLD, target) == []
    assert len(told((*NEW, OutputFile(path, b"x")), target)) == 1
    assert files(target) == contents(OLD)
    assert beside(target) == ["site"]


def test_een_map_van_een_ander_blijft_zoals_hij_is(tmp_path: Path) -> None:
    target = tmp_path / "thuis"
    target.mkdir()
    (target / "brief.txt").write_text("lief dagboek", encoding="utf-8")
    assert told(NEW, target) == [
        (
            f"{target}: fout: Deze map is niet leeg en is geen eerdere site. "
            "Kies met --out een nieuwe of lege map; er is niets veranderd. [vreemde-map]"
        )
    ]
    assert files(target) == {"brief.txt": b"lief dagboek"}
    assert beside(target) == ["thuis"]
    assert [each.split("[")[-1] for each in told(NEW, Path("/"))] == ["vreemde-map]"]


def test_wat_een_gedode_bouw_liet_liggen_wordt_opgeruimd(tmp_path: Path) -> None:
    target = tmp_path / "site"
    assert told(OLD, target) == []
    for name in (".site.sdsite-nieuw", ".site.sdsite-oud"):
        (tmp_path / name / "half").mkdir(parents=True)
    (tmp_path / ".site.sdsite-slot").touch()
    assert told(NEW, target) == []
    assert files(target) == contents(NEW)
    assert beside(target) == ["site"]


def test_een_link_op_de_werkplek_wordt_weggehaald_en_niet_gevolgd(tmp_path: Path) -> None:
    (tmp_path / "ergens").mkdir()
    (tmp_path / "ergens/brief.txt").write_bytes(b"x")
    for name in (".site.sdsite-nieuw", ".site.sdsite-oud"):
        (tmp_path / name).symlink_to("ergens")
    assert told(NEW, tmp_path / "site") == []
    assert files(tmp_path / "ergens") == {"brief.txt": b"x"}
    assert beside(tmp_path / "site") == ["ergens", "site"]


def test_een_site_die_opzij_stond_komt_terug_als_de_bouw_daarna_niet_mag(tmp_path: Path) -> None:
    target = tmp_path / "site"
    assert told(OLD, target) == []
    (target / "CNAME").write_bytes(b"x")
    target.rename(tmp_path / ".site.sdsite-oud")
    assert [each.split("[")[-1] for each in told(NEW, target)] == ["vreemd-bestand]"]
    assert files(target) == {**contents(OLD), "CNAME": b"x"}


def test_een_site_die_opzij_stond_is_terug_te_zetten_zonder_te_bouwen(tmp_path: Path) -> None:
    target = tmp_path / "site"
    assert told(OLD, target) == []
    aside = target.rename(tmp_path / ".site.sdsite-oud")
    with locked(tmp_path / ".site.sdsite-slot"):
        put_back(target)
        assert aside.exists(), "another build is busy with it"
    put_back(target)
    assert files(target) == contents(OLD)
    assert beside(target) == ["site"]
    put_back(target)
    put_back(Path("/"))
    assert beside(target) == ["site"]


def test_een_tweede_bouw_tegelijk_moet_wachten(tmp_path: Path) -> None:
    target = tmp_path / "site"
    with locked(tmp_path / ".site.sdsite-slot"):
        assert told(NEW, target) == [
            (
                f"{target}: fout: Er is al een bouw bezig in deze map. "
                "Wacht tot die klaar is, of stop hem. [bezig]"
            )
        ]
    assert not target.exists()


def test_de_site_is_er_op_elk_moment_helemaal(tmp_path: Path) -> None:
    """A reader in a loop sees one of the two sites, never none and never half of one."""
    target = tmp_path / "site"
    assert told(OLD, target) == []
    seen, done = set(), threading.Event()

    def look() -> None:
        while not done.is_set():
            seen.add((target / "index.html").read_bytes())

    reader = threading.Thread(target=look)
    reader.start()
    try:
        for site in (NEW, OLD) * 10:
            assert told(site, target) == []
    finally:
        done.set()
        reader.join()
    assert seen <= {b"oud", b"nieuw"}


KILLED = """
import sys
from pathlib import Path
from sdsite.findings import Finding, Place, Severity
from sdsite.publish import rehearse, write
from sdsite.render.output import OutputFile
files = (OutputFile(f"{n}/{m}.html", b"x" * 1000) for n in range(500) for m in range(100))
print(write(files, Path(sys.argv[1])))
"""


def test_een_bouw_die_halverwege_wordt_gedood_laat_de_oude_site_staan(
    tmp_path: Path, project: Path
) -> None:
    target = tmp_path / "site"
    assert told(OLD, target) == []
    with subprocess.Popen([sys.executable, "-c", KILLED, str(target)], cwd=project) as build:
        half = tmp_path / ".site.sdsite-nieuw" / "3"
        while not half.exists() and build.poll() is None:
            time.sleep(0.001)
        build.kill()
    assert files(target) == contents(OLD)
    assert beside(target) == [".site.sdsite-nieuw", ".site.sdsite-slot", "site"]
    assert told(NEW, target) == []
    assert files(target) == contents(NEW)
    assert beside(target) == ["site"]


def test_op_een_volle_schijf_blijft_de_oude_site_staan(small_disk: Path) -> None:
    target = small_disk / "site"
    assert told(OLD, target) == []
    big = (*NEW, OutputFile("groot.bin", b"x" * 300_000))
    assert told(big, target) == [
        (
            f"{target}: fout: De schijf is vol; de site is niet geschreven. "
            "Maak ruimte en bouw opnieuw. [schijf-vol]"
        )
    ]
    assert files(target) == contents(OLD)
    assert beside(target) == ["site"]


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """A folder that may be read but not written in, also by root while the test runs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        assert told(OLD, folder / "site") == []
        folder.chmod(0o555)
        was = os.geteuid()
        if was == 0:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            os.seteuid(was)
            folder.chmod(0o755)


def test_zonder_schrijfrechten_blijft_de_oude_site_staan(as_nobody: Path) -> None:
    target = as_nobody / "site"
    assert told(NEW, target) == [
        (
            f"{target}: fout: Hier mag niet worden geschreven; de site is niet geschreven. Geef "
            "schrijfrechten op deze map en de map erboven, of kies een andere met --out. "
            "[geen-schrijfrechten]"
        )
    ]
    assert files(target) == contents(OLD)


def test_wat_er_mis_is_met_het_geheel_houdt_alle_bestanden_tegen(tmp_path: Path) -> None:
    target = tmp_path / "site"
    wrong = Finding(Place("site/index.html"), "dode-link", "Deze link leidt nergens heen.", "")
    write(OLD, target)
    seen: list[str] = []

    def passing() -> Iterator[OutputFile]:
        for file in NEW:
            seen.append(file.path)
            yield file

    def judge() -> tuple[Finding, ...]:
        assert seen == [file.path for file in NEW], "every file has passed"
        return (wrong,)

    assert write(passing(), target, judge) == (wrong,)
    assert files(target) == contents(OLD)
    assert beside(target) == ["site"]
    assert rehearse(passing(), lambda: (wrong,)) == (wrong,)
    warning = replace(wrong, severity=Severity.WARNING)
    assert write(NEW, target, lambda: (warning,)) == (warning,)
    assert files(target) == contents(NEW)


def test_een_weigering_bij_het_maken_is_geen_weigering_van_de_schijf(tmp_path: Path) -> None:
    def failing() -> Iterator[OutputFile]:
        yield OLD[0]
        raise FileNotFoundError(2, "een sjabloon is weg")

    with pytest.raises(FileNotFoundError):
        write(failing(), tmp_path / "site")
    assert list(tmp_path.iterdir()) == []
