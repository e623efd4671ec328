"""The register decides which charts there are, and what is in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdsite.charts import Chart, ChartForm, chart_id, plan_charts, total_chart_id
from sdsite.model import load
from sdsite.sources import read

HEAD = "tabel,domein,post,jaar,soort,waarde,eenheid,tekst\n"
TABLE = """\
- id: {id}
  titel: Een tabel
  eenheid: "{unit}"
  stand: "{stand}"
  uitleg: Wat de tabel laat zien.
  bronnen: [{{document: document-brief}}]
  {more}
"""
GRAFIEK = (
    "grafiek: {{vorm: {vorm}, titel: De kosten stijgen, woorden: Ze stijgen *elk* jaar.{more}}}"
)


def _charts(project: Path, tables: str, cells: str) -> tuple[Chart, ...]:
    data = project / "data"
    data.mkdir()
    (data / "tabellen.yml").write_text(tables, "utf-8")
    (data / "bedragen.csv").write_text(HEAD + cells, "utf-8")
    sources, _ = read(project)
    register, findings = load(sources.records)
    assert not findings
    return plan_charts(register)


def _table(id_: str, vorm: str = "", *, unit: str = "€", more: str = "", posten: str = "") -> str:
    chosen = GRAFIEK.format(vorm=vorm, more=posten) if vorm else ""
    return TABLE.format(id=id_, unit=unit, stand=id_[-4:], more=f"{more}\n  {chosen}")


def test_een_tabel_zonder_grafiek_heeft_geen_grafiek(tmp_path: Path) -> None:
    assert (
        _charts(tmp_path, _table("tabel-buig"), "tabel-buig,,Budget,2021,realisatie,5,€,5\n") == ()
    )


def test_een_grafiek_zonder_cijfers_wordt_niet_getekend(tmp_path: Path) -> None:
    cells = "tabel-buig,,Budget,2021,realisatie,,€,PM\n"
    assert _charts(tmp_path, _table("tabel-buig", "lijn"), cells) == ()


def test_een_lijn_heeft_een_reeks_per_post_en_de_woorden_van_de_redacteur(tmp_path: Path) -> None:
    cells = (
        "tabel-buig,,Budget,2021,realisatie,5,€,5\n"
        "tabel-buig,,Budget,2022,prognose,6,€,6\n"
        "tabel-buig,,Budget,2022,verschil,1,€,1\n"
        "tabel-buig,,Kosten,2021,realisatie,4,€,4\n"
        "tabel-buig,,Aandeel,2021,realisatie,80,%,80%\n"
    )
    (chart,) = _charts(tmp_path, _table("tabel-buig", "lijn"), cells)
    assert chart.id == chart_id("tabel-buig") == "grafiek-buig"
    assert (chart.title, chart.words) == ("De kosten stijgen", "Ze stijgen elk jaar.")
    assert [(punt.reeks, punt.x, punt.soort, punt.tekst) for punt in chart.punten] == [
        ("Budget", "2021", "realisatie", "5"),
        ("Budget", "2022", "prognose", "6"),
        ("Kosten", "2021", "realisatie", "4"),
    ]
    assert len(chart.bronnen) == 1


@pytest.mark.parametrize("vorm", ["lijn", "staaf"])
def test_totalen_staan_er_niet_in_tenzij_gekozen(tmp_path: Path, vorm: str) -> None:
    cells = "".join(
        f"tabel-uit,,{post},2021,realisatie,{value},€,{value}\n"
        for post, value in (("Huren", 1), ("Lonen", 2), ("Totaal", 3))
    )
    som = "sommen: [{totaal: Totaal, delen: [Huren, Lonen]}]"
    (chart,) = _charts(tmp_path, _table("tabel-uit", vorm, more=som), cells)
    assert {punt.reeks for punt in chart.punten} == {"Huren", "Lonen"}


def test_gekozen_posten_staan_erin(tmp_path: Path) -> None:
    cells = "tabel-uit,,Huren,2021,realisatie,1,€,1\ntabel-uit,,Totaal,2021,realisatie,3,€,3\n"
    som = "sommen: [{totaal: Totaal, delen: [Huren]}]"
    table = _table("tabel-uit", "lijn", more=som, posten=", posten: [Totaal]")
    (chart,) = _charts(tmp_path, table, cells)
    assert [punt.reeks for punt in chart.punten] == ["Totaal"]


def test_de_rekening_staat_naast_de_laatste_begroting(tmp_path: Path) -> None:
    cells = "".join(
        f"tabel-wmo,,{post},2021,{soort},{value},× € 1.000,{value}\n"
        for post, values in (("Voorveld", (1, 2, 3, 4)), ("Vervoer", (5, 6, 7, "")))
        for soort, value in zip(
            ("primitief", "berap", "gewijzigd", "realisatie"), values, strict=True
        )
    )
    table = _table("tabel-wmo", "begroting tegen rekening", unit="× € 1.000")
    (chart,) = _charts(tmp_path, table, cells)
    assert [column.heading for column in chart.columns] == [
        "Post",
        "Gewijzigde begroting",
        "Jaarrekening",
    ]
    assert [[cell.text for cell in row] for row in chart.rows] == [
        ["Voorveld", "3", "4"],
        ["Vervoer", "7", "niet bekend"],
    ]


def _balance_cells(tabel: str, *values: int) -> str:
    posts = ("Besparingen", "Investeringen", "Potentieel")
    return "".join(
        f"{tabel},Wmo,{post},2024,raming,{value},€,{value}\n"
        for post, value in zip(posts, values, strict=True)
    )


def test_een_nieuwe_stand_staat_naast_de_vorige(tmp_path: Path) -> None:
    som = "sommen: [{totaal: Potentieel, domein: Wmo, delen: [Besparingen, Investeringen]}]"
    before = "\n  vorige_stand: tabel-besparing-2022"
    form = "besparing en investering"
    tables = _table("tabel-besparing-2022", form, more=som)
    tables += _table("tabel-besparing-2023", form, more=som + before)
    cells = _balance_cells("tabel-besparing-2022", 5, -2, 3)
    cells += _balance_cells("tabel-besparing-2023", 4, -2, 2)
    one, both = _charts(tmp_path, tables, cells)
    assert {punt.stand for punt in one.punten} == {""}
    assert [(punt.stand, punt.reeks, punt.tekst) for punt in both.punten] == [
        ("2022", "Besparingen", "5"),
        ("2023", "Besparingen", "4"),
        ("2022", "Investeringen", "-2"),
        ("2023", "Investeringen", "-2"),
        ("2022", "Potentieel", "3"),
        ("2023", "Potentieel", "2"),
    ]
    assert both.form is ChartForm.BALANCE


def test_zonder_saldo_worden_het_gewone_staven(tmp_path: Path) -> None:
    table = _table("tabel-besparing-2023", "besparing en investering")
    (chart,) = _charts(tmp_path, table, _balance_cells("tabel-besparing-2023", 4, -2, 2))
    assert chart.form is ChartForm.BARS


def test_de_nieuwste_stand_heeft_een_kleine_grafiek_van_het_totaal(tmp_path: Path) -> None:
    sommen = (
        "sommen:\n"
        "    - {totaal: Potentieel, domein: Wmo, delen: [Besparingen, Investeringen]}\n"
        "    - {totaal: Potentieel, domein: Alles, delen: [Besparingen, Investeringen]}\n"
        '    - {totaal: Potentieel, domein: Alles, delen: ["Wmo: Potentieel"]}'
    )
    table = _table("tabel-besparing-2023", "besparing en investering", more=sommen)
    cells = _balance_cells("tabel-besparing-2023", 4, -2, 2)
    cells += cells.replace(",Wmo,", ",Alles,")
    whole, total = _charts(tmp_path, table, cells)
    assert total.id == total_chart_id("tabel-besparing-2023") == f"{whole.id}-totaal"
    assert len(whole.punten) == 6
    assert [punt.tekst for punt in total.punten] == ["4", "-2", "2"]
    assert {punt.paneel for punt in total.punten} == {""}
