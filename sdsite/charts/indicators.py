"""The small chart of an indicator with two measurements or more; its words are computed."""

from __future__ import annotations

from sdsite.charts.chart import Chart, Punt, indicator_chart_id
from sdsite.charts.forms import Opschrift, line_chart
from sdsite.charts.table import Headings
from sdsite.model.indicator import Indicator, Meting, Richting
from sdsite.model.register import Register

FEWEST = 2
"""With fewer measurements there is nothing to draw."""


def chart_of_indicator(register: Register, indicator: Indicator) -> Chart | None:
    """Draw the measurements through the years; None with fewer than two that have a figure."""
    known = sorted(
        (m for m in register.measured(indicator.id) if m.jaar is not None and m.waarde is not None),
        key=lambda meting: meting.jaar or 0,
    )
    if len({meting.jaar for meting in known}) < FEWEST:
        return None
    first, last = known[0], known[-1]
    opschrift = Opschrift(
        id=indicator_chart_id(indicator.id),
        titel=f"Van {first.tekst} in {first.jaar} naar {last.tekst} in {last.jaar}",
        woorden=_words(indicator, first, last),
        eenheid=indicator.eenheid,
        koppen=Headings(x="Jaar"),
        bronnen=indicator.bronnen,
    )
    punten = [Punt(indicator.titel, str(m.jaar), m.waarde, "realisatie", m.tekst) for m in known]
    return line_chart(opschrift, punten, low=True)


def _words(indicator: Indicator, first: Meting, last: Meting) -> str:
    """Whether it went up or down, whether that is better, and what is aimed at, as far as known."""
    target = f" De streefwaarde is {indicator.streefwaarde}." if indicator.streefwaarde else ""
    return f"{_moved(indicator, first, last)}{target}"


def _moved(indicator: Indicator, first: Meting, last: Meting) -> str:
    if first.waarde is None or last.waarde is None or first.waarde == last.waarde:
        return f"Het cijfer van {last.jaar} is gelijk aan dat van {first.jaar}."
    up = last.waarde > first.waarde
    moved = f"Het cijfer van {last.jaar} is {'hoger' if up else 'lager'} dan dat van {first.jaar}"
    if indicator.richting is Richting.ONBEKEND:
        return f"{moved}. Of dat beter is, zegt de bron niet."
    better = up is (indicator.richting is Richting.HOGER)
    return f"{moved}, en {indicator.richting}: het gaat {'beter' if better else 'minder goed'}."
