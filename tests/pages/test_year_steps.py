"""Each step from one year to the next has its two sides beside each other."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of

CASE = "samengevoegde_activiteit"
ADDRESS = "agenda/vergelijk/2029-2030/"


def test_een_samenvoeging_staat_met_beide_kanten_naast_elkaar(plan_of: PlanOf) -> None:
    step = html_of(page_at(plan_of(case=CASE), ADDRESS)).get_element_by_id("stap-overgang-balie")
    before, kind, after, why = (words_of(child) for child in step)
    assert before == "2029 1.1 Loket 1.2 Spreekuur"
    assert kind == "samengevoegd afgeleid door ons"
    assert after == "2030 1.1 Balie in de wijk"
    assert why.endswith("Waar dit op rust: Loket en spreekuur werden een balie")


def test_een_activiteit_zonder_stap_is_onverklaard_aan_haar_eigen_kant(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(case=CASE), ADDRESS))
    lost = words_of(html.get_element_by_id("stap-activiteit-2029-feest"))
    assert lost.startswith("2029 1.6 Feest onverklaard geen bron zegt het 2030 niet bekend")
    found = words_of(html.get_element_by_id("stap-activiteit-2030-koor"))
    assert found.startswith("2029 niet bekend onverklaard")
