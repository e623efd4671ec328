"""A text → everything in it that tells who somebody is; each kind has one detector."""

from __future__ import annotations

from sdsite.privacy.bsn import burgerservicenummers
from sdsite.privacy.email import e_mailadressen
from sdsite.privacy.home_address import woonadressen
from sdsite.privacy.iban import rekeningnummers
from sdsite.privacy.licence_plate import kentekens
from sdsite.privacy.person_name import namen
from sdsite.privacy.spans import Detector, Span
from sdsite.privacy.telephone import telefoonnummers

DETECTORS: tuple[Detector, ...] = (
    rekeningnummers,
    e_mailadressen,
    telefoonnummers,
    woonadressen,
    burgerservicenummers,
    kentekens,
    namen,
)
"""Every detector; of two that find the same signs the surest keeps them, or else the first."""


def detect(text: str) -> tuple[Span, ...]:
    """Find all there is in a text, in the order in which it stands there; no two overlap."""
    found = [span for detector in DETECTORS for span in detector(text)]
    kept: list[Span] = []
    for span in sorted(found, key=lambda each: -each.evidence):  # the order of detectors stays
        if all(span.end <= each.start or each.end <= span.start for each in kept):
            kept.append(span)
    return tuple(sorted(kept))
