"""The page of one year's agenda: counts first, then activities, with what came before and after."""

from __future__ import annotations

from tests.pages.agenda_facts import AGENDA_2029, AGENDA_2030
from tests.pages.conftest import PlanOf, html_of, page_at, text_of

OLD, NEW = "agenda/2029/", "agenda/2030/"


def test_zonder_agenda_is_er_geen_pagina(plan_of: PlanOf) -> None:
    assert not [page for page in plan_of().pages if page.kind in {"agenda", "activiteit"}]


def test_het_antwoord_telt_activiteiten_actielijnen_en_standen(plan_of: PlanOf) -> None:
    page = page_at(plan_of(AGENDA_2029), OLD)
    assert page.description == (
        "De agenda voor 2029 telt 3 activiteiten onder 2 actielijnen. "
        "Volgens het laatste bericht is dit de stand: "
        "1 is afgerond en over 2 is er geen bericht."
    )
    assert text_of(page).index("telt 3 activiteiten") < text_of(page).index("Opvang dichtbij")


def test_een_ouder_jaar_telt_hoe_het_verderging(plan_of: PlanOf) -> None:
    page = page_at(plan_of(AGENDA_2030), OLD)
    assert page.description.endswith(
        "Zo ging het in een latere agenda verder: 2 samengevoegd en 1 afgerond."
    )
    assert "Latere agenda Agenda opvang 2030" in text_of(page)


def test_een_nieuwer_jaar_telt_waar_het_vandaan_kwam(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(AGENDA_2030), NEW))
    assert "Herkomst volgens onze lezing 1 uit een eerdere agenda en 1 nieuw" in words
    assert "Hoe wij aan de datum komen: De brief is van die dag." in words


def test_de_terugblik_staat_er_alleen_als_een_stuk_hem_geeft(plan_of: PlanOf) -> None:
    plan = plan_of(AGENDA_2030)
    assert "Terugblik op 2029 Het jaar liep anders dan gedacht." in text_of(page_at(plan, OLD))
    assert "Terugblik" not in text_of(page_at(plan, NEW))


def test_een_agenda_zonder_activiteiten_zegt_dat(plan_of: PlanOf) -> None:
    files = {**AGENDA_2029}
    del files["data/activiteiten/2029.yml"]
    page = page_at(plan_of(files), OLD)
    assert page.description == "Van de agenda voor 2029 staan hier nog geen activiteiten."
    assert "Onder deze actielijn staan nog geen activiteiten." in text_of(page)


def test_wat_de_lijst_al_noemt_staat_niet_nog_eens_bij_de_verwijzingen(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2029), OLD))
    assert html.xpath("count(//a[@href='1-2/'])") == 1


def test_meer_dan_twee_afwijkingen_staan_in_een_uitklap_met_hun_aantal(plan_of: PlanOf) -> None:
    page = page_at(plan_of({**AGENDA_2029, "data/afwijkingen.yml": _deviations(3)}), OLD)
    assert "3 afwijkingen in de bronnen" in text_of(page)
    few = page_at(plan_of({**AGENDA_2029, "data/afwijkingen.yml": _deviations(2)}), OLD)
    assert "afwijkingen in de bronnen" not in text_of(few)
    assert "Verschil 1" in text_of(few)


def _deviations(count: int) -> str:
    return "".join(
        f"""\
- id: afwijking-{number}
  titel: Verschil {number}
  soort: anders geteld
  raakt: [agenda-2029]
  lezingen: [{{tekst: "{number}", bron: {{document: document-advies}}}}]
  bevinding: Dat klopt niet.
  ernst: klein
  zekerheid: zeker
"""
        for number in range(count)
    )
