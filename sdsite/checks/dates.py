"""Checks on the order of dates: no answer before its question, no state below a later one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.activiteit import Activiteit
from sdsite.model.advies import Advies
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.datum import certainly_before
from sdsite.model.document import Document
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.model.register import Register
from sdsite.model.risico import Risico


def answers_before_question(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a letter of questions that was answered, or put off, before it was sent in."""
    for brief in register.all(Vragenbrief):
        if certainly_before(brief.beantwoord, brief.ingediend) and brief.beantwoord:
            yield Finding(
                register.place(brief.id, "beantwoord"),
                CheckRule.EARLY_ANSWER,
                f"Het antwoord ({brief.beantwoord.iso}) is ouder dan de vragen "
                f"({brief.ingediend.iso}).",
                "Kijk beide datums na.",
            )
        if certainly_before(brief.uitstelbericht, brief.ingediend) and brief.uitstelbericht:
            yield Finding(
                register.place(brief.id, "uitstelbericht"),
                CheckRule.EARLY_ANSWER,
                f"Het uitstelbericht ({brief.uitstelbericht.iso}) is ouder dan de vragen "
                f"({brief.ingediend.iso}).",
                "Kijk beide datums na.",
            )


def answers_put_off_early(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a delay until a day before its own message, or a message older than the advice."""
    letters: tuple[Advies | Vragenbrief, ...] = (*register.all(Advies), *register.all(Vragenbrief))
    for letter in letters:
        message, until = letter.uitstelbericht, letter.uitgesteld_tot
        if isinstance(letter, Advies) and message and certainly_before(message, letter.datum):
            yield Finding(
                register.place(letter.id, "uitstelbericht"),
                CheckRule.EARLY_ANSWER,
                f"Het uitstelbericht ({message.iso}) is ouder dan het advies ({letter.datum.iso}).",
                "Kijk beide datums na.",
            )
        if until and (message is None or certainly_before(until, message)):
            yield Finding(
                register.place(letter.id, "uitgesteld_tot"),
                CheckRule.EARLY_ANSWER,
                f"Er staat uitstel tot {until.iso}, maar het bericht daarover ontbreekt."
                if message is None
                else f"Het uitstel tot {until.iso} ligt voor het bericht ({message.iso}).",
                "Vul de datum van het uitstelbericht in, of kijk beide datums na.",
            )


def reactions_before_advies(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a reaction that is older than the advice it answers."""
    for reactie in register.all(Collegereactie):
        advies = register.get(register.whole(reactie.adviespunt), Advies)
        if advies and certainly_before(reactie.datum, advies.datum):
            yield Finding(
                register.place(reactie.id, "datum"),
                CheckRule.EARLY_REACTION,
                f"De reactie ({reactie.datum.iso}) is ouder dan het advies ({advies.datum.iso}).",
                "Kijk beide datums na.",
            )


def ends_before_begin(register: Register, _config: Config) -> Iterator[Finding]:
    """Report an activity that ends before it starts."""
    for activiteit in register.all(Activiteit):
        looptijd = activiteit.looptijd
        if (
            looptijd
            and looptijd.begin
            and looptijd.eind
            and certainly_before(looptijd.eind, looptijd.begin)
        ):
            yield Finding(
                register.place(activiteit.id, "looptijd"),
                CheckRule.BACKWARDS,
                f"Het einde ({looptijd.eind.iso}) ligt voor het begin ({looptijd.begin.iso}).",
                "Draai ze om, of kijk ze na.",
            )


def states_turned(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a state of a risk that stands below a later one: the last one counts as the newest."""
    for risico in register.all(Risico):
        for at, (above, below) in enumerate(pairwise(risico.statussen), 1):
            if certainly_before(below.peildatum, above.peildatum):
                yield Finding(
                    register.place(risico.id, "statussen", at, "peildatum"),
                    CheckRule.STATES_TURNED,
                    f"De stand van {below.peildatum.iso} staat onder die van "
                    f"{above.peildatum.iso}.",
                    "Zet de oudste stand bovenaan: de onderste telt als die van nu.",
                )


def too_early(register: Register, config: Config) -> Iterator[Finding]:
    """Report a peildatum before the oldest paper that was read: then nothing was known yet."""
    read = [d for d in register.all(Document) if d.aanwezig and d.datum.begin]
    first = min(read, key=lambda document: document.datum.volgorde, default=None)
    if first is not None and first.datum.begin and config.peildatum < first.datum.begin:
        yield Finding(
            config.place("peildatum"),
            CheckRule.TOO_EARLY,
            f"De peildatum {config.peildatum} ligt voor het oudste stuk dat wij lazen: "
            f'"{first.id}" van {first.datum.iso}.',
            "Kies een latere peildatum, of kijk de datum van dat stuk na.",
        )
