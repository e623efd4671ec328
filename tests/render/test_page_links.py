"""Links become relative to their page; on paper each page linked to has one number."""

from __future__ import annotations

import pytest

from sdsite.render.page_links import MOST, address_list, link, relate_links, relative

HTML = (
    '<p><a href="site:plan/#p1">plan</a> en <a class="x" href="site:plan/">nog eens</a>, '
    '<a href="site:adviezen/">adviezen</a> en <a href="site:">start</a></p>'
)


def test_een_andere_site_houdt_haar_adres() -> None:
    assert link("https://voorbeeld.nl/") == "https://voorbeeld.nl/"
    assert link("plan/") == "site:plan/"


@pytest.mark.parametrize(
    "address,page,expected",
    [
        ("adviezen/x/#a", "adviezen/x/", "#a"),
        ("besluiten/", "adviezen/x/", "../../besluiten/"),
        ("", "adviezen/x/", "../../"),
        ("adviezen/", "", "adviezen/"),
        ("", "", "./"),
        ("plan/", "plan/", "./"),
        ("plan/opgaven/a/", "plan/", "opgaven/a/"),
        ("api/v1/adviezen.json", "plan/", "../api/v1/adviezen.json"),
        ("#boven", "", "#boven"),
        ("#boven", "plan/", "../#boven"),
        ("plan/", "404.html", "plan/"),
        ("plan/#a", "/404.html", "/plan/#a"),
        ("", "/404.html", "/"),
        ("plan/", "/map/404.html", "/map/plan/"),
    ],
)
def test_een_adres_wordt_de_weg_vanaf_de_bladzijde(address: str, page: str, expected: str) -> None:
    assert relative(address, page) == expected


def test_alleen_gemerkte_adressen_veranderen() -> None:
    html = '<i src="site:plan/x.svg">x</i><a href="https://x.nl/">y</a> href="site:" in tekst'
    assert relate_links(html, "over/") == (
        '<i src="../plan/x.svg">x</i><a href="https://x.nl/">y</a> href="../" in tekst',
        (),
    )


def test_elke_bladzijde_krijgt_een_nummer_hoe_vaak_er_ook_naar_wordt_verwezen() -> None:
    html, addresses = relate_links(HTML, "adviezen/2021-047/")
    assert addresses == ("plan/", "adviezen/", "")
    assert html == (
        '<p><a data-noot="1" href="../../plan/#p1">plan</a> en '
        '<a data-noot="1" class="x" href="../../plan/">nog eens</a>, '
        '<a data-noot="2" href="../">adviezen</a> en <a data-noot="3" href="../../">start</a></p>'
    )


def test_een_link_op_de_bladzijde_zelf_een_bestand_en_een_andere_site_krijgen_geen_nummer() -> None:
    html = (
        '<a href="site:plan/#a">a</a><a href="site:cijfers.csv">b</a>'
        '<a href="https://voorbeeld.nl/">c</a><a href="mailto:info@voorbeeld.nl">d</a>'
    )
    related, addresses = relate_links(html, "plan/")
    assert related.startswith('<a href="#a">a</a><a href="../cijfers.csv">b</a><a href="https:')
    assert addresses == ()


def test_een_lijst_van_veel_adressen_wordt_zonder_nummers_gedrukt() -> None:
    links = [f'<a href="site:a{number}/">a</a>' for number in range(MOST + 1)]
    html, addresses = relate_links("".join(links), "plan/")
    assert html.startswith('<a href="../a0/">a</a><a href="../a1/">')
    assert addresses == ()
    assert len(relate_links("".join(links[1:]), "plan/")[1]) == MOST


def test_wat_op_elke_diepte_wordt_getoond_heeft_adressen_vanaf_de_wortel() -> None:
    html = '<a href="site:plan/">plan</a>'
    assert relate_links(html, "/site/404.html") == ('<a href="/site/plan/">plan</a>', ())


def test_de_lijst_noemt_de_site_en_elk_adres_op_volgorde() -> None:
    html = str(address_list(("plan/", ""), "https://voorbeeld.nl/"))
    assert "adressen op https://voorbeeld.nl:" in html
    assert "<ol><li>/plan/</li><li>/</li></ol>" in html
    assert "adressen op deze site:" in str(address_list(("plan/",), ""))
    assert not address_list((), "https://voorbeeld.nl/")
