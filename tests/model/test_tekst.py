"""The dialect of texts: any string parses, no word is lost, links are found."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.model.tekst import Blok, Stuk, parse_tekst
from sdsite.sources import MAX_CHARACTERS

WORD = st.from_regex(r"[a-zA-Zé]{1,8}[.,;:!?]?", fullmatch=True)
WORDS = st.lists(WORD, min_size=1, max_size=6)
ID = st.from_regex(r"[a-z]{2,6}(-[a-z0-9]{1,4}){1,3}", fullmatch=True)


def letters(text: str) -> Counter[str]:
    """The letters of a text and how often each stands in it."""
    return Counter(letter for letter in text if letter.isalpha())


@given(st.text(alphabet=st.sampled_from("a1*[]|- .)\n\t<&é"), max_size=60) | st.text(max_size=60))
def test_elke_tekst_is_te_lezen_en_geen_woord_raakt_weg(text: str) -> None:
    parsed = parse_tekst(text)
    assert parsed.geschreven == text
    numbers = re.sub(r"(?m)^\s*[0-9]{1,3}[.)]\s", " ", text)
    assert letters(parsed.plat) >= letters(re.sub(r"\[\[[^\[\]|]+\|", "", numbers))
    assert letters(parsed.plat) <= letters(text)


@given(
    st.text(alphabet=st.sampled_from("a1*[]|- .)\n\x85\u2028"), max_size=12) | st.text(max_size=60)
)
def test_een_alinea_zonder_opmaak_is_het_enige_blok(text: str) -> None:
    tekst = parse_tekst(text)
    if tekst.alinea is not None:
        assert tekst.blokken == (Blok("alinea", ((Stuk("gewoon", tekst.alinea),),)),)
        assert tekst.plat == tekst.alinea


def test_de_meeste_teksten_zijn_een_alinea_zonder_opmaak() -> None:
    assert parse_tekst(" Een zin; niets meer. ").alinea == "Een zin; niets meer."
    marked = ("", "Een *zin*.", "Een [[id]].", "- een", "1. een", "Een.\n\nTwee.", "Een\ntwee.")
    assert [parse_tekst(text).alinea for text in marked] == [None] * len(marked)


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_alineas_houden_alle_woorden_in_volgorde(paragraphs: list[list[str]]) -> None:
    parsed = parse_tekst("\n\n".join(" ".join(words) for words in paragraphs))
    assert [blok.soort for blok in parsed.blokken] == ["alinea"] * len(paragraphs)
    assert parsed.plat.split() == [word for words in paragraphs for word in words]


@given(st.lists(WORDS, min_size=1, max_size=4), st.sampled_from(["- ", "1. ", "12) "]))
def test_een_lijst_houdt_elk_punt(points: list[list[str]], mark: str) -> None:
    parsed = parse_tekst("\n".join(mark + " ".join(words) for words in points))
    (blok,) = parsed.blokken
    assert blok.soort == ("lijst" if mark == "- " else "genummerd")
    assert [item[0].woorden.split() for item in blok.items] == points


@given(st.lists(st.tuples(WORD, ID, st.booleans()), min_size=1, max_size=5))
def test_verwijzingen_komen_in_volgorde_terug(parts: list[tuple[str, str, bool]]) -> None:
    text = " ".join(
        f"{word} [[{target}|hier meer]]" if named else f"{word} [[{target}]]"
        for word, target, named in parts
    )
    assert parse_tekst(text).verwijzingen == tuple(target for _, target, _ in parts)


@given(st.integers(0, 3))
def test_een_tekst_zonder_woorden_is_leeg(lines: int) -> None:
    assert not parse_tekst("\n \t" * lines)


@given(st.text(alphabet=st.sampled_from("a1*[]|- .)\n\t<&é"), max_size=60) | st.text(max_size=60))
def test_in_woorden_zegt_een_tekst_wat_in_zijn_blokken_staat(text: str) -> None:
    tekst = parse_tekst(text)
    every = [
        "".join(stuk.woorden or stuk.naar.upper() for stuk in item)
        for blok in tekst.blokken
        for item in blok.items
    ]
    assert tekst.in_words(str.upper) == " ".join(every)


def test_nadruk_en_sterk_staan_apart() -> None:
    (blok,) = parse_tekst("Dit is *echt* en **heel** waar, 3 * 4 = 12.").blokken
    assert blok == Blok(
        "alinea",
        (
            (
                Stuk("gewoon", "Dit is "),
                Stuk("nadruk", "echt"),
                Stuk("gewoon", " en "),
                Stuk("sterk", "heel"),
                Stuk("gewoon", " waar, 3 * 4 = 12."),
            ),
        ),
    )


def test_html_blijft_gewone_tekst() -> None:
    parsed = parse_tekst("<script>alert(1)</script> & <b>vet</b>")
    assert parsed.plat == "<script>alert(1)</script> & <b>vet</b>"
    assert {stuk.soort for blok in parsed.blokken for item in blok.items for stuk in item} == {
        "gewoon"
    }


def test_een_regel_onder_een_punt_hoort_bij_dat_punt() -> None:
    (blok,) = parse_tekst("- een\n  en verder\n- twee").blokken
    assert [item[0].woorden for item in blok.items] == ["een en verder", "twee"]


def test_een_lijst_na_een_zin_is_een_eigen_blok() -> None:
    parsed = parse_tekst("Wij doen:\n- een\n- twee\n1. eerst")
    assert [blok.soort for blok in parsed.blokken] == ["alinea", "lijst", "genummerd"]


def test_een_te_lange_tekst_wordt_geweigerd() -> None:
    with pytest.raises(ValueError, match="maak hem korter"):
        parse_tekst("a" * (MAX_CHARACTERS + 1))
