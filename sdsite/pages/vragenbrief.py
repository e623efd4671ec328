"""One set of written questions: every question and sub-question beside its own answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from string import ascii_lowercase
from typing import TypeAlias, cast

from markupsafe import Markup

from sdsite.config import SoortTermijn
from sdsite.frozen import frozen
from sdsite.model.raadsvraag import Deelvraag, Raadsvraag, Vragenbrief
from sdsite.pages.addresses import part_page
from sdsite.pages.answers import Antwoordblok, Deelvraagblok, VraagEnAntwoord
from sdsite.pages.asked import when_asked
from sdsite.pages.blocks import Filterbalk
from sdsite.pages.context import PageContext
from sdsite.pages.duration import after_words, dated_words, term_feit, verdict_feit
from sdsite.pages.filter import Groep, make_filter
from sdsite.pages.parts import (
    Afwijkingnoot,
    Bronregel,
    Citeer,
    Feit,
    Kop,
    Label,
    Link,
    Verwijzingen,
)
from sdsite.pages.raadsvraag import STATES, UNANSWERED, raadsvraag_page, state_of, uitslag
from sdsite.pages.record import theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.spoorpad import path_of
from sdsite.pages.words import (
    capital,
    count_words,
    label_of,
    moment_in_words,
    when_in_words,
)

_Questions: TypeAlias = Callable[[str], tuple[VraagEnAntwoord, ...]]
"""Gives the questions of the letter with an id."""

ABOVE = (Link("Start", ""), Link("Raadsvragen", "raadsvragen/"))
"""The pages above that of a set of questions."""

TERM = SoortTermijn.ANTWOORD_OP_RAADSVRAAG


@frozen
class VragenbriefView:
    """What the page of one set of questions shows."""

    head: Kop
    """Title, answer, key facts."""
    summary: Markup
    """The questions and the answers in a few sentences."""
    filter: Filterbalk | None
    """Shows the questions with one kind of answer alone; None when all are of one kind."""
    questions: tuple[VraagEnAntwoord, ...]
    """The questions, in the order of the letter."""
    notes: tuple[Afwijkingnoot, ...]
    """Contradictions that touch the set as a whole."""
    sources: tuple[Bronregel, ...]
    """Where questions and answers stand."""
    links: Verwijzingen
    """Links of the set as a whole."""
    cite: Citeer
    """How to refer to this page."""


def vragenbrief_pages(context: PageContext) -> Iterator[Page]:
    """A page for each set of questions, and one for each question."""
    # the pages of one letter follow each other, and each question stands on two of them
    questions = lru_cache(maxsize=1)(partial(_questions, context))
    for brief in context.register.all(Vragenbrief):
        page = _page(context, brief, questions)
        yield page
        below = (*ABOVE, Link(page.title, page.address))
        for at, vraag in enumerate(brief.vragen):
            make = when_asked(_question_at, questions, brief.id, at)
            yield raadsvraag_page(context, brief, vraag, make, above=below)


def count_states(brief: Vragenbrief) -> Counter[str]:
    """How many sub-questions have each kind of answer."""
    return Counter(state_of(deel) for vraag in brief.vragen for deel in vraag.deelvragen)


def antwoordtijd(context: PageContext, brief: Vragenbrief) -> str:
    """When the answer came: "antwoord na 30 dagen"; a term only where there is one."""
    if brief.beantwoord is None:
        return UNANSWERED
    after = after_words(context, TERM, brief.ingediend, brief.beantwoord)
    return f"antwoord {after or when_in_words(brief.beantwoord)}"


def number_of(vraag: Raadsvraag, deelvraag: Deelvraag) -> str:
    """Number of a sub-question: "2b"; that of the question where it is not divided."""
    letter = ascii_lowercase[vraag.deelvragen.index(deelvraag) % 26]
    return f"{vraag.nummer}{letter}" if len(vraag.deelvragen) > 1 else str(vraag.nummer)


def _view(context: PageContext, brief: Vragenbrief, questions: _Questions) -> VragenbriefView:
    link = context.require_link(brief.id)
    counts = count_states(brief)
    states = _states(counts)
    groups = (Groep(state, counts[state], _label(state)) for state in states)
    lead = _lead(context, brief, counts)
    return VragenbriefView(
        head=Kop(brief.titel, "Raadsvragen", lead, _facts(context, brief)),
        summary=context.tekst(brief.samenvatting, brief.id),
        filter=make_filter("Vragen naar antwoord", link.address, groups),
        questions=questions(brief.id),
        notes=context.noten(brief.id),
        sources=context.bronnen(brief),
        links=context.verwijzingen(brief.id),
        cite=context.citeer(brief.titel, link.address, brief),
    )


def _page(context: PageContext, brief: Vragenbrief, questions: _Questions) -> Page:
    return Page(
        context.require_link(brief.id).address,
        "vragenbrief",
        brief.titel,
        when_asked(_description, context, brief),
        "raadsvragen/",
        ABOVE,
        when_asked(_view, context, brief, questions),
        about=(brief.id,),
    )


def _description(context: PageContext, brief: Vragenbrief) -> str:
    return _lead(context, brief, count_states(brief))


def _states(counts: Counter[str]) -> tuple[str, ...]:
    """The kinds of answer that there are, in the order of the filter."""
    return tuple(state for state in STATES if counts[state])


def _lead(context: PageContext, brief: Vragenbrief, counts: Counter[str]) -> str:
    asker = capital(context.title(context.register.items[brief.fractie]))
    asked = (
        f"{asker} stelde {count_words(len(brief.vragen), 'vraag', 'vragen')}, met samen "
        f"{count_words(counts.total(), 'deelvraag', 'deelvragen')}, "
        f"{when_in_words(brief.ingediend)}."
    )
    if brief.beantwoord is None:
        return f"{asked} Er is nog geen antwoord."
    after = after_words(context, TERM, brief.ingediend, brief.beantwoord)
    answered = f"Het college antwoordde {when_in_words(brief.beantwoord)}"
    return f"{asked} {answered}{', ' if after else ''}{after}. {uitslag(counts)}"


def _label(state: str) -> Label:
    return Label(state, "neutraal", "leeg") if state == UNANSWERED else label_of(state)


def _facts(context: PageContext, brief: Vragenbrief) -> tuple[Feit, ...]:
    facts = [
        Feit("Gesteld door", links=context.names(brief.fractie)),
        Feit("Gesteld", moment_in_words(brief.ingediend)),
        Feit(
            "Beantwoord",
            dated_words(context, TERM, brief.ingediend, brief.beantwoord)
            if brief.beantwoord
            else UNANSWERED,
        ),
    ]
    if brief.uitstelbericht:
        facts.append(Feit("Bericht van uitstel", moment_in_words(brief.uitstelbericht)))
    facts.append(Feit("Vragen over", links=context.names(brief.over)))
    facts.append(Feit("Brief", links=context.names(brief.document)))
    if brief.zaaknummer:
        facts.append(Feit("Zaaknummer", brief.zaaknummer))
    verdict = verdict_feit(context, brief)
    return (*facts, *term_feit(context, TERM), *verdict, *theme_feit(context, brief))


def _question_at(questions: _Questions, brief_id: str, at: int) -> VraagEnAntwoord:
    return questions(brief_id)[at]


def _questions(context: PageContext, brief_id: str) -> tuple[VraagEnAntwoord, ...]:
    """The questions of a letter, in its order, each with its answers."""
    brief = cast("Vragenbrief", context.register.items[brief_id])
    states = _states(count_states(brief))
    return tuple(_question(context, brief, vraag, states) for vraag in brief.vragen)


def _question(
    context: PageContext, brief: Vragenbrief, vraag: Raadsvraag, states: tuple[str, ...]
) -> VraagEnAntwoord:
    answers = tuple(deel.antwoord.id for deel in vraag.deelvragen if deel.antwoord)
    ids = (vraag.id, *(deel.id for deel in vraag.deelvragen), *answers)
    return VraagEnAntwoord(
        id=vraag.id,
        number=str(vraag.nummer),
        title=context.title(vraag),
        parts=tuple(
            _part(context, brief, (number_of(vraag, deel), deel), states.index(state_of(deel)) + 1)
            for deel in vraag.deelvragen
        ),
        observation=context.tekst(vraag.observatie, f"{vraag.id}-observatie"),
        about=context.names(*vraag.gaat_over),
        passage=vraag.passage,
        sources=context.bronnen(vraag),
        notes=context.noten(vraag.id),
        links=context.verwijzingen(*ids),
        page=part_page(brief.id, vraag, context.require_link(brief.id).address),
    )


def _part(
    context: PageContext, brief: Vragenbrief, numbered: tuple[str, Deelvraag], group: int
) -> Deelvraagblok:
    number, deel = numbered
    ids = (deel.id, deel.antwoord.id) if deel.antwoord else (deel.id,)
    return Deelvraagblok(
        id=deel.id,
        number=number,
        question=context.tekst(deel.vraag, f"{deel.id}-vraag"),
        answer=_answer(context, brief, deel),
        notes=context.noten(*ids),
        group=group,
    )


def _answer(context: PageContext, brief: Vragenbrief, deel: Deelvraag) -> Antwoordblok:
    antwoord = deel.antwoord
    if antwoord is None:
        return Antwoordblok(
            "Wij vonden nog geen antwoord op deze vraag.",
            _label(UNANSWERED),
            followed=path_of(context, deel.id),
        )
    return Antwoordblok(
        text=context.tekst(antwoord.samenvatting, f"{antwoord.id}-tekst"),
        label=label_of(antwoord.strekking),
        date=moment_in_words(brief.beantwoord) if brief.beantwoord else "",
        duiding=context.duiding(antwoord.duiding, f"Wij lezen dit als: {antwoord.strekking}."),
        sources=context.bronnen(antwoord),
        links=context.links(antwoord.verwijst_naar),
        id=antwoord.id,
        title=context.title(antwoord),
        followed=path_of(context, deel.id),
    )
