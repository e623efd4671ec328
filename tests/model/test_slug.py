"""Slugs: what is left of Dutch words in an address."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.model.slug import slug


@given(st.text())
def test_een_slug_past_altijd_in_een_adres(words: str) -> None:
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug(words))


@given(st.text())
def test_een_slug_van_een_slug_is_hetzelfde(words: str) -> None:
    assert slug(slug(words)) == slug(words)


@pytest.mark.parametrize(
    "words, expected",
    [
        ("Begeleiding Jeugd (ambulant)", "begeleiding-jeugd-ambulant"),
        ("Coördinatie & één café", "coordinatie-een-cafe"),
        ("× € 1.000", "1-000"),
        ("  -- ", ""),
    ],
)
def test_accenten_en_tekens_verdwijnen_de_letters_blijven(words: str, expected: str) -> None:
    assert slug(words) == expected
