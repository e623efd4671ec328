"""What search promises about the order of results and about Dutch, on sites of a few records."""

from collections.abc import Sequence

import pytest

from sdsite.pages.search_plan import SearchRecord
from tests.search.ask import ids
from tests.search.conftest import Answers, record

FILLER = tuple(
    record(
        f"vulling-{number}", f"Fietspad {number}", "Over asfalt, tegels en stoepen in de straat."
    )
    for number in range(12)
)
"""Records about something else, so that a word is as rare as on a real site."""


def _order(answers: Answers, records: Sequence[SearchRecord], *questions: str) -> list[list[str]]:
    return [ids(answer) for answer in answers((*records, *FILLER), *questions)]


def test_precies_het_woord_staat_boven_een_andere_vorm(answers: Answers) -> None:
    records = (
        record("vormen", "Plannen", "De adviezen van toen. De adviezen van nu."),
        record("precies", "Plannen", "Het advies van toen."),
    )
    assert _order(answers, records, "advies", "adviezen") == [
        ["precies", "vormen"],
        ["vormen", "precies"],
    ]


@pytest.mark.parametrize(
    "derived, query",
    [
        ("Jeugdzorg en meer", "zorg"),
        ("Zorg en meer", "jeugdzorg"),
    ],
    ids=["compound", "part"],
)
def test_precies_in_de_tekst_staat_boven_afgeleid_in_de_titel(
    answers: Answers, derived: str, query: str
) -> None:
    records = (
        record("afgeleid", derived, "Hier staat iets heel anders."),
        record("precies", "Een plan", f"In deze zin staat {query} precies zo."),
    )
    assert _order(answers, records, query) == [["precies", "afgeleid"]]


def test_een_titel_staat_boven_een_tekst(answers: Answers) -> None:
    records = (
        record("tekst", "Plannen", "De geldbalie komt er. Aan de geldbalie zit iemand. Geldbalie."),
        record("titel", "Een geldbalie in de buurt", "Daar kunt u terecht."),
    )
    assert _order(answers, records, "geldbalie") == [["titel", "tekst"]]


def test_een_titel_die_helemaal_gevraagd_is_staat_bovenaan(answers: Answers) -> None:
    records = (
        record("langer", "Afspraken over het gedwongen kader in de regio", "Gedwongen kader."),
        record("heel", "Gedwongen kader", "Hulp die de rechter oplegt."),
    )
    assert _order(answers, records, "gedwongen kader") == [["heel", "langer"]]


def test_een_andere_naam_die_helemaal_gevraagd_is_staat_ook_bovenaan(answers: Answers) -> None:
    records = (
        record("stuk", "Brief raad", "De raad, de raad en nog eens de raad."),
        record("naam", "Gemeenteraad van Hengelo", "Wie besluit.", names=("raad",)),
    )
    assert _order(answers, records, "raad") == [["naam", "stuk"]]


def test_een_gegeven_staat_boven_een_overzicht(answers: Answers) -> None:
    records = (
        record("overzicht", "Toezeggingen", "Alle toezeggingen.", listing=True),
        record("gegeven", "Toezeggingen over vervoer", "De gemeente doet toezeggingen."),
    )
    assert _order(answers, records, "toezeggingen") == [["gegeven", "overzicht"]]


def test_alle_woorden_staan_boven_een_deel_maar_een_deel_blijft_over(answers: Answers) -> None:
    records = (
        record("een", "Wachtlijst, wachtlijst", "Wachtlijst. Wachtlijst. Wachtlijst."),
        record("beide", "Een plan", "De wachtlijst voor jeugdhulp."),
    )
    (answer,) = answers((*records, *FILLER), "wachtlijst jeugdhulp")
    assert ids(answer) == ["beide", "een"]


@pytest.mark.parametrize(
    "said, asked",
    [
        ("mantelzorgondersteuning", "ondersteuning"),
        ("mantelzorgondersteuning", "mantelzorg"),
        ("jeugdzorg", "zorg"),
        ("jeugdzorg", "jeugdzorgkosten"),
        ("kosten", "jeugdzorgkosten"),
        ("raadsvraag", "vraag"),
        ("kinderopvang", "opvang"),
        ("schuldhulpverlening", "schuldhulp"),
        ("basisondersteuning", "basis ondersteuning"),
        ("mini-maatwerkbudget", "minimaatwerkbudget"),
    ],
)
def test_samenstellingen_vinden_hun_delen_en_andersom(
    answers: Answers, said: str, asked: str
) -> None:
    records = (
        record("doel", "Een plan", f"Hier gaat het om {said}."),
        record("woorden", "Woorden", "De jeugdzorg, de kosten, de vraag, de hulp en de basis."),
    )
    (found,) = _order(answers, records, asked)
    assert "doel" in found


@pytest.mark.parametrize(
    "said, asked",
    [
        ("advies", "adviezen"),
        ("adviezen", "advies"),
        ("risico's", "risico"),
        ("risico", "risicos"),
        ("indicatoren", "indicator"),
        ("indicator", "indicatoren"),
        ("vragen", "vraag"),
        ("besloten", "besluiten"),
        ("bespaart", "besparen"),
        ("kinderen", "kind"),
        ("stad", "steden"),
        ("wijkcentra", "wijkcentrum"),
        ("wijkteam", "wijkteams"),
    ],
)
def test_een_vorm_vindt_de_andere_ook_als_de_site_haar_niet_heeft(
    answers: Answers, said: str, asked: str
) -> None:
    records = (record("doel", "Een plan", f"Dit zijn de {said} van de gemeente."),)
    assert _order(answers, records, asked) == [["doel"]]


