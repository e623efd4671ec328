"""Spoor: the chain of an advice point, a question, a decision point, an opgave, an activity."""

from __future__ import annotations

import pytest

from sdsite.model.spoor import Spoor, spoor_van
from sdsite.model.vervolg import Schakel
from tests.model import facts
from tests.model.conftest import LoadOf

AGENDAS = {"agendas": facts.AGENDA, "actielijnen": facts.ACTIELIJN}
BESLISPUNT = f"""\
id: beslispunt-1
titel: Zorg in de wijk
nummer: 1
samenvatting: De zorg komt in de wijk.
hoofdstuk: "2"
opgave: opgave-1
{facts.BRON}"""
FOLLOWED = facts.REACTIE + "gevolgd_door: [besluit-1, activiteit-2030-balie, toezegging-1]\n"


def _steps(spoor: Spoor | None) -> list[tuple[str, str, str]]:
    assert spoor is not None
    return [(step.schakel, step.id, step.zekerheid) for step in spoor.stappen]


def _holes(spoor: Spoor | None) -> list[str]:
    assert spoor is not None
    return list(spoor.gaten)


def test_een_heel_spoor_heeft_geen_gat(load_of: LoadOf) -> None:
    register = load_of(
        adviezen=facts.ADVIES,
        collegereacties=FOLLOWED,
        besluiten=facts.BESLUIT,
        toezeggingen=facts.TOEZEGGING.replace("nog geen bericht", "nagekomen"),
        activiteiten=facts.ACTIVITEIT,
        **AGENDAS,
    ).register
    spoor = spoor_van(register, "advies-1-a01")
    assert _steps(spoor) == [
        ("reactie", "collegereactie-1", "gesteld"),
        ("besluit", "besluit-1", "gesteld"),
        ("activiteit", "activiteit-2030-balie", "gesteld"),
        ("resultaat", "toezegging-1", "gesteld"),
    ]
    assert _holes(spoor) == []


def test_zonder_reactie_is_alles_een_gat(load_of: LoadOf) -> None:
    spoor = spoor_van(load_of(adviezen=facts.ADVIES).register, "advies-1-a01")
    assert _steps(spoor) == []
    assert _holes(spoor) == list(Schakel)


@pytest.mark.parametrize("strekking", ["overgenomen", "geen reactie"])
def test_geen_reactie_is_een_gat_ook_als_dat_is_opgeschreven(
    load_of: LoadOf, strekking: str
) -> None:
    reaction = facts.REACTIE.replace("overgenomen", strekking)
    register = load_of(adviezen=facts.ADVIES, collegereacties=reaction).register
    spoor = spoor_van(register, "advies-1-a01")
    assert ("reactie" in _holes(spoor)) == (strekking == "geen reactie")


def test_een_belofte_zonder_bericht_en_een_aangekondigd_besluit_vullen_geen_gat(
    load_of: LoadOf,
) -> None:
    register = load_of(
        adviezen=facts.ADVIES,
        collegereacties=facts.REACTIE + "gevolgd_door: [besluit-1, toezegging-1]\n",
        besluiten=facts.BESLUIT.replace("vastgesteld\n", "verwacht\n"),
        toezeggingen=facts.TOEZEGGING,
    ).register
    spoor = spoor_van(register, "advies-1-a01")
    assert [step[1] for step in _steps(spoor)] == ["collegereactie-1", "besluit-1", "toezegging-1"]
    assert _holes(spoor) == ["besluit", "activiteit", "resultaat"]


def test_een_besluit_over_het_stuk_van_het_advies_is_afgeleid_en_nooit_ouder(
    load_of: LoadOf,
) -> None:
    asked = facts.ADVIES + "gevraagd_over: document-plan\n"
    for when, expected in (("2030-02", []), ("2030-04", [("besluit", "besluit-1", "afgeleid")])):
        decided = facts.BESLUIT.replace("2030-02", when) + "over: [document-plan]\n"
        register = load_of(adviezen=asked, besluiten=decided).register
        assert _steps(spoor_van(register, "advies-1-a01")) == expected


