"""Forms of Dutch words lead to the word and back."""

import pytest

from sdsite.render.search.lemma import dictionary


@pytest.mark.parametrize(
    "form,word",
    [
        ("adviezen", "advies"),
        ("risicos", "risico"),
        ("indicatoren", "indicator"),
        ("betaalde", "betalen"),
        ("kinderen", "kind"),
        ("wijzigingen", "wijziging"),
        ("besloot", "besluiten"),
        ("leden", "lid"),
        ("clienten", "client"),
    ],
)
def test_een_vorm_leidt_naar_zijn_woord(form: str, word: str) -> None:
    assert dictionary().lemma(form) == word
    assert word in dictionary().keys(form)


@pytest.mark.parametrize(
    "word,forms",
    [
        ("advies", {"adviezen"}),
        ("risico", {"risicos"}),
        ("bezuinigen", {"bezuinigd", "bezuinigt", "bezuinigde"}),
        ("taak", {"taken"}),
        ("mogelijkheid", {"mogelijkheden"}),
        ("lid", {"leden"}),
    ],
)
def test_een_woord_kent_de_vormen_die_mensen_typen(word: str, forms: set[str]) -> None:
    assert forms <= set(dictionary().forms(word))


def test_een_meervoud_dat_ook_een_werkwoord_is_heeft_twee_sleutels() -> None:
    assert dictionary().keys("vragen") == ("vraag", "vragen")
    assert "vragen" in dictionary().keys("gevraagd")


def test_ouders_en_ouderen_zijn_niet_hetzelfde() -> None:
    assert not set(dictionary().keys("ouders")) & set(dictionary().keys("ouderen"))


def test_een_onbekend_woord_is_alleen_zichzelf() -> None:
    assert "grip" not in dictionary() or dictionary().lemma("grip") == "grip"
    assert dictionary().keys("xyzzy") == ()
    assert dictionary().forms("xyzzy") == ()
    assert dictionary().lemma("xyzzy") == "xyzzy"
