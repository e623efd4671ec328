"""One advice: every point beside the reaction of the college and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sdsite.config import SoortTermijn
from sdsite.model.advies import Advies, AdviesPlaats, Adviespunt
from sdsite.model.collegereactie import Collegereactie, Strekking
from sdsite.model.datum import Moment
from sdsite.model.toezegging import Toezegging
from sdsite.pages.blocks import Adviesblok, Filterbalk, Filterkeuze
from sdsite.pages.context import PageContext
from sdsite.pages.parts import (
    Afwijkingnoot,
    Bronregel,
    Citeer,
    Duidingregel,
    Feit,
    Kop,
    Link,
    Spoorstation,
    Verwijzingen,
)
from sdsite.pages.record import theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.words import (
    count_words,
    days_between,
    label_of,
    list_words,
    moment_in_words,
    noun_word,
    term_in_words,
)


@dataclass(frozen=True, slots=True)
class AdviesView:
    """What the page of one advice shows."""

    head: Kop
    """Title, answer, key facts."""
    filter: Filterbalk
    """Links to the points by how the college reacted."""
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
    """A page for each advice."""
    for advies in context.register.all(Advies):
        yield _page(context, advies)


def reacties_of(context: PageContext, advies: Advies) -> dict[str, Collegereactie]:
    """Reaction of the college by the id of the adviespunt it answers."""
    points = {punt.id for punt in advies.punten}
    reacties = context.register.all(Collegereactie)
    return {reactie.adviespunt: reactie for reactie in reacties if reactie.adviespunt in points}


def uitslag(advies: Advies, reacties: dict[str, Collegereactie]) -> str:
    """How the college reacted, counted in one sentence."""
    counts = Counter(_strekking(reacties.get(punt.id)) for punt in advies.punten)
    words = [f"{counts[strekking]} {strekking}" for strekking in Strekking if counts[strekking]]
    return f"Zo lezen wij de reactie van het college: {list_words(words)}."


def _strekking(reactie: Collegereactie | None) -> Strekking:
    return reactie.strekking if reactie else Strekking.GEEN_REACTIE


def _page(context: PageContext, advies: Advies) -> Page:
    reacties = reacties_of(context, advies)
    link = context.require_link(advies.id)
    blocks = tuple(_block(context, punt, reacties.get(punt.id)) for punt in advies.punten)
    lead = (
        f"De {context.register.items[advies.afzender].titel} gaf op {moment_in_words(advies.datum)} "
        f"{count_words(len(advies.punten), 'advies', 'adviezen')}. {uitslag(advies, reacties)}"
    )
    view = AdviesView(
        head=Kop(advies.titel, "Advies", lead, _facts(context, advies, reacties)),
        filter=_filter(advies, reacties, link.address),
        blocks=blocks,
        places=_places(advies),
        notes=context.noten(advies.id),
        sources=context.bronnen(advies),
        links=context.verwijzingen(advies.id),
        cite=context.citeer(advies.titel, link.address, advies),
    )
    trail = (Link("Start", ""), Link("Adviezen", "adviezen/"))
    return Page(link.address, "advies", advies.titel, lead, "adviezen/", trail, view)


def _facts(
    context: PageContext, advies: Advies, reacties: dict[str, Collegereactie]
) -> tuple[Feit, ...]:
    facts = [
        Feit("Datum", moment_in_words(advies.datum)),
        Feit("Van", links=context.names(advies.afzender)),
        Feit("Aan", links=context.names(advies.ontvanger)),
    ]
    if advies.kenmerk:
        facts.append(Feit("Kenmerk", advies.kenmerk))
    if advies.ontvangen:
        facts.append(Feit("Ontvangen volgens de gemeente", moment_in_words(advies.ontvangen)))
    last = max((r.datum for r in reacties.values()), key=lambda m: m.volgorde, default=None)
    if last is not None:
        facts.append(Feit("Reactie", _after(context, advies, last)))
    return (*facts, *theme_feit(context, advies))


def _after(context: PageContext, advies: Advies, reactie: Moment) -> str:
    words = moment_in_words(reactie)
    days = days_between(advies.datum, reactie)
    if days is None:
        return words
    term = context.config.termijn(SoortTermijn.REACTIE_OP_ADVIES)
    agreed = f" (afgesproken: {term_in_words(term)})" if term else ""
    return f"{words}, na {count_words(days, 'dag', 'dagen')}{agreed}"


def _filter(
    advies: Advies, reacties: dict[str, Collegereactie], address: str
) -> Filterbalk:
    groups: dict[Strekking, list[Adviespunt]] = {}
    for punt in advies.punten:
        groups.setdefault(_strekking(reacties.get(punt.id)), []).append(punt)
    return Filterbalk(
        "Adviezen naar reactie",
        tuple(
            Filterkeuze(str(s), f"{address}#{groups[s][0].id}", len(groups[s]), label_of(s))
            for s in Strekking
            if s in groups
        ),
    )


def _block(
    context: PageContext, punt: Adviespunt, reactie: Collegereactie | None
) -> Adviesblok:
    in_letter = tuple(
        context.bron(plaats.bron)
        for plaats in punt.plaatsen
        if plaats.waar is AdviesPlaats.BRIEF and plaats.bron
    )
    ids = (punt.id, reactie.id) if reactie else (punt.id,)
    return Adviesblok(
        id=punt.id,
        number=punt.letter,
        title=context.title(punt),
        advice=context.tekst(punt.samenvatting, f"{punt.id}-advies"),
        advice_sources=in_letter or context.bronnen(punt),
        label=label_of(_strekking(reactie)),
        reaction=context.tekst(reactie.samenvatting, reactie.id)
        if reactie
        else "Wij vonden geen reactie van het college op dit advies.",
        reaction_id=reactie.id if reactie else "",
        reaction_sources=context.bronnen(reactie) if reactie else (),
        duiding=context.duiding(reactie.duiding, f"Wij lezen dit als: {reactie.strekking}.")
        if reactie
        else None,
        view=context.tekst(reactie.zienswijze_adviesraad, f"{reactie.id}-zienswijze")
        if reactie and reactie.zienswijze_adviesraad
        else "",
        followed=_followed(context, reactie),
        reason=context.tekst(punt.aanleiding, f"{punt.id}-aanleiding"),
        links=context.verwijzingen(*ids),
        notes=context.noten(*ids),
    )


def _followed(context: PageContext, reactie: Collegereactie | None) -> tuple[Spoorstation, ...]:
    """What came of a point: promises made, and what later sources tie to it; or a hole."""
    if reactie is None:
        return (Spoorstation("Vervolg", "geen reactie, dus geen vervolg", missing=True),)
    stations = [
        Spoorstation("Toezegging", link=context.link(item.id), label=label_of(item.stand))
        for item in context.register.all(Toezegging)
        if item.gedaan_in == reactie.id
    ]
    for target in reactie.gevolgd_door:
        link = context.link(target)
        if link and context.register.items[target].noun != "toezegging":
            step = noun_word(context.register.items[target].noun).capitalize()
            stations.append(Spoorstation(step, link=link))
    return tuple(stations) or (Spoorstation("Vervolg", "nog geen bericht", missing=True),)


def _places(advies: Advies) -> tuple[str, ...]:
    """Where the three places that hold the points differ, as sentences."""
    sentences = []
    for waar, name in (
        (AdviesPlaats.BRIEF, "in de brief zelf"),
        (AdviesPlaats.SAMENVATTING, "in de samenvatting van de brief"),
        (AdviesPlaats.REACTIE, "in de reactie van het college"),
    ):
        missing = [
            punt.letter
            for punt in advies.punten
            if not any(plaats.waar is waar and plaats.bron for plaats in punt.plaatsen)
        ]
        total = len(advies.punten) - len(missing)
        without = f"; {list_words(missing)} ontbreekt daar" if missing else ""
        sentences.append(f"{name}: {count_words(total, 'punt', 'punten')}{without}")
    return tuple(sentences)
