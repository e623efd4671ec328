"""The two lists are whole and apart, and their score counts as it says."""

from tests.search.pairs import HELD_OUT, TUNED, Pair, read_pairs, score


def test_de_lijsten_zijn_groot_genoeg_en_overlappen_niet() -> None:
    tuned, held_out = read_pairs(TUNED), read_pairs(HELD_OUT)
    questions = [pair.question.casefold() for pair in (*tuned, *held_out)]
    assert len(tuned) >= 160
    assert len(held_out) == 50
    assert len(questions) == len(set(questions))
    assert sum(bool(pair.first) for pair in tuned) >= 100


def test_wat_eerst_moet_staan_is_ook_bij_de_eerste_vijf_goed() -> None:
    for pair in (*read_pairs(TUNED), *read_pairs(HELD_OUT)):
        assert pair.in_first_five
        assert not pair.first or pair.first in pair.in_first_five, pair.question


def test_de_telling_noemt_elke_misser() -> None:
    pairs = (
        Pair("a", "woordvorm", ("x",), "x"),
        Pair("b", "getal", ("tabel-*",), ""),
        Pair("c", "naam", ("y", "z"), "y"),
        Pair("d", "naam", ("over/",), "over/"),
    )
    result = score(pairs, (("x",), ("q", "tabel-1"), ("z", "y"), ("1", "2", "3", "4", "5", "over")))
    assert result.in_first_five == 3 / 4
    assert result.first == 1 / 3
    assert [line.split(" | ")[0] for line in result.misses] == ["not first", "not in five"]