def test_een_vraag_gaat_over_een_activiteit_maar_die_is_geen_vervolg(load_of: LoadOf) -> None:
    register = load_of(
        vragenbrieven=facts.VRAGENBRIEF.replace(
            "    nummer: 1\n", "    nummer: 1\n    gaat_over: [activiteit-2030-balie]\n"
        ),
        activiteiten=facts.ACTIVITEIT
        + "voortgang: [{datum: 2030-02, stand: loopt, bronnen: [{document: document-plan}]}]\n",
        **AGENDAS,
    ).register
    spoor = spoor_van(register, "vragenbrief-1-v1a")
    assert _steps(spoor) == [
        ("reactie", "vragenbrief-1-v1a-antwoord", "gesteld"),
        ("activiteit", "activiteit-2030-balie", "gesteld"),
    ]
    assert spoor is not None
    assert [step.vervolg for step in spoor.van(Schakel.ACTIVITEIT)] == [False]
    assert _holes(spoor) == ["besluit", "resultaat"]


def test_een_vraag_zonder_antwoord_heeft_daar_een_gat(load_of: LoadOf) -> None:
    asked = facts.VRAGENBRIEF.partition("        antwoord:")[0] + facts.BRON
    spoor = spoor_van(load_of(vragenbrieven=asked).register, "vragenbrief-1-v1a")
    assert _holes(spoor) == list(Schakel)


def test_een_beslispunt_volgt_zijn_besluit_en_de_uitvoering_van_zijn_opgave(
    load_of: LoadOf,
) -> None:
    register = load_of(
        opgaven=facts.OPGAVE,
        beslispunten=BESLISPUNT,
        besluiten=facts.BESLUIT + "over: [document-plan]\n",
        relaties=facts.RELATIE.replace("van: opgave-1", "van: actielijn-1")
        .replace("volgt op", "geeft uitvoering aan")
        .replace("naar: doel-1", "naar: opgave-1"),
        activiteiten=facts.ACTIVITEIT
        + "voortgang: [{datum: 2030-02, stand: loopt, bronnen: [{document: document-plan}]}]\n",
        **AGENDAS,
    ).register
    spoor = spoor_van(register, "beslispunt-1")
    assert _steps(spoor) == [
        ("besluit", "besluit-1", "afgeleid"),
        ("activiteit", "actielijn-1", "afgeleid"),
        ("resultaat", "activiteit-2030-balie", "afgeleid"),
    ]
    assert spoor is not None
    assert spoor.schakels == (Schakel.BESLUIT, Schakel.ACTIVITEIT, Schakel.RESULTAAT)
    assert [step.hoe for step in spoor.stappen] == [
        "besluit over het stuk waarin dit punt staat",
        "voert de opgave uit waar dit punt bij hoort",
        "bericht over de voortgang",
    ]
    opgave = spoor_van(register, "opgave-1")
    assert _steps(opgave)[0] == ("activiteit", "actielijn-1", "gesteld")


def test_een_activiteit_loopt_door_in_latere_jaren(load_of: LoadOf) -> None:
    later = facts.ACTIVITEIT.replace("2030", "2031").replace("actielijn-1", "actielijn-2")
    register = load_of(
        adviezen=facts.ADVIES,
        collegereacties=facts.REACTIE + "gevolgd_door: [activiteit-2030-balie]\n",
        agendas=_list(facts.AGENDA, facts.AGENDA.replace("2030", "2031")),
        actielijnen=_list(
            facts.ACTIELIJN, facts.ACTIELIJN.replace("2030", "2031").replace("lijn-1", "lijn-2")
        ),
        activiteiten=_list(facts.ACTIVITEIT, later),
        overgangen="id: overgang-1\ntitel: Door\nsoort: voortgezet\nvan: [activiteit-2030-balie]\n"
        "naar: [activiteit-2031-balie]\nzekerheid: afgeleid\n"
        "duiding: {woorden: de balie blijft}\n" + facts.BRON,
    ).register
    assert _steps(spoor_van(register, "advies-1-a01"))[1:] == [
        ("activiteit", "activiteit-2030-balie", "gesteld"),
        ("activiteit", "activiteit-2031-balie", "afgeleid"),
    ]
    spoor = spoor_van(register, "advies-1-a01")
    assert spoor is not None
    assert spoor.stappen[-1].waarom == "“de balie blijft”."


def _list(*records: str) -> str:
    """Records of plain keys as a list in one file."""
    return "".join(f"- {{{', '.join(record.strip().splitlines())}}}\n" for record in records)


def test_een_ander_gegeven_heeft_geen_spoor(load_of: LoadOf) -> None:
    register = load_of(doelen=facts.DOEL).register
    assert spoor_van(register, "doel-1") is None
    assert spoor_van(register, "onbekend") is None
