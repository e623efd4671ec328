"""One dialect of Markdown: what a record may hold, says the same on a written page.

Both are read from what `docs/redactie/opmaak.md` tells editors. A PDF is set from the same HTML.
"""

from __future__ import annotations

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.html import HtmlElement

from sdsite.model import load
from sdsite.model.tekst import parse_tekst
from sdsite.pages.bladzijde import Geschreven
from sdsite.pages.parts import Link
from sdsite.pages.prose import make_woordenlijst, render_tekst
from sdsite.render.markdown import render_markdown
from sdsite.sources import read
from tests.conftest import PROJECT

CASE = PROJECT / "tests/sites/een_advies"
REGISTER = load(read(CASE)[0].records)[0]
ADVIES = REGISTER.items["advies-2030-1"]
LINKS = {ADVIES.id: Link(ADVIES.titel, "adviezen/2030-1/")}

letters = st.sampled_from("abcdeëij")
signs = st.text("abcdeëij€%0123456789'’.,;:?!()&<>/-", max_size=8)
words = st.lists(st.builds("{}{}{}".format, letters, signs, letters), min_size=1, max_size=4).map(
    " ".join
)
runs = st.one_of(
    words,
    words.map("*{}*".format),
    words.map("**{}**".format),
    words.map(f"[[{ADVIES.id}|{{}}]]".format),
    st.just(f"[[{ADVIES.id}]]"),
)
lines = st.lists(runs, min_size=1, max_size=4).map(" ".join)
paragraphs = st.lists(lines, min_size=1, max_size=3).map("\n".join)
bullets = st.lists(lines, min_size=1, max_size=4).map(
    lambda items: "\n".join(f"- {item}" for item in items)
)
steps = st.lists(lines, min_size=1, max_size=4).map(
    lambda items: "\n".join(f"{at}. {item}" for at, item in enumerate(items, 1))
)


def _texts(blocks: list[str]) -> str:
    """Blocks with a paragraph between two lists, which would else be one on a written page."""
    parted: list[str] = []
    for block in blocks:
        is_list = block.startswith(("- ", "1. "))
        if is_list and parted and parted[-1].startswith(("- ", "1. ")):
            parted.append("en")
        parted.append(block)
    return "\n\n".join(parted)


texts = st.lists(st.one_of(paragraphs, bullets, steps), min_size=1, max_size=5).map(_texts)


@given(texts)
def test_een_tekst_in_een_gegeven_zegt_op_een_geschreven_pagina_hetzelfde(text: str) -> None:
    in_record = render_tekst(parse_tekst(text), REGISTER, make_woordenlijst(load(())[0]), "x")
    on_page = render_markdown(Geschreven("over/", text, LINKS)).html
    assert _shape(str(in_record)) == _shape(str(on_page))


@pytest.mark.parametrize("text", ["<b>vet</b>", "een <script>alert(1)</script> woord", "a & b"])
def test_html_betekent_in_beide_niets(text: str) -> None:
    in_record = render_tekst(parse_tekst(text), REGISTER, make_woordenlijst(load(())[0]), "x")
    on_page = render_markdown(Geschreven("over/", text, LINKS)).html
    assert _shape(str(in_record)) == _shape(str(on_page)) == [("p", {}, text, "")]


def _shape(html: str) -> list[tuple[object, ...]]:
    """Every tag with its attributes and the words in and behind it, as a browser shows them."""
    whole = lxml.html.fragment_fromstring(html, create_parent="main")
    return [
        (each.tag, dict(each.attrib), _shown(each.text, each), _shown(each.tail, each.getparent()))
        for each in whole.iterdescendants()
    ]


def _shown(words: str | None, parent: HtmlElement | None) -> str:
    """One space for a new line, and nothing between blocks, where white space is not shown."""
    spaced = (words or "").replace("\n", " ")
    between = parent is not None and parent.tag in {"main", "ol", "ul"}
    return spaced.strip() if between else spaced
