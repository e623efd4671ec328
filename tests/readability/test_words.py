"""What counts as a word, and what is not ours to measure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.readability import UNMEASURED, unmeasured, words


@pytest.mark.parametrize(
    "text, expected",
    [
        ("De raad vraagt: wie, wat?", ["De", "raad", "vraagt", "wie", "wat"]),
        ("zo'n wijk, ’s avonds, auto's", ["zo'n", "wijk", "’s", "avonds", "auto's"]),
        ("€ 1.000 en 2,5% van 2022-2025", ["€ 1.000", "en", "2,5%", "van", "2022-2025"]),
        ("de 1e keer, de 21ste eeuw", ["de", "1e", "keer", "de", "21ste", "eeuw"]),
        ("en/of de P&C-cyclus van D66", ["en/of", "de", "P&C-cyclus", "van", "D66"]),
        ("in- en uitstroom (Wmo)", ["in", "en", "uitstroom", "Wmo"]),
        ("Eén cliënt, d.w.z. iemand", ["Eén", "cliënt", "d.w.z", "iemand"]),
        ("— … – !", []),
    ],
)
def test_woorden(text: str, expected: list[str]) -> None:
    assert list(words(text)) == expected


@pytest.mark.parametrize(
    "text, left",
    [
        ("Zij noemt het “een transformatieplan” en meer.", "Zij noemt het en meer"),
        ('Zij noemt het "een transformatieplan" en meer.', "Zij noemt het en meer"),
        ("Zij noemt het ‘een foto’s plan’ en meer.", "Zij noemt het en meer"),
        ("Zij noemt het 'een eigen plan' en meer.", "Zij noemt het en meer"),
        ("Zij noemt het „een plan” en meer.", "Zij noemt het en meer"),
        ("Kijk op https://www.voorbeeld.nl/a-b voor meer.", "Kijk op voor meer"),
        ("Mail naar info@voorbeeld.nl of bel.", "Mail naar of bel"),
    ],
)
def test_een_citaat_of_adres_is_een_woord_dat_niet_van_ons_is(text: str, left: str) -> None:
    masked = unmeasured(text)
    assert len(masked) == len(text)
    found = words(masked)
    ours = [word for word in found if UNMEASURED not in word]
    assert " ".join(ours) == left
    assert len(found) == len(ours) + 1


@pytest.mark.parametrize(
    "text",
    ["'s avonds en 's nachts is er hulp", "de auto's en foto's", "zo'n plan is zo'n last", "5 ’s"],
)
def test_een_apostrof_is_geen_aanhalingsteken(text: str) -> None:
    assert unmeasured(text) == text


@given(st.text(max_size=200))
def test_wat_niet_van_ons_is_houdt_zijn_lengte(text: str) -> None:
    assert len(unmeasured(text)) == len(text)


@pytest.mark.parametrize("piece", ["a.", "“", "'a", "‘a’b", "www.", "a-", "€ ", "'"])
def test_een_tekst_vol_tekens_is_ook_te_meten(piece: str) -> None:
    """As long as a text may be; done at once, or this test would not end."""
    text = piece * (20_000 // len(piece))
    assert len(unmeasured(text)) == len(text)
    assert isinstance(words(text), tuple)
