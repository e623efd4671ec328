"""What means the same finds each other's records."""

from array import array
from collections import Counter
from collections.abc import Sequence

from sdsite.cache import NO_CACHE
from sdsite.render.search.counts import IN_TITLE, STEPS, WHOLE_TITLE, Codes, WordCounts
from sdsite.render.search.synonyms import Meaning, Phrases, same_meaning
from sdsite.render.search.vocabulary import find_vocabulary
from sdsite.render.search.words import pieces, readings, tokens


def _weights(title: str, text: str) -> dict[str, int]:
    weights = Counter({readings(token)[0]: 1 for token in tokens(text)})
    return weights + Counter({readings(token)[0]: IN_TITLE for token in tokens(title)})


def _found(
    groups: Sequence[tuple[str, ...]], *texts: tuple[str, str]
) -> dict[str, tuple[Meaning, ...]]:
    phrases = Phrases(groups)
    words: set[str] = set()
    for number, (title, text) in enumerate(texts):
        counted = WordCounts(_weights(title, text), tokens(title), pieces(text))
        words |= counted.weights.keys()
        phrases.look(number, counted)
    return same_meaning(phrases, find_vocabulary(words, words, phrases.words(), NO_CACHE).keys)


def _places(*places: tuple[int, int]) -> Codes:
    """Where phrases stand: of each record its number, and what they weigh there."""
    return array("I", (number * STEPS + weight for number, weight in places))


def test_een_afkorting_vindt_de_woorden_en_de_woorden_de_afkorting() -> None:
    found = _found(
        [("HO", "huishoudelijke ondersteuning")],
        ("Hulp", "Wie huishoudelijke ondersteuning krijgt"),
        ("Inkoop HO", "Opnieuw inkopen"),
        ("Ondersteuning", "Andere ondersteuning, en ook een huishoudelijke kwestie"),
    )
    (words,), (abbreviation,) = found["ho"], found["huishoudelijk"]
    assert words == Meaning((), ("huishoudelijke ondersteuning",), _places((0, 1)))
    assert abbreviation == Meaning(("ondersteuning",), ("ho",), _places((1, IN_TITLE)))


def test_een_titel_die_hetzelfde_betekent_telt_het_zwaarst() -> None:
    found = _found([("Pgb", "budgetje")], ("Pgb", "Pgb"), ("Pgb jeugd", ""))
    (meaning,) = found["budget"]
    assert meaning.postings == _places((0, WHOLE_TITLE + IN_TITLE + 1), (1, IN_TITLE))


def test_een_afkorting_in_hoofdletters_is_geen_gewoon_woord() -> None:
    found = _found([("WIJ", "werk in jeugd")], ("Plan", "Wij werken"), ("Ander", "Het WIJ-team"))
    assert "werk" not in found


def test_een_begrip_dat_nergens_staat_geeft_niets() -> None:
    assert _found([("HO", "huishoudelijke ondersteuning")], ("Titel", "Tekst")) == {}


def test_een_leesteken_staat_een_begrip_niet_in_de_weg() -> None:
    found = _found(
        [("HO", "huishoudelijke ondersteuning")],
        ("Inkoop", "Hulp (HO), opnieuw ingekocht"),
        ("Hulp", "„Huishoudelijke – ondersteuning”"),
    )
    (words,), (abbreviation,) = found["ho"], found["huishoudelijk"]
    assert words.postings == _places((1, 1))
    assert abbreviation.postings == _places((0, 1))
