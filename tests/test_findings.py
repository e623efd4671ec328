"""Findings: how they read, how they sort, and what stops a build."""

from sdsite.findings import Finding, Place, Rule, Severity, has_errors, short


class Voorbeeld(Rule):
    TE_WARM = "te-warm", "Het is hier te warm."
    TE_KOUD = "te-koud", "Het is hier te koud."


def test_een_bevinding_is_een_regel_met_plaats_zwaarte_melding_hint_en_regel() -> None:
    finding = Finding(Place("data/x.yml", 14), "te-warm", "Het is te warm.", "Zet een raam open.")
    assert str(finding) == "data/x.yml:14: fout: Het is te warm. Zet een raam open. [te-warm]"


def test_zonder_hint_staat_er_geen_dubbele_spatie() -> None:
    finding = Finding(Place("data"), "te-warm", "Het is te warm.", "", Severity.WARNING)
    assert str(finding) == "data: waarschuwing: Het is te warm. [te-warm]"


def test_plaatsen_sorteren_op_bestand_en_regelnummer_en_het_hele_bestand_eerst() -> None:
    places = [Place("b.yml", 1), Place("a.yml", 10), Place("a.yml", 9), Place("a.yml")]
    assert [str(each) for each in sorted(places)] == ["a.yml", "a.yml:9", "a.yml:10", "b.yml:1"]


def test_bevindingen_op_dezelfde_plaats_sorteren_op_regel_en_melding() -> None:
    place = Place("a.yml")
    one, two = Finding(place, "a", "b", ""), Finding(place, "a", "c", "")
    three = Finding(Place("a.yml", 1), "a", "a", "")
    assert sorted([three, two, one]) == [one, two, three]


def test_alleen_een_fout_houdt_de_bouw_tegen() -> None:
    warning = Finding(Place("a.yml"), "a", "b", "", Severity.WARNING)
    assert not has_errors([])
    assert not has_errors([warning])
    assert has_errors([warning, Finding(Place("a.yml"), "a", "b", "")])


def test_een_regel_is_zijn_slug_en_kent_zijn_uitleg() -> None:
    assert str(Voorbeeld.TE_WARM) == "te-warm"
    assert [rule for rule in Voorbeeld if rule == "te-koud"] == [Voorbeeld.TE_KOUD]
    assert Voorbeeld.TE_KOUD.summary == "Het is hier te koud."


def test_een_aangehaalde_tekst_staat_op_een_regel_is_begrensd_en_verbergt_niets() -> None:
    assert short("woord " * 20, 20) == "woord woord woord w…"
    assert short("x" * 1_000_000) == "x" * 59 + "…"
    assert short("twee\nregels\tmet\u00a0wit") == "twee regels met wit"
    assert short("om\u202egekeerd\0\ud800") == "om\\u202egekeerd\\u0000\\ud800"
