"""Forms of words, against what the dictionary of simplemma knows."""

from collections.abc import Mapping

import pytest
from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from sdsite.model import load
from sdsite.readability import forms
from sdsite.sources import read
from tests.conftest import PROJECT

NOT_MADE = ("je", "jes", "kje", "kjes", "tje", "tjes", "pje", "pjes", "kes", "ske")
"""Ends of small things ("voorzieninkje"), which no memo uses."""

NO_DUTCH = {"complext", "holistischt", "perifeerder", "complexte", "perifeerdere", "covenant"}
"""What simplemma has and no writer."""


@pytest.fixture(scope="module")
def known() -> Mapping[str, set[str]]:
    """Each Dutch word with the forms that simplemma has for it."""
    found: dict[str, set[str]] = {}
    for form, lemma in DefaultDictionaryFactory().get_dictionary("nl").items():
        found.setdefault(_text(lemma), set()).add(_text(form))
    return found


def _text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value


@pytest.mark.parametrize(
    "word, some",
    [
        ("beschikking", "beschikkingen"),
        ("begrip", "begrippen"),
        ("taak", "taken"),
        ("maatstaf", "maatstaven"),
        ("mogelijkheid", "mogelijkheden"),
        ("stakeholder", "stakeholders"),
        ("strategie", "strategieën"),
        ("foto", "foto's"),
        ("integraal", "integrale"),
        ("adequaat", "adequater"),
        ("preventief", "preventieve preventiever preventiefst"),
        ("complex", "complexe complexere"),
        ("realiseren", "realiseer realiseert realiseerde realiseerden gerealiseerd gerealiseerde"),
        ("implementeren", "geïmplementeerd implementerende"),
        ("evalueren", "evalueert evalueerde geëvalueerd"),
        ("initiëren", "initieert initieerde geïnitieerd"),
        ("borgen", "borgt borgde geborgd"),
        ("inspireren", "inspireert geïnspireerd"),
        ("inzetten", "inzet ingezet"),
        ("afstemmen", "afstemt afgestemd"),
        ("bevorderen", "bevordert bevorderde bevorderd"),
        ("monitoren", "monitort gemonitord"),
        ("verwezenlijken", "verwezenlijkt verwezenlijkte"),
        ("bewerkstelligen", "bewerkstelligt bewerkstelligd"),
    ],
)
def test_een_woord_en_zijn_vormen(word: str, some: str) -> None:
    assert set(some.split()) <= forms(word)
    assert word in forms(word)


def test_van_meer_woorden_is_er_maar_een_vorm() -> None:
    assert forms("Ten behoeve van") == {"ten behoeve van"}


def test_elke_bekende_vorm_van_de_woordenlijst_van_het_voorbeeld_wordt_gemaakt(
    known: Mapping[str, set[str]],
) -> None:
    """Of each word that `sdsite init` lays out: what simplemma knows, by rule or by `vormen`."""
    missing = {
        word: sorted(left)
        for word, extra in _listed()
        if (left := _written(known.get(word, set()), word) - forms(word) - extra)
    }
    assert not missing


def _written(found: set[str], word: str) -> set[str]:
    """The forms that somebody may write; "ik realisere" is none."""
    wishes = {word.removesuffix("n")}
    return {each for each in found - wishes if not each.endswith(NOT_MADE)} - NO_DUTCH


def _listed() -> list[tuple[str, set[str]]]:
    register, _ = load(read(PROJECT / "voorbeeld")[0].records)
    return [
        (row.woord, {each.strip() for each in row.vormen.split(",")})
        for row, _ in register.moeilijke_woorden
    ]
