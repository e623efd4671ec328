"""What an activity was before and what it became: each step from one year's agenda to the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit, Overgang, OvergangSoort
from sdsite.model.agenda import Agenda
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Feit, Label, Link
from sdsite.pages.record import Gegeven, gegeven
from sdsite.pages.words import (
    capital,
    certain_label,
    certainty_words,
    count_words,
    list_words,
)


@frozen
class Stappen:
    """The steps of one activity: from earlier agendas to it, and from it to later ones."""

    before: tuple[Overgang, ...]
    """Steps that end at it."""
    after: tuple[Overgang, ...]
    """Steps that start at it."""


@frozen
class Overgangblok:
    """A step told in full on another page, and here in short."""

    title: str
    """When it happened: "Werd in 2024"."""
    label: Label
    """What happened; "afgeleid" where the source does not say so."""
    ends: tuple[Link, ...]
    """The activities at the other end; empty where there are none."""
    text: str
    """What there is to say about it, or that the source does not say it."""
    more: Link
    """Where the step stands in full, with what it rests on."""


def steps_of(context: PageContext, activiteit: Activiteit) -> Stappen:
    """Every step that an activity is an end of."""
    overgangen = context.overgangen.get(activiteit.id, ())
    return Stappen(
        tuple(o for o in overgangen if activiteit.id in o.naar),
        tuple(o for o in overgangen if activiteit.id in o.van),
    )


def overgang_label(overgang: Overgang) -> Label:
    """What happened; a step that we derived says so."""
    return certain_label(overgang.soort, overgang.zekerheid)


def overgang_feiten(context: PageContext, activiteit: Activiteit) -> tuple[Feit, ...]:
    """What an activity was and what it became, as key facts: "Was in 2023", "Werd in 2024"."""
    steps = steps_of(context, activiteit)
    before = [_feit(context, _before_year(context, o), o, o.van) for o in steps.before]
    after = [_feit(context, _after_year(context, o), o, o.naar) for o in steps.after]
    return (*before, *after)


def overgang_block(context: PageContext, overgang: Overgang) -> Gegeven:
    """A step in full, at its own anchor."""
    facts = [
        Feit(_year(context, "In", overgang.van, "Eerder"), links=context.names(*overgang.van)),
        Feit(_year(context, "In", overgang.naar, "Later"), links=context.names(*overgang.naar)),
        Feit("Zekerheid", certainty_words(overgang.zekerheid)),
    ]
    return gegeven(
        context,
        overgang,
        text=context.tekst(overgang.toelichting, overgang.id),
        facts=tuple(fact for fact in facts if fact.links or fact.value),
        labels=(overgang_label(overgang),),
        duiding=context.duiding(overgang.duiding, f"Wij lezen dit als: {overgang.soort}."),
    )


def overgang_short(
    context: PageContext, overgang: Overgang, activiteit: Activiteit
) -> Overgangblok:
    """A step in short, for the page of an activity where it does not have its anchor."""
    is_start = activiteit.id in overgang.van
    ends = overgang.naar if is_start else overgang.van
    return Overgangblok(
        _after_year(context, overgang) if is_start else _before_year(context, overgang),
        overgang_label(overgang),
        context.names(*ends),
        context.plain(overgang.toelichting) or f"{capital(certainty_words(overgang.zekerheid))}.",
        Link(overgang.titel, context.require_link(overgang.id).address),
    )


def counted_after(context: PageContext, activiteiten: Iterable[Activiteit]) -> str:
    """What became of several activities, counted: "8 voortgezet en 3 afgerond"; empty if unknown.

    Each activity counts once, by its first step; one without a step is counted as unknown, but
    only where another one has a step.
    """
    kinds = Counter[OvergangSoort]()
    for activiteit in activiteiten:
        after = steps_of(context, activiteit).after
        kinds[after[0].soort if after else OvergangSoort.ONBEKEND] += 1
    if set(kinds) <= {OvergangSoort.ONBEKEND}:
        return ""
    return list_words([f"{kinds[soort]} {soort}" for soort in OvergangSoort if kinds[soort]])


def counted_before(context: PageContext, activiteiten: Iterable[Activiteit]) -> str:
    """How several activities came to be, counted; empty where no step leads to any of them."""
    known = [steps.before for a in activiteiten if (steps := steps_of(context, a)).before]
    old = sum(any(overgang.van for overgang in before) for before in known)
    words = [f"{old} uit een eerdere agenda"] if old else []
    if new := len(known) - old:
        words.append(count_words(new, "nieuw", "nieuw"))
    return list_words(words)


def _before_year(context: PageContext, overgang: Overgang) -> str:
    return _year(context, "Was in", overgang.van, "Vergeleken met eerder")


def _after_year(context: PageContext, overgang: Overgang) -> str:
    return _year(context, "Werd in", overgang.naar, "Vervolg")


def _feit(context: PageContext, label: str, overgang: Overgang, ends: tuple[str, ...]) -> Feit:
    return Feit(label, status=overgang_label(overgang), links=context.names(*ends))


def _year(context: PageContext, prefix: str, ids: tuple[str, ...], otherwise: str) -> str:
    """The prefix with the year of the activities; what stands otherwise where there are none."""
    for item_id in ids:
        activiteit = context.register.get(item_id, Activiteit)
        agenda = context.register.get(activiteit.agenda, Agenda) if activiteit else None
        if agenda:
            return f"{prefix} {agenda.jaar}"
    return otherwise
