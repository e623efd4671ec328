"""Texts of records as HTML: the dialect, links, jargon, and nothing that runs."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from sdsite.model import Register, load
from sdsite.model.begrip import Begrip
from sdsite.model.tekst import parse_tekst
from sdsite.pages.prose import Woordenlijst, make_woordenlijst, plain_tekst, render_tekst
from sdsite.sources import read

BEGRIPPEN = """
- id: begrip-grip
  titel: GRIP
  uitleg: Een groep van aanbieders.
- id: begrip-sociale-basis
  titel: sociale basis
  schrijfwijzen: [Sociale Basis]
  uitleg: Wat mensen voor elkaar doen.
- id: begrip-basis
  titel: basis
  uitleg: Het begin.
"""


@pytest.fixture
def register(project: Path, tmp_path: Path) -> Register:
    for file in (project / "tests/sites/een_advies").rglob("*.yml"):
        target = tmp_path / file.relative_to(project / "tests/sites/een_advies")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
    (tmp_path / "data/begrippen.yml").write_text(BEGRIPPEN, "utf-8")
    return load(read(tmp_path)[0].records)[0]


@pytest.fixture
def html(register: Register) -> Callable[[str], str]:
    woorden = make_woordenlijst(register)
    return lambda text: str(render_tekst(parse_tekst(text), register, woorden, "k"))


def test_alineas_lijsten_en_nadruk(html: Callable[[str], str]) -> None:
    assert html("Een *twee* **drie**.\n\n- vier\n- vijf\n\n1. zes") == (
        "<p>Een <em>twee</em> <strong>drie</strong>.</p>\n"
        "<ul><li>vier</li><li>vijf</li></ul>\n<ol><li>zes</li></ol>"
    )


def test_een_link_naar_een_gegeven_krijgt_zijn_titel_of_eigen_woorden(
    html: Callable[[str], str],
) -> None:
    assert html("[[document-advies]]") == (
        '<p><a href="site:documenten/advies/">Advies over de dagopvang</a></p>'
    )
    assert ">dit advies</a>" in html("[[document-advies|dit advies]]")


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", '<img src=x onerror="x">', "[x](javascript:alert(1))", "a & b"],
)
def test_html_in_een_tekst_is_gewoon_tekst(html: Callable[[str], str], text: str) -> None:
    out = html(text)
    assert "<script" not in out
    assert "<img" not in out
    assert "<a" not in out


def test_jargon_krijgt_een_keer_uitleg_en_het_langste_woord_wint(
    html: Callable[[str], str],
) -> None:
    out = html("De sociale basis en nog eens de sociale basis.")
    assert out.count("begrip__uitleg") == 1
    assert 'aria-describedby="uitleg:k-begrip-sociale-basis"' in out


def test_een_afkorting_is_geen_gewoon_woord(html: Callable[[str], str]) -> None:
    assert "begrip__uitleg" not in html("De gemeente wil meer grip.")
    assert "Een groep van aanbieders." in html("Met GRIP maken wij afspraken.")


def test_jargon_over_twee_regels_krijgt_uitleg(html: Callable[[str], str]) -> None:
    assert ">Sociale basis</span>" in html("Sociale  \n \u2028 basis in de wijk.")
    assert ">SOCIALE BASIS</span>" in html("- eerst\n- SOCIALE\n  BASIS")


def test_jargon_in_een_langer_woord_telt_niet(html: Callable[[str], str]) -> None:
    assert "begrip__uitleg" not in html("De basisschool en de wijk-basis.")


def test_een_letter_die_als_kleine_letter_langer_is_verschuift_de_uitleg_niet(
    html: Callable[[str], str],
) -> None:
    assert ">BASIS</span>" in html("İzmir en İstanbul hebben BASIS.")


def test_leestekens_blijven_bij_het_woord(html: Callable[[str], str]) -> None:
    out = html("Wat is (de “sociale basis”)? Meer.")
    assert out.startswith('<p>Wat is (de <span class="begrip">“<span class="begrip__woord"')
    assert out.endswith("</span>”)?</span> Meer.</p>")
    assert html("GRIP werkt.").endswith("</span></span> werkt.</p>")


def test_uitleg_met_een_link_zonder_woorden_noemt_de_titel(register: Register) -> None:
    begrip = register.get("begrip-basis", Begrip)
    assert begrip is not None
    linked = begrip.model_copy(update={"uitleg": parse_tekst("Zie [[document-advies]].")})
    woorden = Woordenlijst({"basis": ["basis"]}, {"basis": linked}, re.compile(b"basis").search)
    out = render_tekst(parse_tekst("De basis."), register, woorden, "k")
    assert ">Zie Advies over de dagopvang.</span>" in out


def test_de_woorden_alleen_hebben_geen_uitleg_en_wel_de_titel_van_een_link(
    register: Register,
) -> None:
    written = "Zie *nu* [[advies-2030-1]] & GRIP:\n- een\n- <b>twee</b>"
    assert plain_tekst(parse_tekst(written), register) == (
        "Zie nu Advies over de dagopvang & GRIP: een <b>twee</b>"
    )
