"""The order of dates: only what is certainly the wrong way round is told."""

from __future__ import annotations

import pytest

from tests.checks.conftest import Checked
from tests.model import facts
from tests.small_register import BASIS, CONFIG

BRON = "bronnen: [{document: document-brief}]"


def brief(ingediend: str, beantwoord: str, uitstel: str = "2031") -> dict[str, str]:
    return {
        "vragenbrieven.yml": f"""\
id: vragenbrief-1
titel: Vragen
fractie: organisatie-fractie
ingediend: {ingediend}
beantwoord: {beantwoord}
uitstelbericht: {uitstel}
over: document-plan
document: document-brief
samenvatting: Vragen over het plan.
{BRON}
vragen:
  - id: vragenbrief-1-v1
    titel: Hoe?
    nummer: 1
    deelvragen: [{{id: vragenbrief-1-v1a, titel: Hoe?, vraag: Hoe gaat het?}}]
"""
    }


def reactie(advies: str, datum: str) -> dict[str, str]:
    return {
        "adviezen.yml": f"""\
id: advies-1
titel: Advies
datum: {advies}
afzender: organisatie-adviesraad
ontvanger: organisatie-college
document: document-brief
samenvatting: Advies.
{BRON}
punten:
  - id: advies-1-a01
    letter: "1"
    titel: Punt
    samenvatting: Punt.
    plaatsen: [{{waar: brief, kop: Punt}}]
""",
        "collegereacties.yml": f"""\
id: collegereactie-1
titel: Reactie
adviespunt: advies-1-a01
datum: {datum}
samenvatting: Reactie.
strekking: overgenomen
duiding: {{woorden: wij doen het}}
{BRON}
""",
    }


def activiteit(begin: str, eind: str) -> dict[str, str]:
    return {
        "agendas.yml": f"{{id: agenda-2030, titel: A, jaar: 2030, samenvatting: A., {BRON}}}\n",
        "actielijnen.yml": f"{{id: actielijn-1, titel: A, agenda: agenda-2030, nummer: 1, {BRON}}}",
        "activiteiten.yml": (
            "{id: activiteit-2030-a, titel: A, agenda: agenda-2030, actielijn: actielijn-1, "
            f"samenvatting: A., looptijd: {{begin: {begin}, eind: {eind}}}, {BRON}}}\n"
        ),
    }


@pytest.mark.parametrize(
    "files",
    [
        brief("2030-02-20", "2030-02-20"),
        brief("2030-02", "2030-02-01"),
        brief("2030", "2030-01-01"),
        brief("onbekend", "2029"),
        reactie("2030-W05", "2030-01-28"),
        activiteit("2030-Q1", "2030-03"),
        activiteit("2030-Q1", "onbekend"),
    ],
)
def test_wat_op_tijd_kan_zijn_wordt_niet_gemeld(checked: Checked, files: dict[str, str]) -> None:
    assert checked({**BASIS, **files}) == ()


@pytest.mark.parametrize(
    "files, line, rule",
    [
        (brief("2030-02-20", "2030-02-19"), "vragenbrieven.yml:5", "antwoord-voor-vraag"),
        (brief("2030-Q2", "2030-03"), "vragenbrieven.yml:5", "antwoord-voor-vraag"),
        (brief("2030-03", "2030-04", "2030-01"), "vragenbrieven.yml:6", "antwoord-voor-vraag"),
        (reactie("2030-W05", "2030-01-27"), "collegereacties.yml:4", "reactie-voor-advies"),
        (activiteit("2030-Q2", "2030-03"), "activiteiten.yml:1", "einde-voor-begin"),
    ],
)
def test_wat_zeker_te_vroeg_is_wordt_gemeld(
    checked: Checked, files: dict[str, str], line: str, rule: str
) -> None:
    (finding,) = checked(files)
    assert finding.startswith(f"data/{line}: fout: ")
    assert finding.endswith(f"[{rule}]")


def test_de_peildatum_ligt_niet_voor_het_oudste_gelezen_stuk(checked: Checked) -> None:
    early = CONFIG.replace("peildatum: 2030-06-01", "peildatum: 2030-01-14")
    (finding,) = checked({}, config=early)
    assert finding == (
        "site_config.yml:6: fout: De peildatum 2030-01-14 ligt voor het oudste stuk dat wij lazen: "
        '"document-plan" van 2030-01-15. Kies een latere peildatum, of kijk de datum van dat stuk '
        "na. [peildatum-voor-bronnen]"
    )


def test_een_stuk_dat_niet_is_gelezen_of_geen_datum_heeft_telt_daar_niet_voor(
    checked: Checked,
) -> None:
    papers = BASIS["documenten.yml"].replace("2030-01-15", "onbekend") + (
        "- {id: document-oud, titel: Oud, soort: nota, datum: 2014}\n"
    )
    early = CONFIG.replace("peildatum: 2030-06-01", "peildatum: 2030-03-01")
    assert checked({"documenten.yml": papers}, config=early) == ()


def test_uitstel_zonder_bericht_of_voor_het_bericht_wordt_gemeld(checked: Checked) -> None:
    (missing,) = checked({"vragenbrieven.yml": _put_off("uitgesteld_tot: 2030-06\n")})
    assert "Er staat uitstel tot 2030-06, maar het bericht daarover ontbreekt." in missing
    both = "uitstelbericht: 2030-05-10\nuitgesteld_tot: 2030-04-20\n"
    (early,) = checked({"vragenbrieven.yml": _put_off(both)})
    assert "Het uitstel tot 2030-04-20 ligt voor het bericht (2030-05-10)." in early


def _put_off(dates: str) -> str:
    return facts.VRAGENBRIEF.replace("over: document-plan", f"{dates}over: document-plan")


def test_uitstel_voor_het_advies_wordt_gemeld(checked: Checked) -> None:
    letter = facts.ADVIES + "uitstelbericht: 2030-02-01\n"
    (early,) = checked({"adviezen.yml": letter})
    assert "Het uitstelbericht (2030-02-01) is ouder dan het advies (2030-03-01)." in early
