"""How hard a Dutch text is to read: its sentences, its words, and the score of Flesch-Douma."""

from sdsite.readability.ease import Ease, reading_ease
from sdsite.readability.forms import forms
from sdsite.readability.rules import FOR_RESIDENTS, ForResidents, LanguageRule
from sdsite.readability.sentences import Sentence, natural_break, sentences
from sdsite.readability.syllables import syllables
from sdsite.readability.words import UNMEASURED, unmeasured, words

__all__ = [
    "FOR_RESIDENTS",
    "UNMEASURED",
    "Ease",
    "ForResidents",
    "LanguageRule",
    "Sentence",
    "forms",
    "natural_break",
    "reading_ease",
    "sentences",
    "syllables",
    "unmeasured",
    "words",
]
