"""Where Dutch sentences end, and where a point, a question mark or a capital ends none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.readability import natural_break, sentences


def split(text: str) -> list[str]:
    return [text[each.begin : each.end] for each in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "De gemeente wil dit, d.w.z. Hulp voor wie het nodig heeft.",
        "Kijk bijv. Naar de Wmo of de Jeugdwet.",
        "Dat staat in art. 3 van de wet en op blz. 12 van het plan.",
        "De brief van mr. Jansen en dr. A.B. de Vries is van 3 jan. 2024.",
        "Het kost € 1.000.000,50 per jaar, oftewel 2.5 keer zo veel.",
        "Van 1 jan. 2023 t/m 31 dec. 2024 loopt de proef.",
        "In nr. 5 staat m.b.t. De Wmo niets.",
        "Dit geldt voor Wmo, jeugdhulp enz. 2023 telt niet mee.",
        "“Wanneer?” vraagt de raad.",
        "De raad wil dit niet (zie paragraaf 3.2)",
        "Wie wil dat? vroeg zij.",
    ],
)
def test_dit_is_een_zin(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ["De gemeente helpt.", "U betaalt niets."],
        ["Waarom?", "Omdat het moet!", "Echt waar…", "Ja."],
        ["Er komen wijkteams, hulp thuis enz.", "Daarna volgt de rest."],
        ["Zij sprak met aanbieders e.d.", "De raad hoort het later."],
        ["Dat besluit viel in 2024.", "25 mensen waren erbij."],
        ["De adviesraad vindt dit te snel.", "“Neem de tijd”, schrijft hij."],
        ["Hij zei: “Dat kan.”", "Toch gebeurde het niet."],
        ["Het plan is klaar (zie boven).", "Nu de raad nog."],
        ["Overdag is er hulp.", "'s Avonds niet."],
        ["Overdag is er hulp.", "’s Avonds niet."],
        ["Het staat in vitamine D.", "Dat is een begin van een naam."][:1],
    ],
)
def test_hier_begint_een_nieuwe_zin(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts


@pytest.mark.parametrize(
    "text, before",
    [
        ("De gemeente wil minder aanbieders, en zij wil lange afspraken maken.", "aanbieders"),
        ("Dit zijn de onderwerpen van de agenda: wonen, zorg, werk en geld.", "agenda"),
        ("Eerst dit, maar daarna iets heel anders, zodat het klopt met het plan.", "anders"),
        ("De hulp blijft – zegt de gemeente – voor wie die hulp nodig heeft.", "gemeente"),
    ],
)
def test_een_lange_zin_kan_hier_in_tweeen(text: str, before: str) -> None:
    at = natural_break(text)
    assert at is not None
    assert text[:at].endswith(before)


@pytest.mark.parametrize(
    "text",
    [
        "De gemeente wil wonen, zorg, werk en geld.",
        "Zo: de gemeente wil heel veel voor u doen.",
        "",
    ],
)
def test_hier_is_geen_goede_plek_om_te_knippen(text: str) -> None:
    assert natural_break(text) is None


def test_wit_om_een_zin_telt_niet_mee() -> None:
    assert split("  Een zin.   Nog een.  ") == ["Een zin.", "Nog een."]
    assert split("   ") == []


@given(st.text(max_size=200))
def test_van_elke_tekst_blijft_elk_teken_dat_geen_wit_is(text: str) -> None:
    kept = "".join("".join(split(text)).split())
    assert kept == "".join(text.split())


@pytest.mark.parametrize("piece", ["a.", "A. ", "… ", ".", "!) ", "mr. ", "'s ", ". ."])
def test_een_tekst_vol_tekens_is_ook_te_lezen(piece: str) -> None:
    """As long as a text may be; done at once, or this test would not end."""
    assert "".join(split(piece * (20_000 // len(piece))))
