"""Markdown becomes clean HTML: no raw HTML, no scripts, links to facts, tables in their region."""

from __future__ import annotations

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.pages.bladzijde import Geschreven
from sdsite.pages.parts import Link
from sdsite.render.markdown import ATTRIBUTES, TAGS, render_markdown

LINKS = {"advies-1": Link("Advies over tijd", "adviezen/1/")}


def _html(text: str) -> str:
    return str(render_markdown(Geschreven("over/", text, LINKS)).html)


@pytest.mark.parametrize(
    "text,expected",
    [
        ("[[advies-1]]", '<a href="site:adviezen/1/">Advies over tijd</a>'),
        ("[[advies-1|dit advies]]", '<a href="site:adviezen/1/">dit advies</a>'),
        ("[dit *advies*](id:advies-1)", '<a href="site:adviezen/1/">dit <em>advies</em></a>'),
        ("[alle](/adviezen/)", '<a href="site:adviezen/">alle</a>'),
        ("[start](/)", '<a href="site:">start</a>'),
        ("[x](https://elders.nl/)", '<a href="https://elders.nl/">x</a>'),
        ("[x](#anker)", '<a href="#anker">x</a>'),
    ],
)
def test_een_link_wijst_naar_een_gegeven_een_pagina_of_elders(text: str, expected: str) -> None:
    assert _html(text) == f"<p>{expected}</p>"


def test_een_id_zonder_adres_blijft_gewone_tekst() -> None:
    assert _html("[[relatie-1|woorden]]") == "<p>woorden</p>"
    assert _html("[woorden](id:relatie-1)") == "<p><a>woorden</a></p>"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<b>vet</b>",
        '<img src="x" onerror="alert(1)">',
        "Een <!-- verborgen --> zin",
        '<div style="color:red">\n\n# x\n\n</div>',
    ],
)
def test_html_wordt_getoond_zoals_het_er_staat(text: str) -> None:
    shown = lxml.html.fragment_fromstring(_html(text), create_parent="main")
    assert not shown.xpath("//script | //b | //img | //comment() | //@style | //@onerror")
    assert text.split(maxsplit=1)[0].strip("\n") in shown.text_content()


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x"]
)
def test_een_link_voert_niets_uit(address: str) -> None:
    for text in (
        f"[x]({address})",
        f"[x][y]\n\n[y]: {address}",
        f"<{address}>",
        f"![x]({address})",
    ):
        assert lxml.html.fromstring(_html(text)).xpath("//@href | //@src") == []


def test_koppen_krijgen_een_anker_en_staan_in_de_inhoud() -> None:
    written = render_markdown(
        Geschreven("over/", "## Wie & wat?\n\n### Meer\n\n## Citeer\n\n## Wie wat\n", LINKS)
    )
    assert [(link.text, link.address) for link in written.headings] == [
        ("Wie & wat?", "over/#wie-wat"),
        ("Citeer", "over/#kop-citeer"),
        ("Wie wat", "over/#wie-wat_1"),
    ]
    assert '<h3 id="meer">Meer</h3>' in written.html


def test_een_tabel_schuift_in_haar_eigen_vak_en_getallen_staan_rechts() -> None:
    html = lxml.html.fromstring(_html("| Jaar | Geld |\n|---|---:|\n| 2030 | 5 |\n"))
    assert dict(html.attrib) == {
        "class": "tabel",
        "role": "region",
        "aria-label": "Tabel: Jaar, Geld",
        "tabindex": "0",
    }
    assert html.xpath("//th/@scope") == ["col", "col"]
    assert [cell.text for cell in html.xpath("//td[@class='kolom--number']")] == ["5"]
    assert not html.xpath("//@style | //@align")


def test_een_noot_staat_onderaan_en_wijst_terug() -> None:
    html = lxml.html.fragment_fromstring(
        _html("Zo is het.[^1]\n\n[^1]: Zie de brief."), create_parent="main"
    )
    (to,) = html.xpath("//sup/a")
    (back,) = html.xpath("//li//a")
    assert (to.get("aria-label"), back.get("aria-label")) == ("noot 1", "terug naar de tekst")
    assert html.get_element_by_id(to.get("href")[1:]).tag == "li"
    assert html.get_element_by_id(back.get("href")[1:]).tag == "sup"


def test_een_begrip_met_uitleg_en_code_houden_hun_vorm() -> None:
    assert "<dt>Feit</dt>" in _html("Feit\n: Wat er staat.\n")
    assert "<pre><code>&lt;b&gt; [[advies-1]]\n</code></pre>" in _html(
        "```html\n<b> [[advies-1]]\n```\n"
    )


@given(st.text(alphabet="<>&\"'[]()*_#`|-: \n!ajsx/=\\^{}", max_size=80))
def test_er_komt_nooit_iets_anders_uit_dan_wat_mag(text: str) -> None:
    html = lxml.html.fragment_fromstring(_html(text) or "<p></p>", create_parent="main")
    for element in html.iterdescendants():
        assert element.tag in TAGS
        assert set(element.attrib) <= ATTRIBUTES.get(str(element.tag), set())
