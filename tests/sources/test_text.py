"""Bytes become clean text, or one clear finding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.sources.text import Text, decode


def told(raw: bytes) -> str:
    text, findings = decode("data/x.yml", raw)
    assert text is None
    (finding,) = findings
    return str(finding)


def test_utf8_met_en_zonder_bom_en_alle_regeleinden_geven_dezelfde_tekst() -> None:
    expected = (Text("data/x.yml", "a: één\nb: 2\n"), ())
    for raw in ("a: één\nb: 2\n", "\ufeffa: één\nb: 2\n", "a: één\r\nb: 2\r\n", "a: één\rb: 2\r"):
        assert decode("data/x.yml", raw.encode()) == expected


def test_een_tab_is_op_zichzelf_geen_verboden_teken() -> None:
    assert decode("data/x.yml", b"a\tb")[1] == ()


@pytest.mark.parametrize(
    "raw,expected",
    [
        (b"", "data/x.yml: fout: Dit bestand is leeg. Vul het, of haal het weg. [leeg-bestand]"),
        (
            b"\xef\xbb\xbf \n\t\n",
            "data/x.yml: fout: Dit bestand is leeg. Vul het, of haal het weg. [leeg-bestand]",
        ),
        (
            b"a: 1\r\nnaam: caf\xe9\r\n",
            (
                "data/x.yml:2: fout: Op deze regel staat een teken dat geen UTF-8 is. "
                "Sla het bestand opnieuw op met de codering UTF-8. [geen-utf8]"
            ),
        ),
        (
            "a: 1\n".encode("utf-16"),
            (
                "data/x.yml: fout: Dit bestand is opgeslagen als UTF-16 en niet als UTF-8. "
                "Sla het bestand opnieuw op met de codering UTF-8. [geen-utf8]"
            ),
        ),
        (
            b"a: 1\nb: \x00\n",
            (
                "data/x.yml:2: fout: Hier staat een verboden, onzichtbaar teken: U+0000. "
                "Haal het weg; typ de tekst zo nodig opnieuw. [verboden-teken]"
            ),
        ),
        (
            "a: \u202egnuw\nb: 1\nc: \u2066x\n".encode(),
            (
                "data/x.yml:1: fout: Hier staat een verboden, onzichtbaar teken: U+202E "
                "(en op nog 1 regel). Haal het weg; typ de tekst zo nodig opnieuw. [verboden-teken]"
            ),
        ),
        (
            "a\u0085\nb\u2028\nc\ufeff\n".encode(),
            (
                "data/x.yml:1: fout: Hier staat een verboden, onzichtbaar teken: U+0085 "
                "(en op nog 2 regels). Haal het weg; typ de tekst zo nodig opnieuw. "
                "[verboden-teken]"
            ),
        ),
    ],
)
def test_wat_geen_schone_tekst_is_geeft_een_heldere_melding(raw: bytes, expected: str) -> None:
    assert told(raw) == expected


@given(st.binary(max_size=200))
def test_geen_enkele_reeks_bytes_breekt_het_lezen(raw: bytes) -> None:
    text, findings = decode("data/x.yml", raw)
    assert (text is None) == bool(findings)
    if text is not None:
        assert "\r" not in text.content


@pytest.mark.parametrize(
    "sign",
    [
        *("\u200b", "\u200d", "\u00ad", "\u2060", "\u061c", "\u3164", "\u2800", "\ufe00", "\ufffd"),
        *("\ue000", "\U000e0041", "\U0010ffff", "\u034f", "\u2029", "\x1b"),
    ],
)
def test_wat_niemand_ziet_wordt_geweigerd_met_zijn_nummer(sign: str) -> None:
    assert f"teken: U+{ord(sign):04X}." in told(f"titel: a{sign}b".encode())


def test_gewone_leestekens_en_letters_van_elders_blijven() -> None:
    for content in ("€\u00a01,2 – ‘één’ … ½ m² ° • ☎\ufe0f Łódź İzmir Ελλάδα 北京", "→ ✓ \u202f"):
        assert decode("data/x.yml", content.encode())[1] == ()


def test_een_los_accent_en_zijn_letter_worden_een_teken() -> None:
    text, _ = decode("data/x.yml", "cafe\u0301".encode())
    assert text is not None
    assert text.content == "café"
