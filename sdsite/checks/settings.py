"""Check on site_config.yml: the facts that the settings name exist."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.checks.references import suggestion
from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.register import Register


def unknown_ids_in_settings(register: Register, config: Config) -> Iterator[Finding]:
    """Report an id in the settings that does not exist, with the nearest id that does."""
    named: list[tuple[str, str, tuple[str | int, ...]]] = [
        (config.organisatie.id, "organisatie", ("organisatie", "id"))
    ]
    named += [
        (termijn.bron.document, "document", ("termijnen", at, "bron", "document"))
        for at, termijn in enumerate(config.termijnen)
    ]
    named += [
        (each.document, "document", ("brontekst", at, "document"))
        for at, each in enumerate(config.brontekst)
    ]
    for item_id, noun, path in named:
        if item_id not in register.items:
            yield Finding(
                config.place(*path),
                CheckRule.UNKNOWN_ID,
                f'Er is geen gegeven met het id "{item_id}".',
                suggestion(item_id, register, (noun,)),
            )
