"""What changed on the site since it was published: corrections and withdrawals, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.correctie import Correctie
from sdsite.model.intrekking import Intrekking
from sdsite.numbers import datum
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Feit, Kop, Label, Link
from sdsite.pages.record import Gegeven, gegeven
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words, list_words

ADDRESS = "over/wijzigingen/"
TITLE = "Correcties en intrekkingen"
NONE_YET = "Tot nu toe is er op deze site niets gecorrigeerd en niets ingetrokken."
"""The answer when nothing has changed."""
RULES = (
    "Verandert een gegeven? Dan blijft staan wat er eerst stond, sinds wanneer en waarom.",
    "Halen wij een gegeven weg? Dan blijft zijn adres bestaan, en daar staat waarom.",
    "Fouten in de stukken zelf verbeteren wij niet. Die staan in de lijst met afwijkingen.",
)
"""How changes are kept."""

Change = Correctie | Intrekking
"""What may happen to a fact after it was published."""


@frozen
class WijzigingenView:
    """What the page with the changes shows."""

    head: Kop
    """Title, and how much changed."""
    changes: tuple[Gegeven, ...]
    """The corrections and withdrawals, newest first."""
    rules_title: str
    """The heading of the rules."""
    rules: tuple[str, ...]
    """How changes are kept."""
    cite: Citeer
    """How to refer to this page."""


def wijzigingen_pages(context: PageContext) -> Iterator[Page]:
    """The page; every site has it, for nothing changed is an answer too."""
    register = context.register
    corrections, withdrawals = register.all(Correctie), register.all(Intrekking)
    changes: list[Change] = [*corrections, *withdrawals]
    changes.sort(key=lambda change: (change.sinds, change.id), reverse=True)
    lead = _lead(len(corrections), len(withdrawals), changes)
    above = [Link(p.titel, f"{p.pad}/") for p in register.bladzijden if p.pad == "over"]
    trail, view = (Link("Start", ""), *above), partial(_view, context, lead, changes)
    yield Page(ADDRESS, "wijzigingen", TITLE, lead, ADDRESS, trail, view)


def _view(context: PageContext, lead: str, changes: list[Change]) -> WijzigingenView:
    return WijzigingenView(
        head=Kop(TITLE, "Over deze site", lead),
        changes=tuple(_block(context, change) for change in changes),
        rules_title="Hoe wij met wijzigingen omgaan",
        rules=RULES,
        cite=context.citeer(TITLE, ADDRESS, *changes),
    )


def _lead(corrected: int, withdrawn: int, changes: list[Change]) -> str:
    if not changes:
        return NONE_YET
    words = [f"{corrected} gecorrigeerd"] if corrected else []
    words += [f"{withdrawn} ingetrokken"] if withdrawn else []
    many = count_words(len(changes), "wijziging", "wijzigingen")
    return (
        f"Op deze site {'is' if len(changes) == 1 else 'zijn'} {many}: {list_words(words)}. "
        f"De laatste is van {datum(changes[0].sinds)}."
    )


def _block(context: PageContext, change: Change) -> Gegeven:
    since = Feit("Sinds", datum(change.sinds))
    text = context.tekst(change.reden, change.id)
    if isinstance(change, Correctie):
        fact = context.link(change.gegeven)
        facts: tuple[Feit, ...] = (
            since,
            Feit("Gegeven", links=(fact,) if fact else (), value="" if fact else change.gegeven),
            Feit("Veld", change.veld),
            Feit("Stond er eerst", change.was or "niets"),
        )
        label = Label("gecorrigeerd", "let-op", "gelijk")
        return gegeven(context, change, text=text, facts=facts, labels=(label,))
    where = Link(f"/{change.adres}", change.adres)
    facts = (since, Feit("Stond op", links=(where,)))
    if change.opvolger:
        facts += (Feit("In plaats hiervan", links=context.names(change.opvolger)),)
    label = Label("ingetrokken", "neutraal", "vervallen")
    return gegeven(context, change, text=text, facts=facts, labels=(label,))
