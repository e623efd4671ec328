"""Figures: sums, differences, units and the words of charts; exact, and never rounded."""

from __future__ import annotations

import pytest

from tests.checks.conftest import Checked

HEAD = "tabel,domein,post,jaar,soort,stand,waarde,eenheid\n"
TABEL = """\
id: tabel-zorg
titel: Zorg
eenheid: €
uitleg: De kosten.
bronnen: [{document: document-plan}]
"""
SOM = "sommen: [{totaal: Totaal, delen: [Wmo, Jeugd]}]\n"


def rows(*cells: str) -> str:
    return HEAD + "".join(f"tabel-zorg,{cell},€\n" for cell in cells)


def zorg(tabel: str, *cells: str) -> dict[str, str]:
    return {"tabellen.yml": TABEL + tabel, "bedragen.csv": rows(*cells)}


def test_een_totaal_dat_klopt_tot_op_de_cent_geeft_niets(checked: Checked) -> None:
    cells = (",Wmo,2030,raming,,0.1", ",Jeugd,2030,raming,,0.2", ",Totaal,2030,raming,,0.3")
    assert checked(zorg(SOM, *cells)) == ()


def test_elke_kolom_wordt_apart_opgeteld(checked: Checked) -> None:
    (finding,) = checked(
        zorg(
            SOM,
            *(",Wmo,2030,raming,,1", ",Jeugd,2030,raming,,2", ",Totaal,2030,raming,,3"),
            *(",Wmo,2030,realisatie,,1", ",Jeugd,2030,realisatie,,2"),
            *(",Totaal,2030,realisatie,,4", ",Totaal,2031,raming,,"),
        )
    )
    assert finding.startswith(
        'data/bedragen.csv:7: fout: "Totaal" is 4, maar de delen zijn samen 3.'
    )


def test_een_lege_cel_telt_niet_mee_en_een_leeg_totaal_wordt_niet_gemeld(checked: Checked) -> None:
    cells = (",Wmo,2030,raming,,5", ",Jeugd,2030,raming,,", ",Totaal,2030,raming,,5")
    assert checked(zorg(SOM, *cells)) == ()
    empty = (",Wmo,2030,raming,,5", ",Jeugd,2030,raming,,", ",Totaal,2030,raming,,")
    assert checked(zorg(SOM, *empty)) == ()


def test_een_deel_kan_in_een_ander_domein_staan(checked: Checked) -> None:
    som = 'sommen: [{totaal: Alles, delen: ["Wmo: Totaal", "Jeugd: Totaal"]}]\n'
    cells = ("Wmo,Totaal,2030,raming,,1", "Jeugd,Totaal,2030,raming,,2", ",Alles,2030,raming,,4")
    (finding,) = checked(zorg(som, *cells))
    assert "de delen zijn samen 3." in finding


def test_alleen_een_afwijking_die_de_cel_zelf_raakt_maakt_het_goed(checked: Checked) -> None:
    cells = (",Wmo,2030,raming,,1", ",Jeugd,2030,raming,,2", ",Totaal,2030,raming,,4")
    afwijking = """\
id: afwijking-1
titel: Totaal klopt niet
soort: optelling klopt niet
raakt: [{raakt}]
lezingen: [{{tekst: "4", bron: {{document: document-plan}}}}]
bevinding: Het is 3.
ernst: klein
zekerheid: zeker
"""
    files = zorg(SOM, *cells)
    whole = afwijking.format(raakt="tabel-zorg")
    cell = afwijking.format(raakt="tabel-zorg-totaal-2030-raming")
    assert len(checked({**files, "afwijkingen.yml": whole})) == 1
    assert checked({**files, "afwijkingen.yml": cell}) == ()


