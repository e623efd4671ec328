"""What was made before comes back as long as nothing changed, and a build never fails on it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

import sdsite.cache
from sdsite.cache import STORE, Cache, digest_of, user_folder


def _counting(results: list[bytes]) -> Callable[[], bytes]:
    """A maker that gives the next of these results, so that a second call shows."""
    return lambda: results.pop(0)


def test_hetzelfde_wordt_niet_nog_eens_gemaakt(tmp_path: Path) -> None:
    make = _counting([b"eerst", b"daarna"])
    assert Cache(tmp_path).remember("1", b"invoer", make) == b"eerst"
    assert Cache(tmp_path).remember("1", b"invoer", make) == b"eerst"


@pytest.mark.parametrize("other", [("1", b"anders"), ("2", b"invoer")])
def test_andere_invoer_of_een_andere_versie_wordt_opnieuw_gemaakt(
    tmp_path: Path, other: tuple[str, bytes]
) -> None:
    cache, make = Cache(tmp_path), _counting([b"eerst", b"daarna"])
    cache.remember("1", b"invoer", make)
    assert cache.remember(*other, make) == b"daarna"


def test_een_proces_dat_afsplitst_bewaart_ook(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.keep("1", {b"eerst": b"1"})
    worker = os.fork()
    if worker == 0:
        cache.keep("1", {b"daar": cache.recall("1", b"eerst") or b""})
        os._exit(0)
    os.waitpid(worker, 0)
    assert (cache.recall("1", b"eerst"), cache.recall("1", b"daar")) == (b"1", b"1")


def test_wat_niet_bewaard_is_wordt_niet_gevonden(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "map")
    assert cache.recall("1", b"invoer") is None
    assert not (tmp_path / "map").exists(), "asking alone makes nothing"
    cache.keep("1", {b"een": b"1", b"twee": b"2"})
    assert (cache.recall("1", b"een"), cache.recall("1", b"drie")) == (b"1", None)


@pytest.mark.parametrize("damage", [b"", b"geen database", b"SQLite format 3\0" + b"\xff" * 4096])
def test_een_beschadigd_bestand_telt_niet_en_gaat_weg(tmp_path: Path, damage: bytes) -> None:
    Cache(tmp_path).remember("1", b"invoer", lambda: b"heel")
    (tmp_path / STORE).write_bytes(damage)
    make = _counting([b"opnieuw", b"weer", b"nooit"])
    assert Cache(tmp_path).remember("1", b"invoer", make) == b"opnieuw"
    assert Cache(tmp_path).remember("1", b"invoer", make) in {b"opnieuw", b"weer"}
    assert Cache(tmp_path).remember("1", b"invoer", make) in {b"opnieuw", b"weer"}


def test_een_veranderd_resultaat_telt_niet(tmp_path: Path) -> None:
    Cache(tmp_path).remember("1", b"invoer", lambda: b"heel")
    with sqlite3.connect(tmp_path / STORE) as store:
        store.execute("UPDATE kept SET result = CAST(result || x'00' AS BLOB)")
    store.close()
    assert Cache(tmp_path).recall("1", b"invoer") is None


def test_een_map_die_niet_kan_is_geen_fout(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map", "utf-8")
    cache = Cache(tmp_path / "bestand" / "map")
    make = _counting([b"een", b"twee"])
    assert cache.remember("1", b"invoer", make) == b"een"
    assert cache.remember("1", b"invoer", make) == b"twee"


def test_een_bouw_die_niet_kan_schrijven_maakt_alles_zelf(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sdsite.cache, "SECONDS_TO_WAIT", 0.05)
    Cache(tmp_path).remember("1", b"invoer", lambda: b"heel")
    other = sqlite3.connect(tmp_path / STORE, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert Cache(tmp_path).remember("1", b"invoer", lambda: b"zelf") == b"zelf"
    other.execute("COMMIT")
    other.close()
    assert Cache(tmp_path).recall("1", b"invoer") == b"heel"


def test_zonder_map_wordt_niets_bewaard() -> None:
    make = _counting([b"een", b"twee"])
    assert Cache().remember("1", b"invoer", make) == b"een"
    assert Cache().remember("1", b"invoer", make) == b"twee"


def test_wat_mislukt_wordt_niet_bewaard(tmp_path: Path) -> None:
    def fail() -> bytes:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        Cache(tmp_path / "map").remember("1", b"invoer", fail)
    assert not (tmp_path / "map").exists()


def test_wat_het_langst_niet_gevraagd_is_gaat_weg(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sdsite.cache, "MOST_BYTES", 500_000)
    for number in range(3):
        Cache(tmp_path).keep("1", {b"%d" % number: b"x" * 120_000})
    asking = Cache(tmp_path)
    assert asking.recall("1", b"0") is not None
    asking.keep("1", {b"3": b"x" * 120_000})
    found = [number for number in range(4) if Cache(tmp_path).recall("1", b"%d" % number)]
    assert found == [0, 2, 3]
    assert (tmp_path / STORE).stat().st_size < 700_000, "what was forgotten leaves room"


def test_een_volle_schijf_wordt_niet_voller(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Cache(tmp_path).keep("1", {b"oud": b"x" * 120_000})
    little = SimpleNamespace(f_bavail=500, f_frsize=4096)
    monkeypatch.setattr(os, "statvfs", lambda _folder: little)
    Cache(tmp_path).keep("1", {b"nieuw": b"x" * 100_000})
    assert Cache(tmp_path).recall("1", b"oud") is None
    assert Cache(tmp_path).recall("1", b"nieuw") is not None


def test_alleen_de_gebruiker_zelf_kan_erbij(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    Cache(tmp_path / "nieuw").keep("1", {b"een": b"1"})
    assert (tmp_path / "nieuw").stat().st_mode & 0o777 == 0o700
    (tmp_path / "nieuw").chmod(0o777)
    assert Cache(tmp_path / "nieuw").recall("1", b"een") == b"1"
    assert (tmp_path / "nieuw").stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_een_map_van_een_ander_wordt_niet_gebruikt(tmp_path: Path) -> None:
    Cache(tmp_path).keep("1", {b"een": b"1"})
    os.chown(tmp_path, 12345, 12345)
    assert Cache(tmp_path).recall("1", b"een") is None


def test_een_vingerafdruk_hangt_af_van_naam_en_inhoud(tmp_path: Path) -> None:
    one, other = tmp_path / "een", tmp_path / "twee"
    one.write_text("a", "utf-8")
    other.write_text("b", "utf-8")
    assert digest_of((one, other)) == digest_of((other, one))
    before = digest_of((one,))
    one.write_text("c", "utf-8")
    assert digest_of((one,)) != before


def test_de_map_van_de_gebruiker_volgt_de_afspraak() -> None:
    home = Path("/huis")
    assert user_folder({}, home) == Path("/huis/.cache/sdsite")
    assert user_folder({"XDG_CACHE_HOME": "/elders"}, home) == Path("/elders/sdsite")


def test_wat_het_programma_is_wordt_een_keer_per_run_gevraagd(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = iter(("een", "twee"))
    monkeypatch.setattr(sdsite.cache, "program_version", lambda: next(versions))
    cache = Cache(tmp_path)
    assert [cache.program, cache.program, cache.reopened().program] == ["een", "een", "twee"]
