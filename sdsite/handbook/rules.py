"""Every rule of every stage, by its slug."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from sdsite.checks import CheckRule, PublicationRule
from sdsite.config import ConfigRule
from sdsite.external_links.rules import ExternalRule
from sdsite.findings import Rule
from sdsite.model.rules import ModelRule
from sdsite.preview.rules import PreviewRule
from sdsite.privacy import PrivacyRule
from sdsite.publish import PublishRule
from sdsite.readability import LanguageRule
from sdsite.render.links import LinkRule
from sdsite.render.print_findings import PrintRule
from sdsite.sources.rules import SourceRule
from sdsite.validation.rules import ValidationRule

RULES: tuple[type[Rule], ...] = (
    SourceRule,
    ValidationRule,
    ConfigRule,
    ModelRule,
    PrivacyRule,
    CheckRule,
    PublicationRule,
    LanguageRule,
    LinkRule,
    PrintRule,
    PublishRule,
    PreviewRule,
    ExternalRule,
)
"""The rules of every stage, in the order in which the stages run."""


@cache
def every_rule() -> Mapping[str, Rule]:
    """Every rule there is, by slug, in the order of the stages."""
    return MappingProxyType({str(rule): rule for stage in RULES for rule in stage})


def find_rule(slug: str) -> Rule | None:
    """Give the rule of this slug, if there is one."""
    return every_rule().get(slug)
