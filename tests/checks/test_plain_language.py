"""Warnings about long sentences, long words and hard words, word for word."""

from pathlib import Path

import pytest

from sdsite.checks.plain_language import Language, plain_language
from sdsite.config import load_config
from sdsite.findings import Severity
from sdsite.model import load
from sdsite.readability import LanguageRule
from sdsite.sources import read
from tests.small_register import CONFIG, small

LIST = """\
woord;suggestie;toelichting;vormen
realiseren;maken, bereiken;;
toewijzen;geven;Als het om hulp gaat.;toegewezen
ten behoeve van;voor;;
"""


def language(folder: Path, uitleg: str, *, words: str = LIST, more: str = "") -> Language:
    files = {
        "moeilijke-woorden.csv": words,
        "themas.yml": f"id: thema-wonen\ntitel: Wonen\nuitleg: {uitleg}\n",
        "begrippen.yml": (
            "id: begrip-maatwerk\ntitel: Maatwerkvoorziening\nuitleg: Hulp voor u alleen.\n"
            "schrijfwijzen: [maatwerkvoorzieningen]\nvoluit: een beschikbaarheidsregelgeving\n"
        ),
    }
    found = small(folder, files, CONFIG + more)
    assert not found.findings, found.findings
    assert found.config is not None
    return plain_language(found.register, found.config)


def told(folder: Path, uitleg: str, **given: str) -> list[str]:
    return [str(each) for each in language(folder, uitleg, **given).findings]


def test_een_lange_zin_wordt_gemeld_met_de_zin(tmp_path: Path) -> None:
    long = "Dit is " + "een " * 18 + "zin."
    assert told(tmp_path, f"Kort. {long}") == [
        (
            f"data/themas.yml:3: waarschuwing: Deze zin heeft 21 woorden: “{long}” "
            "Maak er twee zinnen van, of een lijst. [lange-zin]"
        )
    ]


def test_bij_een_lange_zin_staat_waar_hij_in_tweeen_kan(tmp_path: Path) -> None:
    many = "een hele reeks andere woorden voor wie graag lang leest"
    [finding] = told(tmp_path, f"Dit is {many}, en dan ook nog {many}.")
    assert finding.endswith(
        'Maak er twee zinnen van (bijvoorbeeld na "graag lang leest"), of een lijst. [lange-zin]'
    )


def test_een_zin_van_twintig_woorden_mag(tmp_path: Path) -> None:
    assert told(tmp_path, "Dit is " + "een " * 17 + "zin.") == []


def test_een_heel_lange_zin_wordt_tussen_woorden_ingekort(tmp_path: Path) -> None:
    [finding] = told(tmp_path, "Steeds weer andere woorden " * 20)
    shown = finding.partition("“")[2].partition("”")[0]
    assert len(shown) <= 165
    assert shown.endswith((" Steeds …", " weer …", " andere …", " woorden …"))


def test_een_moeilijk_woord_wordt_gemeld_in_elke_vorm_met_een_suggestie(tmp_path: Path) -> None:
    assert told(tmp_path, "Dat is gerealiseerd.") == [
        (
            'data/themas.yml:3: waarschuwing: "gerealiseerd" is een moeilijk woord: '
            '“Dat is gerealiseerd.” Schrijf liever "maken" of "bereiken". [moeilijk-woord]'
        )
    ]


def test_een_vorm_uit_de_lijst_en_haar_toelichting(tmp_path: Path) -> None:
    [finding] = told(tmp_path, "De hulp is toegewezen.")
    assert 'Schrijf liever "geven". Als het om hulp gaat. [moeilijk-woord]' in finding


def test_een_uitdrukking_van_meer_woorden_wordt_gevonden(tmp_path: Path) -> None:
    [finding] = told(tmp_path, "Hulp ten behoeve van u, en ten dienste van u.")
    assert '"ten behoeve van" is een moeilijk woord' in finding


