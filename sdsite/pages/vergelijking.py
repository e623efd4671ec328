"""Year on year: what became of every activity from one agenda to the next, beside each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from sdsite.model.activiteit import Activiteit, Overgang, OvergangSoort
from sdsite.model.duiding import Zekerheid
from sdsite.model.slug import slug
from sdsite.pages.agenda import activiteiten_of
from sdsite.pages.bedragen_naast_elkaar import amount_pages
from sdsite.pages.blocks import Cel, Filterbalk, Kolom, Rij, TabelView
from sdsite.pages.compared_amounts import Bedragvergelijking, Tabelpaar, compared_tables
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, groups_in_parts
from sdsite.pages.filter import Groep, make_filter
from sdsite.pages.parts import (
    Afwijkingnoot,
    Bronregel,
    Citeer,
    Duidingregel,
    Feit,
    Kop,
    Label,
    Link,
    Text,
)
from sdsite.pages.site_plan import Page
from sdsite.pages.two_years import (
    TwoYears,
    comparison_address,
    comparison_title,
    consecutive,
    make_two_years,
)
from sdsite.pages.voortgang import latest_report, report_label
from sdsite.pages.words import capital, certainty_words, count_words, label_of, list_words

ONVERKLAARD = Label("onverklaard", "let-op", "vraag")
"""The label of an activity of which nothing says what became of it, or where it came from."""

EXPLAINED: dict[OvergangSoort, str] = {
    OvergangSoort.VOORTGEZET: "Deze activiteiten gaan het jaar erna door.",
    OvergangSoort.HERNOEMD: "Deze activiteiten gaan door onder een andere naam.",
    OvergangSoort.SAMENGEVOEGD: "Deze activiteiten zijn met andere tot één gemaakt.",
    OvergangSoort.OPGEGAAN_IN: "Deze activiteiten zijn deel geworden van een andere.",
    OvergangSoort.AFGEROND: "Deze activiteiten zijn klaar.",
    OvergangSoort.UITGESTELD: "Deze activiteiten beginnen later.",
    OvergangSoort.NIEUW: "Deze activiteiten stonden niet in de eerdere agenda.",
    OvergangSoort.ONBEKEND: (
        "Van deze activiteiten vonden wij in de stukken niet wat ervan werd, "
        "of waar zij vandaan komen."
    ),
}
"""What each kind of step means, in one sentence."""


SIZE = 30
"""Steps on one page."""

Told = Overgang | Activiteit
"""A step, or an activity that no step explains."""


@dataclass(frozen=True, slots=True)
class Activiteitkaart:
    """One activity at its side of a step."""

    number: str
    """As the source numbers it; may be empty."""
    link: Link
    """The page of the activity."""
    label: Label | None
    """How it stands by the last report; None without one."""


@dataclass(frozen=True, slots=True)
class Stapblok:
    """One step from the one year to the other, both sides beside each other."""

    id: str
    """The anchor."""
    before: tuple[Activiteitkaart, ...]
    """The activities of the first year."""
    after: tuple[Activiteitkaart, ...]
    """The activities of the year after."""
    before_empty: str
    """What stands there when the first side is empty."""
    after_empty: str
    """What stands there when the second side is empty."""
    label: Label
    """What happened."""
    certainty: str
    """Whether the source says it, or we derived it."""
    text: Text
    """What there is to say about it; may be empty."""
    duiding: Duidingregel | None
    """What a derived step rests on."""
    sources: tuple[Bronregel, ...]
    """Where the step stands."""
    notes: tuple[Afwijkingnoot, ...]
    """The contradictions that touch it."""
    more: Link | None
    """Where the step stands in full; None for what no step explains."""


@dataclass(frozen=True, slots=True)
class Stapgroep:
    """The steps of one kind."""

    id: str
    """The anchor."""
    title: str
    """The kind, with how many steps there are."""
    text: str
    """What the kind means."""
    group: int
    """Its group in the filter of the page."""
    steps: tuple[Stapblok, ...]
    """The steps, in the order of the first year."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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
        for part in groups_in_parts([_told(years, s) for s in kinds], SIZE, address):
            view = partial(_view, context, _Shared(years, lead, kinds, tables), part)
            page = Page(address, "vergelijking", title, lead, address, trail, view)
            yield part.numbered(page)
        yield from amount_pages(context, tables, (*trail, Link(title, address)))


