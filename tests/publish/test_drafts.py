"""A draft is whole before it takes its place, and none stays behind."""

from pathlib import Path

import pytest

from sdsite.publish.drafts import drafted


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_een_klad_staat_naast_zijn_plaats_en_is_heel(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    with drafted({target: b"heel"}) as drafts:
        assert drafts[target].parent == tmp_path
        assert drafts[target].read_bytes() == b"heel"
        assert not target.exists()
        drafts[target].replace(target)
    assert names(tmp_path) == ["a.pdf"]


def test_wat_niet_op_zijn_plaats_kwam_gaat_weg(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), drafted({tmp_path / "a": b"1", tmp_path / "b": b"2"}):
        raise ZeroDivisionError
    assert names(tmp_path) == []


def test_een_klad_van_een_gedood_proces_wordt_niet_gevolgd_maar_weggehaald(tmp_path: Path) -> None:
    (tmp_path / "van mij").write_text("blijft")
    (tmp_path / ".a.sdsite-nieuw").symlink_to("van mij")
    (tmp_path / ".oud.sdsite-nieuw").write_text("half")
    with drafted({tmp_path / "a": b"1"}):
        assert names(tmp_path) == [".a.sdsite-nieuw", "van mij"]
    assert (tmp_path / "van mij").read_text() == "blijft"
