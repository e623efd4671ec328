"""The index knows of each key in which form it stands where."""

from sdsite.render.search.counts import WordCounts
from sdsite.render.search.index import Group, Kind, index_words
from sdsite.render.search.words import tokens


def _counts(*texts: str) -> tuple[WordCounts, ...]:
    return tuple(
        WordCounts(dict.fromkeys(tokens(text), 1), (), tuple(tokens(text))) for text in texts
    )


def test_elke_vorm_van_een_woord_staat_apart() -> None:
    index = index_words(_counts("advies", "adviezen", "advies adviezen"), ())
    assert index.groups["advies"] == (
        Group(Kind.FORM, ("advies",), ((0, 1), (2, 1))),
        Group(Kind.FORM, ("adviezen",), ((1, 1), (2, 1))),
    )
    assert index.keys["adviezen"] == ("advies",)


def test_een_vorm_die_nergens_staat_leidt_toch_naar_het_woord() -> None:
    assert index_words(_counts("indicator"), ()).keys["indicatoren"] == ("indicator",)


def test_een_samenstelling_staat_onder_haar_delen_waar_het_deel_zelf_niet_staat() -> None:
    index = index_words(_counts("jeugdzorg", "zorg jeugdzorg", "zorg jeugd", "jeugd"), ())
    assert index.groups["zorg"][-1] == Group(Kind.COMPOUND, ("jeugdzorg",), ((0, 1),))
    assert index.halves["jeugdzorg"] == ("jeugd", "zorg")


def test_wat_hetzelfde_betekent_staat_bij_elkaar() -> None:
    index = index_words(
        _counts("huishoudelijke ondersteuning", "inkoop HO", "iets anders"),
        [("HO", "huishoudelijke ondersteuning")],
    )
    synonyms = [group for group in index.groups["ho"] if group.kind == Kind.SYNONYM]
    assert [group.postings for group in synonyms] == [((0, 1),)]


def test_in_hoeveel_records_een_woord_staat() -> None:
    assert index_words(_counts("zorg", "zorg wijk"), ()).frequency == {"zorg": 2, "wijk": 1}
