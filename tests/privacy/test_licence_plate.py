"""Licence plates."""

import pytest

from sdsite.privacy.licence_plate import SIDECODES, kentekens
from sdsite.privacy.spans import Evidence


def _found(text: str) -> list[tuple[str, bool]]:
    return [
        (text[each.start : each.end], each.evidence is Evidence.CERTAIN) for each in kentekens(text)
    ]


@pytest.mark.parametrize("sidecode", SIDECODES)
def test_elke_vorm_van_een_kenteken_wordt_gevonden(sidecode: str) -> None:
    plate = sidecode.replace("X", "K").replace("9", "7")
    assert _found(f"De auto met kenteken {plate} staat er.") == [(plate, True)]
    assert _found(f"Zie {plate}.") == [(plate, False)]


@pytest.mark.parametrize(
    "text", ["01-02-24", "2024-AB-12-34", "ab-12-34", "WMO-2024-1", "AB-12-34-56", "GM-0164-1"]
)
def test_wat_geen_kenteken_is_wordt_niet_gemeld(text: str) -> None:
    assert _found(f"auto {text}") == []
