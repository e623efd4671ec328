"""How charts look: sizes, type and the colours that the site's style sheet takes over by name.

The hex colours here are those of the light theme; `render/svg.py` replaces each by the class of
its role, to which `templates/assets/css/grafiek.css` gives its colour in light, dark and print.
"""

from __future__ import annotations

from sdsite.frozen import frozen

INK = "#1b1b1c"
"""Text that must be read, and marks that are no series."""

QUIET = "#57595d"
"""Text that helps: years, ticks, panel titles."""

LINE = "#767779"
"""The zero line and the line between realisatie and prognose."""

GRID = "#d8dade"
"""Grid lines: they guide, and carry no meaning."""

GROUND = "#fefefe"
"""The page: halos and hollow marks."""

BAND = "#f1f3f6"
"""The ground behind a prognosis."""

HUES = ("#0f3057", "#bf4d08", "#0d6f60", "#7d2e7a", "#6b3410")
"""Five hues for the series, each of its own lightness, dark enough for text."""

ROLES = {
    INK: "inkt",
    QUIET: "stil",
    LINE: "as",
    GRID: "raster",
    GROUND: "grond",
    BAND: "band",
    **{hue: f"reeks-{number}" for number, hue in enumerate(HUES, start=1)},
}
"""The role of every colour a chart may use."""

FONT = "Liberation Sans"
"""What texts are measured with: it comes with the converter, so layout is the same everywhere."""

CHARACTER = 0.57
"""Estimated width of a character, in ems; on the wide side, because readers have other fonts."""


@frozen
class Size:
    """The measures of one of the two drawings of a chart, in pixels."""

    width: int
    """Whole width, with axes."""

    font: float
    """Size of all text; at least 12 px where the drawing is shown at its smallest."""

    height: int
    """Height of a plot of ordinary size."""

    gap: int
    """Space between panels."""

    columns: int
    """How many panels stand beside each other."""

    @property
    def line(self) -> float:
        """Height of a line of text."""
        return self.font * 1.3

    def text_width(self, text: str) -> float:
        """Estimate how wide a text is drawn, rather too wide than too narrow."""
        return len(text) * self.font * CHARACTER


WIDE = Size(width=640, font=15, height=280, gap=28, columns=2)
NARROW = Size(width=288, font=14, height=220, gap=14, columns=1)


def hue_of(number: int) -> str:
    """Give the colour of the nth series, counted from 0; five is the most a chart may have."""
    if number >= len(HUES):
        raise ValueError(f"a chart has at most {len(HUES)} series, this one has {number + 1}")
    return HUES[number]
