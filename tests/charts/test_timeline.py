"""What a time line says of its facts: title, key, note, and how many there are."""

from __future__ import annotations

from datetime import date

import pytest

from sdsite.charts.chart import KeyEntry
from sdsite.charts.theme import WIDE
from sdsite.charts.timeline import Timeline, timeline
from sdsite.charts.timeline_picture import Dated
from tests.charts.dated_facts import MANY, dated

PEILDATUM = date(2024, 3, 1)


def _drawn(*facts: Dated, unknown: int = 0) -> Timeline:
    line = timeline("tijdlijn", facts, unknown, PEILDATUM)
    assert line is not None
    return line


def test_wat_is_aangekondigd_is_open_en_staat_zo_in_de_sleutel() -> None:
    line = _drawn(dated("2023-07-02"), dated("2025", planned=True))
    assert [mark.planned for mark in line.narrow.marks] == [False, True]
    assert KeyEntry("aangekondigd", "open", "reeks-1") in line.key


def test_wat_er_niet_in_staat_staat_niet_in_de_sleutel() -> None:
    line = _drawn(dated("2023-07-02"), dated("2023-07-03"))
    assert [entry.label for entry in line.key] == ["dag bekend"]


def test_een_onbekende_datum_wordt_gezegd_en_niet_getekend() -> None:
    line = _drawn(dated("2023"), dated("2022"), unknown=1)
    assert len(line.wide.marks) == 2
    assert "1 heeft geen bekende datum; dat staat alleen in de lijst." in line.words
    assert line.words in line.description


def test_minder_dan_twee_feiten_is_geen_lijn() -> None:
    assert timeline("tijdlijn", [dated("2023")], 5, PEILDATUM) is None


def test_de_peildatum_staat_erin_en_wat_erna_komt_is_afgezet() -> None:
    picture = _drawn(dated("2023"), dated("2025")).wide
    now = 150 + (WIDE.width - 152) / 3 * (1 + 60 / 366)
    assert picture.future[0] == pytest.approx(now)
    assert [words.text for words in picture.words].count("peildatum") == 1
    assert "1 maart 2024" in _drawn(dated("2023"), dated("2025")).note


def test_lege_jaren_worden_overgeslagen_en_dat_staat_erbij() -> None:
    assert "overgeslagen" in _drawn(*MANY).note
    assert "overgeslagen" not in _drawn(dated("2023"), dated("2025")).note


@pytest.mark.parametrize(
    "years, title",
    [
        (("2021", "2021", "2022"), "De meeste feiten staan in 2021: 2 feiten"),
        (("2021", "2022"), "De meeste feiten staan in 2021 en 2022: elk 1 feit"),
        (("2020", "2021", "2022", "2023"), "De feiten zijn verspreid over 2020 tot en met 2023"),
    ],
)
def test_de_titel_noemt_het_drukste_jaar(years: tuple[str, ...], title: str) -> None:
    assert _drawn(*map(dated, years)).title == title


def test_dezelfde_feiten_geven_dezelfde_tekening() -> None:
    assert _drawn(*MANY) == _drawn(*MANY)
