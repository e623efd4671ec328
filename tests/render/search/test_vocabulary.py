"""What Dutch knows of the words of a site, found once for the same words."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdsite.cache import NO_CACHE, Cache
from sdsite.render.search import vocabulary
from sdsite.render.search.keys import Keys
from sdsite.render.search.vocabulary import Vocabulary, find_vocabulary

WORDS = ("jeugdzorgkosten", "jeugdzorg", "kosten", "indicator", "10730000", "grip", "risicos")


def _found(kept: Cache = NO_CACHE, *more: str, asked: tuple[str, ...] = ()) -> Vocabulary:
    return find_vocabulary((*WORDS, *more), {"jeugdzorg", "kosten"}, asked, kept)


def test_een_woord_heeft_zijn_sleutels_en_een_samenstelling_haar_delen() -> None:
    keys = _found().keys
    assert keys["risicos"] == Keys(("risico",))
    assert keys["jeugdzorgkosten"].halves == ("jeugdzorg", "kost")
    assert "11miljoen" in keys["10730000"].own
    assert list(keys) == sorted(WORDS)


def test_een_vorm_die_de_site_niet_heeft_leidt_naar_het_woord() -> None:
    lookup = _found().lookup
    assert lookup["indicatoren"] == ("indicator",)
    assert "10730000" not in lookup


def test_een_woord_dat_ernaast_gevraagd_is_heeft_sleutels_maar_leidt_nergens_heen() -> None:
    found = _found(asked=("adviezen", "grip"))
    assert found.keys["adviezen"].own == ("advies",)
    assert "adviezen" not in found.lookup


def test_wat_bewaard_is_zegt_hetzelfde_zonder_woordenboek(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Cache(tmp_path)
    first = _found(kept, asked=("adviezen",))
    monkeypatch.setattr(vocabulary, "dictionary", lambda: pytest.fail("read again"))
    assert (
        _found(kept, asked=("adviezen",)) == first == _found(Cache(tmp_path), asked=("adviezen",))
    )


def test_voor_een_nieuw_getal_is_geen_woordenboek_nodig(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Cache(tmp_path)
    first = _found(kept)
    monkeypatch.setattr(vocabulary, "dictionary", lambda: pytest.fail("read again"))
    more = _found(kept, "2500000")
    assert more.keys == {**first.keys, "2500000": Keys(("2500000", "3miljoen", "2,5miljoen"))}
    assert more.lookup == first.lookup


def test_andere_woorden_worden_opnieuw_gevonden(tmp_path: Path) -> None:
    kept = Cache(tmp_path)
    _found(kept)
    assert "wijkteam" in _found(kept, "wijkteam").keys
    words = ("xyzzy", "xyzzys")
    seldom, common = (find_vocabulary(words, known, (), kept).keys for known in ((), words))
    assert seldom["xyzzys"].own == ("xyzzys",)
    assert common["xyzzys"].own == ("xyzzy",)
