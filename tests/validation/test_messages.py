"""Rules of a model keep their own slug and words; the rest is told in ours."""

from typing import Any

from pydantic_core import ErrorDetails

from sdsite.validation import Written
from sdsite.validation.messages import Context, in_dutch
from sdsite.validation.problems import Problem


class Leeg(Written):
    """A model without fields."""


CONTEXT = Context(Leeg, "yaml", frozenset())


def say(kind: str, msg: str, value: object = "x", **ctx: Any) -> tuple[str, str, str]:  # noqa: ANN401
    error: ErrorDetails = {"type": kind, "loc": ("a",), "msg": msg, "input": value, "ctx": ctx}
    return in_dutch(Problem(("a",), (error,)), CONTEXT)


def test_een_eigen_regel_houdt_zijn_slug_en_kent_zijn_plaats() -> None:
    assert say("te-warm", "{label} is het te warm.;zet een raam open") == (
        "te-warm",
        'Bij "a" is het te warm.',
        "Zet een raam open.",
    )


def test_de_woorden_van_een_eigen_controle_worden_een_zin_en_een_hint() -> None:
    assert say("value_error", "Value error, dit kan niet; doe dat") == (
        "ongeldige-waarde",
        "Dit kan niet.",
        "Doe dat.",
    )
    assert say("assertion_error", "Assertion failed, dit kan niet")[1:] == ("Dit kan niet.", "")


def test_een_onbekende_klacht_van_pydantic_komt_ook_in_het_nederlands() -> None:
    assert say("recursion_loop", "Recursion error", []) == (
        "ongeldige-waarde",
        'Bij "a" staat iets dat hier niet kan: een lijst.',
        "Kijk in de uitleg van deze sleutel.",
    )


def test_een_keuze_waar_niets_staat_noemt_wat_er_kan() -> None:
    assert say("enum", "Input should be 'a' or 'b'", None, expected="'a' or 'b'") == (
        "lege-waarde",
        'Achter "a" staat niets.',
        "Kies uit: a, b.",
    )


def test_een_letter_die_op_een_andere_lijkt_wordt_bij_haar_nummer_genoemd() -> None:
    assert say("string_pattern_mismatch", "", "them\u0430-wijk", pattern="^a$")[1] == (
        'Bij "a" heeft "them\u0430-wijk" (met U+0430) niet de vorm die hier hoort.'
    )
    assert say("extra_forbidden", "", "x")[1] == 'De sleutel "a" bestaat hier niet.'


def test_een_puntkomma_in_wat_iemand_schreef_breekt_de_melding_niet() -> None:
    assert say("value_error", 'Value error, "a;b" kan niet; schrijf a')[1:] == (
        '"a;b" kan niet.',
        "Schrijf a.",
    )


def test_een_getal_zonder_eind_wordt_niet_in_zijn_geheel_herhaald() -> None:
    slug, message, hint = say("decimal_parsing", "", f"{'1' * 100_000},5")
    assert slug == "verkeerd-soort"
    assert len(message) + len(hint) < 300
