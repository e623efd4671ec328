"""Two folders change places without a moment in which there is none."""

from pathlib import Path

import pytest

from sdsite.publish.swap import (
    exchange,
    flush,
    flush_names,
    rename_to_new,
    restore,
    swap,
    swap_in_two_steps,
)


def folder(path: Path, word: str) -> Path:
    path.mkdir()
    (path / "woord").write_text(word, encoding="utf-8")
    return path


def word(path: Path) -> str:
    return (path / "woord").read_text(encoding="utf-8")


def test_de_nieuwe_komt_op_de_plaats_van_de_oude_en_de_oude_ernaast(tmp_path: Path) -> None:
    new, target = folder(tmp_path / "nieuw", "nieuw"), folder(tmp_path / "site", "oud")
    old = swap(new, target, tmp_path / "oud")
    assert old is not None
    assert (word(target), word(old)) == ("nieuw", "oud")


def test_zonder_oude_komt_de_nieuwe_er_gewoon(tmp_path: Path) -> None:
    new = folder(tmp_path / "nieuw", "nieuw")
    assert swap(new, tmp_path / "site", tmp_path / "oud") is None
    assert word(tmp_path / "site") == "nieuw"
    assert not (tmp_path / "oud").exists()


def test_twee_namen_wisselen_in_een_stap(tmp_path: Path) -> None:
    one, other = folder(tmp_path / "a", "a"), folder(tmp_path / "b", "b")
    assert exchange(one, other)
    assert (word(one), word(other)) == ("b", "a")
    with pytest.raises(FileNotFoundError):
        exchange(one, tmp_path / "weg")


def test_in_twee_stappen_geeft_hetzelfde(tmp_path: Path) -> None:
    new, target = folder(tmp_path / "nieuw", "nieuw"), folder(tmp_path / "site", "oud")
    swap_in_two_steps(new, target, tmp_path / "oud")
    assert (word(target), word(tmp_path / "oud"), new.exists()) == ("nieuw", "oud", False)


def test_mislukt_de_tweede_stap_dan_staat_de_oude_er_weer(tmp_path: Path) -> None:
    target = folder(tmp_path / "site", "oud")
    with pytest.raises(FileNotFoundError):
        swap_in_two_steps(tmp_path / "weg", target, tmp_path / "oud")
    assert word(target) == "oud"


def test_een_opzij_gezette_site_komt_terug_maar_nooit_over_een_andere_heen(tmp_path: Path) -> None:
    aside, target = folder(tmp_path / "oud", "oud"), tmp_path / "site"
    restore(target, aside)
    assert word(target) == "oud"
    folder(aside, "ouder")
    restore(target, aside)
    assert (word(target), word(aside)) == ("oud", "ouder")


def test_een_nieuwe_naam_komt_nooit_over_een_bestand_heen(tmp_path: Path) -> None:
    draft, target = tmp_path / "a", tmp_path / "b"
    draft.write_text("nieuw")
    target.symlink_to("bestaat-niet")
    with pytest.raises(FileExistsError):
        rename_to_new(draft, target)
    target.unlink()
    rename_to_new(draft, target)
    assert target.read_text() == "nieuw"
    assert not draft.exists()


def test_wachten_op_de_schijf_vraagt_een_map_die_er_is(tmp_path: Path) -> None:
    for wait in (flush, flush_names):
        wait(tmp_path)
        with pytest.raises(FileNotFoundError):
            wait(tmp_path / "weg")
