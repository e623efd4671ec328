"""Addresses: made from ids alone, and every fact that has one is at it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdsite.model import Register, load
from sdsite.pages.addresses import address_of
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
