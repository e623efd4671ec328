"""The money: the finding first, then every table with its chart, its figures and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from sdsite.model.tabel import Bedrag, Tabel
from sdsite.numbers import NO_BREAK_SPACE, datum, miljoen
from sdsite.pages.besparing import Stand, earlier_stand, newest_stand
from sdsite.pages.blocks import Figuur, TabelView
from sdsite.pages.changes import corrections_of
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import figure_files
from sdsite.pages.figuren import figuur_of
from sdsite.pages.nagerekend import Nagerekend, nagerekend
from sdsite.pages.parts import (
    Afwijkingnoot,
    Citeer,
    Correctieregel,
    Feit,
    Kop,
    Link,
    Text,
    Verwijzingen,
)
from sdsite.pages.record import theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.tabelweergave import (
    amount,
    compared_table,
    is_loose,
    loose_table,
    note_anchor,
    printed,
    printed_table,
    remarks,
)
from sdsite.pages.words import capital, count_words

LOSSE_BEDRAGEN = "losse-bedragen"
"""The anchor of the amounts that stand in running text."""


@dataclass(frozen=True, slots=True)
class Tabelnoot:
    """A contradiction, told under the table it touches."""

    id: str
    """The anchor that the cells point at."""
    note: Afwijkingnoot
    """What the source prints and what we find."""


@dataclass(frozen=True, slots=True)
class Tabelblok:
    """One table with its chart and all that a reader may ask of it."""

    id: str
    """The anchor: the id of the table."""
    title: str
    """Its name."""
    text: Markup
    """The finding, and what the table shows."""
    facts: tuple[Feit, ...]
    """Peilmoment, earlier state, subjects."""
    figure: Figuur | None
    """The chart."""
    table: TabelView
    """The figures as the source prints them."""
    notes: tuple[Tabelnoot, ...]
    """The contradictions that touch the table or a cell of it."""
    remarks: tuple[str, ...]
    """What the transcription says of single cells."""
    recount: Nagerekend | None
    """Which sums of the table hold."""
    compared: TabelView | None
    """The last year beside the earlier state, with the differences we computed."""
    links: Verwijzingen
    """What the table and its cells link to and what links to them."""
    changed: str
    """When it last changed on this site."""
    cite: str
    """Its lasting address, to refer to this table."""
    corrections: tuple[Correctieregel, ...] = ()
    """What the table or a cell of it said before, newest first."""


@dataclass(frozen=True, slots=True)
class FinancienView:
    """What the page about the money shows."""

    head: Kop
    """Title, the finding, how much there is."""
    contents: tuple[Link, ...]
    """The tables, as links to their place on the page."""
    tables: tuple[Tabelblok, ...]
    """The tables of the sources, the one that tells the finding first."""
    loose_id: str
    """The anchor of the loose amounts."""
    loose: tuple[Tabelblok, ...]
    """Amounts that stand in running text, a list for each document."""
    cite: Citeer
    """How to refer to this page."""


def financien_pages(context: PageContext) -> Iterator[Page]:
    """The page about the money, when there are tables."""
    tabellen = context.register.all(Tabel)
    if not tabellen:
        return
    stand = newest_stand(context)
    loose = tuple(tabel for tabel in tabellen if is_loose(tabel))
    main = _in_order([tabel for tabel in tabellen if tabel not in loose], stand)
    title, address = "Geld en aantallen", "financien/"
    finding = _finding(context, stand) if stand else context.plain((main or loose)[0].uitleg)
    contents = [Link(tabel.titel, f"{address}#{tabel.id}") for tabel in main]
    if loose:
        contents.append(Link("Losse bedragen in de teksten", f"{address}#{LOSSE_BEDRAGEN}"))
    view = FinancienView(
        head=Kop(
            title,
            "Geld",
            _lead(context, finding, stand),
            _facts(context, main, loose),
            downloads=figure_files("bedragen", "Alle bedragen en aantallen")
            if context.register.bedragen
            else (),
        ),
        contents=tuple(contents),
        tables=tuple(_block(context, tabel) for tabel in main),
        loose_id=LOSSE_BEDRAGEN,
        loose=tuple(_block(context, tabel, loose=True) for tabel in loose),
        cite=context.citeer(title, address, *tabellen),
    )
    yield Page(address, "financien", title, finding, address, (Link("Start", ""),), view)


def _finding(context: PageContext, stand: Stand) -> str:
    """What is left to fill in, in two sentences; rounded, with what the source prints beside it."""
    cell = stand.saldo
    moment = capital(stand.tabel.stand) if stand.tabel.stand else "Volgens de nieuwste tabel"
    first = (
        f"{moment} moet voor {cell.jaar} nog {_rounded(cell)} worden ingevuld: besparingen min "
        f"investeringen. De bron drukt {_unbroken(cell)}"
    )
    earlier = earlier_stand(context, stand)
    if earlier is None or earlier.saldo.jaar != cell.jaar:
        return f"{first}."
    before = earlier.tabel.stand or "in de vorige tabel"
    return f"{first}; {before} was dat {_unbroken(earlier.saldo)}."


def _rounded(cell: Bedrag) -> str:
    return miljoen(cell.waarde) if cell.eenheid == "€" else amount(cell.waarde, cell.eenheid)


def _unbroken(cell: Bedrag) -> str:
    """What the source prints, kept on one line."""
    return printed(cell).replace(" ", NO_BREAK_SPACE)


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


def _block(context: PageContext, tabel: Tabel, *, loose: bool = False) -> Tabelblok:
    cells = tuple(cell.id for cell in context.register.cells(tabel.id))
    before = context.register.get(tabel.vorige_stand, Tabel) if tabel.vorige_stand else None
    link = context.require_link(tabel.id)
    return Tabelblok(
        id=tabel.id,
        title=tabel.titel,
        text=context.tekst(tabel.uitleg, tabel.id),
        facts=_block_facts(context, tabel, before),
        figure=figuur_of(context, tabel),
        table=loose_table(context, tabel) if loose else printed_table(context, tabel),
        notes=tuple(
            Tabelnoot(note_anchor(tabel, note.id), note) for note in context.noten(*cells, tabel.id)
        ),
        remarks=() if loose else remarks(context, tabel),
        recount=nagerekend(context, tabel),
        compared=compared_table(context, tabel, before) if before else None,
        links=context.verwijzingen(tabel.id, *cells),
        changed=datum(tabel.gewijzigd or context.config.bijgewerkt),
        cite=context.permalink(link.address),
        corrections=corrections_of(context, tabel.id),
    )


def _block_facts(context: PageContext, tabel: Tabel, before: Tabel | None) -> tuple[Feit, ...]:
    facts = [Feit("Stand", capital(tabel.stand))] if tabel.stand else []
    if before:
        facts.append(Feit("Vorige stand", links=context.names(before.id)))
    return (*facts, *theme_feit(context, tabel))
