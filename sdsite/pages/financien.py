"""The money: the finding first, then every table, each with a page of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.tabel import Bedrag, Tabel
from sdsite.numbers import miljoen
from sdsite.pages.besparing import Stand, earlier_stand, newest_stand
from sdsite.pages.blocks import Figuur, Lijstblok
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import figure_files
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.figuren import figuur_of
from sdsite.pages.parts import Citeer, Feit, Kop, Link, Text
from sdsite.pages.recency import newest
from sdsite.pages.site_plan import Page
from sdsite.pages.tabel import tabel_item, tabel_page
from sdsite.pages.tabelweergave import amount, is_loose, printed_in_sentence
from sdsite.pages.words import capital, count_words

ADDRESS = "financien/"
TITLE = "Geld en aantallen"
LOSSE_BEDRAGEN = "losse-bedragen"
"""The anchor of the amounts that stand in running text."""
LOOSE = (
    "Deze bedragen staan in de bronnen niet in een tabel, maar in de lopende tekst. "
    "Wij hebben ze bij elkaar gezet."
)
"""What those amounts are."""
SIZE = 40
"""Tables on one page."""


@frozen
class FinancienView:
    """What the page about the money shows."""

    head: Kop
    """Title, the finding, how much there is."""
    figure: Figuur | None
    """The chart of the table that tells the finding."""
    lists: tuple[Lijstblok, ...]
    """The tables of the sources, the one that tells the finding first; then the lists of amounts
    that stand in running text."""
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


@frozen
class _Lijst:
    """What all parts of the page share."""

    head: Kop
    """The head of each."""
    last: Tabel
    """The table that was changed last."""


def financien_pages(context: PageContext) -> Iterator[Page]:
    """The page about the money, when there are tables, and a page for each."""
    tabellen = context.register.all(Tabel)
    if not tabellen:
        return
    stand = newest_stand(context)
    loose = tuple(tabel for tabel in tabellen if is_loose(tabel))
    main = _in_order([tabel for tabel in tabellen if not is_loose(tabel)], stand)
    in_order = (*main, *loose)
    finding = _finding(context, stand) if stand else context.plain(in_order[0].uitleg)
    words, facts = _lead(context, finding, stand), _facts(context, main, loose)
    shared = _Lijst(Kop(TITLE, "Geld", words, facts, downloads=_files(context)), newest(tabellen))
    trail = (Link("Start", ""),)
    for part in parts_of(in_order, SIZE, ADDRESS):
        view = partial(_part, context, shared, part)
        yield part.numbered(Page(ADDRESS, "financien", TITLE, finding, ADDRESS, trail, view))
    above = (*trail, Link(TITLE, ADDRESS))
    for tabel in in_order:
        yield tabel_page(context, tabel, above)


def _part(context: PageContext, shared: _Lijst, part: Deel[Tabel]) -> FinancienView:
    return FinancienView(
        head=shared.head,
        figure=figuur_of(context, part.items[0]) if part.number == 1 else None,
        lists=tuple(_lists(context, part.items)),
        parts=part.bar,
        cite=context.citeer(TITLE, part.page, shared.last),
    )


def _files(context: PageContext) -> tuple[Link, ...]:
    if not context.register.bedragen:
        return ()
    return figure_files("bedragen", "Alle bedragen en aantallen")


def _lists(context: PageContext, tabellen: Sequence[Tabel]) -> Iterator[Lijstblok]:
    for title, anchor, words, loose in (
        ("Alle tabellen", "tabellen", "", False),
        ("Losse bedragen in de teksten", LOSSE_BEDRAGEN, LOOSE, True),
    ):
        here = [tabel for tabel in tabellen if is_loose(tabel) is loose]
        if here:
            items = tuple(tabel_item(context, tabel) for tabel in here)
            yield Lijstblok(items, title, anchor, words)


def _finding(context: PageContext, stand: Stand) -> str:
    """What is left to fill in, in two sentences; rounded, with what the source prints beside it."""
    cell = stand.saldo
    moment = capital(stand.tabel.stand) if stand.tabel.stand else "Volgens de nieuwste tabel"
    first = (
        f"{moment} moet voor {cell.jaar} nog {_rounded(cell)} worden ingevuld: besparingen min "
        f"investeringen. De bron drukt {printed_in_sentence(cell)}"
    )
    earlier = earlier_stand(context, stand)
    if earlier is None or earlier.saldo.jaar != cell.jaar:
        return f"{first}."
    before = earlier.tabel.stand or "in de vorige tabel"
    return f"{first}; {before} was dat {printed_in_sentence(earlier.saldo)}."


def _rounded(cell: Bedrag) -> str:
    return miljoen(cell.waarde) if cell.eenheid == "€" else amount(cell.waarde, cell.eenheid)


def _lead(context: PageContext, finding: str, stand: Stand | None) -> Text:
    """The finding, with a warning where a contradiction touches the very amount."""
    words = Markup("<p>{}</p>").format(finding)
    for note in context.noten(stand.saldo.id) if stand else ():
        warning = Markup('<p class="antwoord__let-op">Let op: <a href="site:{}">{}</a>.</p>')
        words += warning.format(note.register.address, note.register.text)
    return words


def _facts(context: PageContext, main: Sequence[Tabel], loose: Sequence[Tabel]) -> tuple[Feit, ...]:
    tabellen = [tabel.id for tabel in (*main, *loose)]
    cells = [cell.id for tabel in tabellen for cell in context.register.cells(tabel)]
    notes = context.noten(*cells, *tabellen)
    facts = [Feit("Tabellen", str(len(main)))]
    if loose:
        facts.append(Feit("Lijsten met losse bedragen", str(len(loose))))
    facts.append(Feit("Bedragen en aantallen", str(len(cells))))
    if notes:
        found = count_words(len(notes), "afwijking", "afwijkingen")
        facts.append(Feit("Tegenspraken in de bron", links=(Link(found, "afwijkingen/"),)))
    return tuple(facts)


def _in_order(tabellen: list[Tabel], stand: Stand | None) -> tuple[Tabel, ...]:
    """The table that tells the finding, then its earlier state, then the order of the data."""
    if stand is None:
        return tuple(tabellen)
    first = (stand.tabel.id, stand.tabel.vorige_stand)
    return tuple(sorted(tabellen, key=lambda t: first.index(t.id) if t.id in first else len(first)))
