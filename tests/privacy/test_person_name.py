"""Names of persons."""

import pytest

from sdsite.privacy.person_name import namen, parts_of
from sdsite.privacy.spans import Evidence


def _found(text: str) -> set[tuple[str, bool]]:
    return {
        (text[each.start : each.end], each.evidence is Evidence.CERTAIN) for each in namen(text)
    }


@pytest.mark.parametrize(
    "text, name",
    [
        ("de heer Jansen belde", "Jansen"),
        ("De heer\n  J. Jansen belde", "J. Jansen"),
        ("mevrouw De Vries-van Dijk zei", "De Vries-van Dijk"),
        ("dhr. van den Berg", "van den Berg"),
        ("mw. drs. A. el Amrani", "A. el Amrani"),
        ("Dhr Jansen", "Jansen"),
        ("mevr. 't Hart", "'t Hart"),
        ("w.g. P. Pietersen", "P. Pietersen"),
        ("getekend door: Pietersen", "Pietersen"),
        ("Met vriendelijke groet,\nKarel Pietersen", "Karel Pietersen"),
        ("namens A.B. van den Berg", "A.B. van den Berg"),
        ("Th.M. Jansen schreef", "Th.M. Jansen"),
        ("De heer J. Veldhuis", "J. Veldhuis"),
        ("A.B. Oosterhof", "A.B. Oosterhof"),
        ("mevrouw Verweg", "Verweg"),
    ],
)
def test_een_naam_na_een_titel_voorletters_of_een_handtekening_is_zeker(
    text: str, name: str
) -> None:
    assert (name, True) in _found(text)


@pytest.mark.parametrize(
    "text, name",
    [
        ("naam: J. Jansen", "J. Jansen"),
        ("drs. Jansen schreef", "Jansen"),
        ("J. Veldhuis", "J. Veldhuis"),
        ("de J.P. Coenlaan", "J.P. Coenlaan"),
        ("wethouder Jansen", "Jansen"),
        ("Behandeld door: Karel Jansen", "Karel Jansen"),
    ],
)
def test_een_voorletter_of_een_ambt_geeft_twijfel(text: str, name: str) -> None:
    assert (name, False) in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Geachte heer/mevrouw",
        "de heer of mevrouw die belde",
        "mevrouw de voorzitter",
        "de heer Voorzitter",
        "wethouder Jeugd",
        "college van burgemeester en wethouders",
        "in bijlage B. Dit staat er",
        "optie A. Een plek in elke wijk",
        "punt C. Meer tijd",
        "het J.P. Coenplein",
        "burgemeester Jansenplein",
        "een W.M.O. Voorziening",
        "N.V.T. Zie hoofdstuk 2",
        "Zorg B.V. Voorbeeld",
        "Wet B. De gemeente",
        "Karel Pietersen",
    ],
)
def test_wat_geen_naam_is_of_niet_te_zien_wordt_niet_gemeld(text: str) -> None:
    assert _found(text) == set()


@pytest.mark.parametrize(
    "name, parts",
    [
        ("S.W.J.G. Schelberg", ("swjg", "schelberg")),
        ("Bram Rikhof", ("b", "rikhof")),
        ("mevrouw De Wit", ("", "de wit")),
        ("Jan van den Berg", ("j", "van den berg")),
        ("Rikhof", ("", "rikhof")),
        ("dhr. drs. K. el Amrani", ("k", "el amrani")),
    ],
)
def test_een_naam_heeft_voorletters_en_een_achternaam(name: str, parts: tuple[str, str]) -> None:
    assert parts_of(name) == parts
