"""What means the same finds each other's records."""

from collections import Counter
from collections.abc import Sequence

from sdsite.render.search.compounds import Splitter
from sdsite.render.search.counts import IN_TITLE, WHOLE_TITLE, WordCounts
from sdsite.render.search.lemma import dictionary
from sdsite.render.search.synonyms import Meaning, same_meaning
from sdsite.render.search.words import readings, tokens


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(tokens(text))


def _weights(title: str, text: str) -> dict[str, int]:
    weights = Counter({readings(token)[0]: 1 for token in tokens(text)})
    return weights + Counter({readings(token)[0]: IN_TITLE for token in tokens(title)})


def _found(
    groups: Sequence[tuple[str, ...]], *texts: tuple[str, str]
) -> dict[str, tuple[Meaning, ...]]:
    counts = tuple(WordCounts(_weights(*each), *map(_tokens, each)) for each in texts)
    postings: dict[str, list[tuple[int, int]]] = {}
    for at, counted in enumerate(counts):
        for word, weight in counted.weights.items():
            postings.setdefault(word, []).append((at, weight))
    return same_meaning(groups, counts, postings, Splitter(set(postings), dictionary()))


def test_een_afkorting_vindt_de_woorden_en_de_woorden_de_afkorting() -> None:
    found = _found(
        [("HO", "huishoudelijke ondersteuning")],
        ("Hulp", "Wie huishoudelijke ondersteuning krijgt"),
        ("Inkoop HO", "Opnieuw inkopen"),
        ("Ondersteuning", "Andere ondersteuning, en ook een huishoudelijke kwestie"),
    )
    (words,), (abbreviation,) = found["ho"], found["huishoudelijk"]
    assert words == Meaning((), ("huishoudelijke ondersteuning",), ((0, 1),))
    assert abbreviation == Meaning(("ondersteuning",), ("ho",), ((1, IN_TITLE),))


def test_een_titel_die_hetzelfde_betekent_telt_het_zwaarst() -> None:
    found = _found([("Pgb", "budgetje")], ("Pgb", "Pgb"), ("Pgb jeugd", ""))
    (meaning,) = found["budget"]
    assert meaning.postings == ((0, WHOLE_TITLE + IN_TITLE + 1), (1, IN_TITLE))


def test_een_afkorting_in_hoofdletters_is_geen_gewoon_woord() -> None:
    found = _found([("WIJ", "werk in jeugd")], ("Plan", "Wij werken"), ("Ander", "Het WIJ-team"))
    assert "werk" not in found


def test_een_begrip_dat_nergens_staat_geeft_niets() -> None:
    assert _found([("HO", "huishoudelijke ondersteuning")], ("Titel", "Tekst")) == {}
