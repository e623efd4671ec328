"""A row of the list of words that are better said otherwise."""

from pathlib import Path

from tests.small_register import small


def test_een_regel_kent_haar_plaats(tmp_path: Path) -> None:
    found = small(tmp_path, {"moeilijke-woorden.csv": "woord;suggestie\nthans;nu\nzulks;dat\n"})
    assert not found.findings
    rows = [(row.woord, row.suggestie, str(at)) for row, at in found.register.moeilijke_woorden]
    assert rows == [
        ("thans", "nu", "data/moeilijke-woorden.csv:2"),
        ("zulks", "dat", "data/moeilijke-woorden.csv:3"),
    ]


def test_een_regel_zonder_suggestie_is_een_fout(tmp_path: Path) -> None:
    found = small(tmp_path, {"moeilijke-woorden.csv": "woord;suggestie\nthans;\n"})
    [finding] = found.findings
    assert finding.startswith("data/moeilijke-woorden.csv:2: fout: ")
    assert "suggestie" in finding


def test_een_onbekende_kolom_is_een_fout(tmp_path: Path) -> None:
    found = small(tmp_path, {"moeilijke-woorden.csv": "woord;sugestie\nthans;nu\n"})
    assert any('"suggestie"' in each for each in found.findings)


def test_de_lijst_hoort_in_een_csv_bestand(tmp_path: Path) -> None:
    found = small(tmp_path, {"moeilijke-woorden.yml": "woord: thans\nsuggestie: nu\n"})
    assert any(each.endswith("[verkeerd-soort-bestand]") for each in found.findings)
