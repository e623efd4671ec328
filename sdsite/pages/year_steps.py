"""The steps from one year's agenda to the next: what became of each activity."""

from __future__ import annotations

from collections.abc import Sequence

from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit, Overgang, OvergangSoort
from sdsite.model.slug import slug
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Afwijkingnoot, Bronregel, Duidingregel, Label, Link, Text
from sdsite.pages.two_years import TwoYears
from sdsite.pages.voortgang import latest_report, report_label
from sdsite.pages.words import capital, certainty_words, label_of

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

Told = Overgang | Activiteit
"""A step, or an activity that no step explains."""


@frozen
class Activiteitkaart:
    """One activity at its side of a step."""

    number: str
    """As the source numbers it; may be empty."""
    link: Link
    """The page of the activity."""
    label: Label | None
    """How it stands by the last report; None without one."""


@frozen
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


@frozen
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


def told_of(years: TwoYears, soort: OvergangSoort) -> tuple[Told, ...]:
    """What there is to tell of a kind: its steps, and for the unknown what no step explains."""
    loose = (*years.lost, *years.found) if soort is OvergangSoort.ONBEKEND else ()
    return (*years.of(soort), *loose)


def kind_word(soort: OvergangSoort) -> str:
    """A kind of step, as a reader sees it."""
    return ONVERKLAARD.word if soort is OvergangSoort.ONBEKEND else str(soort)


def step_group(
    context: PageContext,
    years: TwoYears,
    soort: OvergangSoort,
    told: Sequence[Told],
    *,
    group: int,
) -> Stapgroep:
    """What is told here of one kind of step; `group` is its number in the filter."""
    word = kind_word(soort)
    return Stapgroep(
        slug(word),
        f"{capital(word)} ({years.size(soort)})",
        EXPLAINED[soort],
        group,
        tuple(
            _step(context, years, each)
            if isinstance(each, Overgang)
            else _unexplained(context, years, each)
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
    lost = activiteit.agenda == years.before.id
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
