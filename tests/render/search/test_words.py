"""Text is read as words and numbers as people type them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sdsite.render.search.words import STOP_WORDS, fold, indexed, pieces, readings, tokens

SIGNS = st.sampled_from(
    [*"aB é’- .,;01234567\n", "\u00a0", "\u202f", "000", " mln", "Miljoen", "duizend", "de "]
)


@pytest.mark.parametrize(
    "text,expected",
    [
        ("Risico's: wie betaalt?", ["Risico's", "wie", "betaalt"]),
        ("e-health (advies 2021-047)", ["e-health", "advies", "2021-047"]),
        ("€ 668.750 of 668 750,50 euro", ["668.750", "of", "668 750,50", "euro"]),
        ("10,7 miljoen en 3 mln.", ["10,7 miljoen", "en", "3 mln"]),
        ("in 2020 450 inwoners", ["in", "2020", "450", "inwoners"]),
        ("begroting 2024; 3 miljoenen", ["begroting", "2024", "3", "miljoenen"]),
        ("", []),
    ],
)
def test_een_tekst_valt_in_woorden_en_getallen(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


@example("van 3 miljoen euro (668 750,50) naar 10,7 mln")
@example("in 2020 450 en 100 200 inwoners")
@given(st.lists(SIGNS | st.characters(codec="utf-8"), max_size=30).map("".join))
def test_stukken_van_een_tekst_zeggen_samen_wat_de_tekst_zegt(text: str) -> None:
    read = tokens(text)
    assert [token for piece in pieces(text) for token in tokens(piece)] == read
    words = [word for token in read for word in readings(token)]
    assert list(indexed(pieces(text))) == [word for word in words if word not in STOP_WORDS]


@pytest.mark.parametrize(
    "token,expected",
    [
        ("Risico’s", ("risicos",)),
        ("Cliënten", ("clienten",)),
        ("e-health", ("ehealth", "e", "health")),
        ("2021-047", ("2021047", "2021", "047")),
        ("668.750", ("668750",)),
        ("668 750,50", ("668750,5",)),
        ("10.7", ("10,7",)),
        ("10,70 mln", ("10,7miljoen", "10,7", "miljoen")),
        ("1,6 Miljard", ("1,6miljard", "1,6", "miljard")),
        ("3708706", ("3708706",)),
    ],
)
def test_een_getal_of_woord_is_hetzelfde_hoe_het_ook_getypt_wordt(
    token: str, expected: tuple[str, ...]
) -> None:
    assert readings(token) == expected


def test_de_woorden_die_niet_meetellen_zijn_zelf_al_gelijkgemaakt() -> None:
    assert {fold(word) for word in STOP_WORDS} == STOP_WORDS
