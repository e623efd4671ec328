"""Forms of Dutch words lead to the word and back."""

import pytest

from sdsite.render.search.lemma import Dictionary


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
def test_een_vorm_leidt_naar_zijn_woord(dutch: Dictionary, form: str, word: str) -> None:
    assert dutch.lemma(form) == word
    assert word in dutch.keys(form)


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
def test_een_woord_kent_de_vormen_die_mensen_typen(
    dutch: Dictionary, word: str, forms: set[str]
) -> None:
    assert forms <= set(dutch.forms(word))


def test_een_meervoud_dat_ook_een_werkwoord_is_heeft_twee_sleutels(dutch: Dictionary) -> None:
    assert dutch.keys("vragen") == ("vraag", "vragen")
    assert "vragen" in dutch.keys("gevraagd")


def test_ouders_en_ouderen_zijn_niet_hetzelfde(dutch: Dictionary) -> None:
    assert not set(dutch.keys("ouders")) & set(dutch.keys("ouderen"))


def test_een_onbekend_woord_is_alleen_zichzelf(dutch: Dictionary) -> None:
    assert "grip" not in dutch or dutch.lemma("grip") == "grip"
    assert dutch.keys("xyzzy") == ()
    assert dutch.forms("xyzzy") == ()
    assert dutch.lemma("xyzzy") == "xyzzy"
