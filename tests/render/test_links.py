"""The third gate: links and anchors of the rendered site."""

from __future__ import annotations

import pytest

from sdsite.pages.site_plan import Origin, Page, at_hand
from sdsite.render.output import OutputFile
from tests.render.gate import broken_links


def _site(**pages: str) -> list[OutputFile]:
    files = [
        OutputFile(f"{name.replace('__', '/')}/index.html", f"<main>{body}</main>".encode())
        for name, body in pages.items()
    ]
    return [*files, OutputFile("assets/x.css", b"")]


def test_links_en_ankers_die_kloppen_geven_niets() -> None:
    files = _site(
        a='<p id="x"></p><a href="../b/#y"></a><a href="#x"></a><link href="../assets/x.css">',
        b='<p id="y"></p><a href="../a/"></a><a href="https://elders.nl/"></a>',
    )
    assert broken_links(files) == ()


def test_een_link_naar_niets_wordt_gemeld() -> None:
    (finding,) = broken_links(_site(a='<a href="../weg/"></a>'))
    assert str(finding).startswith("site/a/index.html: fout: De link naar")
    assert "../weg/" in str(finding)


def test_een_anker_dat_er_niet_is_wordt_gemeld() -> None:
    (finding,) = broken_links(_site(a='<a href="../b/#z"></a>', b='<p id="y"></p>'))
    assert "../b/#z" in finding.message


def test_een_bestand_dat_in_stukken_komt_houdt_zijn_ankers() -> None:
    files = [
        OutputFile("index.html", b'<use href="x.svg#breed"/><use href="x.svg#smal"/>'),
        OutputFile("x.svg", b'<svg><g id="breed"/>', more=True),
        OutputFile("x.svg", b'<g id="smal"/></svg>', begin=20, more=True),
        OutputFile("x.svg", b"", begin=40),
    ]
    assert broken_links(files) == ()


def test_een_anker_dat_twee_keer_bestaat_wordt_gemeld() -> None:
    (finding,) = broken_links(_site(a='<p id="x"></p><p id="x"></p>'))
    assert finding.rule == "dubbel-anker"


def test_een_link_buiten_de_site_omhoog_leidt_nergens_heen() -> None:
    (finding,) = broken_links(_site(a='<a href="../../etc/"></a>'))
    assert finding.rule == "dode-link"


def test_een_link_die_hier_klopt_kan_op_een_andere_pagina_dood_zijn() -> None:
    link = b'<a href="#x"></a><a href="../c/"></a><a href="../../a/"></a>'
    files = [
        OutputFile("index.html", b'<p id="x"></p><a href="#x"></a>'),
        OutputFile("404.html", b'<a href="#x"></a>'),
        OutputFile("a/b/index.html", link + b'<p id="x"></p>'),
        OutputFile("a/c/index.html", link),
        OutputFile("a/index.html", b""),
        OutputFile("d/b/index.html", link),
    ]
    assert [(each.place.file, each.message.split('"')[1]) for each in broken_links(files)] == [
        ("site/404.html", "#x"),
        ("site/a/c/index.html", "#x"),
        ("site/d/b/index.html", "#x"),
        ("site/d/b/index.html", "../c/"),
    ]


def test_een_dode_link_in_het_menu_wordt_op_elke_pagina_gemeld() -> None:
    menu = '<a href="../weg/"></a><img src="../weg.png">'
    assert [each.place.file for each in broken_links(_site(a=menu, b=menu))] == [
        *["site/a/index.html"] * 2,
        *["site/b/index.html"] * 2,
    ]


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize(
    "wrong, rule",
    [
        ('<a href="../weg/"></a>', "dode-link"),
        ('<img src="../weg.png">', "dode-link"),
        ('<a href="#weg"></a>', "dode-link"),
        ('<a href="../a/#weg"></a>', "dode-link"),
        ('<p id="menu"></p>', "dubbel-anker"),
        ('<p id="tekst"></p>', "dubbel-anker"),
    ],
)
def test_waar_het_ook_staat_het_wordt_op_elke_pagina_gemeld(
    place: int, wrong: str, rule: str
) -> None:
    words = ["<link href='../a/'>", '<a id="menu" href="../a/"></a>', '<p id="tekst"></p>', ""]
    words[place] += wrong
    page = "<head>{}</head><body>{}<main>{}</main>{}</body>".format(*words).encode()
    files = [OutputFile(f"{name}/index.html", page) for name in "abc"]
    assert [(each.place.file, each.rule) for each in broken_links(files)] == [
        (f"site/{name}/index.html", rule) for name in "abc"
    ]


def test_in_hetzelfde_menu_is_een_anker_dat_van_de_eigen_pagina() -> None:
    page = '<body><a href="#x"></a><main id="{}">'
    files = [OutputFile(f"{each}/index.html", page.format(each).encode()) for each in "xy"]
    assert [each.place.file for each in broken_links(files)] == ["site/y/index.html"]


def test_een_fout_in_een_geschreven_pagina_wijst_naar_haar_regel() -> None:
    lines = ((7, "Eerst dit."), (8, "Lees [dit](/weg/) en [dat](/b/#z)."))
    page = Page("a/", "bladzijde", "A", "A", "a/", (), at_hand(None), Origin("content/a.md", lines))
    files = _site(a='<a href="../weg/"></a><a href="../b/#z"></a><a href="../c/"></a>', b="")
    assert [str(finding.place) for finding in broken_links(files, pages=[page])] == [
        "content/a.md:1",
        "content/a.md:8",
        "content/a.md:8",
    ]


def test_een_adres_dat_al_bezet_is_wordt_gemeld_bij_wie_het_neemt() -> None:
    page = Page("a/", "bladzijde", "A", "A", "a/", (), at_hand(None), Origin("content/a.md", ()))
    (finding,) = broken_links([*_site(a=""), *_site(a="")[:1]], pages=[page])
    assert str(finding) == (
        'content/a.md: fout: Op het adres "/a/" staat al iets anders van deze site. '
        "Geef dit bestand een andere naam. [bezet-adres]"
    )
    (finding,) = broken_links([*_site(a=""), *_site(a="")[:1]])
    assert str(finding.place) == "site/a/index.html"


@pytest.mark.parametrize("root, target", [("/", "/a/"), ("/map/", "/map/a/")])
def test_een_link_vanaf_de_wortel_van_de_site_klopt(root: str, target: str) -> None:
    assert broken_links(_site(a="", b=f'<a href="{target}"></a>'), root) == ()
    (finding,) = broken_links(_site(a="", b=f'<a href="{target}weg/"></a>'), root)
    assert finding.rule == "dode-link"


def test_wat_in_de_tekst_staat_is_geen_link_en_tekens_worden_gelezen() -> None:
    text = '<p>Schrijf &lt;a href="weg/"&gt; of id="a" id="a".</p><a href="a/?x=1&amp;y=2">a</a>'
    there = OutputFile("a/?x=1&y=2/index.html", b"<p>")
    (dead,) = broken_links([OutputFile("index.html", text.encode()), there])
    assert '"a/?x=1&y=2"' in dead.message


def test_delen_van_een_bestand_zijn_een_adres() -> None:
    parts = [OutputFile("alles.json", b"[", more=True), OutputFile("alles.json", b"]", begin=1)]
    assert broken_links(parts) == ()
