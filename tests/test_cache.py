"""What was made before comes back as long as nothing changed, and a build never fails on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sdsite.cache import MOST_KEPT, Cache, digest_of, user_folder


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


def test_een_beschadigd_of_half_bestand_telt_niet(tmp_path: Path) -> None:
    cache, make = Cache(tmp_path), _counting([b"heel", b"opnieuw", b"weer"])
    cache.remember("1", b"invoer", make)
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    assert cache.remember("1", b"invoer", make) == b"opnieuw"
    file.write_bytes(b"")
    assert cache.remember("1", b"invoer", make) == b"weer"


def test_een_map_die_niet_kan_is_geen_fout(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map", "utf-8")
    cache = Cache(tmp_path / "bestand" / "map")
    make = _counting([b"een", b"twee"])
    assert cache.remember("1", b"invoer", make) == b"een"
    assert cache.remember("1", b"invoer", make) == b"twee"


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


def test_er_blijft_een_beperkt_aantal(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for number in range(MOST_KEPT + 5):
        cache.remember("1", str(number).encode(), lambda: b"x")
    assert len(list(tmp_path.iterdir())) == MOST_KEPT


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
