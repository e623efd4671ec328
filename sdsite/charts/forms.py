"""The forms of chart: from figures and an editor's words to a whole chart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sdsite.charts.bars import balance_axis, balance_panel, bar_panel, bar_room
from sdsite.charts.chart import PROGNOSE, Chart, KeyEntry, Punt
from sdsite.charts.lines import LineForm, names_are_missing
from sdsite.charts.plot import Spec, head, specification
from sdsite.charts.posts import post_panel
from sdsite.charts.scale import Measure, measure_of, unit_in_words
from sdsite.charts.table import Headings, description_of, distinct, table_of
from sdsite.charts.theme import HUES, NARROW, WIDE, Size

Drawing = Callable[[Measure, Size], Spec]
OWN_SCALE = "Elk onderdeel heeft een eigen schaal: vergelijk de getallen, niet de hoogten."
NOT_FROM_ZERO = "De as begint niet bij nul: een klein verschil lijkt daardoor groter."
NOT_ALL_FROM_ZERO = "Niet elke as begint bij nul: een klein verschil lijkt dan groter."
FLATTENED = 8
"""Lines whose largest figures differ more than this many times stand in panels of their own."""


@dataclass(frozen=True, slots=True)
class Opschrift:
    """What an editor writes with a chart, and what it is about."""

    id: str
    """Slug of the chart, unique on the site."""

    titel: str
    """Title that states the finding."""

    woorden: str
    """One or two sentences that say what the chart shows."""

    eenheid: str
    """The unit of the figures: `€`, `× € 1.000`, or what is counted."""

    koppen: Headings = Headings()
    """The headings of the table."""

    bronnen: tuple[object, ...] = ()
    """The vindplaatsen of the figures."""


@dataclass(frozen=True, slots=True)
class Form:
    """What one form of chart adds to the figures."""

    name: str
    """What the form is called."""

    draw: Drawing
    """Gives the drawing of a size."""

    key: Sequence[KeyEntry] = ()
    """The key above it."""

    notes: Sequence[str] = ()
    """What a reader must know not to misread it."""


def line_chart(opschrift: Opschrift, punten: Sequence[Punt], *, low: bool = False) -> Chart:
    """Draw lines through the years, in panels where one plot would flatten some of them.

    With `low` the drawing is half as high and starts at zero: a small chart beside others.
    """
    panels = _by_panel(_apart_when_needed(punten, flat=True))
    measure = measure_of((punt.y for punt in punten), opschrift.eenheid)
    notes = [OWN_SCALE] if len(panels) > 1 else []
    lines = LineForm(from_zero=low)
    lifted = [lines.axis(panel, measure).low > 0 for panel in panels]
    if any(lifted):
        notes.append(NOT_FROM_ZERO if all(lifted) else NOT_ALL_FROM_ZERO)

    drawn = {
        size: _grid(panels, measure, _lower(size) if low else size, (lines.panel, lines.room))
        for size in (WIDE, NARROW)
    }
    names = distinct(punt.reeks for punt in punten) if len({p.reeks for p in panels[0]}) > 1 else ()
    key = [
        KeyEntry(name, "line", f"reeks-{n}")
        for n, name in enumerate(names, start=1)
        if any(names_are_missing(drawing, names) for drawing in drawn.values())
    ]
    form = Form("Lijngrafiek", lambda _, size: drawn[size], key=key, notes=notes)
    return _chart(opschrift, punten, form)


def bar_chart(opschrift: Opschrift, punten: Sequence[Punt]) -> Chart:
    """Draw upright bars through the years, the series beside each other."""
    panels = _by_panel(_apart_when_needed(punten, flat=False))

    def draw(measure: Measure, size: Size) -> Spec:
        return _grid(panels, measure, size, (bar_panel, bar_room))

    reeksen = distinct(punt.reeks for punt in panels[0])
    key = [KeyEntry(name, "bar", f"reeks-{n}") for n, name in enumerate(reeksen, start=1)]
    if len(key) == 1:
        key = []
    key += _prognose_key(punten)
    notes = [OWN_SCALE] if len(panels) > 1 else []
    return _chart(opschrift, punten, Form("Staafgrafiek", draw, key=key, notes=notes))


def post_chart(opschrift: Opschrift, punten: Sequence[Punt]) -> Chart:
    """Draw bars on their side: for each post (x) the plan, first series, beside what it became."""
    reeksen = distinct(punt.reeks for punt in punten)
    key = [KeyEntry(reeksen[0], "open", "stil")]
    key += [KeyEntry(name, "bar", f"reeks-{n}") for n, name in enumerate(reeksen[1:], start=1)]

    def draw(measure: Measure, size: Size) -> Spec:
        return post_panel(punten, measure, size)

    return _chart(opschrift, punten, Form("Liggende staafgrafiek per post", draw, key=key))


def balance_chart(opschrift: Opschrift, punten: Sequence[Punt]) -> Chart:
    """Draw bars around zero with what is left, the last series, as a diamond and a figure.

    Panels stand under each other, two moments (`stand`) side by side.
    """
    *parts, saldo = distinct(punt.reeks for punt in punten)
    key = [KeyEntry(name, "bar", f"reeks-{n}") for n, name in enumerate(parts, start=1)]
    key.append(KeyEntry(f"{saldo}, ook als vet getal onder het jaar", "diamond", "inkt"))
    key += _prognose_key(punten)
    rows = _by_panel(punten)

    def draw(measure: Measure, size: Size) -> Spec:
        drawn = [_balance_row(row, measure, size) for row in rows]
        return {"vconcat": drawn, "spacing": size.gap}

    notes = [OWN_SCALE] if len(rows) > 1 else []
    return _chart(opschrift, punten, Form("Staafgrafiek rond nul", draw, key=key, notes=notes))


def _chart(
    opschrift: Opschrift,
    punten: Sequence[Punt],
    form: Form,
) -> Chart:
    measure = measure_of((punt.y for punt in punten), opschrift.eenheid)
    columns, rows = table_of(punten, opschrift.eenheid, opschrift.koppen)
    figures = description_of(form.name, punten, unit_in_words(opschrift.eenheid), opschrift.koppen)
    return Chart(
        id=opschrift.id,
        title=opschrift.titel,
        words=opschrift.woorden,
        description=f"{opschrift.woorden} {figures}",
        spec=specification(form.draw(measure, WIDE), WIDE),
        narrow_spec=specification(form.draw(measure, NARROW), NARROW),
        caption=measure.caption,
        unit=opschrift.eenheid,
        key=tuple(form.key),
        punten=tuple(punten),
        columns=columns,
        rows=rows,
        note=" ".join(form.notes),
        bronnen=opschrift.bronnen,
    )


def _prognose_key(punten: Sequence[Punt]) -> list[KeyEntry]:
    """Say in the key what an open, dashed bar is, when there is one."""
    expected = any(punt.soort == PROGNOSE for punt in punten)
    return [KeyEntry(PROGNOSE, "dashed", "stil")] if expected else []


def _by_panel(punten: Sequence[Punt]) -> list[list[Punt]]:
    names = distinct(punt.paneel for punt in punten)
    return [[punt for punt in punten if punt.paneel == name] for name in names]


def _grid(
    panels: Sequence[Sequence[Punt]],
    measure: Measure,
    size: Size,
    form: tuple[Callable[..., Spec], Callable[..., float]],
) -> Spec:
    """Set panels under each other, two beside each other where there is room, axes in line."""
    panel, room_of = form
    room = max(room_of(punten, measure, size) for punten in panels)
    if len(panels) == 1:
        return panel(panels[0], measure, size, room)
    columns = min(size.columns, len(panels))
    each = replace(size, width=(size.width - size.gap * (columns - 1)) // columns)
    drawn = [panel(punten, measure, each, room, title=punten[0].paneel) for punten in panels]
    rows = [drawn[n : n + columns] for n in range(0, len(drawn), columns)]
    return {
        "vconcat": [{"hconcat": row, "spacing": size.gap} for row in rows],
        "spacing": size.gap,
    }


def _lower(size: Size) -> Size:
    """Make a drawing half as high."""
    return replace(size, height=size.height // 2)


def _balance_row(punten: Sequence[Punt], measure: Measure, size: Size) -> Spec:
    """Set the moments of one part side by side, on one scale."""
    moments = distinct(punt.stand for punt in punten)
    axis = balance_axis(punten, measure, size)
    width = (size.width - 4 - size.gap * (len(moments) - 1)) // len(moments)
    plots = []
    for moment in moments:
        here = [punt for punt in punten if punt.stand == moment]
        plot = balance_panel(here, measure, size, width, axis=axis)
        plots.append(plot | ({"title": head(moment, size, 400)} if moment else {}))
    name = punten[0].paneel
    return {
        "hconcat": plots,
        "spacing": size.gap,
        **({"title": head(name, size)} if name else {}),
    }


def _apart_when_needed(punten: Sequence[Punt], *, flat: bool) -> Sequence[Punt]:
    """Give each series a panel of its own when one plot has no room for them all.

    That is when there are more series than hues or, with `flat`, when the largest series would
    flatten the smallest.
    """
    reeksen = distinct(punt.reeks for punt in punten)
    if any(punt.paneel for punt in punten):
        return punten
    tops = [
        max((abs(p.y) for p in punten if p.reeks == name and p.y is not None), default=Decimal(0))
        for name in reeksen
    ]
    if len(reeksen) <= len(HUES) and not (flat and max(tops) > FLATTENED * min(tops)):
        return punten
    return [replace(punt, paneel=punt.reeks) for punt in punten]
