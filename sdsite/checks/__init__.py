"""Rules that only the whole can break: one rule, one function, in one explicit tuple."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from types import MappingProxyType

from sdsite.checks.agendas import other_agendas, same_addresses, two_agendas
from sdsite.checks.changes import (
    changes_to_come,
    corrections_of_nothing,
    withdrawn_but_there,
    withdrawn_elsewhere,
    withdrawn_twice,
)
from sdsite.checks.circles import circles
from sdsite.checks.completeness import Gap, find_gaps
from sdsite.checks.counts import wrong_counts
from sdsite.checks.dates import (
    answers_before_question,
    answers_put_off_early,
    ends_before_begin,
    reactions_before_advies,
    states_turned,
    too_early,
)
from sdsite.checks.evidence import (
    derived_without_reading,
    facts_without_source,
    unread_sources,
)
from sdsite.checks.figures import (
    charts_without_words,
    impossible_values,
    mixed_units,
    unknown_rows,
    wrong_differences,
    wrong_totals,
)
from sdsite.checks.formulas import formulas
from sdsite.checks.overgangen import back_in_time, wrong_ends
from sdsite.checks.paper import unknown_documents, unprintable_texts
from sdsite.checks.promises import judged_by_nobody
from sdsite.checks.publication import (
    PublicationRule,
    expired_on_base_date,
    missing_settings,
    themes_without_mapping,
    undated_changes,
)
from sdsite.checks.quotes import wrong_quotes
from sdsite.checks.reactions import two_reactions
from sdsite.checks.references import duplicate_ids, long_ids, unknown_ids, wrong_nouns
from sdsite.checks.rule import Check, CheckRule, FactCheck
from sdsite.checks.settings import unknown_ids_in_settings
from sdsite.checks.texts import empty_texts
from sdsite.checks.written_pages import (
    images_on_pages,
    unknown_ids_on_pages,
    wrong_headings,
)
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.memo import NO_MEMO, Memo
from sdsite.model.indicator import Meting
from sdsite.model.item import Item
from sdsite.model.register import Herkomstplek, Register
from sdsite.model.tabel import Bedrag

CHECKS: tuple[Check, ...] = (
    duplicate_ids,
    long_ids,
    unknown_ids,
    unknown_ids_in_settings,
    unknown_documents,
    wrong_nouns,
    circles,
    two_agendas,
    same_addresses,
    other_agendas,
    facts_without_source,
    unread_sources,
    derived_without_reading,
    unprintable_texts,
    two_reactions,
    reactions_before_advies,
    answers_before_question,
    answers_put_off_early,
    judged_by_nobody,
    ends_before_begin,
    states_turned,
    too_early,
    wrong_ends,
    back_in_time,
    corrections_of_nothing,
    changes_to_come,
    withdrawn_but_there,
    withdrawn_twice,
    withdrawn_elsewhere,
    wrong_totals,
    wrong_differences,
    unknown_rows,
    mixed_units,
    impossible_values,
    charts_without_words,
    unknown_ids_on_pages,
    wrong_headings,
    images_on_pages,
    missing_settings,
    themes_without_mapping,
    expired_on_base_date,
    undated_changes,
    wrong_counts,
)
"""Every check of the whole, in the order in which they run."""

OF_ONE_FACT: tuple[FactCheck, ...] = (empty_texts, formulas)
"""Every check of a fact by itself."""


def check(
    register: Register,
    config: Config,
    texts: Mapping[str, str] = MappingProxyType({}),
    memo: Memo = NO_MEMO,
) -> tuple[Finding, ...]:
    """Run every check and give all findings at once, in the order of files and lines.

    `texts` are those of documents that are at hand, by id, to find quotes back in; `memo` knows
    what was found before in a fact by itself.
    """
    findings = {finding for rule in CHECKS for finding in rule(register, config)}
    more = (_of_facts(register, memo), wrong_quotes(register, config, texts))
    return tuple(sorted(findings.union(*more)))


def _of_facts(register: Register, memo: Memo) -> Iterator[Finding]:
    facts = chain(register.items.values(), register.rows)
    # a plek is another one as soon as the record is read again
    pairs = zip(register.plekken.values(), facts, strict=False)  # behind them are written pages
    return chain.from_iterable(memo.remember_each("alone", pairs, _of_fact))


def _of_fact(fact: Item | Bedrag | Meting, plek: Herkomstplek) -> tuple[Finding, ...]:
    return tuple(finding for rule in OF_ONE_FACT for finding in rule(fact, plek))


__all__ = ["CHECKS", "CheckRule", "Gap", "PublicationRule", "check", "find_gaps"]
