"""How the documents of the site stand to each other: reaction and advice, answer and questions."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.model.advies import Advies
from sdsite.model.agenda import Agenda
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.document import Document
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.model.register import Register
from sdsite.pages.addresses import address_of
from sdsite.waardelijsten import Stukrelatie

Related = tuple[str, Stukrelatie, str]
"""Address of a page, what it is to the other, address of the other."""


def woo_relations(register: Register) -> tuple[Related, ...]:
    """Every relation between the pages of papers and of letters, each once."""
    found = (*_reactions(register), *_answers(register), *_papers(register))
    return tuple(dict.fromkeys((a, role, b) for a, role, b in found if a and b and a != b))


def _reactions(register: Register) -> Iterator[tuple[str | None, Stukrelatie, str | None]]:
    """The letter in which the college reacts is a reaction to the advice."""
    for reactie in register.all(Collegereactie):
        advice = register.whole(reactie.adviespunt)
        for source in reactie.bronnen:
            if source.document != _letter(register, advice):
                yield (
                    address_of(register, source.document),
                    Stukrelatie.IS_REACTIE_OP,
                    address_of(register, advice),
                )


def _answers(register: Register) -> Iterator[tuple[str | None, Stukrelatie, str | None]]:
    """The letter with the answers is a reaction to the questions; they refer to their subject."""
    for brief in register.all(Vragenbrief):
        questions = address_of(register, brief.id)
        if brief.beantwoord is not None:
            yield address_of(register, brief.document), Stukrelatie.IS_REACTIE_OP, questions
        yield questions, Stukrelatie.VERWIJST_NAAR, address_of(register, brief.over)
    for advies in register.all(Advies):
        if advies.gevraagd_over is not None:
            subject = address_of(register, advies.gevraagd_over)
            yield address_of(register, advies.id), Stukrelatie.VERWIJST_NAAR, subject


def _papers(register: Register) -> Iterator[tuple[str | None, Stukrelatie, str | None]]:
    """A letter has its enclosures; the page of an agenda is made from its paper."""
    for paper in register.all(Document):
        if paper.bijlage_bij is not None:
            letter = address_of(register, paper.bijlage_bij)
            yield letter, Stukrelatie.HEEFT_BIJLAGE, address_of(register, paper.id)
    for agenda in register.all(Agenda):
        if agenda.document is not None:
            paper_page = address_of(register, agenda.document)
            yield address_of(register, agenda.id), Stukrelatie.VERWIJST_NAAR, paper_page


def _letter(register: Register, advice: str) -> str:
    found = register.get(advice, Advies)
    return found.document if found is not None else ""
