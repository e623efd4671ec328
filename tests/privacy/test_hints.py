"""A hint never hides what a detector would find."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.privacy.detect import detect
from sdsite.privacy.excerpt import leaks
from sdsite.privacy.hints import hints
from sdsite.privacy.rules import PrivacyRule

THINGS = (
    "BSN 111222333",
    "111222333",
    "bsn_111222333",
    "sofinummer 111.222.333",
    "1112.22.333",
    "BSN 40645678",
    "NL91ABNA0417164300",
    "NL91 ABNA 0417 1643 00",
    "nl91 abna 0417 1643 00",
    "BE68 5390 0754 7034",
    "j.jansen@dorp.nl",
    "jo [at] dorp.nl",
    "zoë@dorp.nl",
    "06-12345678",
    "06 12 34 56 78",
    "06-12-34-56-78",
    "+31 (0)6 12 34 56 78",
    "0031 74 245 98 76",
    "(074) 245 98 76",
    "0547-123456",
    "0742459876",
    "AB-12-34",
    "1-ABC-23",
    "999-BC-9",
    "Dorpsweg 12, 1234 AB",
    "1234AB 12",
    "huisnummer: 12\npostcode: 1234 AB",
    "huisnr. 12, postcode 1234ab",
    "de heer Jansen",
    "De heer\n  J. Jansen",
    "mw. drs. A. el Amrani",
    "mevrouw Çelik",
    "mevr. 't Hart",
    "mevrouw De Vries-van Dijk",
    "w.g. P. Pietersen",
    "Met vriendelijke groet,\nKarel Pietersen",
    "A.B. van den Berg",
    "Th.M. Jansen",
    "J. Élise",
    "drs. Jansen",
    "wethouder Jansen",
    "Behandeld door: Karel Jansen",
)


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize(
    "around", ["{}", "Zie {}.", "<p>{}</p>", '"naam": "{}",', "é{}é", "a;{};b"]
)
def test_waar_iets_staat_is_een_aanwijzing(thing: str, around: str) -> None:
    text = around.format(f" {thing} ")
    found = detect(text)
    assert found
    _hinted(text)


@given(st.lists(st.one_of(st.sampled_from(THINGS), st.text(max_size=8)), max_size=6).map("".join))
def test_geen_vondst_staat_buiten_de_aanwijzingen(text: str) -> None:
    _hinted(text)


@pytest.mark.parametrize(
    "between",
    [
        " ", "-", ".", "\t", "&nbsp;", "&#8209;", "&#x2011;", "\u00a0", "\u2011", "\u00ad",
        "\u200b", "<b>", "</b> ", "<wbr>", '<span class="x">', r"\t", r"\u0020",
        r"\u002d", r"\"", "",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "parts",
    [
        "0031 6123 45678",
        "06 1 2 3 4 5 6 7 8",
        "+31 6 12 34 56 78",
        "+31 (0) 6 12345678",
        "0031 7 42459876",
    ],
)
def test_een_telefoonnummer_wordt_gezien_hoe_het_ook_is_geschreven(
    parts: str, between: str
) -> None:
    first, second, *rest = parts.split()
    written = f"{first}{between}{second}{''.join(rest)}"
    assert [each.rule for each in leaks(f"<p>Bel {written}.</p>".encode())] == [
        PrivacyRule.TELEPHONE
    ]


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "&shy;", "&#8203;", "<b>", "</i>", "<wbr>"])
def test_een_nummer_met_iets_erin_dat_niemand_ziet_blijft_een_nummer(unseen: str) -> None:
    (leak,) = leaks(f"<p>BSN 111{unseen}222{unseen}333.</p>".encode())
    assert (leak.rule, leak.value) == (PrivacyRule.BSN, "111222333")


def test_een_gewone_tekst_geeft_geen_enkele_aanwijzing() -> None:
    text = "In 2024 kostte het € 1.061.000 (12%), zie hoofdstuk 2.1 en het besluit van 1 maart."
    assert not list(hints(text.encode()))


def _hinted(text: str) -> None:
    places = list(hints(text.encode()))
    for span in detect(text):
        start, end = len(text[: span.start].encode()), len(text[: span.end].encode())
        assert any(begin < end and start < stop for begin, stop in places), text[
            span.start : span.end
        ]
