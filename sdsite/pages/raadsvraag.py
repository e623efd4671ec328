"""One question of the raad on a page of its own: with every answer, what came of it, its links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from sdsite.frozen import frozen
from sdsite.model.raadsvraag import AntwoordStrekking, Deelvraag, Raadsvraag, Vragenbrief
from sdsite.pages.addresses import part_page
from sdsite.pages.answers import VraagEnAntwoord
from sdsite.pages.asked import when_asked
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import list_words, moment_in_words

UNANSWERED = "nog geen antwoord"
"""The state of a question to which there is no answer yet."""
STATES: tuple[str, ...] = (*AntwoordStrekking, UNANSWERED)
"""How far a question may be answered, in the order in which a reader meets them."""


@frozen
class RaadsvraagView:
    """What the page of one question shows."""

    head: Kop
    """What it asks, in which letter, by whom."""
    question: VraagEnAntwoord
    """The question, its sub-questions and their answers."""
    cite: Citeer
    """How to refer to this page."""


def raadsvraag_page(
    context: PageContext,
    brief: Vragenbrief,
    vraag: Raadsvraag,
    make: Callable[[], VraagEnAntwoord],
    *,
    above: tuple[Link, ...],
) -> Page:
    """The page of a question, below that of its letter; `make` makes what it shows.

    `above` are the pages above it, that of the letter last.
    """
    return Page(
        part_page(brief.id, vraag, above[-1].address),
        "raadsvraag",
        context.title(vraag),
        when_asked(_asked, context, vraag),
        "raadsvragen/",
        above,
        when_asked(_view, context, brief, vraag, make),
    )


def state_of(deelvraag: Deelvraag) -> str:
    """How far a sub-question is answered."""
    return deelvraag.antwoord.strekking if deelvraag.antwoord else UNANSWERED


def uitslag(counts: Counter[str]) -> str:
    """How far the questions are answered, counted in one sentence."""
    words = [f"{counts[state]} {state}" for state in STATES if counts[state]]
    return f"Zo lezen wij de antwoorden van het college: {list_words(words)}."


def _asked(context: PageContext, vraag: Raadsvraag) -> str:
    return " ".join(context.plain(deel.vraag) for deel in vraag.deelvragen)


def _view(
    context: PageContext, brief: Vragenbrief, vraag: Raadsvraag, make: Callable[[], VraagEnAntwoord]
) -> RaadsvraagView:
    question = make()
    facts = (
        Feit("Uit", links=context.names(brief.id)),
        Feit("Gesteld", moment_in_words(brief.ingediend)),
        Feit("Gesteld door", links=context.names(brief.fractie)),
    )
    return RaadsvraagView(
        Kop(question.title, f"Raadsvraag {question.number}", _lead(vraag), facts),
        question,
        context.citeer(question.title, question.page, vraag),
    )


def _lead(vraag: Raadsvraag) -> str:
    states = [state_of(deel) for deel in vraag.deelvragen]
    if len(states) > 1:
        return f"Deze vraag heeft {len(states)} delen. {uitslag(Counter(states))}"
    if states[0] == UNANSWERED:
        return "Op deze vraag is nog geen antwoord."
    return f"Zo lezen wij het antwoord van het college: {states[0]}."
