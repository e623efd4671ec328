"""Words in the order of a Dutch reader: the one that Unicode prescribes, whatever is read of it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from pyuca import Collator

from sdsite.pages.dutch_order import dutch_order

UNICODE = Collator()
LATIN = st.characters(max_codepoint=0x24F) | st.characters(min_codepoint=0x300, max_codepoint=0x36F)


def test_accenten_en_hoofdletters_tellen_haast_niet() -> None:
    words = ["zorg", "één", "Ambulant", "een", "Égalité", "eentje", "€ 5", "'s-Gravenhage"]
    assert sorted(words, key=dutch_order) == [
        *("'s-Gravenhage", "€ 5", "Ambulant", "een", "één", "eentje", "Égalité", "zorg")
    ]


@settings(deadline=None)
@given(st.text(LATIN | st.sampled_from("–“”…€ỳΩя中😀")))
def test_de_volgorde_is_die_van_unicode(words: str) -> None:
    assert dutch_order(words) == "".join(map(chr, UNICODE.sort_key(words)))


@given(st.text(st.characters(max_codepoint=0x7F)))
def test_ook_van_gewone_tekens(words: str) -> None:
    assert dutch_order(words) == "".join(map(chr, UNICODE.sort_key(words)))
