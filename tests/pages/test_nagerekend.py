"""The sums of a table done again: what was counted, and what does not hold with its link."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.number_facts import BUDGET, SAVINGS


def _told(plan_of: PlanOf, files: dict[str, str], table: str) -> tuple[str, list[str]]:
    html = html_of(page_at(plan_of(files), f"financien/{table.removeprefix('tabel-')}/"))
    (block,) = html.xpath("//div[@class='nagerekend']")
    text = words_of(block).replace("\u00a0", " ")
    return text, block.xpath(".//a/@href")


def test_wat_klopt_wordt_geteld(plan_of: PlanOf) -> None:
    text, links = _told(plan_of, dict(BUDGET), "tabel-dagopvang")
    assert text.startswith(
        "Wij rekenden 3 optellingen en 2 verschillen uit deze tabel na. Ze kloppen allemaal."
    )
    assert "Uitgaven = Huur + Taakstelling" in text
    assert "Verschil = gewijzigde begroting − realisatie" in text
    assert not links


def test_wat_niet_klopt_staat_er_met_het_getal_en_een_link(plan_of: PlanOf) -> None:
    text, links = _told(plan_of, dict(SAVINGS), "tabel-besparing-nieuw")
    assert "2 kloppen, 2 niet:" in text
    assert (
        "Jeugd, Saldo, raming 2032: de bron drukt € 3640000. Besparing en Kosten zijn samen "
        "€ 3.660.000. Dat scheelt € 20.000."
    ) in text
    assert set(links) == {"#tabel-besparing-nieuw-afwijking-saldo"}


def test_een_tabel_waarin_niets_optelt_wordt_niet_nagerekend(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(BUDGET), "financien/bezoekers/"))
    assert not html.xpath("//div[@class='nagerekend']")
