"""One risk: how it stood and stands, what may go wrong, and what is done about it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from markupsafe import Markup

from sdsite.model.risico import Beheersmaatregel, Risico, RisicoStatus
from sdsite.pages.blocks import Lijstitem, Regel
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Afwijkingnoot, Bronregel, Citeer, Feit, Kop, Label, Link
from sdsite.pages.record import Gegeven, gegeven, list_item, own_page, record_head, theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital, label_of, moment_in_words


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
class RisicoView:
    """What the page of one risk shows."""

    head: Kop
    """Its name, how it moved, what may go wrong."""
    block: Risicoblok
    """The risk; its words stand in the head."""
    cite: Citeer
    """How to refer to this page."""


def risico_page(
    context: PageContext, risico: Risico, block: Risicoblok, above: tuple[Link, ...]
) -> Page:
    """The page of a risk; `above` are the pages above it, the list of risks last."""
    record = block.record
    cite = context.citeer(record.title, record.address, risico)
    return own_page(
        record,
        RisicoView(record_head(record, "Risico"), block, cite),
        kind="risico",
        description=context.plain(risico.omschrijving),
        above=above,
    )


def risico_item(context: PageContext, risico: Risico, block: Risicoblok) -> Lijstitem:
    """A risk in the list of risks, with its measures."""
    parts = tuple(
        Regel(Link(measure.title, f"{block.record.address}#{measure.id}"), id=measure.id)
        for measure in block.measures
    )
    return list_item(block.record, context.plain(risico.omschrijving), parts, block.measures_title)


def risico_block(context: PageContext, risico: Risico, group: int) -> Risicoblok:
    """A risk with its states and measures; `group` is its group in a filter."""
    stand = risico.statussen[-1].stand
    record = gegeven(
        context,
        risico,
        text=context.tekst(risico.omschrijving, risico.id),
        labels=(label_of(stand),),
        facts=theme_feit(context, risico),
    )
    return Risicoblok(
        record=replace(record, group=group),
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
