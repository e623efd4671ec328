"""On paper: each page that is linked to has one number, and stands below under that number."""

from __future__ import annotations

from sdsite.render.paper import MOST, address_list, number_links

HTML = (
    '<p><a href="../../plan/#p1">plan</a> en <a class="x" href="../../plan/">nog eens</a>, '
    '<a href="../">adviezen</a> en <a href="../../">start</a></p>'
)


def test_elke_bladzijde_krijgt_een_nummer_hoe_vaak_er_ook_naar_wordt_verwezen() -> None:
    html, addresses = number_links(HTML, "adviezen/2021-047/")
    assert addresses == ("plan/", "adviezen/", "")
    assert html.count('data-noot="1"') == 2
    assert '<a data-noot="2" href="../">adviezen</a>' in html


def test_een_link_op_de_bladzijde_zelf_een_bestand_en_een_andere_site_krijgen_geen_nummer() -> None:
    html = (
        '<a href="#a">a</a><a href="../cijfers.csv">b</a><a href="https://voorbeeld.nl/">c</a>'
        '<a href="mailto:info@voorbeeld.nl">d</a>'
    )
    assert number_links(html, "plan/") == (html, ())


def test_een_lijst_van_veel_adressen_wordt_zonder_nummers_gedrukt() -> None:
    links = [f'<a href="../a{number}/">a</a>' for number in range(MOST + 1)]
    assert number_links("".join(links), "plan/") == ("".join(links), ())
    assert len(number_links("".join(links[1:]), "plan/")[1]) == MOST


def test_wat_op_elke_diepte_wordt_getoond_blijft_zoals_het_is() -> None:
    html = '<a href="/site/plan/">plan</a>'
    assert number_links(html, "/site/404.html") == (html, ())


def test_de_lijst_noemt_de_site_en_elk_adres_op_volgorde() -> None:
    html = str(address_list(("plan/", ""), "https://voorbeeld.nl/"))
    assert "adressen op https://voorbeeld.nl:" in html
    assert "<ol><li>/plan/</li><li>/</li></ol>" in html
    assert "adressen op deze site:" in str(address_list(("plan/",), ""))
    assert not address_list((), "https://voorbeeld.nl/")
