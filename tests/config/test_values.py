"""Colours are judged as WCAG does."""

import pytest

from sdsite.config import contrast


def test_contrast_is_dat_van_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
