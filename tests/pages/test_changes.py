"""A published fact that changes keeps what it said, at the very place; so does one taken back."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of


def test_een_correctie_staat_bij_het_gegeven_met_was_sinds_en_reden(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(case="een_correctie"), "indicatoren/"))
    words = words_of(html.get_element_by_id("doel-dichtbij"))
    assert (
        "Gecorrigeerd op 2 april 2030. Hier stond eerst, in het veld “titel”: Hulp is dicht bij "
        "Een typefout van ons."
    ) in words


def test_een_correctie_van_een_cel_staat_bij_haar_tabel_en_noemt_de_cel(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(case="een_correctie"), "financien/huur/"))
    words = words_of(html)
    assert "Gecorrigeerd op 3 mei 2030, bij Huur (2030)." in words
    assert "€ 15.200" in words


def test_een_gegeven_met_een_eigen_pagina_draagt_zijn_correctie_in_de_kop(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(case="een_correctie"), "documenten/plan/"))
    head = words_of(html.xpath("//header")[0])
    assert "Gecorrigeerd op 1 februari 2030. Hier stond eerst, in het veld “datum”: 2030-01" in head


def test_elke_correctie_wijst_naar_de_lijst(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(case="een_correctie"), "documenten/plan/"))
    assert html.xpath("//header//a/@href") == ["../../over/wijzigingen/#correctie-plan"]


def test_zonder_wijziging_staat_er_niets(plan_of: PlanOf) -> None:
    for page in plan_of(case="een_advies").pages:
        assert "Gecorrigeerd op" not in text_of(page)


def test_wat_was_leeg_zegt_niets_in_woorden(plan_of: PlanOf) -> None:
    files = {
        "data/correcties.yml": "id: correctie-1\ntitel: Datum\ngegeven: document-plan\n"
        'veld: datum\nwas: ""\nsinds: 2030-02-01\nreden: Wij weten haar nu.\n'
    }
    page = page_at(plan_of(files, case="een_correctie"), "documenten/plan/")
    assert "in het veld “datum”: niets" in text_of(page)


def test_een_ingetrokken_regel_houdt_zijn_anker_op_de_lijst(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(case="een_intrekking"), "toezeggingen/"))
    words = words_of(html.get_element_by_id("toezegging-tuin"))
    assert words.startswith("Ingetrokken op 10 mei 2030: Een tuin bij elke balie.")
    assert "In plaats hiervan: Een balie in elke wijk" in words
