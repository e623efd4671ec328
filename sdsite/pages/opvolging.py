"""What came of a reaction or an answer: what it promised, and what later sources tie to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sdsite.model.toezegging import Toezegging, ToezeggingStand
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Spoorstation
from sdsite.pages.words import capital, label_of, list_words, noun_word


def toezeggingen_in(context: PageContext, *ids: str) -> tuple[Toezegging, ...]:
    """Promises made in these reactions or answers, in the order of the register."""
    return tuple(item for item in context.register.all(Toezegging) if item.gedaan_in in ids)


def promise_stations(context: PageContext, item_id: str) -> tuple[Spoorstation, ...]:
    """Each promise made in a reaction or an answer, with how it stands."""
    return tuple(
        Spoorstation("Toezegging", link=context.link(item.id), label=label_of(item.stand))
        for item in toezeggingen_in(context, item_id)
    )


def followed_stations(
    context: PageContext, item_id: str, followed_by: Iterable[str]
) -> tuple[Spoorstation, ...]:
    """Promises made, then what later sources tie to it; a hole when there is neither."""
    made = {item.id for item in toezeggingen_in(context, item_id)}
    stations = list(promise_stations(context, item_id))
    for target in followed_by:
        link = context.link(target)
        if link is None or target in made:
            continue
        item = context.register.items.get(target)
        label = label_of(item.stand) if isinstance(item, Toezegging) else None
        step = capital(noun_word(item.noun) if item else "bedrag")
        stations.append(Spoorstation(step, link=link, date=link.date or "", label=label))
    return tuple(stations) or (Spoorstation("Vervolg", "nog geen bericht", missing=True),)


def followed_words(context: PageContext, item_id: str) -> str:
    """What was promised, counted: "2 toezeggingen: 1 loopt en 1 nog geen bericht"."""
    promises = toezeggingen_in(context, item_id)
    if not promises:
        return "geen toezegging"
    counts = Counter(item.stand for item in promises)
    stands = [f"{counts[stand]} {stand}" for stand in ToezeggingStand if counts[stand]]
    if len(promises) == 1:
        return f"1 toezegging: {promises[0].stand}"
    return f"{len(promises)} toezeggingen: {list_words(stands)}"
