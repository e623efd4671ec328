"""A document becomes JSON: texts as nodes, links that know where they lead."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from sdsite.pages.booklet import Chapter
from sdsite.pages.paper_lists import VerderLezenView
from sdsite.pages.parts import Afwijkingnoot, Link
from sdsite.render.print_data import print_data
from tests.render.small_booklet import booklet, chapter


def links(*ends: Link, base_url: str = "") -> list[dict[str, str]]:
    """What becomes of links in a document that holds the page uitleg/."""
    told = Chapter("verderlezen", "Verder lezen", VerderLezenView("", ends))
    data = print_data(booklet(chapter("Tekst."), told, base_url=base_url))
    chapters = json.loads(json.dumps(data))["chapters"]
    found: list[dict[str, str]] = chapters[1]["view"]["links"]
    return found


def test_wat_op_de_kaft_staat_komt_uit_het_document() -> None:
    data = print_data(booklet(chapter("Tekst."), base_url="https://voorbeeld.nl/"))
    assert data["title"] == "Proef op papier"
    assert data["as_of"] == "1 juni 2030"
    assert data["day"] == [2030, 6, 1]
    assert data["address"] == "voorbeeld.nl/"


def test_een_tekst_is_een_boom_en_geen_opmaak() -> None:
    data = json.loads(json.dumps(print_data(booklet(chapter("Een *woord* met #code en $som$.")))))
    (paragraph,) = data["chapters"][0]["view"]["text"]["nodes"]
    assert paragraph["in"] == [
        "Een ",
        {"tag": "em", "in": ["woord"]},
        " met #code en $som$.",
    ]


def test_een_link_binnen_het_document_blijft_binnen() -> None:
    (link,) = links(Link("uitleg", "uitleg/"))
    assert link["to"] == "hoofdstuk-1"
    assert "url" not in link


@dataclass(frozen=True, slots=True)
class Deel:
    """A part with a contradiction of its own and of the parts in it."""

    record: tuple[Deel, ...]
    parts: tuple[Deel, ...]
    notes: tuple[Afwijkingnoot, ...]


def test_een_afwijking_is_nieuw_waar_een_lezer_haar_het_eerst_tegenkomt() -> None:
    """As the templates draw: of a part first what touches it itself, and its record at the end."""
    note = Afwijkingnoot("", "", Link("Twee getallen", "afwijkingen/x/"), id="afwijking-x")
    other = Afwijkingnoot("", "", Link("Twee data", "afwijkingen/y/"), id="afwijking-y")
    view = Deel((Deel((), (), (note, other)),), (Deel((), (), (other,)),), (note,))
    data = json.loads(json.dumps(print_data(booklet(Chapter("proef", "Proef", view)))))
    drawn = data["chapters"][0]["view"]
    assert [each["again"] for each in drawn["notes"]] == [False]
    assert [each["again"] for each in drawn["parts"][0]["notes"]] == [False]
    assert [each["again"] for each in drawn["record"][0]["notes"]] == [True, True]


@pytest.mark.parametrize(
    "base_url, expected",
    [
        ("", {"short": "/doelen/#doel-hulp"}),
        (
            "https://voorbeeld.nl/",
            {
                "url": "https://voorbeeld.nl/doelen/#doel-hulp",
                "short": "voorbeeld.nl/doelen/#doel-hulp",
            },
        ),
    ],
)
def test_een_link_naar_de_site_draagt_zijn_korte_adres(
    base_url: str, expected: dict[str, str]
) -> None:
    (link,) = links(Link("doel", "doelen/#doel-hulp"), base_url=base_url)
    assert {key: link[key] for key in ("url", "short") if key in link} == expected


def test_een_link_naar_elders_gaat_naar_elders() -> None:
    (link,) = links(Link("brief", "https://elders.nl/brief.pdf"))
    assert (link["url"], link["short"]) == ("https://elders.nl/brief.pdf", "elders.nl/brief.pdf")


def test_wat_geen_deel_van_een_pagina_is_wordt_geweigerd() -> None:
    with pytest.raises(TypeError, match="set"):
        print_data(booklet(Chapter("bladzijde", "Fout", VerderLezenView("", {1}))))  # type: ignore[arg-type]
