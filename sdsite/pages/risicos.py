"""The risks: how each moves, what may go wrong, and what is done about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from sdsite.model.risico import (
    Beheersmaatregel,
    MaatregelStand,
    Risico,
    RisicoCategorie,
    RisicoStand,
    RisicoStatus,
)
from sdsite.model.slug import slug
from sdsite.pages.blocks import Filterbalk
from sdsite.pages.context import PageContext
from sdsite.pages.filter import Groep, make_filter
from sdsite.pages.parts import Afwijkingnoot, Bronregel, Citeer, Feit, Kop, Label, Link
from sdsite.pages.record import Gegeven, gegeven, theme_feit
from sdsite.pages.risk_changes import Risicoveranderingen, risk_changes
from sdsite.pages.site_plan import Page
from sdsite.pages.words import (
    capital,
    count_words,
    label_of,
    list_words,
    moment_in_words,
    when_in_words,
)


@dataclass(frozen=True, slots=True)
class Standregel:
    """How a risk stood on one date."""

    date: str
    """The date, with its precision."""
    label: Label
    """How it moved."""
    text: Markup
    """What the source says about it."""
    sources: tuple[Bronregel, ...]
    """Where that stands."""


@dataclass(frozen=True, slots=True)
class Maatregelregel:
    """One measure against a risk."""

    id: str
    """The anchor."""
    title: str
    """Its name."""
    text: Markup
    """What is done."""
    facts: tuple[Feit, ...]
    """What happens with the measure, and how the risk moves where the source tells it here."""
    explanation: Markup
    """How it stands; may be empty."""
    sources: tuple[Bronregel, ...]
    """Where it stands, when that is not where the risk stands."""
    notes: tuple[Afwijkingnoot, ...]
    """Contradictions that touch it."""


@dataclass(frozen=True, slots=True)
class Risicoblok:
    """One risk with its states and its measures."""

    record: Gegeven
    """What all records share, with its group in the filter of the page."""
    stands: tuple[Standregel, ...]
    """How it stood, newest first."""
    measures_title: str
    """How many measures there are."""
    measures: tuple[Maatregelregel, ...]
    """What is done about it."""


@dataclass(frozen=True, slots=True)
class Risicogroep:
    """The risks of one family."""

    id: str
    """The anchor."""
    title: str
    """The family, with how many risks there are in it."""
    blocks: tuple[Risicoblok, ...]
    """The risks, in the order of the source."""


@dataclass(frozen=True, slots=True)
class RisicosView:
    """What the page with the risks shows."""

    head: Kop
    """Title, how the risks move, how much there is."""
    changes: Risicoveranderingen
    """What moved since the risks were last looked at, with the reasons."""
    filter: Filterbalk | None
    """Shows the risks that moved in one way alone; None when all moved alike."""
    groups: tuple[Risicogroep, ...]
    """The families of risks."""
    cite: Citeer
    """How to refer to this page."""


def risicos_pages(context: PageContext) -> Iterator[Page]:
    """The page with the risks, when there are any."""
    risicos = sorted(context.register.all(Risico), key=lambda risico: risico.nummer)
    if not risicos:
        return
    title, address = "Risico's", "risicos/"
    counts = Counter(_last(risico).stand for risico in risicos)
    kinds = tuple(stand for stand in RisicoStand if counts[stand])
    groups = (Groep(str(kind), counts[kind], label_of(kind)) for kind in kinds)
    lead = _lead(risicos, counts)
    families = (
        (family, [risico for risico in risicos if risico.categorie is family])
        for family in RisicoCategorie
    )
    view = RisicosView(
        head=Kop("Wat er mis kan gaan", title, lead, _facts(risicos)),
        changes=risk_changes(context, risicos),
        filter=make_filter("Risico's naar stand", address, groups),
        groups=tuple(
            Risicogroep(
                slug(str(family)),
                f"{capital(str(family))} ({len(found)})",
                tuple(_block(context, risico, kinds) for risico in found),
            )
            for family, found in families
            if found
        ),
        cite=context.citeer(title, address, *risicos),
    )
    yield Page(address, "risicos", title, lead, address, (Link("Start", ""),), view)


def _last(risico: Risico) -> RisicoStatus:
    """The newest state of a risk."""
    return risico.statussen[-1]


def _lead(risicos: Sequence[Risico], counts: Counter[RisicoStand]) -> str:
    """How the risks moved, counted; with the date when it is one and the same."""
    moments = {when_in_words(_last(risico).peildatum) for risico in risicos}
    when = f"{capital(moments.pop())}" if len(moments) == 1 else "In de nieuwste stukken"
    words = [f"{counts[stand]} {stand}" for stand in RisicoStand if counts[stand]]
    verb = "staat" if len(risicos) == 1 else "staan"
    counted = count_words(len(risicos), "risico", "risico's")
    return f"{when} {verb} er {counted} op de lijst: {list_words(words)}."


def _facts(risicos: Sequence[Risico]) -> tuple[Feit, ...]:
    measures = Counter(m.stand for risico in risicos for m in risico.maatregelen)
    told = [f"{measures[stand]} {stand}" for stand in MaatregelStand if measures[stand]]
    return (
        Feit("Risico's", str(len(risicos))),
        Feit("Beheersmaatregelen", str(measures.total())),
        Feit("Stand van de maatregelen", list_words(told)),
    )


def _block(context: PageContext, risico: Risico, kinds: tuple[RisicoStand, ...]) -> Risicoblok:
    stand = _last(risico).stand
    record = gegeven(
        context,
        risico,
        text=context.tekst(risico.omschrijving, risico.id),
        labels=(label_of(stand),),
        facts=theme_feit(context, risico),
    )
    return Risicoblok(
        record=replace(record, group=kinds.index(stand) + 1),
        stands=tuple(
            _stand(context, status, f"{risico.id}-stand-{number}")
            for number, status in reversed(tuple(enumerate(risico.statussen, start=1)))
        ),
        measures_title=f"Wat de gemeente eraan doet ({len(risico.maatregelen)})",
        measures=tuple(_measure(context, maatregel) for maatregel in risico.maatregelen),
    )


def _stand(context: PageContext, status: RisicoStatus, key: str) -> Standregel:
    return Standregel(
        date=capital(moment_in_words(status.peildatum)),
        label=label_of(status.stand),
        text=context.tekst(status.toelichting, key),
        sources=tuple(context.bron(vindplaats) for vindplaats in status.bronnen),
    )


def _measure(context: PageContext, maatregel: Beheersmaatregel) -> Maatregelregel:
    return Maatregelregel(
        id=maatregel.id,
        title=maatregel.titel,
        text=context.tekst(maatregel.omschrijving, maatregel.id),
        facts=(
            Feit("Maatregel", status=label_of(maatregel.stand)),
            Feit("Risico bij deze maatregel", status=label_of(maatregel.risicostand)),
        ),
        explanation=context.tekst(maatregel.toelichting, f"{maatregel.id}-toelichting"),
        sources=context.bronnen(maatregel) if maatregel.bronnen else (),
        notes=context.noten(maatregel.id),
    )
