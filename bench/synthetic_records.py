"""Makes a large municipality up: a seeded SearchPlan of Dutch text as long as one likes.

Words come as they do in language: few of them often, most of them hardly ever (Zipf), in all their
inflections and joined into compounds. The words themselves are those of the real site, from often
to seldom, and after them words from the dictionary of simplemma.
"""

import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate

from simplemma.strategies import DEFAULT_DICTIONARY_FACTORY

from sdsite.pages.search_plan import SearchPlan, SearchRecord, Told

SEED = 20_240_301
WORDS = 30_000
COMPOUNDS = 12_000
LINKS = ("", "", "", "s", "en")
KINDS = (
    *("Adviespunt", "Raadsvraag", "Antwoord", "Besluit", "Activiteit", "Toezegging", "Document"),
    *("Begrip", "Bedrag", "Risico", "Gebeurtenis", "Indicator", "Afwijking", "Organisatie"),
)
SMALL = (
    *("de", "het", "een", "van", "en", "in", "op", "te", "dat", "die", "voor", "met", "is", "zijn"),
    *("niet", "aan", "er", "om", "ook", "als", "dan", "maar", "bij", "nog", "uit", "door", "over"),
    *("naar", "worden", "wordt", "kan", "heeft", "hebben", "zij", "hij", "wij", "u", "wat", "of"),
)
"""The words between the words; a third of a running text."""


@dataclass(frozen=True, slots=True)
class Language:
    """Words and how often each is used."""

    words: Sequence[str]
    """From often to seldom."""
    weights: Sequence[float]
    """Weights added up, for random.choices."""

    def take(self, chance: random.Random, count: int) -> list[str]:
        """That many words as they would come in a text."""
        return chance.choices(self.words, cum_weights=self.weights, k=count)


def synthetic_plan(real: SearchPlan, count: int) -> SearchPlan:
    """A plan of `count` records, the same on every machine; real gives it its commonest words."""
    chance = random.Random(SEED)  # noqa: S311 - made-up text, not a secret
    language = _language(real.records, chance)
    return SearchPlan(tuple(_records(language, chance, count)), real.facets, real.synonyms)


def _language(records: Iterable[SearchRecord], chance: random.Random) -> Language:
    used = Counter(
        word
        for record in records
        for word in re.findall(r"[a-zà-ÿ]{3,}", record.tell().text.casefold())
    )
    real = [word for word, _ in sorted(used.items(), key=lambda each: (-each[1], each[0]))]
    lemmas = DEFAULT_DICTIONARY_FACTORY.get_dictionary("nl")
    forms = sorted(form for form in lemmas if re.fullmatch("[a-z]{4,14}", form))
    chance.shuffle(forms)
    nouns = [word for word in real if 4 <= len(word) <= 9][:2_000]
    compounds = {
        chance.choice(nouns) + chance.choice(LINKS) + chance.choice(nouns) for _ in range(COMPOUNDS)
    }
    seldom = sorted(set(forms[:WORDS]) | compounds)
    chance.shuffle(seldom)
    words = list(dict.fromkeys((*real, *seldom)))
    return Language(words, list(accumulate(1 / (rank + 3) for rank in range(len(words)))))


def _records(language: Language, chance: random.Random, count: int) -> Iterator[SearchRecord]:
    for number in range(1, count + 1):
        kind = KINDS[number % len(KINDS)]
        year = str(chance.randint(2015, 2030))
        page = number // 8
        title = " ".join(language.take(chance, chance.randint(3, 8))).capitalize()
        context = " ".join(language.take(chance, 4)).capitalize() if number % 8 else ""
        text = _text(language, chance, chance.randint(60, 260))
        date = f"{year}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        facets = {
            "jaar": (year,),
            "thema": tuple(sorted({f"Thema {chance.randint(1, 15)}" for _ in range(2)})),
            "organisatie": (f"Organisatie {chance.randint(1, 46)}",),
            "status": (f"Stand {chance.randint(1, 6)}",),
        }
        extra = (str(chance.randint(1_000, 9_999_999)),) if kind == "Bedrag" else ()
        yield SearchRecord(
            id=f"gegeven-{number}",
            address=f"gegevens/{page}/#gegeven-{number}",
            soort=kind,
            title=title,
            context=context,
            date=date,
            date_words=f"in {year}",
            listing=number % 100 == 0,
            make=partial(_said, Told(text, facets, extra)),
        )


def _said(told: Told, _record: SearchRecord) -> Told:
    return told


def _text(language: Language, chance: random.Random, length: int) -> str:
    sentences: list[str] = []
    while length > 0:
        size = min(length, chance.randint(7, 20))
        words = language.take(chance, size)
        for place in range(0, size, 3):
            words[place] = chance.choice(SMALL)
        sentences.append(" ".join(words).capitalize() + ".")
        length -= size
    return " ".join(sentences)
