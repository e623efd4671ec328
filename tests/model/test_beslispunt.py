"""A point of decision, with its official number."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import BRON, OPGAVE, backlinks, links

BESLISPUNT = (
    """\
id: beslispunt-1
titel: Zorg in de wijk
nummer: 1
samenvatting: De raad kiest voor zorg in de wijk.
hoofdstuk: "2"
opgave: opgave-1
besluit: besluit-raad
"""
    + BRON
)


def test_een_beslispunt_hoort_bij_een_opgave_en_een_besluit(load_of: LoadOf) -> None:
    register = load_of(opgaven=OPGAVE, beslispunten=BESLISPUNT).register
    assert {
        ("hoort bij opgave", "opgave-1"),
        ("vastgesteld in", "besluit-raad"),
    } <= links(register, "beslispunt-1")
    assert ("beslispunt", "beslispunt-1") in backlinks(register, "opgave-1")


def test_een_beslispunt_zonder_opgave_of_besluit_mag(load_of: LoadOf) -> None:
    text = BESLISPUNT.replace("opgave: opgave-1\nbesluit: besluit-raad\n", "")
    assert load_of(beslispunten=text).findings == ()


def test_nummers_beginnen_bij_een(load_of: LoadOf) -> None:
    (finding,) = load_of(beslispunten=BESLISPUNT.replace("nummer: 1", "nummer: 0")).findings
    assert "het moet ten minste 1 zijn" in finding
