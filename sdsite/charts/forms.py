"""The forms of chart: from figures and an editor's words to a whole chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sdsite.charts.chart import Chart, ChartForm, Punt
from sdsite.charts.panels import panels_of
from sdsite.charts.scale import line_axis, measure_of, unit_in_words
from sdsite.charts.table import Headings, description_of, table_of

OWN_SCALE = "Elk onderdeel heeft een eigen schaal: vergelijk de getallen, niet de hoogten."
NOT_FROM_ZERO = "De as begint niet bij nul: een klein verschil lijkt daardoor groter."
NOT_ALL_FROM_ZERO = "Niet elke as begint bij nul: een klein verschil lijkt dan groter."


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


def line_chart(opschrift: Opschrift, punten: Sequence[Punt], *, low: bool = False) -> Chart:
    """Draw lines through the years, in panels where one plot would flatten some of them.

    With `low` the drawing is half as high and starts at zero: a small chart beside others.
    """
    panels = panels_of(ChartForm.LINES, punten)
    measure = measure_of((punt.y for punt in punten), opschrift.eenheid)
    figures = [measure.known(punt.y for punt in panel) for panel in panels]
    lifted = [line_axis(known, from_zero=low).low > 0 for known in figures]
    notes = [OWN_SCALE] if len(panels) > 1 else []
    if any(lifted):
        notes.append(NOT_FROM_ZERO if all(lifted) else NOT_ALL_FROM_ZERO)
    return _chart(opschrift, punten, ChartForm.LINES, notes, small=low)


def bar_chart(opschrift: Opschrift, punten: Sequence[Punt]) -> Chart:
    """Draw upright bars through the years, the series beside each other."""
    several = len(panels_of(ChartForm.BARS, punten)) > 1
    return _chart(opschrift, punten, ChartForm.BARS, [OWN_SCALE] if several else [])


def post_chart(opschrift: Opschrift, punten: Sequence[Punt]) -> Chart:
    """Draw bars on their side: for each post (x) the plan, first series, beside what it became."""
    return _chart(opschrift, punten, ChartForm.POSTS)


def balance_chart(opschrift: Opschrift, punten: Sequence[Punt]) -> Chart:
    """Draw bars around zero with what is left, the last series, as a diamond and a figure.

    Panels stand under each other, two moments (`stand`) side by side.
    """
    several = len(panels_of(ChartForm.BALANCE, punten)) > 1
    return _chart(opschrift, punten, ChartForm.BALANCE, [OWN_SCALE] if several else [])


def _chart(
    opschrift: Opschrift,
    punten: Sequence[Punt],
    form: ChartForm,
    notes: Sequence[str] = (),
    *,
    small: bool = False,
) -> Chart:
    columns, rows = table_of(punten, opschrift.eenheid, opschrift.koppen)
    figures = description_of(form, punten, unit_in_words(opschrift.eenheid), opschrift.koppen)
    return Chart(
        id=opschrift.id,
        title=opschrift.titel,
        words=opschrift.woorden,
        description=f"{opschrift.woorden} {figures}",
        form=form,
        caption=measure_of((punt.y for punt in punten), opschrift.eenheid).caption,
        unit=opschrift.eenheid,
        punten=tuple(punten),
        columns=columns,
        rows=rows,
        small=small,
        note=" ".join(notes),
        bronnen=opschrift.bronnen,
    )