@pytest.mark.parametrize(
    "said, asked",
    [
        ("basisondersteuning", "basisondersteunig"),
        ("participatiewet", "participatiwet"),
        ("abonnementstarief", "abonementstarief"),
        ("transformatieplan", "transfromatieplan"),
        ("gemeenteraad", "hemeenteraad"),
    ],
    ids=["missing", "short", "doubled", "swapped", "other"],
)
def test_een_tikfout_in_een_lang_woord_wordt_begrepen(
    answers: Answers, said: str, asked: str
) -> None:
    records = (record("doel", "Een plan", f"Dit gaat over de {said}."),)
    (answer,) = answers((*records, *FILLER), asked)
    assert ids(answer) == ["doel"]
    assert answer["corrected"] == {"from": asked, "to": said}


def test_een_kort_woord_of_een_getal_wordt_niet_verbeterd(answers: Answers) -> None:
    records = (record("een", "Een plan", "De raad gaf 668750 euro."),)
    assert _order(answers, records, "rood", "668751") == [[], []]


@pytest.mark.parametrize("asked", ["668.750", "668750", "668 750", "€ 668.750", "668.750,-"])
def test_een_getal_is_hetzelfde_hoe_het_ook_is_geschreven(answers: Answers, asked: str) -> None:
    records = (record("doel", "Een bedrag", "Er ging € 668.750 naar jeugd."),)
    assert _order(answers, records, asked) == [["doel"]]


@pytest.mark.parametrize("asked", ["10,7 miljoen", "10.7 miljoen", "10,7 mln", "10.744.500"])
def test_een_afgerond_bedrag_vindt_het_hele(answers: Answers, asked: str) -> None:
    records = (
        record("doel", "Besparing", "In 2026 bespaart de gemeente 10.744.500 euro."),
        record("ander", "Besparing", "In 2025 bespaart de gemeente 6.705.500 euro."),
    )
    (found,) = _order(answers, records, asked)
    assert found[0] == "doel"


def test_een_zaaknummer_wordt_gevonden_zoals_het_is(answers: Answers) -> None:
    records = (record("brief", "Brief", extra=("3708706",)), record("ander", "Brief", "3708707"))
    assert _order(answers, records, "3708706") == [["brief"]]


def test_een_afkorting_vindt_wat_zij_betekent_en_andersom(answers: Answers) -> None:
    records = (
        record("kort", "Een plan", "De HO wordt duurder."),
        record("lang", "Een plan", "De huishoudelijke ondersteuning wordt duurder."),
        record("deels", "Een plan", "De ondersteuning wordt duurder."),
    )
    kort, lang = answers(
        (*records, *FILLER),
        "HO",
        "huishoudelijke ondersteuning",
        synonyms=(("HO", "huishoudelijke ondersteuning"),),
    )
    assert ids(kort) == ["kort", "lang"]
    assert ids(lang)[:2] == ["lang", "kort"]


def test_accenten_en_hoofdletters_maken_geen_verschil(answers: Answers) -> None:
    records = (record("doel", "Cliëntenraad", "De cliëntenraad praat over reïntegratie."),)
    asked = ("clientenraad", "CLIËNTENRAAD", "Cliëntenraad", "reintegratie", "reïntegratie")
    assert _order(answers, records, *asked) == [["doel"]] * len(asked)


def test_wat_niet_bestaat_noemt_woorden_die_er_op_lijken(answers: Answers) -> None:
    records = (record("een", "Een plan", "De geldbalie van de gemeente."),)
    (answer,) = answers((*records, *FILLER), "geltbalij")
    assert ids(answer) == []
    assert answer["total"] == 0
    assert "geldbalie" in answer["nearest"]


def test_wie_niets_vindt_ziet_wat_zo_begint(answers: Answers) -> None:
    records = (
        record("lijst", "De wachtlijst", "Op de wachtlijst."),
        record("beide", "Een plan", "De wachtlijst, en wachten."),
    )
    (answer,) = answers(records, "wachttijden")
    assert not answer["results"]
    assert answer["nearest"] == ["wachtlijst", "wachten"]


def test_wie_typt_ziet_al_wat_met_zijn_letters_begint(answers: Answers) -> None:
    records = (
        record("langer", "De kanselarij", "De kanselarij is open."),
        record("precies", "Een kans", "Er is een kans."),
    )
    finished, typing = answers(
        (*records, *FILLER), ("kans", {"typing": False}), ("kans", {"typing": True})
    )
    assert ids(finished) == ["precies"]
    assert ids(typing) == ["precies", "langer"]


def test_het_gevonden_woord_is_gemerkt_ook_in_een_andere_vorm(answers: Answers) -> None:
    records = (
        record("doel", "Adviezen", "Eerst iets anders. Toen kwamen de adviezen. Daarna niets."),
    )
    (answer,) = answers((*records, *FILLER), "advies")
    (found,) = answer["results"]
    assert [part["text"] for part in found["excerpt"] if part["mark"]] == ["adviezen"]
    assert [part["text"] for part in found["titleParts"] if part["mark"]] == ["Adviezen"]
    assert "Toen kwamen de" in "".join(part["text"] for part in found["excerpt"])
