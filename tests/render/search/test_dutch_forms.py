"""The forms that simplemma brings, against what simplemma itself says of them."""

import pytest
from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from sdsite.render.search.dutch_forms import DutchForms, dutch_forms


def test_elke_vorm_leidt_naar_het_woord_dat_simplemma_geeft_in_welke_volgorde_ook() -> None:
    theirs = DefaultDictionaryFactory().get_dictionary("nl")
    mixed = sorted(theirs, key=lambda form: form[::-1])
    ours = dutch_forms()
    assert [form for form in mixed if ours.word_of(form) != theirs[form]] == []


@pytest.mark.parametrize(
    "form,word",
    [
        ("risicos", "risico"),
        ("coordinatie", "coördinatie"),
        ("beinvloed", "beïnvloeden"),
        ("cafes", "café"),
        ("ideeen", "idee"),
    ],
)
def test_een_vorm_zonder_tekens_leidt_naar_het_woord_met_tekens(form: str, word: str) -> None:
    assert dutch_forms().word_of(form) == word


def test_wat_geen_vorm_is_leidt_nergens_heen() -> None:
    ours = dutch_forms()
    unknown = ("", "v", "xyzzy", "verxyzzy", "wijkteamdag")
    assert [form for form in unknown if ours.word_of(form) is not None] == []
    assert "cafés" in ours
    assert "cafes" not in ours


@pytest.mark.parametrize(
    "listed", [b"", b"{}", b"SMFC2\0\0", b"SMFC1\0\1\0\2ab", b"SMFC1\0\1\0\x01a\0\0\0\x01a\0"]
)
def test_een_lijst_die_anders_geschreven_is_wordt_geweigerd(listed: bytes) -> None:
    with pytest.raises(ValueError, match="simplemma"):
        DutchForms(listed)


def test_een_lijst_zonder_vormen_kent_geen_woord() -> None:
    assert DutchForms(b"SMFC1\0\0").word_of("advies") is None
