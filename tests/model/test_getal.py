"""A figure: exact in sums, a number in JSON."""

from decimal import Decimal

import pytest
from pydantic import TypeAdapter

from sdsite.model.getal import Getal

FIGURE = TypeAdapter(Getal)


@pytest.mark.parametrize(
    "written,number", [("12.50", 12.5), ("-1200", -1200), ("0", 0), ("1E+3", 1000)]
)
def test_een_cijfer_is_in_json_een_getal(written: str, number: float) -> None:
    made = FIGURE.dump_python(Decimal(written), mode="json")
    assert made == number
    assert isinstance(made, int) == isinstance(number, int)


def test_een_som_van_cijfers_is_precies() -> None:
    parts = [FIGURE.validate_python(text) for text in ("0.1", "0.2")]
    assert sum(parts) == Decimal("0.3")
