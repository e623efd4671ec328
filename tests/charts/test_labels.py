"""Names stand beside their line and touch nothing."""

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from sdsite.charts.labels import Box, place_names, place_values

PLOT = Box(0, 0, 500, 300)
HEIGHTS = st.lists(st.integers(0, 300), min_size=6, max_size=6)


def _line(heights: list[int]) -> list[tuple[float, float]]:
    return [(40.0 + 80 * number, float(y)) for number, y in enumerate(heights)]


@settings(max_examples=25, deadline=None)
@given(st.lists(HEIGHTS, min_size=2, max_size=4))
def test_namen_raken_geen_lijn_en_elkaar_niet(heights: list[list[int]]) -> None:
    lines = [_line(one) for one in heights]
    found = [box for box in place_names(lines, [(80, 14)] * len(lines), PLOT) if box]
    assert not any(one.hits(other) for one, other in combinations(found, 2))
    for box in found:
        assert PLOT.left <= box.left
        assert box.right <= PLOT.right
        for line in lines:
            for (x1, y1), (x2, y2) in pairwise(line):
                steps = [(x1 + (x2 - x1) * n / 20, y1 + (y2 - y1) * n / 20) for n in range(21)]
                assert box.is_free(steps, 0)


def test_een_naam_staat_dichter_bij_zijn_eigen_lijn() -> None:
    lines = [_line([50] * 6), _line([250] * 6)]
    high, low = place_names(lines, [(80, 14), (80, 14)], PLOT)
    assert high is not None
    assert low is not None
    assert high.bottom < 100
    assert low.top > 200


def test_lijnen_die_samenvallen_krijgen_geen_naam() -> None:
    lines = [_line([150] * 6), _line([150] * 6)]
    assert place_names(lines, [(80, 14), (80, 14)], PLOT) == (None, None)


def test_een_naam_mijdt_tekst_die_er_al_staat() -> None:
    lines = [_line([150] * 6)]
    taken = Box(0, 0, 500, 149)
    (box,) = place_names(lines, [(80, 14)], PLOT, (taken,))
    assert box is not None
    assert box.top > 150


@settings(max_examples=25, deadline=None)
@given(HEIGHTS)
def test_cijfers_raken_de_lijn_niet(heights: list[int]) -> None:
    line = _line(heights)
    boxes = place_values([line], [(x, y, 40) for x, y in line], PLOT, 14)
    found = [box for box in boxes if box]
    assert not any(one.hits(other) for one, other in combinations(found, 2))
    assert all(box.is_free(line, 0) for box in found)
