"""The third gate: links and anchors of the rendered site."""

from __future__ import annotations

import pytest

from sdsite.render.links import broken_links
from sdsite.render.output import OutputFile


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


def test_een_anker_dat_twee_keer_bestaat_wordt_gemeld() -> None:
    (finding,) = broken_links(_site(a='<p id="x"></p><p id="x"></p>'))
    assert finding.rule == "dubbel-anker"


def test_een_link_buiten_de_site_omhoog_leidt_nergens_heen() -> None:
    (finding,) = broken_links(_site(a='<a href="../../etc/"></a>'))
    assert finding.rule == "dode-link"


@pytest.mark.parametrize("root, target", [("/", "/a/"), ("/map/", "/map/a/")])
def test_een_link_vanaf_de_wortel_van_de_site_klopt(root: str, target: str) -> None:
    assert broken_links(_site(a="", b=f'<a href="{target}"></a>'), root) == ()
    (finding,) = broken_links(_site(a="", b=f'<a href="{target}weg/"></a>'), root)
    assert finding.rule == "dode-link"
