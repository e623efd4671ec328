"""The filters of an agenda: links that show one domain or one actielijn alone, without a script."""

from __future__ import annotations

from collections.abc import Mapping

from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit, Domein
from sdsite.model.slug import slug
from sdsite.pages.blocks import Filterbalk, Filterkeuze, Filterstand
from sdsite.pages.filter import MAX_GROUPS
from sdsite.pages.parts import Link


@frozen
class Agendafilter:
    """The bars of the filter, and the number of each group that they can show alone."""

    bars: tuple[Filterbalk, ...]
    """By actielijn and by domain; one of them is absent when there is nothing to choose."""
    numbers: Mapping[str, int]
    """Number of the group by domain or id of the actielijn."""

    def groups(self, activiteit: Activiteit) -> tuple[int, ...]:
        """The groups that an activity is in."""
        keys = (activiteit.actielijn, *(str(domein) for domein in activiteit.domeinen))
        return tuple(sorted({self.numbers[key] for key in keys if key in self.numbers}))


def make_agenda_filter(
    address: str, lines: Mapping[str, str], activities: tuple[Activiteit, ...]
) -> Agendafilter:
    """The filters of the agenda at `address`; `lines` holds the actielijnen, id → words.

    Only `MAX_GROUPS` groups can be shown alone; an actielijn beyond them is a leap to its place.
    """
    used = {domein for activiteit in activities for domein in activiteit.domeinen}
    domains = [str(domein) for domein in Domein if domein in used] if len(used) > 1 else []
    keys = [*domains, *lines] if len(lines) > 1 else domains
    numbers = {key: number for number, key in enumerate(keys[:MAX_GROUPS], start=1)}
    counts = {key: _count(key, activities) for key in keys}
    words = {key: lines.get(key, key) for key in keys}
    choices = {
        key: Filterkeuze(words[key], f"{address}#{_anchor(key, numbers)}", counts[key])
        for key in keys
    }
    everything = Link(f"Toon alle {len(activities)}", f"{address}#filter")
    stands = tuple(
        Filterstand(
            _anchor(key, numbers),
            number,
            f"U ziet alleen: {words[key]} ({counts[key]} van {len(activities)}).",
            everything,
        )
        for key, number in numbers.items()
    )
    by_line = tuple(choices[key] for key in keys if key in lines)
    by_domain = tuple(choices[key] for key in domains)
    named = (("Activiteiten naar actielijn", by_line), ("Activiteiten naar domein", by_domain))
    present = [(title, found) for title, found in named if found]
    first = Filterkeuze("alle", everything.address, len(activities))
    bars = [Filterbalk(title, (first, *found)) for title, found in present]
    if bars:  # what is hidden follows the last bar, so that one holds the stands
        bars[-1] = Filterbalk(bars[-1].title, bars[-1].choices, stands)
    return Agendafilter(tuple(bars), numbers)


def _count(key: str, activities: tuple[Activiteit, ...]) -> int:
    return sum(key == a.actielijn or key in map(str, a.domeinen) for a in activities)


def _anchor(key: str, numbers: Mapping[str, int]) -> str:
    return f"toon-{slug(key)}" if key in numbers else key
