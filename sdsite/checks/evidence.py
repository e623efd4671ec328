"""Checks on evidence: every fact has a source, and every reading has its words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding, Severity
from sdsite.model.activiteit import Overgang
from sdsite.model.document import Document
from sdsite.model.duiding import Zekerheid
from sdsite.model.register import Register
from sdsite.model.relatie import Relatie


def facts_without_source(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a record that names no vindplaats, where its kind must."""
    nouns = (noun for noun in register.nouns if noun.needs_source)
    for item in chain.from_iterable(map(register.all, nouns)):
        if not item.bronnen:
            yield Finding(
                register.place(item.id),
                CheckRule.NO_SOURCE,
                f'Bij "{item.id}" staat niet waar het vandaan komt.',
                "Voeg bronnen toe: een document, en zo mogelijk het onderdeel en de pagina.",
            )


def unread_sources(register: Register, _config: Config) -> Iterator[Finding]:
    """Warn for a vindplaats in a document that the editors have not read themselves."""
    unread = (document.id for document in register.all(Document) if not document.aanwezig)
    for verband in chain.from_iterable(register.terug.get(each, ()) for each in unread):
        if verband.soort == "bron":
            yield Finding(
                register.place(verband.van, *verband.veld),
                CheckRule.UNREAD_SOURCE,
                f'"{verband.naar}" hebben wij zelf niet gelezen (aanwezig: false).',
                "Noem het stuk waarin u het wel las, of zet aanwezig op true.",
                Severity.WARNING,
            )


def derived_without_reading(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a derived relation or overgang that does not say on which words it rests."""
    derived: list[Relatie | Overgang] = [*register.all(Relatie), *register.all(Overgang)]
    for item in derived:
        if item.zekerheid is Zekerheid.AFGELEID and item.duiding is None:
            yield Finding(
                register.place(item.id, "zekerheid"),
                CheckRule.NO_READING,
                f'"{item.id}" is afgeleid, maar er staat niet op welke woorden dat rust.',
                "Voeg duiding toe met de woorden uit de bron.",
            )
