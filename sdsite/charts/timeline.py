"""Dated facts as a drawn line: a row for each kind, a dot for a day and a bar for what is vaguer.

It is no `Chart`: it has no figures, and the list of the same facts is its table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from sdsite import numbers
from sdsite.charts.chart import KeyEntry
from sdsite.charts.theme import NARROW, WIDE
from sdsite.charts.timeline_picture import Dated, Picture, picture, shown_years
from sdsite.frozen import frozen


@frozen
class Timeline:
    """Dated facts as a drawing for a wide column and one for a phone, with what they say."""

    id: str
    """Slug, unique on its page."""
    title: str
    """Which years are the busiest."""
    words: str
    """How many facts there are, and how exactly they are dated."""
    description: str
    """The same and how many facts stand in each row and year, for who cannot see it."""
    caption: str
    """How the drawing is read."""
    key: tuple[KeyEntry, ...]
    """What the marks stand for."""
    note: str
    """What a reader must know not to misread it."""
    wide: Picture
    """The drawing for a wide column."""
    narrow: Picture
    """The drawing for a phone."""


def timeline(id_: str, facts: Sequence[Dated], unknown: int, peildatum: date) -> Timeline | None:
    """Draw facts, row by row in the order in which their groups first come.

    `unknown` counts the facts without a date: they are told, not drawn. None with fewer than two
    facts to draw, for then there is no line.
    """
    if len(facts) < 2:
        return None
    words = _words(facts, unknown)
    wide, narrow = (picture(facts, peildatum, size) for size in (WIDE, NARROW))
    counts = Counter(fact.begin.year for fact in facts)
    rows = ", ".join(f"{group}: {n}" for group, n in Counter(f.group for f in facts).items())
    years = ", ".join(f"{year}: {counts[year]}" for year in sorted(counts))
    return Timeline(
        id=id_,
        title=_title(counts),
        words=words,
        description=f"{words} Feiten per soort: {rows}. Feiten per jaar: {years}. "
        "Alle feiten staan ook in de lijst op deze pagina.",
        caption="Elk teken is een feit. Onder elk jaar staat hoeveel feiten er dan beginnen.",
        key=tuple(_key(facts)),
        note=_note(facts, peildatum),
        wide=wide,
        narrow=narrow,
    )


def _title(counts: Counter[int]) -> str:
    most = max(counts.values())
    busiest = [str(year) for year in sorted(counts) if counts[year] == most]
    told = f"{most} {'feit' if most == 1 else 'feiten'}"
    if len(busiest) == 1:
        return f"De meeste feiten staan in {busiest[0]}: {told}"
    if len(busiest) > 3:
        return f"De feiten zijn verspreid over {min(counts)} tot en met {max(counts)}"
    years = f"{', '.join(busiest[:-1])} en {busiest[-1]}"
    return f"De meeste feiten staan in {years}: elk {told}"


def _words(facts: Sequence[Dated], unknown: int) -> str:
    exact = sum(fact.begin == fact.eind for fact in facts)
    vague = len(facts) - exact
    planned = sum(fact.planned for fact in facts)
    told = [f"De tekening toont {len(facts)} feiten."]
    if exact:
        told.append(f"Van {exact} is de dag bekend.")
    if vague:
        told.append(
            f"Bij {vague} noemt de bron alleen een week, maand, kwartaal, jaar of periode: "
            "daar staat een balk over al die dagen."
        )
    if planned:
        told.append(f"{planned} {'is' if planned == 1 else 'zijn'} alleen aangekondigd.")
    if unknown:
        verb = "heeft" if unknown == 1 else "hebben"
        stand = "dat staat" if unknown == 1 else "die staan"
        told.append(f"{unknown} {verb} geen bekende datum; {stand} alleen in de lijst.")
    return " ".join(told)


def _key(facts: Sequence[Dated]) -> list[KeyEntry]:
    key = []
    if any(fact.begin == fact.eind for fact in facts):
        key.append(KeyEntry("dag bekend", "dot", "reeks-1"))
    if any(fact.begin != fact.eind for fact in facts):
        key.append(KeyEntry("week, maand, kwartaal, jaar of periode", "bar", "reeks-1"))
    if any(fact.planned for fact in facts):
        key.append(KeyEntry("aangekondigd", "open", "reeks-1"))
    return key


def _note(facts: Sequence[Dated], peildatum: date) -> str:
    axis = shown_years(facts, peildatum, 0, 1000)
    told = [f"De streep is de peildatum van deze site: {numbers.datum(peildatum)}."]
    if axis.breaks:
        told.append("Waar de lijn is onderbroken, zijn jaren zonder feiten overgeslagen.")
    return " ".join(told)
