"""Addresses: made from ids alone, and every fact that has one is at it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdsite.model import Register, load
from sdsite.pages.addresses import address_of, beginnings
from sdsite.sources import read


@pytest.fixture(scope="module")
def register(project: Path) -> Register:
    return load(read(project / "tests/sites/een_advies")[0].records)[0]


@pytest.mark.parametrize(
    "item_id,address",
    [
        ("document-advies", "documenten/advies/"),
        ("advies-2030-1", "adviezen/2030-1/"),
        ("advies-2030-1-a01", "adviezen/2030-1/#advies-2030-1-a01"),
        ("collegereactie-2030-1-a01", "adviezen/2030-1/#collegereactie-2030-1-a01"),
        ("organisatie-college", "organisaties/college/"),
        ("bestaat-niet", None),
    ],
)
def test_het_adres_komt_uit_het_id(register: Register, item_id: str, address: str | None) -> None:
    assert address_of(register, item_id) == address


def test_elk_adres_begint_zoals_van_zijn_soort_is_gezegd(real_register: Register) -> None:
    for noun, items in real_register.nouns.items():
        addresses = [address_of(real_register, item.id) for item in items if not noun.part_of]
        assert all(each is None or each.startswith(beginnings(noun.noun)) for each in addresses)