def test_een_woord_wordt_per_alinea_een_keer_gemeld(tmp_path: Path) -> None:
    assert len(told(tmp_path, "Wij realiseren dit. Wij realiseren dat. Zij realiseert ook.")) == 2


def test_een_lang_woord_wordt_gemeld_met_zijn_lengte(tmp_path: Path) -> None:
    assert told(tmp_path, "De beschikbaarheidsvoorziening is er.") == [
        (
            'data/themas.yml:3: waarschuwing: "beschikbaarheidsvoorziening" is een lang woord '
            "(27 letters): “De beschikbaarheidsvoorziening is er.” Kies een korter woord, of leg "
            "het uit in data/begrippen.yml. [lang-woord]"
        )
    ]


@pytest.mark.parametrize(
    "uitleg",
    [
        "Er zijn maatwerkvoorzieningen voor u.",  # explained where it stands
        "De beschikbaarheidsregelgeving is er.",  # the full name of an abbreviation
        "Dat heet “beschikbaarheidsvoorziening” in het plan.",
        "'Dat heet ‘gerealiseerd’ in het plan.'",
        "Zie [[document-plan]] of *beschikbaarheidsvoorziening*.",
        "De Stichting Beschikbaarheidsvoorzieningen Twente helpt.",  # a name
        "Kijk op https://voorbeeld.nl/beschikbaarheidsvoorziening voor meer.",
        "Er is jeugdhulp-schuldhulp-ondersteuning voor u.",
    ],
)
def test_dit_is_niet_van_ons_of_wordt_uitgelegd(tmp_path: Path, uitleg: str) -> None:
    assert told(tmp_path, uitleg) == []


def test_een_titel_van_een_stuk_maakt_een_zin_niet_lang(tmp_path: Path) -> None:
    title = "“" + "een heel lange titel van een stuk " * 5 + "”"
    assert told(tmp_path, f"Het plan heet {title} en is klaar.") == []


def test_de_grenzen_staan_in_de_instellingen(tmp_path: Path) -> None:
    strict = "gewone_taal: {langste_zin: 8, langste_woord: 10}\n"
    rules = [
        each.rule
        for each in language(
            tmp_path, "Dit is nu een zin van negen woorden voorzieningen.", more=strict
        ).findings
    ]
    assert rules == [LanguageRule.LONG_WORD, LanguageRule.LONG_SENTENCE]


def test_zonder_lijst_is_geen_woord_moeilijk(tmp_path: Path) -> None:
    empty = "woord;suggestie\nzulks;dat\n"
    assert told(tmp_path, "Dat is gerealiseerd.", words=empty) == []


def test_een_woord_twee_keer_in_de_lijst_wordt_gemeld(tmp_path: Path) -> None:
    assert told(tmp_path, "Goed.", words=LIST + "Realiseren;doen;;\n") == [
        (
            'data/moeilijke-woorden.csv:5: waarschuwing: Het woord "Realiseren" staat al in de '
            "lijst, op regel 2. Haal een van de twee weg. [moeilijk-woord-dubbel]"
        )
    ]


def test_alles_is_een_waarschuwing(tmp_path: Path) -> None:
    found = language(tmp_path, "Wij realiseren beschikbaarheidsvoorzieningen. " + "Nog een " * 20)
    assert len(found.findings) == 3
    assert {each.severity for each in found.findings} == {Severity.WARNING}


def test_de_leesscore_komt_per_gegeven(tmp_path: Path) -> None:
    ease = language(tmp_path, "De gemeente helpt u.").ease
    assert ease["thema-wonen"].words == 4
    assert ease[""].sentences == 1


def test_de_echte_site_en_het_voorbeeld_hebben_weinig_meldingen(project: Path) -> None:
    """That few are left is what makes each of them worth reading."""
    for folder, most in ((project, 20), (project / "voorbeeld", 0)):
        sources, _ = read(folder)
        config, _ = load_config(sources.config)
        assert config is not None
        assert len(plain_language(load(sources.records)[0], config).findings) <= most
