"""Year on year: what became of every activity from one agenda to the next, beside each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.activiteit import OvergangSoort
from sdsite.model.duiding import Zekerheid
from sdsite.pages.agenda import activiteiten_of
from sdsite.pages.bedragen_naast_elkaar import amount_pages
from sdsite.pages.blocks import Cel, Filterbalk, Kolom, Rij, TabelView
from sdsite.pages.compared_amounts import Bedragvergelijking, Tabelpaar, compared_tables
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, groups_in_parts
from sdsite.pages.filter import Groep, make_filter
from sdsite.pages.parts import Citeer, Feit, Kop, Label, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.two_years import (
    TwoYears,
    comparison_address,
    comparison_title,
    consecutive,
    make_two_years,
)
from sdsite.pages.words import capital, count_words, label_of, list_words
from sdsite.pages.year_steps import (
    ONVERKLAARD,
    Stapgroep,
    Told,
    kind_word,
    step_group,
    told_of,
)

SIZE = 30
"""Steps on one page."""


@frozen
class VergelijkingView:
    """What the comparison of two years shows."""

    head: Kop
    """Title, the answer in counts, the two agendas."""
    counts: TabelView
    """How many activities of each year took each kind of step, stated and derived."""
    contents: tuple[Link, ...]
    """The parts of the page."""
    filter: Filterbalk | None
    """Shows the steps of one kind alone; None when all are of one kind."""
    before_year: str
    """The first year."""
    after_year: str
    """The second year."""
    groups: tuple[Stapgroep, ...]
    """The steps by kind."""
    money: tuple[Bedragvergelijking, ...]
    """The amounts at both moments, with the differences we computed."""
    cite: Citeer
    """How to refer to this page."""
    parts: Bladerbalk | None = None
    """The way to the other parts of a long comparison."""


@frozen
class _Shared:
    """What all parts of a comparison are made from."""

    years: TwoYears
    lead: str
    kinds: tuple[OvergangSoort, ...]
    """The kinds of steps that there are."""
    tables: tuple[Tabelpaar, ...]
    """The tables at both moments."""


def vergelijking_pages(context: PageContext) -> Iterator[Page]:
    """A page for every two agendas that follow each other."""
    for before, after in consecutive(context.register):
        activities = (activiteiten_of(context, before), activiteiten_of(context, after))
        years = make_two_years(context.register, (before, after), *activities)
        address, title = comparison_address(before, after), comparison_title(before, after)
        lead = _lead(years)
        above = context.require_link(after.id)
        trail = (Link("Start", ""), Link(above.text, above.address))
        kinds = tuple(soort for soort in OvergangSoort if years.size(soort))
        tables = tuple(compared_tables(context, after, address))
        for part in groups_in_parts([told_of(years, s) for s in kinds], SIZE, address):
            view = partial(_view, context, _Shared(years, lead, kinds, tables), part)
            page = Page(address, "vergelijking", title, lead, address, trail, view)
            yield part.numbered(page)
        yield from amount_pages(context, tables, (*trail, Link(title, address)))


def _view(
    context: PageContext, shared: _Shared, part: Deel[tuple[int, tuple[Told, ...]]]
) -> VergelijkingView:
    """A part; what is in parts no filter can narrow down as a whole."""
    years, kinds = shared.years, shared.kinds
    address = part.address
    title = comparison_title(years.before, years.after)
    question = f"{title}: wat veranderde er?"
    money = tuple(pair.compared(context) for pair in shared.tables)
    return VergelijkingView(
        head=Kop(question, "Agenda’s vergeleken", shared.lead, _facts(context, years)),
        counts=_counts(years, kinds),
        contents=(
            Link("Activiteit voor activiteit", f"{address}#activiteiten"),
            *(Link(part.title, f"{address}#{part.id}") for part in money),
        ),
        filter=make_filter(
            "Activiteiten naar wat ervan werd",
            address,
            (Groep(kind_word(s), years.size(s), _kind_label(s)) for s in kinds),
        )
        if part.bar is None
        else None,
        before_year=str(years.before.jaar),
        after_year=str(years.after.jaar),
        groups=tuple(
            step_group(context, years, kinds[at], told, group=at + 1) for at, told in part.items
        ),
        money=money,
        cite=context.citeer(question, address, *years.old, *years.new),
        parts=part.bar,
    )


def _kind_label(soort: OvergangSoort) -> Label:
    return ONVERKLAARD if soort is OvergangSoort.ONBEKEND else label_of(soort)


def _lead(years: TwoYears) -> str:
    """What became of the first year's activities, then where the second year's come from."""
    became = _listed(years, of_old=True)
    origin = _listed(years, of_old=False)
    old = count_words(len(years.old), "activiteit", "activiteiten")
    new = count_words(len(years.new), "activiteit", "activiteiten")
    return (
        f"De agenda van {years.before.jaar} had {old}. Dit werd daarvan: {became or 'niets'}. "
        f"De agenda van {years.after.jaar} heeft {new}. Zo kwamen die er: {origin or 'niets'}."
    )


def _listed(years: TwoYears, *, of_old: bool) -> str:
    counts = [(s, years.touched(s, of_old=of_old)) for s in OvergangSoort]
    return list_words([f"{count} {kind_word(s)}" for s, count in counts if count])


def _facts(context: PageContext, years: TwoYears) -> tuple[Feit, ...]:
    sure = Counter(overgang.zekerheid for overgang in years.steps)
    return (
        Feit("Eerdere agenda", links=context.names(years.before.id)),
        Feit("Latere agenda", links=context.names(years.after.id)),
        Feit("De bron zegt het", count_words(sure[Zekerheid.GESTELD], "stap", "stappen")),
        Feit("Door ons afgeleid", count_words(sure[Zekerheid.AFGELEID], "stap", "stappen")),
    )


def _counts(years: TwoYears, kinds: Sequence[OvergangSoort]) -> TabelView:
    rows = []
    for soort in kinds:
        steps = years.of(soort)
        stated = sum(overgang.zekerheid is Zekerheid.GESTELD for overgang in steps)
        figures = (
            years.touched(soort, of_old=True),
            years.touched(soort, of_old=False),
            stated,
            len(steps) - stated,
        )
        rows.append(
            Rij((Cel(capital(kind_word(soort))), *(Cel(str(figure)) for figure in figures)))
        )
    total = (
        len(years.old),
        len(years.new),
        *(sum(int(row.cells[at].text) for row in rows) for at in (3, 4)),
    )
    rows.append(Rij((Cel("Samen"), *(Cel(str(figure)) for figure in total)), total=True))
    return TabelView(
        id="tellingen",
        caption="Wat er van de activiteiten werd, door ons geteld",
        columns=(
            Kolom("Wat ervan werd"),
            Kolom(str(years.before.jaar), "number", "activiteiten"),
            Kolom(str(years.after.jaar), "number", "activiteiten"),
            Kolom("De bron zegt het", "number", "stappen"),
            Kolom("Afgeleid", "number", "stappen"),
        ),
        rows=tuple(rows),
    )
