"""One indicator: what is measured, how it stood at first, when it is measured again."""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.indicator import Indicator, Meting, Richting
from sdsite.pages.asked import when_asked
from sdsite.pages.blocks import Figuur
from sdsite.pages.context import PageContext
from sdsite.pages.figuren import figuur_of_indicator
from sdsite.pages.metingen import measured, meting_feiten, next_feit
from sdsite.pages.parts import Citeer, Feit, Kop, Label, Link
from sdsite.pages.record import Gegeven, gegeven, own_page, record_head, theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital

GEEN_STREEFWAARDE = "niet genoemd in de bron"
"""What stands where the source sets no target."""

KNOWN = Label("beginstand bekend", "goed", "vinkje")
"""The label of an indicator whose baseline is a figure."""

UNKNOWN = Label("beginstand niet bekend", "let-op", "vraag")
"""The label of an indicator whose baseline is not known."""


@frozen
class Indicatorblok:
    """One indicator."""

    record: Gegeven
    """What all records share, with the facts of the indicator."""
    figure: Figuur | None
    """The measurements as a chart, when there are two or more."""
    note: Markup
    """The footnotes of the source, in our words; may be empty."""


@frozen
class IndicatorView:
    """What the page of one indicator shows."""

    head: Kop
    """Its name, whether its baseline is known, what is known of it."""
    block: Indicatorblok
    """The indicator; its words and facts stand in the head."""
    cite: Citeer
    """How to refer to this page."""


def indicator_page(context: PageContext, indicator: Indicator, above: tuple[Link, ...]) -> Page:
    """The page of an indicator; `above` are the pages above it, the list of indicators last."""
    return own_page(
        context,
        indicator,
        when_asked(_view, context, indicator),
        kind="indicator",
        description=when_asked(context.plain, indicator.omschrijving),
        above=above,
    )


def _view(context: PageContext, indicator: Indicator) -> IndicatorView:
    block = _block(context, indicator)
    record = block.record
    noun = f"Indicator {record.number}".strip()
    cite = context.citeer(record.title, record.address, indicator)
    return IndicatorView(record_head(record, noun), block, cite)


def _block(context: PageContext, indicator: Indicator) -> Indicatorblok:
    """An indicator with its chart and the footnotes of the source."""
    meting, found = baseline(context, indicator), measured(context, indicator)
    own = {vindplaats.document for vindplaats in indicator.bronnen}
    papers = {m.document: context.names(m.document) for m in found if m.document not in own}
    facts = (
        *meting_feiten(found, meting, papers),
        next_feit(indicator, found, context.peildatum),
        Feit("Beter is", direction(indicator)),
        Feit("Streefwaarde", indicator.streefwaarde or GEEN_STREEFWAARDE),
        Feit("Soort", f"{indicator.soort}indicator"),
        Feit("Gemeten met", indicator.gegevensbron),
        Feit("Hoe vaak", _frequency(indicator)),
        *theme_feit(context, indicator),
    )
    duiding = None
    if indicator.richting is not Richting.ONBEKEND:
        duiding = context.duiding(indicator.duiding, f"Wij lezen: {indicator.richting}.")
    record = gegeven(
        context,
        indicator,
        text=context.tekst(indicator.omschrijving, indicator.id),
        labels=(KNOWN if is_known(meting) else UNKNOWN,),
        facts=facts,
        duiding=duiding or context.duiding(indicator.duiding, "Wij lezen geen richting."),
        number=indicator.code,
    )
    ids = (indicator.id, *(each.id for each in found))
    record = replace(record, notes=context.noten(*ids), links=context.verwijzingen(*ids))
    figure = figuur_of_indicator(context, indicator)
    return Indicatorblok(record, figure, context.tekst(indicator.noot, f"{indicator.id}-noot"))


def baseline(context: PageContext, indicator: Indicator) -> Meting | None:
    """The measurement that the source calls the baseline; without one, the first there is."""
    found = measured(context, indicator)
    return next((meting for meting in found if meting.nulmeting), found[0] if found else None)


def is_known(meting: Meting | None) -> bool:
    """Whether there is a measurement, and it is a figure."""
    return meting is not None and meting.waarde is not None


def direction(indicator: Indicator) -> str:
    """Which way is better, in one word."""
    if indicator.richting is Richting.ONBEKEND:
        return "onbekend"
    return str(indicator.richting).partition(" ")[0]


def _frequency(indicator: Indicator) -> str:
    return capital(indicator.frequentie)
