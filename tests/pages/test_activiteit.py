"""The page of one activity: what for, what is done, how it goes, what it was and what it became."""

from __future__ import annotations

from tests.pages.agenda_facts import AGENDA_2029, AGENDA_2030, MONEY
from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of

OPEN, SEARCH = "agenda/2030/open-plek/", "agenda/2029/1-2/"


def test_bovenaan_staat_waarvoor_het_is_en_hoe_het_ervoor_staat(plan_of: PlanOf) -> None:
    page = page_at(plan_of(AGENDA_2030), OPEN)
    assert text_of(page).startswith(
        "Activiteit 2030 Open plek loopt Een plek in elke wijk gaat open. "
        "Op 1 maart 2030 liep deze activiteit. Agenda Agenda opvang 2030 Actielijn 1. Openen"
    )
    assert page.section == "agenda/2030/"
    assert [link.address for link in page.breadcrumb] == ["", "agenda/2030/"]


def test_doelen_en_acties_hebben_elk_een_eigen_anker(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2030), OPEN))
    goal = html.get_element_by_id("activiteit-2030-open-plek-d1")
    action = html.get_element_by_id("activiteit-2030-open-plek-c1")
    assert words_of(goal) == "Dichtbij # Iedereen kan er lopend heen."
    assert words_of(action) == (
        "Sleutels # De gemeente geeft de sleutels. de voordeur de achterdeur "
        "Wanneer: tweede kwartaal 2030"
    )
    ids = html.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_er_staan_geen_verzonnen_vinkjes(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2030), OPEN))
    words = words_of(html)
    assert "De agenda noemt 2 acties. Per actie staat er niet of zij al is gedaan." in words
    assert not html.xpath("//input")
    assert not html.xpath("//*[@class='punten']//*[name()='svg']")


def test_de_voortgang_is_gedateerd_nieuwste_eerst_met_stand_en_bron(plan_of: PlanOf) -> None:
    reports = html_of(page_at(plan_of(AGENDA_2030), OPEN)).xpath("//li[@class='bericht']")
    assert [words_of(report) for report in reports] == [
        (
            "1 maart 2030 loopt de bron zegt dit De eerste plek is open. "
            "Bron: Advies over de dagopvang, 2"
        ),
        "februari 2030 niet gestart de bron zegt dit Bron: Advies over de dagopvang, 1",
    ]


def test_van_twee_berichten_van_een_dag_staat_het_laatst_geschrevene_boven(plan_of: PlanOf) -> None:
    file = "data/activiteiten/2030.yml"
    on_one_day = AGENDA_2030[file].replace("datum: 2030-02\n", "datum: 2030-03-01\n")
    assert on_one_day != AGENDA_2030[file]
    page = page_at(plan_of({**AGENDA_2030, file: on_one_day}), OPEN)
    reports = html_of(page).xpath("//li[@class='bericht']")
    assert [words_of(each).split(" de bron")[0] for each in reports] == [
        "1 maart 2030 loopt",
        "1 maart 2030 niet gestart",
    ]
    assert "liep deze activiteit" in text_of(page)


def test_een_overgang_staat_voluit_op_de_pagina_waar_haar_adres_is(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2030), OPEN))
    step = words_of(html.get_element_by_id("overgang-open-plek"))
    assert "samengevoegd (afgeleid) Zoeken en betalen hoort nu bij openen." in step
    assert "In 2029 Plekken zoeken, Geld regelen" in step
    assert "In 2030 Open plek" in step
    assert "Wij lezen dit als: samengevoegd. Het gaat om dezelfde plekken." in step
    assert "de gezochte plekken" in step


def test_aan_het_andere_eind_staat_de_overgang_kort_met_een_link(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2030), SEARCH))
    assert not html.xpath("//*[@id='overgang-open-plek']")
    words = words_of(html)
    assert "Werd in 2030 samengevoegd (afgeleid) Open plek Zoeken en betalen" in words
    assert "../../2030/open-plek/#overgang-open-plek" in html.xpath("//@href")
    assert "Heette eerder Ruimte vinden" in words


def test_een_overgang_zonder_vervolg_staat_bij_de_activiteit_zelf(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2030), "agenda/2029/1-10/"))
    assert "Zekerheid de bron zegt dit" in words_of(html.get_element_by_id("overgang-vervoer"))


def test_buurjaren_zijn_te_vinden(plan_of: PlanOf) -> None:
    plan = plan_of(AGENDA_2030)
    assert "Latere agenda: Agenda opvang 2030" in text_of(page_at(plan, SEARCH))
    assert "Eerdere agenda: Agenda opvang 2029" in text_of(page_at(plan, OPEN))


def test_een_jaar_zonder_volgend_jaar_zegt_dat(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(AGENDA_2029), SEARCH))
    assert "Op deze site staat geen agenda van voor 2029." in words
    assert "Op deze site staat nog geen agenda van na 2029." in words


def test_zonder_overgang_zegt_de_pagina_dat_de_stukken_niets_zeggen(plan_of: PlanOf) -> None:
    files = {path: text for path, text in AGENDA_2030.items() if path != "data/overgangen.yml"}
    plan = plan_of(files)
    assert "De stukken zeggen niet hoe deze activiteit in 2030 verderging." in text_of(
        page_at(plan, SEARCH)
    )
    assert "De stukken zeggen niet of deze activiteit in 2029 al bestond." in text_of(
        page_at(plan, OPEN)
    )


def test_lege_velden_staan_er_in_woorden(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(AGENDA_2029), "agenda/2029/2-1/"))
    assert "Looptijd niet bekend Domein niet bekend" in words
    assert "noemen geen doelen en geen concrete acties van deze activiteit." in words
    assert "De stukken op deze site zeggen nog niet hoe het met deze activiteit gaat." in words
    assert "Wat de gemeente doet" not in words
    assert "Geld" not in words.replace("Geld regelen", "")


def test_een_eigen_indeling_noemt_de_woorden_waarop_zij_rust(plan_of: PlanOf) -> None:
    plan = plan_of(AGENDA_2030)
    words = text_of(page_at(plan, OPEN))
    assert "Looptijd tot en met juli 2030 Domein Wmo (onze indeling)" in words
    assert "Wij delen deze activiteit in bij het domein Wmo. Opvang valt onder de Wmo." in words
    assert "onze indeling" not in text_of(page_at(plan, SEARCH))


def test_geld_staat_erbij_zoals_de_bron_het_drukt(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(MONEY), OPEN))
    assert "De stukken brengen deze activiteit 1 keer met geld in verband." in words
    assert "12 × € 1.000 gefinancierd uit (afgeleid) Huur, 2030" in words
