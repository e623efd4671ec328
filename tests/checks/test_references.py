"""References lead somewhere, to the right kind of fact, and ids are unique."""

from __future__ import annotations

import pytest

from sdsite.checks.references import LOOK_IT_UP, MOST_SUGGESTIONS
from tests.checks.conftest import Checked

BRON = "bronnen: [{document: document-plan}]"


def doel(extra: str = "", item_id: str = "doel-1") -> str:
    return f"- {{id: {item_id}, titel: Doel, soort: maatschappelijk, {BRON}{extra}}}\n"


@pytest.mark.parametrize(
    "extra, hint",
    [
        (", hoofddoel: doel-11", 'Bedoelde u "doel-1"?'),
        (", themas: [wijk]", 'Bedoelde u "thema-wijk"?'),
        (", hoofddoel: document-pla", "Kijk de schrijfwijze na, of voeg het gegeven toe."),
        (', uitleg: "zie [[document-pla]]"', 'Bedoelde u "document-plan"?'),
        (', uitleg: "zie [[iets-heel-anders|dit]]"', "Kijk de schrijfwijze na"),
    ],
)
def test_een_onbekend_id_krijgt_een_voorstel_van_het_goede_soort(
    checked: Checked, extra: str, hint: str
) -> None:
    thema = "{id: thema-wijk, titel: De wijk, uitleg: Over de wijk.}\n"
    (finding,) = checked({"themas.yml": thema, "doelen.yml": doel(extra)})
    assert hint in finding
    assert finding.endswith("[onbekend-id]")


def test_een_relatie_met_twee_onbekende_einden_geeft_twee_meldingen(checked: Checked) -> None:
    relatie = f"""\
id: relatie-1
titel: Samen
van: doel-9
soort: volgt op
naar: doel-8
zekerheid: gesteld
{BRON}
"""
    found = checked({"relaties.yml": relatie})
    assert [finding.partition(": ")[0] for finding in found] == [
        "data/relaties.yml:3",
        "data/relaties.yml:5",
    ]


def test_een_bladzijde_is_geen_gegeven(checked: Checked) -> None:
    page = "---\ntitel: Over\nkort: Wie wij zijn.\n---\nDe gemeente.\n"
    (finding,) = checked(
        {"content/over-ons.md": page, "doelen.yml": doel(', uitleg: "[[over-ons]]"')}
    )
    assert 'Er is geen gegeven met het id "over-ons".' in finding


def test_een_verwijzing_naar_een_ander_soort_gegeven_wordt_gemeld(checked: Checked) -> None:
    (finding,) = checked({"doelen.yml": doel(", hoofddoel: organisatie-college")})
    assert (
        'Hier hoort een doel, maar "organisatie-college" is een organisatie. '
        "Kies een id van het goede soort. [verkeerd-soort-gegeven]"
    ) in finding


def test_beide_einden_van_een_overgang_zijn_activiteiten(checked: Checked) -> None:
    overgang = f"""\
id: overgang-1
titel: Van plan naar college
soort: voortgezet
van: [document-plan]
naar: [organisatie-college]
zekerheid: gesteld
{BRON}
"""
    found = checked({"overgangen.yml": overgang})
    assert [finding.partition(": ")[0] for finding in found] == [
        "data/overgangen.yml:4",
        "data/overgangen.yml:5",
    ]


def test_een_id_dat_twee_keer_staat_noemt_de_eerste_plek(checked: Checked) -> None:
    (finding,) = checked({"doelen.yml": doel() + doel()})
    assert finding.startswith(
        'data/doelen.yml:2: fout: Het id "doel-1" bestaat al in data/doelen.yml:1.'
    )


def test_een_dubbele_rij_zegt_wat_er_gelijk_is(checked: Checked) -> None:
    tabel = f"{{id: tabel-zorg, titel: Zorg, eenheid: €, uitleg: Kosten., {BRON}}}\n"
    rows = "tabel,post,jaar,soort,waarde,eenheid\n" + "tabel-zorg,Wmo,2030,raming,1,€\n" * 2
    (finding,) = checked({"tabellen.yml": tabel, "bedragen.csv": rows})
    assert finding.startswith(
        "data/bedragen.csv:3: fout: Deze regel gaat over hetzelfde als die in data/bedragen.csv:2: "
        "tabel tabel-zorg, post Wmo, jaar 2030, soort raming."
    )


def test_een_id_dat_te_lang_is_voor_een_bestand_wordt_gemeld(checked: Checked) -> None:
    tabel = f"{{id: tabel-zorg, titel: Zorg, eenheid: €, uitleg: Kosten., {BRON}}}\n"
    post = "zorg " * 40
    rows = f"tabel,post,jaar,soort,waarde,eenheid\ntabel-zorg,{post},2030,raming,1,€\n"
    (finding,) = checked({"tabellen.yml": tabel, "bedragen.csv": rows})
    assert finding == (
        "data/bedragen.csv:2: fout: Het id van deze regel wordt 222 tekens lang, en 200 kan. Het "
        "bestaat uit de tabel, het domein, de post en de stand: kort daar een van in. [te-lang-id]"
    )


def test_van_een_heel_bestand_dat_mist_krijgt_niet_elk_id_een_voorstel(checked: Checked) -> None:
    near = [
        doel(f", themas: [thema-wijk{at}]", f"doel-{at}") for at in range(MOST_SUGGESTIONS + 10)
    ]
    thema = "{id: thema-wijk, titel: De wijk, uitleg: Over de wijk.}\n"
    findings = checked({"themas.yml": thema, "doelen.yml": "".join(near)})
    assert sum('Bedoelde u "thema-wijk"?' in each for each in findings) == MOST_SUGGESTIONS
    assert sum(LOOK_IT_UP in each for each in findings) == 10


def test_een_id_van_duizend_tekens_wordt_ingekort(checked: Checked) -> None:
    (finding,) = checked({"doelen.yml": doel(f", hoofddoel: {'x' * 1000}")})
    assert len(finding) < 400
    assert LOOK_IT_UP in finding
