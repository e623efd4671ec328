"""What changed in the risks: first what moved and why, then the measures, then through time."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.number_facts import RISKS


def _section(plan_of: PlanOf, risks: str) -> tuple[str, list[str]]:
    html = html_of(page_at(plan_of({"data/risicos.yml": risks}), "risicos/"))
    (section,) = html.xpath("//section[@class='veranderingen']")
    return words_of(section), [words_of(h) for h in section.xpath(".//h2|.//h3")]


def test_wat_bewoog_staat_er_met_de_reden_en_sinds_wanneer(plan_of: PlanOf) -> None:
    earlier = """\
    - peildatum: 2029-12
      stand: nieuw
      bronnen: [{document: document-advies}]
    - peildatum: 2030-05
      stand: ongewijzigd
"""
    risks = RISKS["data/risicos.yml"].replace(
        "    - peildatum: 2030-05\n      stand: ongewijzigd\n", earlier
    )
    words, headings = _section(plan_of, risks)
    assert headings == [
        "Wat veranderde sinds december 2029",
        "Maatregelen die de gemeente versterkt (1)",
    ]
    assert "Het rijk bezuinigt." in words
    assert "1 risico bleef gelijk." in words
    assert "Wat veranderde bij de maatregelen (1)" in words
    assert "Er komt meer overleg." in words
    assert "bij risico: Te weinig geld" in words


def test_nieuw_en_vervallen_staan_na_groter_en_kleiner(plan_of: PlanOf) -> None:
    risks = RISKS["data/risicos.yml"]
    text = risks.replace("stand: ongewijzigd\n      bronnen", "stand: vervallen\n      bronnen")
    words, headings = _section(plan_of, text)
    assert headings[0] == "Wat veranderde volgens de stand van mei 2030"
    assert words.index("Te weinig geld groter") < words.index("Te weinig tijd vervallen")
    assert "De bron zegt niet waarom." in words


def test_elk_risico_staat_met_zijn_stand_op_elke_datum(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(RISKS), "risicos/"))
    rows = html.xpath("//table[@id='risicos-door-de-tijd']//tr")
    assert [[words_of(cell) for cell in row] for row in rows] == [
        ["Risico", "December 2029", "Mei 2030"],
        ["Te voorkomen risico's"],
        ["Te weinig tijd", "geen bericht", "ongewijzigd"],
        ["Externe risico's"],
        ["Te weinig geld", "nieuw", "groter"],
    ]


def test_met_een_datum_is_er_geen_tabel_door_de_tijd(plan_of: PlanOf) -> None:
    once = RISKS["data/risicos.yml"].replace("2029-12", "2030-05")
    html = html_of(page_at(plan_of({"data/risicos.yml": once}), "risicos/"))
    assert not html.xpath("//table[@id='risicos-door-de-tijd']")
