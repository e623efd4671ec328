"""How long answers take: every letter with its days, against a term where one is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from sdsite.config import SoortTermijn, Teldagen, Termijn
from sdsite.frozen import frozen
from sdsite.model.advies import Advies
from sdsite.model.doorlooptijd import Doorlooptijd, TermijnStand, doorlooptijden
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.numbers import datum
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.duration import ADDRESS, due_words
from sdsite.pages.overzicht import (
    Keuzebalk,
    Overzicht,
    Overzichtcel,
    Overzichtkolom,
    Overzichtrij,
    narrow,
)
from sdsite.pages.parts import Bronregel, Citeer, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import (
    capital,
    count_words,
    label_of,
    list_words,
    moment_in_words,
    term_in_words,
)
from sdsite.workdays import count_workdays

TITLE = "Hoe snel komt er antwoord?"
KINDS = {
    SoortTermijn.ANTWOORD_OP_RAADSVRAAG: "raadsvragen",
    SoortTermijn.REACTIE_OP_ADVIES: "adviezen",
}
"""The letters that ask for each kind of answer, as a reader calls them."""
NO_TERM = "geen termijn bekend"
RULES = (
    (
        "Wij tellen kalenderdagen. De dag van de brief zelf telt niet mee. Wat nog open is, tellen "
        "wij tot en met de peildatum."
    ),
    (
        "Of een antwoord op tijd is, zeggen wij alleen als een wet, verordening of afspraak de "
        "termijn noemt. Staat die er niet, dan ziet u dagen en geen oordeel."
    ),
    (
        "De laatste dag rekenen wij zelf uit. Bij een termijn in werkdagen tellen weekenden en de "
        "feestdagen uit de Algemene termijnenwet niet mee."
    ),
    (
        "Een bericht van uitstel is een eigen stand. Noemt dat bericht een nieuwe datum, dan geldt "
        "die."
    ),
    "Is een datum niet op de dag bekend, dan tellen wij geen dagen en geven wij geen oordeel.",
)
"""How days are counted and when there is a verdict."""
SIZE = 60
"""Letters on one page."""
_COUNTED = {
    TermijnStand.OP_TIJD: ("1 kwam op tijd", "{} kwamen op tijd"),
    TermijnStand.NA_UITSTEL: ("1 kwam na uitstel", "{} kwamen na uitstel"),
    TermijnStand.TE_LAAT: ("1 kwam na de termijn", "{} kwamen na de termijn"),
    TermijnStand.BEANTWOORD: (
        "over 1 antwoord geven wij geen oordeel",
        "over {} antwoorden geven wij geen oordeel",
    ),
    TermijnStand.OPEN: ("1 is nog open", "{} zijn nog open"),
    TermijnStand.UITGESTELD: ("1 is uitgesteld", "{} zijn uitgesteld"),
    TermijnStand.VERLOPEN: (
        "van 1 is de termijn voorbij zonder antwoord",
        "van {} is de termijn voorbij zonder antwoord",
    ),
}
"""A number of letters in each state, as part of a sentence: for one, and for more."""


@frozen
class Termijnregel:
    """The term of one kind of answer."""

    title: str
    """The kind of answer, with its term."""
    text: str
    """What the term rests on, or that none is known."""
    sources: tuple[Bronregel, ...]
    """Where that stands."""


@frozen
class TermijnenView:
    """What the page of terms shows."""

    head: Kop
    """Title and answer."""
    choices: Keuzebalk
    """Narrows the table down by kind, year and state."""
    table: Overzicht
    """A row for each letter, newest first."""
    terms: tuple[Termijnregel, ...]
    """The term of each kind of answer."""
    rules: tuple[str, ...]
    """How days are counted and when there is a verdict."""
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


def termijnen_pages(context: PageContext) -> Iterator[Page]:
    """The page, when there is a letter that asks for an answer."""
    times = doorlooptijden(context.register, context.config, context.peildatum)
    if not times:
        return
    lead = _lead(context, times)
    trail = (Link("Start", ""),)
    plan = partial(_part, context, Kop(TITLE, "Termijnen", lead), len(times))
    for part in parts_of(times, SIZE, ADDRESS):
        view = partial(plan, part)
        yield part.numbered(Page(ADDRESS, "termijnen", TITLE, lead, ADDRESS, trail, view))


def _part(context: PageContext, head: Kop, total: int, part: Deel[Doorlooptijd]) -> TermijnenView:
    choices, table = _table(context, part.items, total)
    return TermijnenView(
        head=head,
        choices=choices,
        table=table,
        terms=tuple(_term(context, soort) for soort in KINDS),
        rules=RULES,
        parts=part.bar,
        cite=context.citeer(TITLE, part.page),
    )


def _table(
    context: PageContext, times: Sequence[Doorlooptijd], total: int
) -> tuple[Keuzebalk, Overzicht]:
    table = Overzicht(
        "brieven",
        "Brieven, wanneer er antwoord kwam en hoe dat staat tegenover de termijn",
        (
            Overzichtkolom("Brief"),
            Overzichtkolom("Gevraagd"),
            Overzichtkolom("Beantwoord"),
            Overzichtkolom("Dagen", number=True),
            Overzichtkolom("Termijn"),
            Overzichtkolom("Stand"),
        ),
        tuple(_row(context, time) for time in times),
        f"van {count_words(total, 'brief', 'brieven')}",
        short=True,
    )
    order = (*KINDS.values(), *TermijnStand)
    choices, (made,) = narrow("Kies wat u wilt zien", ("Soort", "Jaar", "Stand"), (table,), order)
    return choices, made


def _lead(context: PageContext, times: Sequence[Doorlooptijd]) -> str:
    counts = Counter(time.stand for time in times)
    words = [
        one if counts[stand] == 1 else many.format(counts[stand])
        for stand, (one, many) in _COUNTED.items()
        if counts[stand]
    ]
    letters = [
        count_words(sum(time.soort is soort for time in times), *_LETTERS[soort])
        for soort in KINDS
        if any(time.soort is soort for time in times)
    ]
    return (
        f"Op deze site {'staat' if len(times) == 1 else 'staan'} {list_words(letters)}. "
        f"Zo staat het ervoor op {datum(context.peildatum)}: {list_words(words)}."
    )


_LETTERS = {
    SoortTermijn.ANTWOORD_OP_RAADSVRAAG: ("brief met raadsvragen", "brieven met raadsvragen"),
    SoortTermijn.REACTIE_OP_ADVIES: ("adviesbrief", "adviesbrieven"),
}


def _row(context: PageContext, time: Doorlooptijd) -> Overzichtrij:
    link = context.require_link(time.id)
    year = str(time.begin.begin.year) if time.begin.begin else "onbekend"
    return Overzichtrij(
        (
            Overzichtcel(
                link.text, Link(link.text, link.address), extra=_who(context, time), key=link.text
            ),
            Overzichtcel(moment_in_words(time.begin), key=time.begin.iso),
            Overzichtcel(
                moment_in_words(time.antwoord) if time.antwoord else "nog geen antwoord",
                extra=_put_off(time),
                key=time.antwoord.iso if time.antwoord else "",
            ),
            Overzichtcel(_days(time), extra=_workdays(time), key=str(time.dagen or 0)),
            Overzichtcel(
                term_in_words(time.termijn) if time.termijn else NO_TERM,
                key=str(time.laatste_dag or ""),
            ),
            _stand(time),
        ),
        ((KINDS[time.soort],), (year,), (str(time.stand),)),
    )


def _who(context: PageContext, time: Doorlooptijd) -> str:
    """Who asked; of an advice also how many points got a reaction."""
    brief = context.register.items[time.id]
    if isinstance(brief, Vragenbrief):
        return f"raadsvragen van {context.title(context.register.items[brief.fractie])}"
    sender = brief.afzender if isinstance(brief, Advies) else ""
    return f"advies van {context.title(context.register.items[sender])}"


def _put_off(time: Doorlooptijd) -> str:
    if time.uitstelbericht is None:
        return ""
    until = f", tot {moment_in_words(time.uitgesteld_tot)}" if time.uitgesteld_tot else ""
    return f"bericht van uitstel: {moment_in_words(time.uitstelbericht)}{until}"


def _days(time: Doorlooptijd) -> str:
    if time.dagen is None:
        return "niet te tellen"
    days = count_words(time.dagen, "dag", "dagen")
    return days if time.antwoord else f"{days} tot nu toe"


def _workdays(time: Doorlooptijd) -> str:
    """The working days, where the term counts in them."""
    begin = time.begin.begin
    if time.dagen is None or begin is None or time.termijn is None:
        return ""
    if time.termijn.teldagen is not Teldagen.WERKDAGEN:
        return ""
    end = time.antwoord.begin if time.antwoord else time.peildatum
    return count_words(count_workdays(begin, end), "werkdag", "werkdagen") if end else ""


def _stand(time: Doorlooptijd) -> Overzichtcel:
    """The state with the day that counts; where there is no verdict, why not."""
    extra = due_words(time)
    if time.stand is TermijnStand.BEANTWOORD:
        extra = "geen oordeel: " + (NO_TERM if time.termijn is None else "geen precieze datum")
    elif time.antwoord is None and not extra:
        extra = NO_TERM
    return Overzichtcel(label=label_of(time.stand), extra=extra, key=str(time.stand))


def _term(context: PageContext, soort: SoortTermijn) -> Termijnregel:
    term = context.config.termijn(soort)
    kind = f"Antwoord op {KINDS[soort]}"
    if term is None:
        text = "Wij vonden geen termijn in de stukken op deze site. Daarom geven wij geen oordeel."
        return Termijnregel(f"{kind}: {NO_TERM}", text, ())
    document = context.require_link(term.bron.document)
    source = Bronregel(document, term.bron.onderdeel, term.bron.citaat)
    return Termijnregel(f"{kind}: {term_in_words(term)}", _basis(term), (source,))


def _basis(term: Termijn) -> str:
    basis = f"{capital(term.grondslag.rstrip('.'))}."
    if not term.schuift_op:
        return basis
    return f"{basis} Een laatste dag in een weekend of op een feestdag schuift op."
