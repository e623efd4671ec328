"""The score of Flesch-Douma, by its formula."""

import pytest

from sdsite.readability import UNMEASURED, Ease, reading_ease


def test_de_score_volgt_de_formule() -> None:
    ease = reading_ease([["De", "gemeente", "helpt"], ["Dat", "is", "goed"]])
    assert ease == Ease(sentences=2, words=6, spelled=6, syllables=1 + 3 + 1 + 1 + 1 + 1)
    assert ease.score == pytest.approx(206.835 - 0.93 * 3 - 77 * 8 / 6)


def test_een_getal_en_een_citaat_tellen_als_woord_maar_niet_als_lettergrepen() -> None:
    ease = reading_ease([["In", "2024", UNMEASURED * 20, "€ 1.000"]])
    assert ease == Ease(sentences=1, words=4, spelled=1, syllables=1)


def test_zonder_woorden_is_er_geen_score() -> None:
    assert Ease().score is None
    assert reading_ease([[]]) == Ease()
    assert reading_ease([["2024"]]).score is None


def test_twee_metingen_tellen_op() -> None:
    one, other = [["Dit", "is", "kort"]], [["Samenwerkingsverband"]]
    assert reading_ease(one) + reading_ease(other) == reading_ease(one + other)


def test_gewone_taal_scoort_hoger_dan_ambtelijke_taal() -> None:
    plain = reading_ease([["De", "gemeente", "helpt", "u", "snel"]]).score
    stiff = reading_ease(
        [["Implementatie", "van", "maatwerkvoorzieningen", "vergt", "samenwerkingsovereenkomsten"]]
    ).score
    assert plain is not None
    assert stiff is not None
    assert plain > 60
    assert stiff < 0
