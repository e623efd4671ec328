"""The drawn time line: each precision as what it is, and every text free of every other."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest

from sdsite.charts.chart import KeyEntry
from sdsite.charts.labels import Box
from sdsite.charts.theme import NARROW, WIDE, Size
from sdsite.charts.timeline import DOT, Dated, Picture, Timeline, timeline
from sdsite.model.datum import parse_datum

PEILDATUM = date(2024, 3, 1)


def _dated(written: str, group: str = "stukken", *, planned: bool = False) -> Dated:
    moment = parse_datum(written)
    assert moment.begin
    assert moment.eind
    return Dated(group, moment.begin, moment.eind, planned)


def _drawn(*facts: Dated, unknown: int = 0) -> Timeline:
    line = timeline("tijdlijn", facts, unknown, PEILDATUM)
    assert line is not None
    return line


MANY = [
    _dated(when, group, planned=planned)
    for group in ("besluiten", "adviezen en reacties", "een soort met een heel lange naam")
    for when, planned in (
        *(("2015", False), ("2019", False), ("2020", False), ("2021-W40", False)),
        *(("2022-02", False), ("2022-02-15/2022-07-03", False), ("2023-Q4", False)),
        *(("2024-02-27", False), ("2024", True), ("2026-07-01", True), ("2040", True)),
    )
]


@pytest.mark.parametrize(
    "written, days",
    [
        ("2022-W27", 7),
        ("2022-02", 28),
        ("2022-Q2", 91),
        ("2022", 365),
        ("2022-01-10/2022-03-10", 60),
    ],
)
def test_een_balk_is_zo_lang_als_de_bron_onzeker_is(written: str, days: int) -> None:
    bar = _drawn(_dated(written), _dated("2022-12-31")).wide.marks[0]
    year = (WIDE.width - 2 - 150) / 3
    assert bar.width == pytest.approx(max(days * year / 365 - 1.5, DOT))


def test_een_dag_is_een_punt() -> None:
    dot = _drawn(_dated("2023-07-02"), _dated("2023")).wide.marks[-1]
    assert dot.width == 0
    assert dot.x == pytest.approx(150 + (WIDE.width - 152) / 4, abs=1)


def test_wat_is_aangekondigd_is_open_en_staat_zo_in_de_sleutel() -> None:
    line = _drawn(_dated("2023-07-02"), _dated("2025", planned=True))
    assert [mark.planned for mark in line.narrow.marks] == [False, True]
    assert KeyEntry("aangekondigd", "open", "reeks-1") in line.key


def test_wat_er_niet_in_staat_staat_niet_in_de_sleutel() -> None:
    line = _drawn(_dated("2023-07-02"), _dated("2023-07-03"))
    assert [entry.label for entry in line.key] == ["dag bekend"]


def test_een_onbekende_datum_wordt_gezegd_en_niet_getekend() -> None:
    line = _drawn(_dated("2023"), _dated("2022"), unknown=1)
    assert len(line.wide.marks) == 2
    assert "1 heeft geen bekende datum; dat staat alleen in de lijst." in line.words
    assert line.words in line.description


def test_minder_dan_twee_feiten_is_geen_lijn() -> None:
    assert timeline("tijdlijn", [_dated("2023")], 5, PEILDATUM) is None


def test_de_peildatum_staat_erin_en_wat_erna_komt_is_afgezet() -> None:
    picture = _drawn(_dated("2023"), _dated("2025")).wide
    now = 150 + (WIDE.width - 152) / 3 * (1 + 60 / 366)
    assert picture.future[0] == pytest.approx(now)
    assert [words.text for words in picture.words].count("peildatum") == 1
    assert "1 maart 2024" in _drawn(_dated("2023"), _dated("2025")).note


def test_lege_jaren_worden_overgeslagen_en_dat_staat_erbij() -> None:
    assert "overgeslagen" in _drawn(*MANY).note
    assert "overgeslagen" not in _drawn(_dated("2023"), _dated("2025")).note


@pytest.mark.parametrize(
    "years, title",
    [
        (("2021", "2021", "2022"), "De meeste feiten staan in 2021: 2 feiten"),
        (("2021", "2022"), "De meeste feiten staan in 2021 en 2022: elk 1 feit"),
        (("2020", "2021", "2022", "2023"), "De feiten zijn verspreid over 2020 tot en met 2023"),
    ],
)
def test_de_titel_noemt_het_drukste_jaar(years: tuple[str, ...], title: str) -> None:
    assert _drawn(*map(_dated, years)).title == title


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_geen_tekst_raakt_een_andere_tekst_of_een_teken(size: Size) -> None:
    line = _drawn(*MANY)
    picture = line.wide if size is WIDE else line.narrow
    boxes = [*_texts(picture, size), *_marks(picture)]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].hits(pair[1])]
    inside = Box(-1e-6, 0, picture.width + 1e-6, picture.height)
    assert all(
        inside.left <= box.left and box.right <= inside.right and box.bottom <= inside.bottom
        for box in boxes
    )


def test_dezelfde_feiten_geven_dezelfde_tekening() -> None:
    assert _drawn(*MANY) == _drawn(*MANY)


def _texts(picture: Picture, size: Size) -> list[Box]:
    """Where each text stands, by the estimate that the drawing is made with."""
    found = []
    for words in picture.words:
        width = size.text_width(words.text)
        left = words.x - width / 2 if words.middle else words.x
        top = words.y - size.font * 0.75
        found.append(Box(left, top, left + width, words.y + size.font * 0.2))
    return found


def _marks(picture: Picture) -> list[Box]:
    return [
        Box(m.x, m.y - DOT / 2, m.x + m.width, m.y + DOT / 2)
        if m.width
        else Box(m.x - DOT / 2, m.y - DOT / 2, m.x + DOT / 2, m.y + DOT / 2)
        for m in picture.marks
    ]
