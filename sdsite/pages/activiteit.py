"""One activity of one year: its goals, its actions, how it goes, what it was and became."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.activiteit import Actie, Activiteit, Doelstelling, Looptijd
from sdsite.model.agenda import Actielijn, Agenda
from sdsite.model.datum import Moment
from sdsite.pages.actielijn import line_title
from sdsite.pages.agenda import neighbour_links
from sdsite.pages.asked import when_asked
from sdsite.pages.bedrag import Bedragregel, amounts_of
from sdsite.pages.context import PageContext
from sdsite.pages.markup import as_markup, escape_text
from sdsite.pages.overgang import (
    Overgangblok,
    Stappen,
    overgang_block,
    overgang_short,
    steps_of,
)
from sdsite.pages.parts import (
    Afwijkingnoot,
    Bronregel,
    Citeer,
    Duidingregel,
    Feit,
    Kop,
    Link,
    Spoorstation,
    Verwijzingen,
)
from sdsite.pages.record import Gegeven, theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.spoorpad import path_through
from sdsite.pages.voortgang import (
    Berichtregel,
    latest_report,
    report_label,
    reports_of,
    stand_words,
)
from sdsite.pages.words import (
    count_words,
    derivation_words,
    list_words,
    moment_in_words,
)

WILLEN = "Wat de gemeente wil bereiken"


@frozen
class Puntregel:
    """One goal or one action."""

    id: str
    """The anchor."""
    title: str
    """A short name."""
    text: Markup
    """The goal or the action."""
    points: tuple[Markup, ...]
    """What the source lists under it."""
    when: str
    """When, as far as the source says; may be empty."""
    sources: tuple[Bronregel, ...]
    """Where it stands, when that is not where the activity stands."""
    notes: tuple[Afwijkingnoot, ...]
    """Contradictions that touch it."""


@frozen
class ActiviteitView:
    """What the page of one activity shows."""

    head: Kop
    """Title, what it is for, how it stands, key facts."""
    domain_note: Duidingregel | None
    """What the domain rests on, where the source does not name it."""
    sources: tuple[Bronregel, ...]
    """Where the activity stands."""
    notes: tuple[Afwijkingnoot, ...]
    """Contradictions that touch the activity as a whole."""
    goals_title: str
    """Heading of the goals; of goals and actions when the source names neither."""
    goals: tuple[Puntregel, ...]
    """The goals."""
    goals_words: str
    """How many goals there are, or that the source names none."""
    actions: tuple[Puntregel, ...]
    """What the gemeente does."""
    actions_words: str
    """How many actions there are, or that there are none; empty where that is said already."""
    reports: tuple[Berichtregel, ...]
    """How it goes, newest first."""
    reports_empty: str
    """What stands there when there is no report."""
    steps: tuple[Gegeven, ...]
    """Steps between years that have their anchor here."""
    steps_elsewhere: tuple[Overgangblok, ...]
    """Steps between years that stand in full on the page of another activity."""
    steps_empty: tuple[str, ...]
    """Sentences on the years that no step tells of."""
    neighbours: tuple[Link, ...]
    """The agendas of the years before and after."""
    amounts: tuple[Bedragregel, ...]
    """Money that the sources tie to it."""
    amounts_words: str
    """How many times they do so."""
    path: tuple[Spoorstation, ...]
    """What led to it, what was decided, and what followed, or a hole for each."""
    links: Verwijzingen
    """What it links to and what links to it."""
    cite: Citeer
    """How to refer to this page."""


def activiteit_pages(context: PageContext) -> Iterator[Page]:
    """A page for each activity of each year."""
    links = ((agenda, context.require_link(agenda.id)) for agenda in context.register.all(Agenda))
    above = {each.id: (Link("Start", ""), Link(link.text, link.address)) for each, link in links}
    for activiteit in context.register.all(Activiteit):
        agenda = context.register.get(activiteit.agenda, Agenda)
        if agenda:
            yield _page(context, activiteit, agenda, above[agenda.id])


def _page(
    context: PageContext, activiteit: Activiteit, agenda: Agenda, above: tuple[Link, ...]
) -> Page:
    return Page(
        context.require_link(activiteit.id).address,
        "activiteit",
        activiteit.titel,
        when_asked(_description, context, activiteit),
        above[-1].address,
        above,
        when_asked(_view, context, activiteit, agenda),
        about=_ids(activiteit),
    )


def _description(context: PageContext, activiteit: Activiteit) -> str:
    return f"{context.plain(activiteit.samenvatting)} {stand_words(activiteit)}"


def _ids(activiteit: Activiteit) -> tuple[str, ...]:
    """The activity and its parts."""
    return tuple(each.id for each in (activiteit, *activiteit.doelstellingen, *activiteit.acties))


def _view(context: PageContext, activiteit: Activiteit, agenda: Agenda) -> ActiviteitView:
    link = context.require_link(activiteit.id)
    parts = (*activiteit.doelstellingen, *activiteit.acties)
    ids = _ids(activiteit)
    money = amounts_of(context, *ids)
    steps = steps_of(context, activiteit)
    overgangen = (*steps.before, *steps.after)
    here = tuple(o for o in overgangen if _stands_on(context, o.id, link.address))
    elsewhere = tuple(o for o in overgangen if o not in here)
    return ActiviteitView(
        head=Kop(
            activiteit.titel,
            f"Activiteit {agenda.jaar}",
            _lead(context, activiteit),
            _facts(context, activiteit),
            (report_label(latest_report(activiteit)),),
        ),
        domain_note=_domain_note(context, activiteit),
        sources=context.bronnen(activiteit),
        notes=context.noten(activiteit.id),
        goals_title=WILLEN if parts else f"{WILLEN} en doet",
        goals=tuple(_point(context, goal) for goal in activiteit.doelstellingen),
        goals_words=_goals_words(activiteit),
        actions=tuple(_point(context, action) for action in activiteit.acties),
        actions_words=_actions_words(activiteit),
        reports=reports_of(context, activiteit),
        reports_empty="" if activiteit.voortgang else stand_words(activiteit),
        steps=tuple(overgang_block(context, overgang) for overgang in here),
        steps_elsewhere=tuple(overgang_short(context, o, activiteit) for o in elsewhere),
        steps_empty=_untold(context, agenda, steps),
        neighbours=neighbour_links(context, agenda),
        amounts=money,
        amounts_words=f"De stukken brengen deze activiteit {len(money)} keer met geld in verband.",
        path=path_through(context, activiteit),
        links=context.verwijzingen(*ids),
        cite=context.citeer(activiteit.titel, link.address, activiteit),
    )


def _stands_on(context: PageContext, item_id: str, page: str) -> bool:
    return context.require_link(item_id).address.partition("#")[0] == page


def _lead(context: PageContext, activiteit: Activiteit) -> Markup:
    summary = context.tekst(activiteit.samenvatting, f"{activiteit.id}-samenvatting")
    return as_markup(f"{summary}\n<p>{escape_text(stand_words(activiteit))}</p>")


def _facts(context: PageContext, activiteit: Activiteit) -> tuple[Feit, ...]:
    line = context.register.get(activiteit.actielijn, Actielijn)
    facts = [Feit("Agenda", links=context.names(activiteit.agenda))]
    if line:
        where = context.require_link(line.id).address
        facts.append(Feit("Actielijn", links=(Link(line_title(line), where),)))
    if activiteit.nummer:
        facts.append(Feit("Nummer in de agenda", activiteit.nummer))
    if activiteit.voorheen:
        facts.append(Feit("Heette eerder", activiteit.voorheen))
    ours = " (onze indeling)" if activiteit.domein_duiding else ""
    facts += [
        Feit("Looptijd", _period(activiteit.looptijd)),
        Feit("Domein", f"{_domains(activiteit) or 'niet bekend'}{ours}"),
    ]
    return (*facts, *theme_feit(context, activiteit))


def _domains(activiteit: Activiteit) -> str:
    return list_words([str(domein) for domein in activiteit.domeinen])


def _period(period: Looptijd | None) -> str:
    """From when until when, as far as known: "vanaf 2023", "tot en met juli 2025"."""
    begin = moment_in_words(period.begin) if period and period.begin else ""
    end = moment_in_words(period.eind) if period and period.eind else ""
    if begin and begin == end:
        return begin
    words = (f"vanaf {begin}" if begin else "", f"tot en met {end}" if end else "")
    return " ".join(word for word in words if word) or "niet bekend"


def _domain_note(context: PageContext, activiteit: Activiteit) -> Duidingregel | None:
    reading = f"Wij delen deze activiteit in bij het domein {_domains(activiteit)}."
    return context.duiding(activiteit.domein_duiding, reading)


def _point(context: PageContext, point: Doelstelling | Actie) -> Puntregel:
    points = point.onderdelen if isinstance(point, Actie) else ()
    when = point.wanneer if isinstance(point, Actie) else None
    return Puntregel(
        id=point.id,
        title=point.titel,
        text=context.tekst(point.tekst, point.id),
        points=tuple(
            context.tekst(part, f"{point.id}-{number}") for number, part in enumerate(points, 1)
        ),
        when=_when(when) if when else "",
        sources=tuple(context.bron(bron) for bron in point.bronnen),
        notes=context.noten(point.id),
    )


def _when(moment: Moment) -> str:
    explained = derivation_words(moment)
    return f"{moment_in_words(moment)}. {explained}" if explained else moment_in_words(moment)


def _goals_words(activiteit: Activiteit) -> str:
    count = len(activiteit.doelstellingen)
    if not count:
        what = "geen doelen" if activiteit.acties else "geen doelen en geen concrete acties"
        return f"De stukken op deze site noemen {what} van deze activiteit."
    return f"De agenda noemt {count_words(count, 'doel', 'doelen')}."


def _actions_words(activiteit: Activiteit) -> str:
    count = len(activiteit.acties)
    if not count:
        missing = "De stukken op deze site noemen geen concrete acties van deze activiteit."
        return missing if activiteit.doelstellingen else ""
    return (
        f"De agenda noemt {count_words(count, 'actie', 'acties')}. Per actie staat er niet of "
        "zij al is gedaan. Daarom staan hier geen vinkjes."
    )


def _untold(context: PageContext, agenda: Agenda, steps: Stappen) -> tuple[str, ...]:
    """Sentences on the year before and the year after, where no step tells of them."""
    years = [other.jaar for other in context.register.all(Agenda)]
    sentences = []
    if not steps.before:
        earlier = [year for year in years if year < agenda.jaar]
        sentences.append(
            f"De stukken zeggen niet of deze activiteit in {max(earlier)} al bestond."
            if earlier
            else f"Op deze site staat geen agenda van voor {agenda.jaar}."
        )
    if not steps.after:
        later = [year for year in years if year > agenda.jaar]
        sentences.append(
            f"De stukken zeggen niet hoe deze activiteit in {min(later)} verderging."
            if later
            else f"Op deze site staat nog geen agenda van na {agenda.jaar}."
        )
    return tuple(sentences)
