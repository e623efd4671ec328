"""The picture of a time line: each precision as what it is, and every text free of every other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import combinations

import pytest

from sdsite.charts.labels import Box
from sdsite.charts.theme import NARROW, WIDE, Size
from sdsite.charts.timeline_picture import DOT, Dated, Picture, picture
from tests.charts.dated_facts import MANY, dated

PEILDATUM = date(2024, 3, 1)


def _drawn(facts: Sequence[Dated], size: Size = WIDE) -> Picture:
    return picture(facts, PEILDATUM, size)


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
    bar, _ = _drawn([dated(written), dated("2022-12-31")]).marks
    year = (WIDE.width - 2 - 150) / 3
    assert bar.width == pytest.approx(max(days * year / 365 - 1.5, DOT))


def test_een_dag_is_een_punt() -> None:
    *_, dot = _drawn([dated("2023-07-02"), dated("2023")]).marks
    assert dot.width == 0
    assert dot.x == pytest.approx(150 + (WIDE.width - 152) / 4, abs=1)


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_geen_tekst_raakt_een_andere_tekst_of_een_teken(size: Size) -> None:
    drawn = _drawn(MANY, size)
    boxes = [*_texts(drawn, size), *_marks(drawn)]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].hits(pair[1])]
    inside = Box(-1e-6, 0, drawn.width + 1e-6, drawn.height)
    assert all(
        inside.left <= box.left and box.right <= inside.right and box.bottom <= inside.bottom
        for box in boxes
    )


def _texts(drawn: Picture, size: Size) -> list[Box]:
    """Where each text stands, by the estimate that the drawing is made with."""
    found = []
    for words in drawn.words:
        width = size.text_width(words.text)
        left = words.x - width / 2 if words.middle else words.x
        top = words.y - size.font * 0.75
        found.append(Box(left, top, left + width, words.y + size.font * 0.2))
    return found


def _marks(drawn: Picture) -> list[Box]:
    return [
        Box(m.x, m.y - DOT / 2, m.x + m.width, m.y + DOT / 2)
        if m.width
        else Box(m.x - DOT / 2, m.y - DOT / 2, m.x + DOT / 2, m.y + DOT / 2)
        for m in drawn.marks
    ]
