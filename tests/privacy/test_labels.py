"""What the words around a number say."""

import pytest

from sdsite.privacy.labels import is_inside, is_of_a_person


def _asked(text: str) -> tuple[str, int, int]:
    at = text.index("#")
    return text.replace("#", "123456789"), at, at + 9


@pytest.mark.parametrize(
    "text, said",
    [
        ("BSN #", True),
        ("bsn: '#'", True),
        ("geboren op 1 maart, #", True),
        ("# is haar burgerservicenummer", True),
        ("zaaknummer #", False),
        ("zaaknummer\n\n#", False),
        ("zaak met BSN #", True),
        ("BSN en zaak #", False),
        ("€ #", False),
        ("# euro", False),
        ("het getal #", None),
        ("Het zaaknummer is bekend. Bel #", None),
        ("zaak 12, #", None),
    ],
)
def test_het_woord_dat_het_dichtst_ervoor_staat_zegt_wat_het_is(
    text: str, *, said: bool | None
) -> None:
    assert is_of_a_person(*_asked(text)) is said


@pytest.mark.parametrize("text", ["2024-#", "zaken/#", "a=#", "1,#", "#-2"])
def test_een_deel_van_een_verwijzing_staat_niet_op_zich(text: str) -> None:
    assert is_inside(*_asked(text))


@pytest.mark.parametrize("text", ["#", " #.", "(#)", "a; #; b", "nr. #"])
def test_een_getal_tussen_woorden_staat_op_zich(text: str) -> None:
    assert not is_inside(*_asked(text))
