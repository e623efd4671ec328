"""Checks on what a site needs before it is published: an address brings duties with it.

They are asked only of a site that names its address (`basis_url`): before that there is nothing
for a harvester to read. Each is a warning, for the site itself is right without.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sdsite.config import Config
from sdsite.findings import Finding, Rule, Severity
from sdsite.model.register import Register
from sdsite.model.thema import Thema
from sdsite.model.vingerafdruk import fingerprint_of, fingerprints

NO_ADDRESS = (
    "Zonder basis_url in site_config.yml maakt de site geen sitemaps, geen Woo-index en geen "
    "catalogus van open data: daarin staan volledige adressen."
)
"""What a build leaves out while nobody has said where the site will stand."""


class PublicationRule(Rule):
    """The problems of a site that is right in itself, and not ready to be published."""

    NO_PUBLISHER = (
        "uitgever-zonder-uri",
        "Een site met een adres noemt de uitgever zoals het register TOOI dat doet.",
    )
    """Voorbeeld: `basis_url` is ingevuld, en bij `organisatie` staat geen `uri`.

    Herstel: zet bij `organisatie` de `uri` uit TOOI; zonder die komt er geen Woo-index."""

    NO_LICENCE = "gegevens-zonder-licentie", "Een site met een adres noemt de licentie."
    """Voorbeeld: `basis_url` is ingevuld, en `licentie` ontbreekt.

    Herstel: kies `licentie: CC0-1.0` (vrij) of `licentie: CC-BY-4.0` (met naamsvermelding)."""

    NO_CONTACT = (
        "site-zonder-contact",
        "Een site met een adres zegt waar men een zwakke plek meldt.",
    )
    """Voorbeeld: `basis_url` is ingevuld, en `contact` ontbreekt.

    Herstel: vul bij `contact` een e-mailadres van de organisatie in; zonder dat komt er geen
    security.txt, en dat is voor gemeenten verplicht."""

    UNMAPPED_THEME = (
        "thema-zonder-koppeling",
        "Een thema op een site met een adres hoort bij een onderwerp uit een openbare lijst.",
    )
    """Voorbeeld: een thema zonder `top_thema` of zonder `data_thema`.

    Herstel: kies bij het thema een onderwerp uit de TOP-lijst en een Europees datathema."""

    EXPIRED_CONTACT = (
        "security-txt-verlopen",
        "Het bestand security.txt geldt een jaar na `bijgewerkt`.",
    )
    """Voorbeeld: `bijgewerkt: 2025-01-01`, en het is nu maart 2026.

    Herstel: kijk na of `contact` nog klopt, en zet `bijgewerkt` op vandaag."""

    UNDATED_CHANGE = (
        "verandering-zonder-datum",
        "Gegevens zijn veranderd sinds de vorige publicatie, en `bijgewerkt` is niet verzet.",
    )
    """Voorbeeld: een advies is verbeterd, en `bijgewerkt` staat nog op de dag van de vorige
    publicatie.

    Herstel: zet `bijgewerkt` op de dag van deze publicatie; dan ziet de Woo-index wat er nieuw
    is."""


def missing_settings(_register: Register, config: Config) -> Iterator[Finding]:
    """Report a setting that a published site lacks: publisher, licence, mailbox."""
    if config.basis_url is None:
        return
    wanted = (
        (
            config.organisatie.uri,
            PublicationRule.NO_PUBLISHER,
            ("organisatie",),
            'Bij organisatie ontbreekt "uri", en zonder die aanduiding kan de Woo-index niet.',
            "Voeg toe: uri: https://identifier.overheid.nl/tooi/id/gemeente/gm… uit TOOI.",
        ),
        (
            config.licentie,
            PublicationRule.NO_LICENCE,
            ("basis_url",),
            'De sleutel "licentie" ontbreekt, en zonder licentie komt er geen open-datacatalogus.',
            "Voeg toe: licentie: CC0-1.0 of licentie: CC-BY-4.0.",
        ),
        (
            config.contact,
            PublicationRule.NO_CONTACT,
            ("basis_url",),
            'De sleutel "contact" ontbreekt, en zonder adres komt er geen security.txt.',
            "Voeg toe: contact: met het e-mailadres van de organisatie.",
        ),
    )
    for value, rule, path, message, hint in wanted:
        if value is None:
            yield Finding(config.place(*path), rule, message, hint, Severity.WARNING)


def themes_without_mapping(register: Register, config: Config) -> Iterator[Finding]:
    """Report a subject that no harvester can place, for want of a code from a public list."""
    for thema in register.all(Thema) if config.basis_url is not None else ():
        wanted = (("top_thema", thema.top_thema), ("data_thema", thema.data_thema))
        missing = [key for key, value in wanted if value is None]
        if missing:
            yield Finding(
                register.place(thema.id),
                PublicationRule.UNMAPPED_THEME,
                f'Het thema "{thema.titel}" mist {" en ".join(missing)}: de Woo-index en de '
                "open-datacatalogus kennen het zo niet.",
                "Voeg toe: top_thema: zorg en gezondheid, data_thema: SOCI of wat past.",
                Severity.WARNING,
            )


def expired_contact(config: Config, day: date) -> tuple[Finding, ...]:
    """Report that security.txt says of itself that it no longer holds on a day (RFC 9116)."""
    if config.contact is None or day < config.contact_geldig_tot:
        return ()
    return (
        Finding(
            config.place("bijgewerkt"),
            PublicationRule.EXPIRED_CONTACT,
            f"security.txt gold een jaar, tot {config.contact_geldig_tot}, en is verlopen.",
            'Kijk na of "contact" nog klopt en zet "bijgewerkt" op de dag waarop u dat deed.',
            Severity.WARNING,
        ),
    )


def undated_changes(register: Register, config: Config) -> Iterator[Finding]:
    """Report that facts changed since data/edities.csv was kept, but not the date they would get.

    The start page (`adres` empty) gathers from all facts, so its edition tells whether one changed.
    """
    start = next((each for each in register.edities if not each.adres), None)
    if start is None or config.bijgewerkt > max(each.sinds for each in register.edities):
        return
    if fingerprint_of(fingerprints(register).values()) != start.vingerafdruk:
        yield Finding(
            config.place("bijgewerkt"),
            PublicationRule.UNDATED_CHANGE,
            f"De gegevens zijn veranderd sinds de publicatie van {config.bijgewerkt}, en "
            '"bijgewerkt" staat nog op die dag.',
            "Zet bijgewerkt op de dag van deze publicatie.",
            Severity.WARNING,
        )


def expired_on_base_date(_register: Register, config: Config) -> Iterator[Finding]:
    """Report a security.txt that has expired on the peildatum already."""
    yield from expired_contact(config, config.peildatum)
