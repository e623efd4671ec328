"""The index knows of each key in which form it stands where."""

from array import array

from sdsite.render.search.counts import STEPS, Codes, WordCounts
from sdsite.render.search.index import Group, Index, Kind, Words
from sdsite.render.search.words import tokens


def _index(*texts: str, synonyms: tuple[tuple[str, ...], ...] = ()) -> Index:
    words = Words(synonyms)
    for text in texts:
        words.add(WordCounts(dict.fromkeys(tokens(text), 1), [], tokens(text)))
    return words.index()


def _once(*numbers: int) -> Codes:
    """Where a word stands that stands once in the text of these records."""
    return array("I", (number * STEPS + 1 for number in numbers))


def test_elke_vorm_van_een_woord_staat_apart() -> None:
    index = _index("advies", "adviezen", "advies adviezen")
    assert tuple(index.groups("advies")) == (
        Group(Kind.FORM, ("advies",), _once(0, 2)),
        Group(Kind.FORM, ("adviezen",), _once(1, 2)),
    )
    assert index.keys["adviezen"] == ("advies",)


def test_een_vorm_die_nergens_staat_leidt_toch_naar_het_woord() -> None:
    assert _index("indicator").keys["indicatoren"] == ("indicator",)


def test_een_samenstelling_staat_onder_haar_delen_waar_het_deel_zelf_niet_staat() -> None:
    index = _index("jeugdzorg", "zorg jeugdzorg", "zorg jeugd", "jeugd")
    *_, last = index.groups("zorg")
    assert last == Group(Kind.COMPOUND, ("jeugdzorg",), _once(0))
    assert index.halves["jeugdzorg"] == ("jeugd", "zorg")


def test_wat_hetzelfde_betekent_staat_bij_elkaar() -> None:
    index = _index(
        "huishoudelijke ondersteuning",
        "inkoop HO",
        "iets anders",
        synonyms=(("HO", "huishoudelijke ondersteuning"),),
    )
    synonyms = [group for group in index.groups("ho") if group.kind == Kind.SYNONYM]
    assert [group.postings for group in synonyms] == [_once(0)]


def test_waar_elk_woord_staat() -> None:
    words = _index("zorg", "zorg wijk").words
    assert words == {"zorg": _once(0, 1), "wijk": _once(1)}
