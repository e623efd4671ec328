"""One advice: every point beside the reaction of the college and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import TypeAlias, cast

from markupsafe import Markup

from sdsite.config import SoortTermijn
from sdsite.frozen import frozen
from sdsite.model.advies import Advies, AdviesPlaats, Adviespunt, Plaats
from sdsite.model.collegereactie import Collegereactie, Strekking
from sdsite.model.doorlooptijd import reaction_days
from sdsite.pages.addresses import part_page
from sdsite.pages.adviespunt import adviespunt_page
from sdsite.pages.answers import Adviesblok
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
    Link,
    Verwijzingen,
)
from sdsite.pages.record import theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.spoorpad import path_of
from sdsite.pages.words import (
    capital,
    count_words,
    label_of,
    list_words,
    moment_in_words,
    when_in_words,
)

PLACES = {
    AdviesPlaats.BRIEF: "in de brief zelf",
    AdviesPlaats.SAMENVATTING: "in de samenvatting van de brief",
    AdviesPlaats.REACTIE: "in de reactie van het college",
}
"""The places where a point may stand, in words."""

_Blocks: TypeAlias = Callable[[str], tuple[Adviesblok, ...]]
"""Gives the points of the advice with an id."""

ABOVE = (Link("Start", ""), Link("Adviezen", "adviezen/"))
"""The pages above that of an advice."""


@frozen
class AdviesView:
    """What the page of one advice shows."""

    head: Kop
    """Title, answer, key facts."""
    summary: Markup
    """The advice in a few sentences."""
    filter: Filterbalk | None
    """Shows the points with one kind of reaction alone; None when all are of one kind."""
    blocks: tuple[Adviesblok, ...]
    """The points, in the order of the letter."""
    places: tuple[str, ...]
    """Sentences on where the letter, its summary and the reply differ."""
    notes: tuple[Afwijkingnoot, ...]
    """Contradictions that touch the advice as a whole."""
    sources: tuple[Bronregel, ...]
    """Where the advice stands."""
    links: Verwijzingen
    """Links of the advice as a whole."""
    cite: Citeer
    """How to refer to this page."""


def advies_pages(context: PageContext) -> Iterator[Page]:
    """A page for each advice, and one for each of its points."""
    # the pages of one advice follow each other, and each point stands on two of them
    blocks = lru_cache(maxsize=1)(partial(_blocks, context))
    for advies in context.register.all(Advies):
        page = _page(context, advies, blocks)
        yield page
        below = (*ABOVE, Link(page.title, page.address))
        for at, punt in enumerate(advies.punten):
            make = when_asked(_block_at, blocks, advies.id, at)
            yield adviespunt_page(context, advies, punt, make, above=below)


def reacties_of(context: PageContext, advies: Advies) -> dict[str, Collegereactie]:
    """Reaction of the college by the id of the adviespunt it answers."""
    found = context.reacties
    return {punt.id: found[punt.id] for punt in advies.punten if punt.id in found}


def strekking_of(reactie: Collegereactie | None) -> Strekking:
    """How far the college follows a point; without a reaction that is what it says."""
    return reactie.strekking if reactie else Strekking.GEEN_REACTIE


def count_strekking(advies: Advies, reacties: dict[str, Collegereactie]) -> Counter[Strekking]:
    """How many points have each kind of reaction."""
    return Counter(strekking_of(reacties.get(punt.id)) for punt in advies.punten)


def uitslag(counts: Counter[Strekking]) -> str:
    """How the college reacted, counted in one sentence."""
    words = [f"{counts[strekking]} {strekking}" for strekking in Strekking if counts[strekking]]
    return f"Zo lezen wij de reactie van het college: {list_words(words)}."


def reactietijd(context: PageContext, advies: Advies, reacties: dict[str, Collegereactie]) -> str:
    """When the last reaction came: "reactie na 16 dagen (afgesproken: 4 weken)"."""
    days = reaction_days(reacties.values())
    if not days:
        return "nog geen reactie"
    last = days[-1]
    after = after_words(context, SoortTermijn.REACTIE_OP_ADVIES, advies.datum, last)
    return f"reactie {after or when_in_words(last)}"


def _view(context: PageContext, advies: Advies, blocks: _Blocks) -> AdviesView:
    reacties = reacties_of(context, advies)
    link = context.require_link(advies.id)
    counts = count_strekking(advies, reacties)
    kinds = _kinds(counts)
    groups = (Groep(str(kind), counts[kind], label_of(kind)) for kind in kinds)
    head = Kop(
        advies.titel,
        "Advies",
        _lead(context, advies, counts),
        _facts(context, advies, reacties),
    )
    return AdviesView(
        head=head,
        summary=context.tekst(advies.samenvatting, advies.id),
        filter=make_filter("Adviezen naar reactie", link.address, groups),
        blocks=blocks(advies.id),
        places=_places(advies),
        notes=context.noten(advies.id),
        sources=context.bronnen(advies),
        links=context.verwijzingen(advies.id),
        cite=context.citeer(advies.titel, link.address, advies),
    )


def _page(context: PageContext, advies: Advies, blocks: _Blocks) -> Page:
    return Page(
        context.require_link(advies.id).address,
        "advies",
        advies.titel,
        when_asked(_description, context, advies),
        "adviezen/",
        ABOVE,
        when_asked(_view, context, advies, blocks),
        about=(advies.id,),
    )


def _description(context: PageContext, advies: Advies) -> str:
    return _lead(context, advies, count_strekking(advies, reacties_of(context, advies)))


def _kinds(counts: Counter[Strekking]) -> tuple[Strekking, ...]:
    """The kinds of reaction that there are, in the order of the filter."""
    return tuple(strekking for strekking in Strekking if counts[strekking])


def _lead(context: PageContext, advies: Advies, counts: Counter[Strekking]) -> str:
    return (
        f"Dit {'is' if len(advies.punten) == 1 else 'zijn'} "
        f"{count_words(len(advies.punten), 'advies', 'adviezen')} van "
        f"{context.title(context.register.items[advies.afzender])}, gegeven "
        f"{when_in_words(advies.datum)}. {uitslag(counts)}"
    )


def _facts(
    context: PageContext, advies: Advies, reacties: dict[str, Collegereactie]
) -> tuple[Feit, ...]:
    term = SoortTermijn.REACTIE_OP_ADVIES
    facts = [
        Feit("Datum", moment_in_words(advies.datum)),
        Feit("Van", links=context.names(advies.afzender)),
        Feit("Aan", links=context.names(advies.ontvanger)),
    ]
    if advies.gevraagd_over:
        facts.append(Feit("Advies over", links=context.names(advies.gevraagd_over)))
    facts.append(Feit("Brief", links=context.names(advies.document)))
    if advies.kenmerk:
        facts.append(Feit("Kenmerk", advies.kenmerk))
    if advies.ontvangen:
        facts.append(Feit("Ontvangen volgens de gemeente", moment_in_words(advies.ontvangen)))
    days = reaction_days(reacties.values())
    facts += [Feit("Reactie", dated_words(context, term, advies.datum, day)) for day in days]
    facts += [*term_feit(context, term), *verdict_feit(context, advies)]
    if reacties:
        facts.append(Feit("Wat de adviesraad van de reacties vindt", _views(reacties)))
    return (*facts, *theme_feit(context, advies))


def _views(reacties: dict[str, Collegereactie]) -> str:
    """Of how many reactions the adviesraad let know what it thinks."""
    known = sum(bool(reactie.zienswijze_adviesraad) for reactie in reacties.values())
    total = count_words(len(reacties), "reactie", "reacties")
    return f"bekend bij {known} van de {total}" if known else "niet bekend"


def _block_at(blocks: _Blocks, advies_id: str, at: int) -> Adviesblok:
    return blocks(advies_id)[at]


def _blocks(context: PageContext, advies_id: str) -> tuple[Adviesblok, ...]:
    """The points of an advice, in the order of the letter."""
    advies = cast("Advies", context.register.items[advies_id])
    reacties = reacties_of(context, advies)
    kinds = _kinds(count_strekking(advies, reacties))
    return tuple(
        _block(context, (advies, punt), reacties.get(punt.id), kinds) for punt in advies.punten
    )


def _block(
    context: PageContext,
    point: tuple[Advies, Adviespunt],
    reactie: Collegereactie | None,
    kinds: tuple[Strekking, ...],
) -> Adviesblok:
    advies, punt = point
    in_letter = tuple(
        context.bron(plaats.bron)
        for plaats in punt.plaatsen
        if plaats.waar is AdviesPlaats.BRIEF and plaats.bron
    )
    ids = (punt.id, reactie.id) if reactie else (punt.id,)
    kind = strekking_of(reactie)
    return Adviesblok(
        id=punt.id,
        number=punt.letter,
        title=context.title(punt),
        advice=context.tekst(punt.samenvatting, f"{punt.id}-advies"),
        advice_sources=in_letter or context.bronnen(punt),
        label=label_of(kind),
        reaction=context.tekst(reactie.samenvatting, reactie.id)
        if reactie
        else "Wij vonden geen reactie van het college op dit advies.",
        reaction_id=reactie.id if reactie else "",
        reaction_sources=context.bronnen(reactie) if reactie else (),
        duiding=context.duiding(reactie.duiding, f"Wij lezen dit als: {kind}.")
        if reactie
        else None,
        view=context.tekst(reactie.zienswijze_adviesraad, f"{reactie.id}-zienswijze")
        if reactie and reactie.zienswijze_adviesraad
        else "",
        followed=path_of(context, punt.id),
        reason=context.tekst(punt.aanleiding, f"{punt.id}-aanleiding"),
        links=context.verwijzingen(*ids),
        notes=context.noten(*ids),
        places=tuple(_place(plaats) for plaats in punt.plaatsen),
        group=kinds.index(kind) + 1,
        page=part_page(advies.id, punt, context.require_link(advies.id).address),
    )


def _place(plaats: Plaats) -> str:
    """Where a point stands, under which heading, and how it differs there, in one sentence."""
    where = capital(PLACES[plaats.waar])
    if plaats.bron is None:
        sentence = f"{where} staat dit advies niet."
    elif plaats.kop:
        sentence = f"{where}, onder “{plaats.kop}”."
    else:
        sentence = f"{where}, zonder eigen kop."
    return f"{sentence} {plaats.verschil}".rstrip()


def _places(advies: Advies) -> tuple[str, ...]:
    """Where the three places that hold the points differ, as sentences."""
    sentences = []
    for waar, name in PLACES.items():
        missing = [
            punt.letter
            for punt in advies.punten
            if not any(plaats.waar is waar and plaats.bron for plaats in punt.plaatsen)
        ]
        total = count_words(len(advies.punten) - len(missing), "advies", "adviezen")
        verb = "ontbreekt" if len(missing) == 1 else "ontbreken"
        without = f"; {list_words(missing)} {verb} daar" if missing else ""
        sentences.append(f"{capital(name)}: {total}{without}.")
    return tuple(sentences)
