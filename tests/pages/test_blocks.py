"""The large parts: tables and lists that say everything in words too."""

from __future__ import annotations

from sdsite.pages.blocks import (
    Cel,
    Filterbalk,
    Filterkeuze,
    Kolom,
    Lijstblok,
    Regel,
    Rij,
    Schuifknop,
    TabelView,
    Tijdlijnitem,
    Tijdlijnjaar,
)
from sdsite.pages.parts import Link
from sdsite.render.html import render_part


def test_een_prognose_staat_er_in_woorden() -> None:
    rows = (Rij((Cel("Wmo"), Cel("1.900", prognose=True), Cel("niet bekend"))),)
    columns = (Kolom("Domein"), Kolom("2025", "number", "× € 1.000"), Kolom("2026", "number"))
    html = render_part("tabel", TabelView("t", "Besparing", columns, rows))
    assert '<th scope="row" class="kolom--text">Wmo</th>' in html
    assert '1.900</em> <em class="prognose__woord">prognose</em>' in html
    assert (
        '<th scope="col" class="kolom--number">2025 <span class="eenheid">× € 1.000</span>' in html
    )
    assert 'role="region" aria-labelledby="t-bijschrift" tabindex="0"' in html


def test_een_afwijkend_getal_wijst_naar_de_afwijking() -> None:
    rows = (Rij((Cel("Wmo"), Cel("4.912", note="afwijking-12"))),)
    html = render_part("tabel", TabelView("t", "x", (Kolom("a"), Kolom("b", "number")), rows))
    assert 'href="#afwijking-12" aria-label="Afwijking bij 4.912"' in html


def test_een_filter_is_een_rij_links_met_aantallen() -> None:
    html = render_part("filterbalk", Filterbalk("Naar reactie", (Filterkeuze("deels", "x/#a", 4),)))
    assert '<a href="site:x/#a"><span>deels</span>' in html
    assert ">4</span>" in html


def test_een_lege_lijst_zegt_dat_hij_leeg_is() -> None:
    assert "Er is nog niets om te laten zien." in render_part("lijstblok", Lijstblok(()))


def test_een_keuze_staat_op_haar_plaats_en_in_woorden() -> None:
    choice = Schuifknop("k", "Wie kiest?", "de inwoner", "de gemeente", 308, "De gemeente kiest.")
    html = render_part("schuifknop", choice)
    assert 'class="schuifknop__stand" cx="308"' in html
    assert "De gemeente kiest." in html


def test_wat_is_aangekondigd_heet_zo() -> None:
    event = Tijdlijnitem("week 27 van 2024", Link("Evaluatie", "tijdlijn/x/"), planned=True)
    html = render_part("tijdlijnlijst", (Tijdlijnjaar("2024", "jaar-2024", (event,)),))
    assert "aangekondigd" in html
    assert "<time" not in html, "a week is no date of the calendar"


def test_een_regel_noemt_alleen_wat_er_is() -> None:
    html = render_part(
        "regels",
        (Regel(Link("Een", "plan/"), "2024; punt 3", id="een"), Regel(Link("Twee", "agenda/"))),
    )
    assert '<li id="een"><a href="site:plan/">Een</a> <small>2024; punt 3</small></li>' in html
    assert '<li><a href="site:agenda/">Twee</a></li>' in html
