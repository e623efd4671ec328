"""The values that the large parts of a page are drawn from: tables, figures, questions, lists.

The conventions are those of `sdsite.pages.parts`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sdsite.charts.chart import Chart
from sdsite.pages.parts import (
    Afwijkingnoot,
    Bronregel,
    Duidingregel,
    Label,
    Link,
    Spoorstation,
    Text,
    Verwijzingen,
)


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column of a table."""

    heading: str
    """The heading."""
    kind: Literal["text", "number", "year"] = "text"
    """Numbers are aligned right, with figures of equal width."""
    unit: str = ""
    """The unit of the whole column: "× € 1.000"."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class TabelView:
    """A table with a caption."""

    id: str
    """Unique on its page."""
    caption: str
    """What the table holds."""
    columns: tuple[Kolom, ...]
    """The columns; the first holds the headings of the rows."""
    rows: tuple[Rij, ...]
    """The rows."""
    sources: tuple[Bronregel, ...] = ()
    """Where the figures come from."""
    csv: Link | None = None
    """The same figures as a file."""


@dataclass(frozen=True, slots=True)
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
    csv: Link | None = None
    """The same figures as a file."""
    sources: tuple[Bronregel, ...] = ()
    """Where the figures come from."""


@dataclass(frozen=True, slots=True)
class Antwoordblok:
    """An answer, or the fact that there is none."""

    text: Text
    """The answer in our words, or "nog geen antwoord"."""
    label: Label | None = None
    """How far it answers."""
    by: str = ""
    """Who answered: "college van B en W"."""
    date: str = ""
    """The date of the answer."""
    duiding: Duidingregel | None = None
    """What the label rests on."""
    sources: tuple[Bronregel, ...] = ()
    """Where the answer stands."""
    links: tuple[Link, ...] = ()
    """What the answer refers to."""
    id: str = ""
    """The anchor of the answer; empty where there is none."""
    title: str = ""
    """The answer in a few words."""
    followed: tuple[Spoorstation, ...] = ()
    """What the answer promises, with how that stands."""


@dataclass(frozen=True, slots=True)
class Deelvraagblok:
    """One sub-question with its own answer."""

    id: str
    """The anchor."""
    number: str
    """As the source numbers it: "2b"."""
    question: Text
    """The question in the asker's voice."""
    answer: Antwoordblok
    """Its answer."""
    notes: tuple[Afwijkingnoot, ...] = ()
    """The deviations that touch it."""
    group: int = 0
    """Its group in the filter of the page; 0 without one."""


@dataclass(frozen=True, slots=True)
class VraagEnAntwoord:
    """A question, what led to it, its sub-questions and the answers, each with an anchor."""

    id: str
    """The anchor."""
    number: str
    """As the source numbers it: "2"."""
    title: str
    """What the question is about, in a few words."""
    parts: tuple[Deelvraagblok, ...]
    """The questions, each with its answer; one where the question is not divided."""
    observation: Text = ""
    """What the asker saw and says before asking."""
    by: str = ""
    """Who asks: "fractie X"."""
    date: str = ""
    """When it was asked."""
    about: tuple[Link, ...] = ()
    """The passage or record the question is about."""
    passage: str = ""
    """The passage it points at, in the words of the letter."""
    sources: tuple[Bronregel, ...] = ()
    """Where the question stands."""
    notes: tuple[Afwijkingnoot, ...] = ()
    """The deviations that touch the question as a whole."""
    links: Verwijzingen = Verwijzingen()
    """What the question and its answers link to and what links to them; folded away."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Filterbalk:
    """Links to the groups of a list, with the number in each."""

    title: str
    """What is grouped: "Adviespunten naar reactie"."""
    choices: tuple[Filterkeuze, ...]
    """The groups."""
    stands: tuple[Filterstand, ...] = ()
    """For a filter that hides the other groups: one for each group."""


@dataclass(frozen=True, slots=True)
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
    """How to refer to this choice."""
    changed: str = ""
    """When it last changed on this site."""


@dataclass(frozen=True, slots=True)
class Tijdlijnitem:
    """One event on a time line."""

    date: str
    """The date as a reader sees it, with its precision: "week 27 van 2022"."""
    title: str
    """What happened."""
    machine: str = ""
    """The date as YYYY, YYYY-MM or YYYY-MM-DD; empty where it is not that precise."""
    link: Link | None = None
    """The record; its text stands in place of the title."""
    noun: str = ""
    """What kind of event: "besluit"."""
    text: Text = ""
    """A sentence about it."""
    anchor: str = ""
    """The id of the event."""
    sources: tuple[Bronregel, ...] = ()
    """Where it stands."""
    planned: bool = False
    """Whether the source only announces it."""
    group: int = 0
    """Its group in the filter of the page; 0 without one."""
    notes: tuple[Afwijkingnoot, ...] = ()
    """The deviations that touch it."""
    links: Verwijzingen = Verwijzingen()
    """What it links to and what links to it; folded away."""
    cite: str = ""
    """How to refer to this one event; empty where it has a page of its own."""
    changed: str = ""
    """When it last changed on this site."""


@dataclass(frozen=True, slots=True)
class Tijdlijnjaar:
    """The events of one year, or of another span with a name."""

    title: str
    """The heading: "2024"."""
    id: str
    """The anchor: "jaar-2024"."""
    items: tuple[Tijdlijnitem, ...]
    """The events in order."""


@dataclass(frozen=True, slots=True)
class Adviesblok:
    """One advice point: the advice, the reaction, and what came of it, in three columns."""

    id: str
    """The anchor."""
    number: str
    """As the source numbers it: "1a"."""
    title: str
    """What the advice is about, in a few words."""
    advice: Text
    """The advice in plain words."""
    advice_sources: tuple[Bronregel, ...]
    """Where the advice stands."""
    label: Label
    """The bearing of the reaction."""
    reaction: Text
    """The reaction in plain words, or that there is none."""
    reaction_sources: tuple[Bronregel, ...] = ()
    """Where the reaction stands."""
    duiding: Duidingregel | None = None
    """What the label rests on."""
    followed: tuple[Spoorstation, ...] = ()
    """What came of it: decisions, activities, results, or a hole."""
    notes: tuple[Afwijkingnoot, ...] = ()
    """The deviations that touch it."""
    reaction_id: str = ""
    """The anchor of the reaction; empty where there is none."""
    view: Text = ""
    """What the adviesraad itself thinks of the reaction; empty where it has not said."""
    reason: Text = ""
    """Why the adviesraad advises this; folded away."""
    links: Verwijzingen = Verwijzingen()
    """What the point and the reaction link to and what links to them; folded away."""
    places: tuple[Text, ...] = ()
    """Where the point stands and how it reads there, a sentence for each place; folded away."""
    group: int = 0
    """Its group in the filter of the page; 0 without one."""
