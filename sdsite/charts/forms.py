"""The forms of chart: from figures and an editor's words to a whole chart."""

from __future__ import annotations

from collections.abc import Sequence

from sdsite.charts.chart import Chart, ChartForm, Punt
from sdsite.charts.scale import measure_of, unit_in_words
from sdsite.charts.table import Headings, description_of, table_of
from sdsite.frozen import frozen


@frozen
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
    return _chart(opschrift, punten, ChartForm.LINES, small=low)


def bar_chart(opschrift: Opschrift, punten: Sequence[Punt]) -> Chart:
    """Draw upright bars through the years, the series beside each other."""
    return _chart(opschrift, punten, ChartForm.BARS)


def post_chart(opschrift: Opschrift, punten: Sequence[Punt]) -> Chart:
    """Draw bars on their side: for each post (x) the plan, first series, beside what it became."""
    return _chart(opschrift, punten, ChartForm.POSTS)


def balance_chart(opschrift: Opschrift, punten: Sequence[Punt]) -> Chart:
    """Draw bars around zero with what is left, the last series, as a diamond and a figure.

    Panels stand under each other, two moments (`stand`) side by side.
    """
    return _chart(opschrift, punten, ChartForm.BALANCE)


def _chart(
    opschrift: Opschrift,
    punten: Sequence[Punt],
    form: ChartForm,
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
        bronnen=opschrift.bronnen,
    )
