"""A table of a source as the source prints it, a list of loose amounts, and two tables compared."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from markupsafe import Markup

from sdsite.model.slug import slug
from sdsite.model.tabel import STREEPJES, Bedrag, BedragSoort, Herkomst, Tabel
from sdsite.numbers import NIET_BEKEND, NO_BREAK_SPACE, euro, getal, procent
from sdsite.pages.blocks import Cel, Kolom, Rij, TabelView
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import figure_files
from sdsite.pages.parts import Text
from sdsite.pages.words import capital

Kolomsleutel = tuple[int, BedragSoort, str]
"""A column of a table: its year, the kind of its amounts, and its peilmoment if it has its own."""

EENHEDEN = {
    "€": "bedragen in euro’s",
    "× € 1.000": "bedragen in duizenden euro’s",
    "aantal": "aantallen",
    "%": "percentages",
}
"""Units as words for above a table; one that is not here is written as it is."""

GETALKOPPEN = {"€": "Bedrag", "× € 1.000": "Bedrag", "aantal": "Aantal", "%": "Percentage"}
"""What a single figure in a unit is called."""

BEGROTINGEN = {
    BedragSoort.PRIMITIEF: "Primitieve begroting",
    BedragSoort.BERAP: "Bestuursrapportage",
    BedragSoort.GEWIJZIGD: "Gewijzigde begroting",
}
"""Stages of a budget, as headings."""

LEEG_IN_DE_BRON = "leeg in de bron"
"""What stands in a cell that the source leaves empty."""

BEREKEND = "door ons berekend"
"""What stands with a figure that no source prints."""

SOORTEN = {
    BedragSoort.REALISATIE: "gerealiseerd",
    BedragSoort.PROGNOSE: "prognoses",
    BedragSoort.RAMING: "ramingen",
}
"""What all amounts of a table are, when they are of one kind."""


def printed_table(context: PageContext, tabel: Tabel) -> TabelView:
    """The table as the source prints it: posts as rows, years and kinds as columns.

    A table with a chart has its sources with the chart.
    """
    cells = tuple(context.register.cells(tabel.id))
    columns = _columns(cells)
    found = {(c.domein, c.post, _column(c)): c for c in cells}
    totals = {(som.domein, som.totaal) for som in tabel.sommen}
    rows, group = [], ""
    for domein, post in dict.fromkeys((c.domein, c.post) for c in cells):
        figures = (amount_cell(context, tabel, found.get((domein, post, key))) for key in columns)
        is_total = (domein, post) in totals
        rows.append(
            Rij(
                (Cel(post), *figures),
                is_total,
                anchor=_anchor(tabel, domein, post),
                group=domein if domein != group else "",
            )
        )
        group = domein
    return TabelView(
        id=f"{tabel.id}-cijfers",
        caption=_caption(tabel, columns),
        columns=(Kolom("Post"), *(_heading(tabel, columns, key) for key in columns)),
        rows=tuple(rows),
        sources=() if tabel.grafiek else context.bronnen(tabel),
        files=figure_files(tabel.id, "Download de tabel"),
    )


def loose_table(context: PageContext, tabel: Tabel) -> TabelView:
    """Amounts out of running text, a row each, with the remark of the source and the place."""
    rows, group = [], ""
    for cell in context.register.cells(tabel.id):
        figures = (
            Cel(with_remark(cell)),
            Cel(_year(cell)),
            amount_cell(context, tabel, cell),
            Cel(_place(cell) or "zie de bronnen"),
        )
        starts = cell.domein if cell.domein != group else ""
        rows.append(Rij(figures, anchor=row_anchor(tabel, cell), group=starts))
        group = cell.domein
    return TabelView(
        id=f"{tabel.id}-cijfers",
        caption=_named(f"Zoals de bron ze drukt: {_unit_words(tabel)}", tabel),
        columns=(
            Kolom("Waarvoor"),
            Kolom("Jaar", "year"),
            Kolom(GETALKOPPEN.get(tabel.eenheid, tabel.eenheid), "number"),
            Kolom("Waar in de bron"),
        ),
        rows=tuple(rows),
        sources=context.bronnen(tabel),
        files=figure_files(tabel.id),
    )


def compared_table(context: PageContext, now: Tabel, before: Tabel) -> TabelView | None:
    """The last year of a table beside its earlier state, with the differences we computed.

    None when the two have no post in common in that year.
    """
    year = max((c.jaar for c in context.register.cells(now.id)), default=0)
    old = {(c.domein, c.post): c for c in context.register.cells(before.id) if c.jaar == year}
    pairs = [
        (old[cell.domein, cell.post], cell)
        for cell in context.register.cells(now.id)
        if cell.jaar == year and (cell.domein, cell.post) in old
    ]
    if not pairs:
        return None
    totals = {(som.domein, som.totaal) for som in now.sommen}
    rows, group = [], ""
    for was, cell in pairs:
        figures = (
            Cel(cell.post),
            amount_cell(context, before, was, noted=False),
            amount_cell(context, now, cell),
            Cel(_difference(was, cell)),
        )
        is_total = (cell.domein, cell.post) in totals
        rows.append(Rij(figures, is_total, group=cell.domein if cell.domein != group else ""))
        group = cell.domein
    return TabelView(
        id=f"{now.id}-naast-vorige",
        caption=f"Wat er veranderde in de cijfers voor {year}",
        columns=(
            Kolom("Post"),
            Kolom(capital(before.stand or "vorige stand"), "number"),
            Kolom(capital(now.stand or "deze stand"), "number"),
            Kolom("Verschil", "number", BEREKEND),
        ),
        rows=tuple(rows),
    )


def remarks(context: PageContext, tabel: Tabel) -> tuple[str, ...]:
    """What the transcription says of single cells, where no contradiction tells it already."""
    return tuple(
        f"{', '.join(part for part in (c.domein, c.post) if part)} ({c.soort} {c.jaar}): {c.noot}"
        for c in context.register.cells(tabel.id)
        if c.noot and c.id not in context.afwijkingen
    )


def is_loose(tabel: Tabel) -> bool:
    """Whether its amounts stand in running text, so that each is a row by itself."""
    return not tabel.grafiek and not tabel.sommen


def row_anchor(tabel: Tabel, cell: Bedrag) -> str:
    """The anchor of the row that an amount stands in."""
    return cell.id if is_loose(tabel) else _anchor(tabel, cell.domein, cell.post)


def _anchor(tabel: Tabel, domein: str, post: str) -> str:
    return "-".join((tabel.id, *(slug(part) for part in (domein, post) if part)))


def note_anchor(tabel: Tabel, afwijking: str) -> str:
    """The anchor of a contradiction as it is told under a table."""
    return f"{tabel.id}-{afwijking}"


def amount(value: Decimal | None, eenheid: str) -> str:
    """A figure that we write ourselves, with its unit."""
    match eenheid:
        case "€":
            return euro(value)
        case "%" if value is not None:
            return procent(value)
        case _:
            return getal(value)


def printed(bedrag: Bedrag, *, unit: bool = False) -> str:
    """An amount as the source prints it, or in words that it prints none; with its unit if asked.

    What we computed says so.
    """
    if bedrag.waarde is None and bedrag.tekst in STREEPJES:
        return f"{bedrag.tekst} (geen bedrag)"
    if bedrag.waarde is None and not bedrag.tekst:
        return LEEG_IN_DE_BRON
    words = bedrag.tekst or amount(bedrag.waarde, bedrag.eenheid)
    if unit:
        words = _with_unit(words, bedrag.eenheid)
    return f"{words} ({BEREKEND})" if bedrag.herkomst is Herkomst.AFGELEID else words


def printed_in_sentence(bedrag: Bedrag) -> str:
    """The same within a sentence: no line ends between the sign of the euro and the figure."""
    return printed(bedrag).replace("€ ", f"€{NO_BREAK_SPACE}")


def _with_unit(words: str, eenheid: str) -> str:
    """Words with the unit, unless they tell it themselves."""
    if eenheid == "€":
        told = any(sign in words for sign in ("€", "euro"))
        return words if told else f"€{NO_BREAK_SPACE}{words}"
    return words if words.endswith(eenheid) else f"{words} {eenheid}"


def amount_cell(
    context: PageContext, tabel: Tabel, cell: Bedrag | None, *, noted: bool = True
) -> Cel:
    """An amount as the source prints it; with a mark at one that a contradiction touches."""
    if cell is None:
        return Cel(NIET_BEKEND)
    notes = context.afwijkingen.get(cell.id, ()) if noted else ()
    return Cel(
        printed(cell),
        prognose=cell.soort is BedragSoort.PROGNOSE,
        note=note_anchor(tabel, notes[0].id) if notes else "",
    )


def with_remark(cell: Bedrag) -> Text:
    """What a loose amount is for, with the remark of the source under it."""
    return _with_below(cell.post, cell.noot)


def _year(cell: Bedrag) -> Text:
    """The year with the kind of amount; a forecast says so at the amount itself."""
    return _with_below(
        str(cell.jaar), "" if cell.soort is BedragSoort.PROGNOSE else str(cell.soort)
    )


def _with_below(words: str, below: str) -> Text:
    """Words with smaller ones under them."""
    return Markup('{} <span class="eenheid">{}</span>').format(words, below) if below else words


def _place(cell: Bedrag) -> str:
    page = f"bladzijde {cell.pagina}" if cell.pagina else ""
    return ", ".join(part for part in (cell.onderdeel, page) if part)


def _difference(was: Bedrag, cell: Bedrag) -> str:
    if was.waarde is None or cell.waarde is None:
        return NIET_BEKEND
    return amount(cell.waarde - was.waarde, cell.eenheid)


def _column(cell: Bedrag) -> Kolomsleutel:
    return (cell.jaar, cell.soort, cell.stand)


def _columns(cells: Iterable[Bedrag]) -> tuple[Kolomsleutel, ...]:
    """The columns: years in order of time, and in a year the kinds in the order of the source."""
    return tuple(sorted(dict.fromkeys(_column(c) for c in cells), key=lambda key: key[0]))


def _heading(tabel: Tabel, columns: tuple[Kolomsleutel, ...], key: Kolomsleutel) -> Kolom:
    """One heading: the year when a table runs through the years, else the kind of amount."""
    year, soort, stand = key
    kinds = dict.fromkeys(kind for _, kind, _ in columns)
    if len({jaar for jaar, _, _ in columns}) > 1 or len(kinds) == 1:
        below = [str(soort)] if len(kinds) > 1 and soort is not BedragSoort.PROGNOSE else []
        return Kolom(str(year), "number", ", ".join((*below, stand) if stand else below))
    if soort is BedragSoort.VERSCHIL and tabel.verschil:
        van, less = (_kind(kind, kinds) for kind in (tabel.verschil.van, tabel.verschil.min))
        return Kolom("Verschil", "number", f"{van} min {less}".lower())
    return Kolom(capital(_kind(soort, kinds)), "number", stand or str(year))


def _kind(soort: BedragSoort, kinds: Iterable[BedragSoort]) -> str:
    """A kind of amount as a heading; beside a budget, what came out is the jaarrekening."""
    if soort is BedragSoort.REALISATIE and not BEGROTINGEN.keys().isdisjoint(kinds):
        return "Jaarrekening"
    return BEGROTINGEN.get(soort, str(soort))


def _caption(tabel: Tabel, columns: tuple[Kolomsleutel, ...]) -> Markup:
    kinds = list(dict.fromkeys(kind for _, kind, _ in columns))
    of_one_kind = f", {SOORTEN.get(kinds[0], kinds[0])}" if len(kinds) == 1 else ""
    return _named(f"De tabel zoals de bron haar drukt ({_unit_words(tabel)}{of_one_kind})", tabel)


def _named(caption: str, tabel: Tabel) -> Markup:
    """A caption with the name of its table for who does not see the heading above it."""
    return Markup('{}<span class="visueel-verborgen"> bij {}</span>').format(caption, tabel.titel)


def _unit_words(tabel: Tabel) -> str:
    return EENHEDEN.get(tabel.eenheid, tabel.eenheid)
