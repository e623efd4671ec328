"""Warns of language that many residents find hard: long sentences, long words, hard words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial

from sdsite.checks.resident_texts import (
    Passage,
    fact_passages,
    page_passages,
    settings_passages,
    untitled_links,
)
from sdsite.config import Config
from sdsite.findings import Finding, Place, Severity
from sdsite.frozen import frozen
from sdsite.memo import NO_MEMO, Memo
from sdsite.model.begrip import Begrip
from sdsite.model.item import Item
from sdsite.model.moeilijk_woord import MoeilijkWoord
from sdsite.model.register import Herkomstplek, Register
from sdsite.readability import (
    UNMEASURED,
    Ease,
    LanguageRule,
    Sentence,
    forms,
    natural_break,
    reading_ease,
    sentences,
    words,
)

SHOWN = 160
"""How many characters of a sentence a finding shows."""


@frozen
class Vocabulary:
    """The words that are hard, and those that are explained where they stand."""

    single: Mapping[str, MoeilijkWoord]
    """Each form of a hard word, in small letters."""
    phrases: Mapping[str, tuple[MoeilijkWoord, ...]]
    """Hard words that are more than one word, by their first."""
    explained: frozenset[str]
    """Spellings of terms that the website explains, and the words of their full names; small."""


@frozen
class Language:
    """What the texts for residents are like."""

    findings: tuple[Finding, ...]
    """Warnings, in the order of files and lines."""
    ease: Mapping[str, Ease]
    """How easily they read, by the id of the fact or the address of the written page."""


UNREAD = Language((), {})
"""For a build that publishes: how plain its language is, was told by the check."""


def plain_language(register: Register, config: Config, memo: Memo = NO_MEMO) -> Language:
    """Warn of every long sentence, long word and hard word in texts for residents.

    Quotes, titles of sources and terms that the website explains are passed over. Without
    data/moeilijke-woorden.csv no word is hard. What was read before is in `memo`.
    """
    findings = set(_twice(register))
    ease: dict[str, Ease] = {}
    for owner, read in _read_all(register, config, memo):
        findings |= read.findings
        ease[owner] = ease.get(owner, Ease()) + read.ease
    return Language(tuple(sorted(findings)), ease)


@frozen
class _Read:
    """What some passages are like."""

    findings: frozenset[Finding]
    ease: Ease


def _read_all(register: Register, config: Config, memo: Memo) -> Iterator[tuple[str, _Read]]:
    """The settings, each fact and each written page, by what they are called in `Language`."""
    reader = _reader(register, config, memo)
    yield "", reader.read(settings_passages(config))
    for item in register.items.values():
        plek = register.plekken[item.id]  # its lines are those of one record, read at one time
        links = memo.remember(("untitled", plek), partial(untitled_links, item))
        titles = tuple(_title(each, register) for each in links)
        read = partial(reader.read_fact, item, plek, titles)
        yield item.id, memo.remember(("language", reader, plek, titles), read)
    for page in register.bladzijden:
        yield page.pad, reader.read(page_passages(page, register.plekken[page.pad]))


def _title(item_id: str, register: Register) -> str:
    item = register.items.get(item_id)
    return item.titel if item and item.titel else item_id


def _reader(register: Register, config: Config, memo: Memo) -> _Reader:
    """Who reads with the words of this project: another as soon as one of them changes."""
    hard = tuple(row for row, _ in register.moeilijke_woorden)
    told = frozenset(
        each.casefold()
        for term in register.all(Begrip)
        for each in (term.titel, *term.schrijfwijzen, *words(term.voluit))
    )
    limits = (config.gewone_taal.langste_zin, config.gewone_taal.langste_woord)
    make = partial(_Reader, hard, told, limits)
    return memo.remember(("reader", hard, told, limits), make)


@frozen
class _Problem:
    """A long or a hard word, as it stands in a sentence."""

    word: str
    instead: MoeilijkWoord | None
    """What the list says of it; None for a word that is only long."""


class _Reader:
    """Reads passages, with one list of hard words and one measure."""

    def __init__(
        self, hard: Iterable[MoeilijkWoord], told: frozenset[str], limits: tuple[int, int]
    ) -> None:
        self._vocabulary = _vocabulary(hard, told)
        self._longest_sentence, self._longest_word = limits
        self._stands_out = lru_cache(maxsize=32_768)(self._is_odd)  # the same words come again

    def read_fact(self, item: Item, plek: Herkomstplek, titles: Sequence[str]) -> _Read:
        return self.read(fact_passages(item, plek, titles))

    def read(self, passages: Iterable[Passage]) -> _Read:
        findings: set[Finding] = set()
        ease = Ease()
        for passage in passages:
            measured = passage.measured
            told = [(each, words(measured[each.begin : each.end])) for each in sentences(measured)]
            ease += reading_ease(found for _, found in told)
            seen: set[str] = set()
            for sentence, found in told:
                if len(found) > self._longest_sentence:
                    findings.add(_long_sentence(passage, sentence, len(found)))
                for problem in self._problems(found):
                    if problem.word.casefold() not in seen:
                        seen.add(problem.word.casefold())
                        findings.add(_hard(passage, sentence, problem))
        return _Read(frozenset(findings), ease)

    def _problems(self, found: tuple[str, ...]) -> Iterator[_Problem]:
        """The long and the hard words of a sentence."""
        for at, word in enumerate(found):
            if not self._stands_out(word):
                continue
            small = word.casefold()
            for phrase in self._vocabulary.phrases.get(small, ()):
                if f" {phrase.woord.casefold()} " in f" {' '.join(found).casefold()} ":
                    yield _Problem(phrase.woord, phrase)
            name = at > 0 and word[0].isupper()
            if name or small in self._vocabulary.explained or UNMEASURED in word:
                continue
            if small in self._vocabulary.single:
                yield _Problem(word, self._vocabulary.single[small])
            elif _is_long(word, self._longest_word):
                yield _Problem(word, None)

    def _is_odd(self, word: str) -> bool:
        """Whether a word may be a problem in some sentence."""
        small = word.casefold()
        return (
            small in self._vocabulary.single
            or small in self._vocabulary.phrases
            or _is_long(word, self._longest_word)
        )


def _is_long(word: str, longest: int) -> bool:
    """Whether a part of a word between hyphens is long; a name in capitals inside is not ours."""
    return len(word) > longest and any(len(part) > longest for part in re.split("[-/]", word))


def _vocabulary(hard: Iterable[MoeilijkWoord], told: frozenset[str]) -> Vocabulary:
    bent: dict[str, MoeilijkWoord] = {}
    exact: dict[str, MoeilijkWoord] = {}
    phrases: dict[str, tuple[MoeilijkWoord, ...]] = {}
    for row in hard:
        first, *more = row.woord.casefold().split()
        if more:
            phrases[first] = (*phrases.get(first, ()), row)
        else:
            extra = (each.strip().casefold() for each in row.vormen.split(",") if each.strip())
            bent |= dict.fromkeys((*forms(first), *extra), row)
            exact[first] = row
    return Vocabulary(bent | exact, phrases, told)


def _long_sentence(passage: Passage, sentence: Sentence, length: int) -> Finding:
    return _warning(
        passage.place_of(sentence.begin),
        LanguageRule.LONG_SENTENCE,
        f"Deze zin heeft {length} woorden: {_shown(passage, sentence)}",
        f"Maak er twee zinnen van{_where_to_cut(passage, sentence)}, of een lijst.",
    )


def _where_to_cut(passage: Passage, sentence: Sentence) -> str:
    """After which words a sentence may be cut in two; nothing when that does not show."""
    at = natural_break(passage.measured[sentence.begin : sentence.end])
    if at is None:
        return ""
    before = passage.text[sentence.begin : sentence.begin + at].split()
    return f' (bijvoorbeeld na "{" ".join(before[-3:])}")'


def _hard(passage: Passage, sentence: Sentence, problem: _Problem) -> Finding:
    place, where = passage.place_of(sentence.begin), _shown(passage, sentence)
    row = problem.instead
    if row is None:
        message = f'"{problem.word}" is een lang woord ({len(problem.word)} letters): {where}'
        hint = "Kies een korter woord, of leg het uit in data/begrippen.yml."
        return _warning(place, LanguageRule.LONG_WORD, message, hint)
    choices = " of ".join(f'"{each.strip()}"' for each in row.suggestie.split(",") if each.strip())
    hint = f"Schrijf liever {choices}. {row.toelichting}".rstrip()
    message = f'"{problem.word}" is een moeilijk woord: {where}'
    return _warning(place, LanguageRule.HARD_WORD, message, hint)


def _shown(passage: Passage, sentence: Sentence) -> str:
    """The sentence as a reader sees it, shortened between words when it is very long."""
    text = passage.text[sentence.begin : sentence.end]
    if len(text) > SHOWN:
        text = f"{text[:SHOWN].rpartition(' ')[0]} …"
    return f"“{text}”"


def _twice(register: Register) -> Iterator[Finding]:
    """A word that the list has already."""
    first: dict[str, Place] = {}
    for row, place in register.moeilijke_woorden:
        word = row.woord.casefold()
        if word in first:
            yield _warning(
                place,
                LanguageRule.WORD_TWICE,
                f'Het woord "{row.woord}" staat al in de lijst, op regel {first[word].line}.',
                "Haal een van de twee weg.",
            )
        first.setdefault(word, place)


def _warning(place: Place, rule: LanguageRule, message: str, hint: str) -> Finding:
    return Finding(place, rule, message, hint, Severity.WARNING)
