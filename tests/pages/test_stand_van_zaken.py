"""The state of things on one page: the agenda, the money, the risks that moved, what is open."""

from __future__ import annotations

from tests.pages.agenda_facts import AGENDA_2029, AGENDA_2030
from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of
from tests.pages.number_facts import RISKS, SAVINGS

ADDRESS = "stand-van-zaken/"


def test_zonder_iets_te_melden_is_er_geen_pagina(plan_of: PlanOf) -> None:
    plan = plan_of(case="een_thema")
    assert ADDRESS not in {page.address for page in plan.pages}
    assert "twee bladzijden" not in text_of(page_at(plan, ""))


def test_de_pagina_begint_met_de_dag_en_de_tellingen(plan_of: PlanOf) -> None:
    page = page_at(plan_of({**AGENDA_2030, **SAVINGS}), ADDRESS)
    assert text_of(page).startswith("Voor de raad Stand van zaken op 1 juni 2030")
    assert page.description.replace("\u00a0", " ") == (
        "De agenda van 2030 heeft 2 activiteiten. Volgens het laatste bericht is dit de stand: "
        "1 loopt en over 1 is er geen bericht. Voor 2032 is nog € 3640000 per saldo te besparen "
        "(eind 2030)."
    )


def test_de_agenda_is_die_van_het_jaar_van_de_peildatum(plan_of: PlanOf) -> None:
    later = {
        **AGENDA_2030,
        "data/agendas.yml": AGENDA_2030["data/agendas.yml"]
        + "- {id: agenda-2031, titel: A, jaar: 2031, samenvatting: A., "
        "bronnen: [{document: document-advies}]}\n",
    }
    assert "De agenda van 2030 heeft" in text_of(page_at(plan_of(later), ADDRESS))
    assert "De agenda van 2029 heeft" in text_of(page_at(plan_of(AGENDA_2029), ADDRESS))


def test_per_actielijn_staat_hoe_haar_activiteiten_ervoor_staan(plan_of: PlanOf) -> None:
    table = html_of(page_at(plan_of(AGENDA_2030), ADDRESS)).get_element_by_id("actielijnen")
    rows = [[words_of(cell) for cell in row] for row in table.xpath(".//tbody/tr")]
    assert rows == [["1. Openen", "2 activiteiten; loopt: 1, geen bericht: 1"]]


def test_het_saldo_staat_per_domein_op_beide_momenten(plan_of: PlanOf) -> None:
    table = html_of(page_at(plan_of(SAVINGS), ADDRESS)).get_element_by_id("saldo")
    rows = [[words_of(cell) for cell in row] for row in table.xpath(".//tbody/tr")]
    assert [row[0] for row in rows] == ["Jeugd", "Totaal"]
    assert rows[1][2].replace("\u00a0", " ") == "€ 3640000"


def test_zonder_eerdere_stand_is_er_geen_verschil(plan_of: PlanOf) -> None:
    tables = SAVINGS["data/tabellen/besparing.yml"]
    alone = tables.replace("  vorige_stand: tabel-besparing-oud\n", "")
    page = page_at(plan_of({**SAVINGS, "data/tabellen/besparing.yml": alone}), ADDRESS)
    assert len(html_of(page).get_element_by_id("saldo").xpath(".//thead//th")) == 2


def test_een_tegenspraak_bij_een_saldo_staat_erbij(plan_of: PlanOf) -> None:
    assert "Let op, afwijking in de bron:" in text_of(page_at(plan_of(SAVINGS), ADDRESS))


def test_alleen_risico_s_die_bewogen_staan_er_met_hun_reden(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(RISKS), ADDRESS))
    assert "2 risico’s op de lijst: 1 ongewijzigd en 1 groter." in words
    assert "groter Te weinig geld mei 2030 Het rijk bezuinigt." in words
    assert "Te weinig tijd" not in words


def test_het_menu_en_de_startpagina_leiden_erheen(plan_of: PlanOf) -> None:
    plan = plan_of()
    assert ADDRESS in [item.address for item in plan.menu]
    links = html_of(page_at(plan, "")).xpath("//a/@href")
    assert ADDRESS in links
