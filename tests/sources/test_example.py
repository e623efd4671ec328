"""The example project: a whole of every noun, and nothing of a municipality that exists."""

from pathlib import Path

from sdsite.model import NOUNS, ROWS, load
from sdsite.sources import read, read_example


def test_het_voorbeeld_heeft_van_elk_soort_gegeven_iets(project: Path) -> None:
    register, findings = load(read(project / "voorbeeld")[0].records)
    assert findings == ()
    there = {item.plural for item in register.items.values()} | {
        row.plural for row in register.rows
    }
    assert sorted({noun.plural for noun in (*NOUNS, *ROWS)} - there) == []


def test_het_voorbeeld_is_klein_en_in_een_vaste_volgorde() -> None:
    files = read_example()
    assert list(files) == sorted(files)
    assert {"LEESMIJ.md", "site_config.yml", "content/over.md", ".gitignore"} <= files.keys()
    assert sum(map(len, files.values())) < 30_000


def test_wat_een_bouw_in_het_voorbeeld_achterliet_hoort_er_niet_bij() -> None:
    assert not {path.partition("/")[0] for path in read_example()} & {"site", "pdf"}
