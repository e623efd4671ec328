"""All sets of written questions: who asked, how far they are answered, and after how long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from sdsite.model.raadsvraag import Deelvraag, Raadsvraag, Vragenbrief
from sdsite.pages.blocks import Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.letter_lists import LetterLists, letter_list_pages
from sdsite.pages.parts import Link
from sdsite.pages.raadsvraag import STATES, UNANSWERED, state_of, uitslag
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.vragenbrief import antwoordtijd, count_states, number_of
from sdsite.pages.words import count_words, counted_label, opening

ADDRESS = "raadsvragen/"
TITLE = "Raadsvragen"
Asked = tuple[Vragenbrief, Raadsvraag, Deelvraag]
"""A sub-question with its question and its letter."""

SIZE = 50
"""Records on one page: letters, and what stands in them."""


def raadsvragen_pages(context: PageContext) -> Iterator[Page]:
    """The list, when there is a set of questions."""
    brieven = context.register.all(Vragenbrief)
    if not brieven:
        return
    newest_first = tuple(sorted(brieven, key=lambda b: b.ingediend.volgorde, reverse=True))
    counts: Counter[str] = Counter()
    for brief in brieven:
        counts += count_states(brief)
    lead = _lead(brieven, counts)
    lists = LetterLists(
        newest_first,
        _parts(newest_first),
        partial(_letter, context),
        partial(_part, context),
        "Vragen naar antwoord",
        SIZE,
    )
    trail = (Link("Start", ""),)
    page = Page(ADDRESS, "raadsvragen", TITLE, lead, ADDRESS, trail, at_hand(None))
    yield from letter_list_pages(context, page, lists)


def _lead(brieven: tuple[Vragenbrief, ...], counts: Counter[str]) -> str:
    questions = sum(len(brief.vragen) for brief in brieven)
    waiting = counts[UNANSWERED]
    answered = (
        "Het college heeft op alle vragen gereageerd."
        if not waiting
        else f"Op {count_words(waiting, 'deelvraag', 'deelvragen')} is nog geen antwoord."
    )
    return (
        f"Op deze site {'staat' if len(brieven) == 1 else 'staan'} "
        f"{count_words(len(brieven), 'brief', 'brieven')} met raadsvragen: "
        f"{count_words(questions, 'vraag', 'vragen')}, met samen "
        f"{count_words(counts.total(), 'deelvraag', 'deelvragen')}. "
        f"{answered} {uitslag(counts)}"
    )


def _letter(context: PageContext, brief: Vragenbrief) -> Lijstitem:
    counts = count_states(brief)
    return Lijstitem(
        context.require_link(brief.id),
        opening(context.plain(brief.samenvatting)),
        tuple(counted_label(state, counts[state]) for state in STATES if counts[state]),
        (
            f"van {context.title(context.register.items[brief.fractie])}",
            count_words(len(brief.vragen), "vraag", "vragen"),
            count_words(counts.total(), "deelvraag", "deelvragen"),
            antwoordtijd(context, brief),
        ),
    )


def _parts(brieven: tuple[Vragenbrief, ...]) -> Mapping[str, Sequence[Asked]]:
    """The sub-questions of all sets under the kind of answer they got."""
    found: dict[str, list[Asked]] = {}
    for brief in brieven:
        for vraag in brief.vragen:
            for deel in vraag.deelvragen:
                found.setdefault(state_of(deel), []).append((brief, vraag, deel))
    return {state: found[state] for state in STATES if state in found}


def _part(context: PageContext, asked: Asked) -> Lijstitem:
    brief, vraag, deel = asked
    link = context.require_link(deel.id)
    noun = f"{brief.titel}, vraag {number_of(vraag, deel)}: {context.title(vraag)}"
    answer = (f"antwoord: {context.title(deel.antwoord)}",) if deel.antwoord else ()
    return Lijstitem(Link(link.text, link.address, noun=noun), facts=answer)
