"""Compounds fall apart where Dutch and the site know the parts, other words do not."""

import pytest

from sdsite.render.search.compounds import Splitter
from sdsite.render.search.lemma import Dictionary

SITE = frozenset(
    {"zorg", "jeugd", "jeugdzorg", "kosten", "raad", "leden", "vragen", "buig", "huis"}
)


@pytest.fixture
def splitter(dutch: Dictionary) -> Splitter:
    return Splitter(SITE, dutch)


@pytest.mark.parametrize(
    "word,halves",
    [
        ("mantelzorgondersteuning", ("mantelzorg", "ondersteuning")),
        ("jeugdzorgkosten", ("jeugdzorg", "kosten")),
        ("raadsvragen", ("raad", "vragen")),
        ("raadsleden", ("raad", "leden")),
        ("wijkteams", ("wijk", "teams")),
        ("buigkosten", ("buig", "kosten")),
        ("huisartsen", ("huis", "artsen")),
    ],
)
def test_een_samenstelling_valt_in_twee_woorden(
    splitter: Splitter, word: str, halves: tuple[str, str]
) -> None:
    assert splitter.split(word) == halves


@pytest.mark.parametrize(
    "word",
    ["overheid", "onderzoek", "voorzitter", "document", "vergelijken", "commissie", "wonen"],
)
def test_wat_geen_samenstelling_is_blijft_heel(splitter: Splitter, word: str) -> None:
    assert splitter.split(word) is None
    assert splitter.parts(word) == ()


def test_ook_de_delen_van_een_deel_tellen(splitter: Splitter) -> None:
    assert set(splitter.parts("jeugdzorgkosten")) == {"jeugdzorg", "kosten", "jeugd", "zorg"}
