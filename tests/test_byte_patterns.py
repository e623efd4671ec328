"""Patterns that are looked for together find what each of them finds by itself."""

import re

from hypothesis import given
from hypothesis import strategies as st

from sdsite.byte_patterns import any_of

WORDS = st.lists(st.text(min_size=1, max_size=4).map(str.encode), min_size=1, max_size=5)


def test_van_twee_die_op_dezelfde_plek_beginnen_telt_de_eerste() -> None:
    found = any_of((b"zorg[a-z]+", b"zorg", b"raad")).finditer(b"raad, zorg en zorgplicht")
    assert [match.span() for match in found] == [(0, 4), (6, 10), (14, 24)]


@given(words=WORDS, text=st.text())
def test_een_teken_is_een_byte(words: list[bytes], text: str) -> None:
    pattern = b"|".join(map(re.escape, words))
    found = any_of(map(re.escape, words)).search(text.encode())
    expected = re.search(pattern, text.encode())
    assert (found and found.span()) == (expected and expected.span())


def test_ook_duizenden_tegelijk() -> None:
    words = [f"woord {number:04}".encode() for number in range(5_000)]
    match = any_of(words).search(b"hier staat woord 4999")
    assert match is not None
    assert match.span() == (11, 21)


def test_zonder_patronen_staan_zij_overal() -> None:
    assert any_of(()).search(b"tekst") is not None
