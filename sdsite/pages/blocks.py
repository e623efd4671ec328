"""The values that the large parts of a page are drawn from: tables, figures, lists, filters.

The conventions are those of `sdsite.pages.parts`.
"""

from __future__ import annotations

from typing import Literal

from sdsite.charts.chart import Chart
from sdsite.frozen import frozen
from sdsite.pages.parts import (
    Afwijkingnoot,
    Bronregel,
    Duidingregel,
    Label,
    Link,
    Text,
    Verwijzingen,
)


@frozen
class Cel:
    """One cell of a table; it is never empty."""

    text: Text
    """The figure as the source prints it, or "niet bekend"."""
    prognose: bool = False
    """Whether it is a forecast: drawn in italics with the word."""
    link: Link | None = None
    """A link around the text."""
    note: str = ""
    """The anchor on this page of the deviation that touches this cell, without `#`."""
    label: Label | None = None
    """A status shown in the cell."""


@frozen
class Kolom:
    """One column of a table."""

    heading: str
    """The heading."""
    kind: Literal["text", "number", "year"] = "text"
    """Numbers are aligned right, with figures of equal width."""
    unit: str = ""
    """The unit of the whole column: "× € 1.000"."""


@frozen
class Rij:
    """One row of a table; its first cell is the heading of the row."""

    cells: tuple[Cel, ...]
    """As many cells as there are columns."""
    total: bool = False
    """Whether this row adds up others."""
    anchor: str = ""
    """The id of the row, where something links to it."""
    group: str = ""
    """The heading of the rows from here on; empty where the group goes on, or there are none."""


@frozen
class TabelView:
    """A table with a caption."""

    id: str
    """Unique on its page."""
    caption: Text
    """What the table holds; unlike that of any other table on its page."""
    columns: tuple[Kolom, ...]
    """The columns; the first holds the headings of the rows."""
    rows: tuple[Rij, ...]
    """The rows."""
    sources: tuple[Bronregel, ...] = ()
    """Where the figures come from."""
    files: tuple[Link, ...] = ()
    """The same figures as files."""


@frozen
class Figuur:
    """A chart with its words, its table, its file and its source; never without."""

    id: str
    """Unique on the site."""
    title: str
    """What the chart shows, as a finding."""
    chart: Chart
    """The chart; its drawing is made when the page is rendered."""
    words: Text
    """One or two sentences that say the same."""
    table: TabelView
    """The same figures as a table."""
    files: tuple[Link, ...] = ()
    """The same figures as files."""
    sources: tuple[Bronregel, ...] = ()
    """Where the figures come from."""


@frozen
class Regel:
    """One record as a line of a long list."""

    link: Link
    """The record; its text alone is shown."""
    about: str = ""
    """What the line adds, in a few words: its date, its place in a document."""
    labels: tuple[Label, ...] = ()
    """Its status."""
    id: str = ""
    """The anchor of the line."""
    plain: bool = False
    """Whether it is words alone: the way to the record stands above the lines."""


@frozen
class Lijstitem:
    """One record in a list."""

    link: Link
    """The record; its noun and date stand beside it."""
    text: Text = ""
    """One or two sentences about it."""
    labels: tuple[Label, ...] = ()
    """Its status."""
    facts: tuple[str, ...] = ()
    """Short facts in one line: "12 adviespunten", "reactie na 16 dagen"."""
    id: str = ""
    """The anchor; empty where nothing leads to it."""
    group: int = 0
    """Its group in the filter of the page; 0 without one."""
    parts: tuple[Regel, ...] = ()
    """What it consists of, each with where that is told; folded away."""
    parts_title: str = ""
    """What those are, with how many."""


@frozen
class Lijstblok:
    """A list of records under a heading."""

    items: tuple[Lijstitem, ...]
    """The records, in the order they are shown."""
    title: str = ""
    """The heading; without one the list stands alone."""
    id: str = ""
    """The anchor of the heading."""
    text: Text = ""
    """A sentence under the heading."""
    empty: str = "Er is nog niets om te laten zien."
    """What stands there when the list is empty."""


@frozen
class Filterkeuze:
    """One choice of a filter: a link to a group on the page."""

    text: str
    """The word of the group: "overgenomen"."""
    address: str
    """Where the group starts."""
    count: int
    """How many records there are in it."""
    label: Label | None = None
    """The status the group stands for; its icon stands before the word."""


@frozen
class Filterstand:
    """What is told, and what is hidden, when a reader has followed the link of one group."""

    id: str
    """The anchor that the link of the group leads to."""
    group: int
    """Number of the group, from 1; what bears another number is hidden."""
    text: str
    """What the reader sees now: "U ziet alleen: deels overgenomen (7 van 12)."."""
    reset: Link
    """Back to everything."""


@frozen
class Filterbalk:
    """Links to the groups of a list, with the number in each."""

    title: str
    """What is grouped: "Adviespunten naar reactie"."""
    choices: tuple[Filterkeuze, ...]
    """The groups."""
    stands: tuple[Filterstand, ...] = ()
    """For a filter that hides the other groups: one for each group."""


@frozen
class Schuifknop:
    """A choice between two poles, drawn as a scale with a marker and told in words."""

    id: str
    """The anchor."""
    title: str
    """What the choice is about."""
    left: str
    """The one pole."""
    right: str
    """The other pole."""
    marker: int
    """Where the marker stands on a line of 320 wide."""
    words: Text
    """The choice in words."""
    nuance: Text = ""
    """What is added to it."""
    sources: tuple[Bronregel, ...] = ()
    """Where it stands."""
    notes: tuple[Afwijkingnoot, ...] = ()
    """The deviations that touch it."""
    question: Text = ""
    """What the choice is about, as a question."""
    duiding: Duidingregel | None = None
    """What the place of the marker rests on: it is our reading."""
    links: Verwijzingen = Verwijzingen()
    """What the choice links to and what links to it."""
    cite: str = ""
    """Its lasting address, to refer to this choice."""
    changed: str = ""
    """When it last changed on this site."""


@frozen
class Tijdlijnitem:
    """One event on a time line."""

    date: str
    """The date as a reader sees it, with its precision: "week 27 van 2022"."""
    link: Link
    """What happened, with the page that tells of it."""
    machine: str = ""
    """The date as YYYY, YYYY-MM or YYYY-MM-DD; empty where it is not that precise."""
    noun: str = ""
    """What kind of event: "besluit"."""
    text: Text = ""
    """A sentence about it."""
    anchor: str = ""
    """The id of the event."""
    planned: bool = False
    """Whether the source only announces it."""
    group: int = 0
    """Its group in the filter of the page; 0 without one."""


@frozen
class Tijdlijnjaar:
    """The events of one year, or of another span with a name."""

    title: str
    """The heading: "2024"."""
    id: str
    """The anchor: "jaar-2024"."""
    items: tuple[Tijdlijnitem, ...]
    """The events in order."""
