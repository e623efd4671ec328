"""How long an answer took, beside the term that holds for it; no term, no verdict."""

from __future__ import annotations

from sdsite.config import SoortTermijn
from sdsite.model.datum import Moment
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Feit
from sdsite.pages.words import count_words, days_between, moment_in_words, term_in_words


def after_words(context: PageContext, soort: SoortTermijn, begin: Moment, eind: Moment) -> str:
    """The days between, and the term: "na 16 dagen (afgesproken: 4 weken)".

    Empty when one of the two is not dated to the day. A term stands there only where
    `termijnen` in site_config.yml gives one with its source.
    """
    days = days_between(begin, eind)
    if days is None:
        return ""
    term = context.config.termijn(soort)
    agreed = f" (afgesproken: {term_in_words(term)})" if term else ""
    return f"na {count_words(days, 'dag', 'dagen')}{agreed}"


def dated_words(context: PageContext, soort: SoortTermijn, begin: Moment, eind: Moment) -> str:
    """The date of an answer with the days it took: "21 oktober 2021, na 16 dagen"."""
    after = after_words(context, soort, begin, eind)
    return f"{moment_in_words(eind)}, {after}" if after else moment_in_words(eind)


def term_feit(context: PageContext, soort: SoortTermijn) -> tuple[Feit, ...]:
    """The term with the paper it stands in, as a key fact; nothing where none is agreed."""
    term = context.config.termijn(soort)
    if term is None:
        return ()
    links = context.names(term.bron.document)
    return (Feit("Afgesproken termijn", term_in_words(term), links),)
