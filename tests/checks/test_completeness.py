"""What is missing: asked the same way of every kind of fact, counted, and never an error."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.checks.completeness import Gap, _months_before, find_gaps
from tests.model.facts import (
    ACTIELIJN,
    ACTIVITEIT,
    ADVIES,
    AGENDA,
    BESLUIT,
    BRON,
    DOEL,
    INDICATOR,
    REACTIE,
    TABEL,
    TOEZEGGING,
    VRAGENBRIEF,
)
from tests.small_register import small

DAY = date(2030, 6, 1)
AGENDAS = {"agendas.yml": AGENDA, "actielijnen.yml": ACTIELIJN}


def gaps(folder: Path, files: dict[str, str], day: date = DAY) -> dict[str, tuple[str, ...]]:
    """What is missing, by the words that tell it."""
    found = small(folder, files)
    assert not found.findings
    return {f"{gap.plural} {gap.what}": gap.missing for gap in find_gaps(found.register, day)}


def report(when: str, stand: str = "loopt") -> str:
    """An activity with one report."""
    bron = "bronnen: [{document: document-plan}]"
    return f"{ACTIVITEIT}voortgang: [{{datum: {when}, stand: {stand}, {bron}}}]\n"


def test_van_wat_er_niet_is_wordt_niets_gevraagd(tmp_path: Path) -> None:
    assert {key.partition(" ")[0] for key in gaps(tmp_path, {})} == {"documenten"}


def test_wat_er_wel_is_telt_als_volledig(tmp_path: Path) -> None:
    found = gaps(tmp_path, {})
    assert found["documenten die wij niet hebben gelezen"] == ()
    assert found["documenten zonder precieze datum"] == ()


def test_een_adviespunt_zonder_reactie_en_een_vraag_zonder_antwoord(tmp_path: Path) -> None:
    question = VRAGENBRIEF.partition("        antwoord:")[0] + BRON
    found = gaps(tmp_path, {"adviezen.yml": ADVIES, "vragenbrieven.yml": question})
    assert found["adviespunten zonder reactie"] == ("advies-1-a01",)
    assert found["deelvragen zonder antwoord"] == ("vragenbrief-1-v1a",)
    assert found["vragenbrieven zonder antwoord"] == ("vragenbrief-1",)


def test_een_reactie_die_er_geen_is_telt_niet_als_reactie(tmp_path: Path) -> None:
    files = {"adviezen.yml": ADVIES, "collegereacties.yml": REACTIE}
    assert gaps(tmp_path, files)["adviespunten zonder reactie"] == ()
    files["collegereacties.yml"] = REACTIE.replace("overgenomen", "geen reactie")
    assert gaps(tmp_path, files)["adviespunten zonder reactie"] == ("advies-1-a01",)


@pytest.mark.parametrize(
    "when, missing",
    [
        ("2030-02-01", ()),
        ("2030-01-31", ("activiteit-2030-balie",)),
        ("2030-02", ()),
        ("2030-01", ("activiteit-2030-balie",)),
        ("2030", ()),
        ("onbekend", ("activiteit-2030-balie",)),
    ],
)
def test_een_bericht_is_vers_tot_vier_maanden_voor_de_peildatum(
    tmp_path: Path, when: str, missing: tuple[str, ...]
) -> None:
    found = gaps(tmp_path, {**AGENDAS, "activiteiten.yml": report(when)})
    assert found["activiteiten zonder vers bericht"] == missing


def test_van_wat_is_afgerond_wordt_geen_vers_bericht_gevraagd(tmp_path: Path) -> None:
    found = gaps(tmp_path, {**AGENDAS, "activiteiten.yml": report("2029", "afgerond")})
    assert "activiteiten zonder vers bericht" not in found


def test_wie_iets_doet_is_bekend_als_een_verband_naar_een_organisatie_wijst(tmp_path: Path) -> None:
    relatie = (
        "id: relatie-1\ntitel: De gemeente doet het\nvan: activiteit-2030-balie\n"
        "soort: verwijst naar\nnaar: organisatie-gemeente\nzekerheid: gesteld\n"
        "bronnen: [{document: document-plan}]\n"
    )
    files = {**AGENDAS, "activiteiten.yml": ACTIVITEIT}
    asked = "activiteiten waarvan wij niet weten wie het doet"
    assert gaps(tmp_path, files)[asked] == ("activiteit-2030-balie",)
    assert gaps(tmp_path, {**files, "relaties.yml": relatie})[asked] == ()


def test_een_besluit_van_een_maand_heeft_geen_precieze_datum(tmp_path: Path) -> None:
    assert gaps(tmp_path, {"besluiten.yml": BESLUIT})["besluiten zonder precieze datum"] == (
        "besluit-1",
    )


def test_een_bladzijde_bij_een_van_de_bronnen_is_genoeg(tmp_path: Path) -> None:
    asked = "doelen zonder bladzijde bij de bron"
    assert gaps(tmp_path, {"doelen.yml": DOEL})[asked] == ("doel-1",)
    paged = DOEL.replace("document-plan}", "document-plan}, {document: document-brief, pagina: 2}")
    assert gaps(tmp_path, {"doelen.yml": paged})[asked] == ()


def test_een_belofte_zonder_termijn_en_zonder_bericht(tmp_path: Path) -> None:
    promise = TOEZEGGING.replace("collegereactie-1", "document-plan")
    found = gaps(tmp_path, {"toezeggingen.yml": promise})
    assert found["toezeggingen zonder termijn"] == ("toezegging-1",)
    assert found["toezeggingen zonder bericht"] == ("toezegging-1",)


def test_een_lege_cel_en_een_indicator_zonder_waarde(tmp_path: Path) -> None:
    files = {
        "tabellen.yml": TABEL,
        "bedragen.csv": "tabel,post,jaar,soort,waarde,eenheid\n"
        "tabel-zorg,Wmo,2030,raming,,€\ntabel-zorg,Jeugd,2030,raming,0,€\n",
        "doelen.yml": DOEL,
        "indicatoren.yml": INDICATOR,
        "metingen.csv": "indicator,tekst,eenheid,document\nindicator-1,PM,%,document-plan\n",
    }
    found = gaps(tmp_path, files)
    assert found["bedragen zonder waarde in de bron"] == ("tabel-zorg-wmo-2030-raming",)
    assert found["metingen zonder waarde in de bron"] == ("indicator-1-onbekend",)
    assert found["indicatoren zonder gemeten waarde"] == ("indicator-1",)


def test_een_leemte_staat_in_woorden() -> None:
    assert Gap("acties", "zonder datum", ("a",), 3).words == "1 van 3 zonder datum"


@given(st.dates(min_value=date(2001, 1, 1), max_value=date(2099, 12, 31)))
def test_vier_maanden_terug_is_altijd_een_dag_in_of_net_na_die_maand(day: date) -> None:
    back = _months_before(day, 4)
    assert 118 <= (day - back).days <= 123
    assert back.day in {day.day, 1}
