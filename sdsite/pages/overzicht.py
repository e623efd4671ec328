"""The values of an overview: a table to narrow down and to sort, whose rows are blocks on a phone.

The conventions are those of `sdsite.pages.parts`. Narrowing down is a matter of the style sheet
alone: `Keuzelijst` n offers options, and a row that is not in the group of the chosen option is
hidden (`.keuze-n` and `.kn-m` in `templates/assets/css/overzicht.css`). Sorting takes a script.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from sdsite.frozen import frozen
from sdsite.pages.parts import Label, Link, Spoorstation, Text

MAX_OPTIONS = 24
"""Options of one list that the style sheet can show alone; rarer ones are not offered."""


@frozen
class Overzichtkolom:
    """One column."""

    heading: str
    """The heading, and the name of the cell where rows are blocks."""
    number: bool = False
    """Whether it holds numbers, which stand on the right."""


@frozen
class Overzichtcel:
    """One cell; never empty."""

    text: Text = ""
    """The words, or those of the link."""
    link: Link | None = None
    """What the words lead to."""
    label: Label | None = None
    """A status."""
    extra: Text = ""
    """What stands below it in small."""
    stations: tuple[Spoorstation, ...] = ()
    """Steps of a chain, in place of the words."""
    key: str | None = None
    """What to sort by, where that is not the words of the cell; empty sorts last."""


@frozen
class Overzichtrij:
    """One row; its first cell is its heading."""

    cells: tuple[Overzichtcel, ...]
    """As many as there are columns."""
    groups: tuple[tuple[str, ...], ...] = ()
    """For each list of options, the options that the row belongs to."""
    id: str = ""
    """The anchor; empty where nothing leads to it."""
    classes: str = ""
    """The same for the style sheet; made by `narrow`."""


@frozen
class Overzicht:
    """A table with its rows."""

    id: str
    """Unique on its page."""
    caption: str
    """What the table holds."""
    columns: tuple[Overzichtkolom, ...]
    """The columns."""
    rows: tuple[Overzichtrij, ...]
    """The rows, in an order that makes sense without a script."""
    counted: str = ""
    """What follows the number of rows shown: "van 12 adviezen"; empty where none can be hidden."""
    short: bool = False
    """Whether its cells are short enough to stand two beside each other on a phone."""


@frozen
class Keuze:
    """One option of a list."""

    text: str
    """Its word."""
    count: int
    """How many rows it shows."""


@frozen
class Keuzelijst:
    """A list of options, of which a reader takes one."""

    id: str
    """Unique on its page."""
    number: int
    """Number of the list, which the groups of a row go by."""
    label: str
    """What is chosen: "Thema"."""
    options: tuple[Keuze, ...]
    """The options, after the one that shows all."""


@frozen
class Keuzebalk:
    """The lists beside each other, above the tables that they narrow down."""

    title: str
    """What they are for."""
    lists: tuple[Keuzelijst, ...]
    """One for each thing that rows may differ in."""


def narrow(
    title: str, labels: tuple[str, ...], tables: tuple[Overzicht, ...], order: Iterable[str]
) -> tuple[Keuzebalk, tuple[Overzicht, ...]]:
    """The lists for tables whose rows say which options they belong to, and the tables to match.

    `labels` names the lists; `order` gives the options in their order, the others follow by word.
    A list of one option is left out: there is nothing to choose.
    """
    known = {word: at for at, word in enumerate(order)}
    rows = [row for table in tables for row in table.rows]
    lists = []
    numbers: list[dict[str, int]] = []
    for at, label in enumerate(labels):
        counts = Counter(word for row in rows for word in row.groups[at])
        words = sorted(counts, key=lambda word: (known.get(word, len(known)), word))
        if len(words) > MAX_OPTIONS:
            often = {word for word, _ in counts.most_common(MAX_OPTIONS)}
            words = [word for word in words if word in often]
        if len(words) > 1:
            options = tuple(Keuze(word, counts[word]) for word in words)
            lists.append(Keuzelijst(f"keuze-{at + 1}", at + 1, label, options))
        numbers.append({word: number for number, word in enumerate(words, start=1)})
    made = tuple(
        replace(table, rows=tuple(_classed(row, numbers) for row in table.rows)) for table in tables
    )
    return Keuzebalk(title, tuple(lists)), made


def _classed(row: Overzichtrij, numbers: list[dict[str, int]]) -> Overzichtrij:
    classes = [
        f"k{at}-{found[word]}"
        for at, (found, words) in enumerate(zip(numbers, row.groups, strict=True), start=1)
        for word in words
        if word in found
    ]
    return replace(row, classes=" ".join(classes))
