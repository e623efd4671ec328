"""One risk: how it stood and stands, what may go wrong, and what is done about it."""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.risico import Beheersmaatregel, Risico, RisicoStatus
from sdsite.pages.asked import when_asked
from sdsite.pages.blocks import Lijstitem, Regel
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Afwijkingnoot, Bronregel, Citeer, Feit, Kop, Label, Link
from sdsite.pages.record import Gegeven, gegeven, list_item, own_page, record_head, theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital, label_of, moment_in_words


@frozen
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


@frozen
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


@frozen
class Risicoblok:
    """One risk with its states and its measures."""

    record: Gegeven
    """What all records share."""
    stands: tuple[Standregel, ...]
    """How it stood, newest first."""
    measures_title: str
    """How many measures there are."""
    measures: tuple[Maatregelregel, ...]
    """What is done about it."""


@frozen
class RisicoView:
    """What the page of one risk shows."""

    head: Kop
    """Its name, how it moved, what may go wrong."""
    block: Risicoblok
    """The risk; its words stand in the head."""
    cite: Citeer
    """How to refer to this page."""


def risico_page(context: PageContext, risico: Risico, above: tuple[Link, ...]) -> Page:
    """The page of a risk; `above` are the pages above it, the list of risks last."""
    return own_page(
        context,
        risico,
        when_asked(_view, context, risico),
        kind="risico",
        description=when_asked(context.plain, risico.omschrijving),
        above=above,
    )


def risico_item(context: PageContext, risico: Risico, group: int) -> Lijstitem:
    """A risk in the list of risks, with its measures; `group` is its group in the filter."""
    item = list_item(context, risico, risico.omschrijving, labels=_labels(risico))
    measures = tuple(
        Regel(Link(each.titel, f"{item.link.address}#{each.id}"), id=each.id)
        for each in risico.maatregelen
    )
    return replace(item, group=group, parts=measures, parts_title=_measures_title(risico))


def _view(context: PageContext, risico: Risico) -> RisicoView:
    block = _block(context, risico)
    record = block.record
    cite = context.citeer(record.title, record.address, risico)
    return RisicoView(record_head(record, "Risico"), block, cite)


def _block(context: PageContext, risico: Risico) -> Risicoblok:
    return Risicoblok(
        record=gegeven(
            context,
            risico,
            text=context.tekst(risico.omschrijving, risico.id),
            labels=_labels(risico),
            facts=theme_feit(context, risico),
        ),
        stands=tuple(
            _stand(context, status, f"{risico.id}-stand-{number}")
            for number, status in reversed(tuple(enumerate(risico.statussen, start=1)))
        ),
        measures_title=_measures_title(risico),
        measures=tuple(_measure(context, maatregel) for maatregel in risico.maatregelen),
    )


def _labels(risico: Risico) -> tuple[Label, ...]:
    return (label_of(risico.statussen[-1].stand),)


def _measures_title(risico: Risico) -> str:
    return f"Wat de gemeente eraan doet ({len(risico.maatregelen)})"


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