def _told(years: TwoYears, soort: OvergangSoort) -> tuple[Told, ...]:
    """What there is to tell of a kind: its steps, and for the unknown what no step explains."""
    loose = (*years.lost, *years.found) if soort is OvergangSoort.ONBEKEND else ()
    return (*years.of(soort), *loose)


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
            (Groep(_word(s), years.size(s), _kind_label(s)) for s in kinds),
        )
        if part.bar is None
        else None,
        before_year=str(years.before.jaar),
        after_year=str(years.after.jaar),
        groups=tuple(_group(context, shared, at, told) for at, told in part.items),
        money=money,
        cite=context.citeer(question, address, *years.old, *years.new),
        parts=part.bar,
    )


def _word(soort: OvergangSoort) -> str:
    return ONVERKLAARD.word if soort is OvergangSoort.ONBEKEND else str(soort)


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
    return list_words([f"{count} {_word(s)}" for s, count in counts if count])


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
        rows.append(Rij((Cel(capital(_word(soort))), *(Cel(str(figure)) for figure in figures))))
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


def _group(context: PageContext, shared: _Shared, at: int, told: tuple[Told, ...]) -> Stapgroep:
    soort = shared.kinds[at]
    word = _word(soort)
    return Stapgroep(
        slug(word),
        f"{capital(word)} ({shared.years.size(soort)})",
        EXPLAINED[soort],
        at + 1,
        tuple(
            _step(context, shared.years, each)
            if isinstance(each, Overgang)
            else _unexplained(context, shared.years, each)
            for each in told
        ),
    )


def _step(context: PageContext, years: TwoYears, overgang: Overgang) -> Stapblok:
    unknown = overgang.soort is OvergangSoort.ONBEKEND
    ending = "niet bekend" if unknown else f"{overgang.soort}, niet op deze agenda"
    link = context.require_link(overgang.id)
    return Stapblok(
        id=f"stap-{overgang.id}",
        before=_cards(context, overgang.van),
        after=_cards(context, overgang.naar),
        before_empty="niet bekend" if unknown else f"niet op de agenda van {years.before.jaar}",
        after_empty=ending,
        label=ONVERKLAARD if unknown else label_of(overgang.soort),
        certainty=certainty_words(overgang.zekerheid),
        text=context.tekst(overgang.toelichting, f"stap-{overgang.id}-tekst"),
        duiding=context.duiding(overgang.duiding, f"Wij lezen dit als: {overgang.soort}."),
        sources=context.bronnen(overgang),
        notes=context.noten(overgang.id),
        more=Link(overgang.titel, link.address),
    )


def _unexplained(context: PageContext, years: TwoYears, activiteit: Activiteit) -> Stapblok:
    lost = activiteit in years.lost
    cards = _cards(context, (activiteit.id,))
    if lost:
        text = f"Wij vonden niet wat er in {years.after.jaar} van deze activiteit werd."
    else:
        text = f"Wij vonden niet of deze activiteit in {years.before.jaar} al bestond."
    return Stapblok(
        id=f"stap-{activiteit.id}",
        before=cards if lost else (),
        after=() if lost else cards,
        before_empty="niet bekend",
        after_empty="niet bekend",
        label=ONVERKLAARD,
        certainty="geen bron zegt het",
        text=text,
        duiding=None,
        sources=(),
        notes=(),
        more=None,
    )


def _cards(context: PageContext, ids: tuple[str, ...]) -> tuple[Activiteitkaart, ...]:
    found = [a for item_id in ids if (a := context.register.get(item_id, Activiteit))]
    return tuple(
        Activiteitkaart(
            activiteit.nummer,
            Link(activiteit.titel, context.require_link(activiteit.id).address),
            report_label(report) if (report := latest_report(activiteit)) else None,
        )
        for activiteit in found
    )
