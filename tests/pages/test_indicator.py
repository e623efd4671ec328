"""The page of one indicator: what is known of it, and its measurements as a chart."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.number_facts import INDICATORS


def test_een_indicator_zegt_waarop_haar_richting_rust(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(INDICATORS), "indicatoren/bezoek/"))
    words = words_of(html)
    assert "beginstand bekend" in words
    assert "Beginstand 12,5% (2029). Ongeveer." in words
    assert "Beter is hoger" in words
    assert "meer mensen bezoeken" in words
    assert "Streefwaarde niet genoemd in de bron" in words
    assert "Alleen mensen boven 18 jaar tellen mee." in words


def test_twee_metingen_zijn_een_grafiek_met_tabel_en_bestand(plan_of: PlanOf) -> None:
    later = "indicator-bezoek,2030,2030,14,14%,%,false,,document-reactie,bijlage,\n"
    files = {**INDICATORS, "data/metingen.csv": INDICATORS["data/metingen.csv"] + later}
    html = html_of(page_at(plan_of(files), "indicatoren/bezoek/"))
    (figure,) = html.xpath("//figure")
    words = words_of(figure)
    assert "Van 12,5% in 2029 naar 14% in 2030" in words
    assert "Bekijk als tabel" in words
    assert figure.xpath(".//a[@download]/@href") == [
        "../../gegevens/grafiek-indicator-bezoek.csv",
        "../../gegevens/grafiek-indicator-bezoek.xlsx",
    ]
    (fact,) = html.xpath("//dt[.='Meting 2030']/..")
    assert fact.xpath(".//a/@href") == ["../../documenten/reactie/"], (
        "another paper than the baseline"
    )
