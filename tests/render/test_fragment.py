"""Our own HTML becomes a small tree of nodes; what paper cannot use is left out."""

from __future__ import annotations

import pytest

from sdsite.render.fragment import Node, parse_fragment


@pytest.mark.parametrize(
    "html, nodes",
    [
        ("", ()),
        ("  \n ", ()),
        ("los", ({"tag": "p", "in": ["los"]},)),
        (
            "een <em>woord</em> en <strong>sterk</strong>",
            (
                {
                    "tag": "p",
                    "in": [
                        "een ",
                        {"tag": "em", "in": ["woord"]},
                        " en ",
                        {"tag": "strong", "in": ["sterk"]},
                    ],
                },
            ),
        ),
        (
            "<p>een</p>\n<ul><li>twee</li></ul>",
            (
                {"tag": "p", "in": ["een"]},
                {"tag": "ul", "in": [{"tag": "li", "in": ["twee"]}]},
            ),
        ),
        (
            "<p>1 &lt; 2 &amp; <span class='x'>3</span></p>",
            ({"tag": "p", "in": ["1 < 2 & ", "3"]},),
        ),
    ],
)
def test_html_wordt_een_boom(html: str, nodes: tuple[Node | str, ...]) -> None:
    assert parse_fragment(html) == nodes


def test_een_link_houdt_zijn_adres() -> None:
    (paragraph,) = parse_fragment('<a href="site:adviezen/2021-047/#a1">advies</a>')
    assert isinstance(paragraph, dict)
    assert paragraph["in"] == [{"tag": "a", "in": ["advies"], "href": "adviezen/2021-047/#a1"}]


def test_van_een_uitgelegd_woord_blijft_het_woord() -> None:
    """The explanation stands in the list of words, once."""
    (paragraph,) = parse_fragment(
        '<p><span role="button" aria-describedby="uitleg:x-begrip-wmo">Wmo</span>'
        '<span role="tooltip">Wet maatschappelijke ondersteuning</span> telt.</p>'
    )
    assert isinstance(paragraph, dict)
    assert paragraph["in"] == [{"tag": "term", "id": "begrip-wmo", "in": ["Wmo"]}, " telt."]


def test_een_cel_met_een_getal_is_te_herkennen() -> None:
    nodes = parse_fragment('<table><tr><th>Jaar</th><td class="number">1</td></tr></table>')
    year = {"tag": "th", "in": ["Jaar"]}
    one = {"tag": "td", "in": ["1"], "number": True}
    assert nodes == ({"tag": "table", "in": [{"tag": "tr", "in": [year, one]}]},)


def test_een_kop_slaat_geen_niveau_over() -> None:
    nodes = parse_fragment("<h4>Diep</h4><blockquote><h4>Dieper</h4></blockquote><h2>Weer</h2>")
    tags = [node["tag"] for node in nodes if isinstance(node, dict)]
    assert tags == ["h2", "blockquote", "h2"]
    assert nodes[1] == {"tag": "blockquote", "in": [{"tag": "h3", "in": ["Dieper"]}]}


def test_een_noot_komt_te_staan_waar_haar_teken_stond() -> None:
    (paragraph,) = parse_fragment(
        '<p>Zo<sup id="fnref-1"><a class="footnote-ref" href="#fn-1">1</a></sup>.</p>'
        '<div class="footnote"><hr><ol><li id="fn-1"><p>De <em>noot</em>.'
        '<a class="footnote-backref" href="#fnref-1">↩</a></p></li></ol></div>'
    )
    assert isinstance(paragraph, dict)
    note = {"tag": "note", "in": ["De ", {"tag": "em", "in": ["noot"]}, "."]}
    assert paragraph["in"] == ["Zo", note, "."]


def test_witruimte_telt_zoals_op_een_pagina() -> None:
    nodes = parse_fragment("<ul>\n<li>een\nregel<br>\nnog een</li>\n</ul>\n<pre>a\n b</pre>")
    item = {"tag": "li", "in": ["een regel", {"tag": "br", "in": []}, "nog een"]}
    assert nodes == ({"tag": "ul", "in": [item]}, {"tag": "pre", "in": ["a\n b"]})
