"""All sets of written questions: who asked, how far they are answered, and after how long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdsite.model.raadsvraag import Deelvraag, Raadsvraag, Vragenbrief
from sdsite.model.slug import slug
from sdsite.pages.blocks import Filterbalk, Filterkeuze, Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, lists_in_parts, where_lists_begin
from sdsite.pages.duration import MORE
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.vragenbrief import (
    STATES,
    UNANSWERED,
    antwoordtijd,
    count_states,
    number_of,
    state_of,
    uitslag,
)
from sdsite.pages.words import capital, count_words, counted_label, label_of, opening

ADDRESS = "raadsvragen/"
TITLE = "Raadsvragen"


LETTERS = "brieven"
"""The anchor of the letters."""
SIZE = 50
"""Records on one page: letters, and what stands in them."""


@dataclass(frozen=True, slots=True)
class RaadsvragenView:
    """What the list of sets of questions shows."""

    head: Kop
    """Title, answer, counts."""
    letters: Lijstblok | None
    """The sets of questions, newest first."""
    filter: Filterbalk
    """Links to the questions by how far they are answered."""
    groups: tuple[Lijstblok, ...]
    """The sub-questions of all sets, by how far they are answered."""
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


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
    letters = Lijstblok(tuple(_letter(context, each) for each in newest_first), id=LETTERS)
    parts = lists_in_parts((letters, *_groups(context, newest_first)), SIZE, ADDRESS)
    bar = _filter(counts, where_lists_begin(parts))
    trail = (Link("Start", ""),)
    for part in parts:
        view = RaadsvragenView(
            head=Kop(TITLE, lead=lead, facts=MORE),
            letters=next((each for each in part.items if each.id == LETTERS), None),
            filter=bar,
            groups=tuple(each for each in part.items if each.id != LETTERS),
            parts=part.bar,
            cite=context.citeer(TITLE, part.page, *newest_first),
        )
        yield part.numbered(Page(ADDRESS, "raadsvragen", TITLE, lead, ADDRESS, trail, view))


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


def _filter(counts: Counter[str], begins: Mapping[str, str]) -> Filterbalk:
    return Filterbalk(
        "Vragen naar antwoord",
        tuple(
            Filterkeuze(str(state), begins[slug(state)], counts[state], label_of(state))
            for state in STATES
            if counts[state]
        ),
    )


def _groups(context: PageContext, brieven: tuple[Vragenbrief, ...]) -> tuple[Lijstblok, ...]:
    """The sub-questions of all sets under the kind of answer they got."""
    found: dict[str, list[Lijstitem]] = {}
    for brief in brieven:
        for vraag in brief.vragen:
            for deel in vraag.deelvragen:
                item = _part(context, brief, vraag, deel)
                found.setdefault(state_of(deel), []).append(item)
    return tuple(
        Lijstblok(tuple(found[state]), f"{capital(state)} ({len(found[state])})", slug(state))
        for state in STATES
        if state in found
    )


def _part(
    context: PageContext, brief: Vragenbrief, vraag: Raadsvraag, deel: Deelvraag
) -> Lijstitem:
    link = context.require_link(deel.id)
    noun = f"{brief.titel}, vraag {number_of(vraag, deel)}: {context.title(vraag)}"
    answer = (f"antwoord: {context.title(deel.antwoord)}",) if deel.antwoord else ()
    return Lijstitem(Link(link.text, link.address, noun=noun), facts=answer)
