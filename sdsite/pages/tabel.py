"""One table of a source: its chart, its figures as printed, its contradictions, its sums."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.tabel import Tabel
from sdsite.numbers import datum
from sdsite.pages.asked import when_asked
from sdsite.pages.blocks import Figuur, Lijstitem, Regel, TabelView
from sdsite.pages.changes import corrections_of
from sdsite.pages.context import PageContext
from sdsite.pages.figuren import figuur_of
from sdsite.pages.nagerekend import Nagerekend, nagerekend
from sdsite.pages.parts import (
    Afwijkingnoot,
    Citeer,
    Correctieregel,
    Feit,
    Kop,
    Link,
    Verwijzingen,
)
from sdsite.pages.record import own_page, theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.tabelweergave import (
    compared_table,
    is_loose,
    loose_table,
    note_anchor,
    printed_table,
    remarks,
    row_anchor,
    with_remark,
)
from sdsite.pages.words import capital, count_words, opening


@frozen
class Tabelnoot:
    """A contradiction, told under the table it touches."""

    id: str
    """The anchor that the cells point at."""
    note: Afwijkingnoot
    """What the source prints and what we find."""


@frozen
class Tabelblok:
    """One table with its chart and all that a reader may ask of it."""

    id: str
    """The id of the table."""
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
    address: str
    """Its page, from the root of the site."""
    changed: str
    """When it last changed on this site."""
    cite: str
    """Its lasting address, to refer to this table."""
    corrections: tuple[Correctieregel, ...] = ()
    """What the table or a cell of it said before, newest first."""


@frozen
class TabelpaginaView:
    """What the page of one table shows."""

    head: Kop
    """Its name, what it shows, its key facts."""
    block: Tabelblok
    """The table; its words and facts stand in the head."""
    cite: Citeer
    """How to refer to this page."""


def tabel_page(context: PageContext, tabel: Tabel, above: tuple[Link, ...]) -> Page:
    """The page of a table; `above` are the pages above it, the one of all tables last."""
    return own_page(
        context,
        tabel,
        when_asked(_view, context, tabel),
        kind="tabel",
        description=when_asked(context.plain, tabel.uitleg),
        above=above,
    )


def tabel_item(context: PageContext, tabel: Tabel) -> Lijstitem:
    """A table in the list of tables, with its rows."""
    link = context.require_link(tabel.id)
    rows = tuple(_rows(context, tabel, link.address))
    return Lijstitem(
        Link(link.text, link.address),
        opening(context.plain(tabel.uitleg)),
        facts=(capital(tabel.stand),) if tabel.stand else (),
        id=tabel.id,
        parts=rows,
        parts_title=count_words(len(rows), "regel", "regels") if rows else "",
    )


def _rows(context: PageContext, tabel: Tabel, address: str) -> Iterator[Regel]:
    """Every row of a table that stands at an anchor of its own, once, under its heading."""
    loose = is_loose(tabel)
    group = ""
    seen: set[str] = set()
    for cell in context.register.cells(tabel.id):
        anchor = row_anchor(tabel, cell)
        if anchor in seen:
            continue
        seen.add(anchor)
        group = cell.domein or group
        words = str(with_remark(cell)) if loose else cell.post
        yield Regel(Link(words, address), group, id=anchor, plain=True)


def _view(context: PageContext, tabel: Tabel) -> TabelpaginaView:
    block = _block(context, tabel)
    return TabelpaginaView(
        Kop(block.title, "Tabel", block.text, block.facts),
        block,
        context.citeer(block.title, block.address, tabel),
    )


def _block(context: PageContext, tabel: Tabel) -> Tabelblok:
    """A table with all that a reader may ask of it; loose amounts are a list."""
    loose = is_loose(tabel)
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
        address=link.address,
        changed=datum(tabel.gewijzigd or context.config.bijgewerkt),
        cite=context.permalink(link.address),
        corrections=corrections_of(context, tabel.id),
    )


def _block_facts(context: PageContext, tabel: Tabel, before: Tabel | None) -> tuple[Feit, ...]:
    facts = [Feit("Stand", capital(tabel.stand))] if tabel.stand else []
    if before:
        facts.append(Feit("Vorige stand", links=context.names(before.id)))
    return (*facts, *theme_feit(context, tabel))