def test_een_onbekend_id_naast_rijen_van_een_tabel_wordt_gemeld(checked: Checked) -> None:
    doel = """\
id: doel-1
titel: Doel
soort: maatschappelijk
bronnen: [{document: document-plan}]
uitleg: Zie [[tabel-zorg-wmo-2030-raminh]].
"""
    (finding,) = checked({**zorg("", ",Wmo,2030,raming,,1"), "doelen.yml": doel})
    assert 'Bedoelde u "tabel-zorg-wmo-2030-raming"?' in finding


def test_een_verschil_is_de_ene_kolom_min_de_andere(checked: Checked) -> None:
    verschil = "verschil: {van: gewijzigd, min: realisatie}\n"
    cells = (",Wmo,2030,gewijzigd,,10", ",Wmo,2030,realisatie,,12.5")
    assert checked(zorg(verschil, *cells, ",Wmo,2030,verschil,,-2.5")) == ()
    (finding,) = checked(zorg(verschil, *cells, ",Wmo,2030,verschil,,2.5"))
    assert 'bij "Wmo" is 2.5, maar de kolommen geven -2.5.' in finding


def test_een_onbekende_post_wordt_een_keer_gemeld_en_niet_ook_als_fout_totaal(
    checked: Checked,
) -> None:
    (finding,) = checked(
        zorg(SOM, ",WMO,2030,raming,,1", ",Jeugd,2030,raming,,2", ",Totaal,2030,raming,,3")
    )
    assert 'De post "Wmo" staat niet in de tabel' in finding


def test_een_andere_eenheid_wordt_gemeld_maar_gemengd_mag(checked: Checked) -> None:
    cells = rows(",Wmo,2030,raming,,1").replace("1,€", "1,aantal")
    (finding,) = checked({"tabellen.yml": TABEL, "bedragen.csv": cells})
    assert "[andere-eenheid]" in finding
    mixed = TABEL.replace("eenheid: €", "eenheid: gemengd")
    assert checked({"tabellen.yml": mixed, "bedragen.csv": cells}) == ()


def test_een_grafiek_zonder_woorden_wordt_gemeld(checked: Checked) -> None:
    chart = 'grafiek: {vorm: staaf, titel: Kosten, woorden: " "}\n'
    (finding,) = checked(zorg(chart, ",Wmo,2030,raming,,1"))
    assert "[grafiek-zonder-woorden]" in finding


INDICATOR = """\
id: indicator-a
titel: Wie meedoet
code: 1a
doel: doel-1
soort: effect
omschrijving: Wie meedoet.
eenheid: "{unit}"
gegevensbron: Enquête
frequentie: elk jaar
richting: onbekend
bronnen: [{{document: document-plan}}]
"""
DOEL = """\
id: doel-1
titel: Meedoen
soort: maatschappelijk
bronnen: [{document: document-plan}]
"""


@pytest.mark.parametrize(
    "unit, value, text, found",
    [
        ("%", "104", "104%", "maar 104 ligt niet tussen 0 en 100"),
        ("%", "-3", "-3%", "maar -3 ligt niet tussen 0 en 100"),
        ("%", "100", "100%", ""),
        ("%", "", "PM", ""),
        ("aantal", "44", "44%", "maar de tekst noemt een percentage"),
        ("aantal", "12.5", '"12,5"', "maar 12.5 is geen heel aantal"),
        ("aantal", "1605", "1.605", ""),
        ("rapportcijfer", "7.5", '"7,5"', ""),
    ],
)
def test_een_meting_spreekt_haar_eenheid_niet_tegen(
    checked: Checked, unit: str, value: str, text: str, found: str
) -> None:
    rows = f"indicator,jaar,waarde,tekst,eenheid,document\nindicator-a,2030,{value},{text},{unit},"
    findings = checked(
        {
            "doelen.yml": DOEL,
            "indicatoren.yml": INDICATOR.format(unit=unit),
            "metingen.csv": f"{rows}document-plan\n",
        }
    )
    assert len(findings) == bool(found)
    assert all(f'heeft de eenheid "{unit}", {found}.' in finding for finding in findings)
