"""The page of one set of questions: each sub-question beside its own answer."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of
from tests.pages.small_facts import PROMISES, QUESTIONS

ADDRESS = "raadsvragen/dagopvang/"
FILE = "data/vragenbrieven/dagopvang.yml"
UNANSWERED = {
    **QUESTIONS,
    FILE: """\
id: vragenbrief-dagopvang
titel: Vragen over de dagopvang
fractie: organisatie-fractie-voorbeeld
ingediend: 2030-04-10
over: document-plan
document: document-vragen
samenvatting: De fractie vraagt naar tijd.
bronnen: [{document: document-vragen}]
vragen:
  - id: vragenbrief-dagopvang-v1
    titel: Tijd
    nummer: 1
    deelvragen:
      - {id: vragenbrief-dagopvang-v1-a, titel: Hoeveel tijd?, vraag: Hoeveel tijd is er?}
""",
}


def test_het_antwoord_staat_bovenaan_met_dagen_en_zonder_oordeel(plan_of: PlanOf) -> None:
    page = page_at(plan_of(QUESTIONS), ADDRESS)
    assert page.description == (
        "Fractie Voorbeeld stelde 2 vragen, met samen 3 deelvragen, op 10 april 2030. "
        "Het college antwoordde op 10 mei 2030, na 30 dagen. Zo lezen wij de antwoorden van het "
        "college: 1 beantwoord, 1 deels beantwoord en 1 verwezen."
    )
    assert "fgesproken" not in text_of(page), "no term is configured for questions"


def test_elke_vraag_deelvraag_en_elk_antwoord_heeft_een_eigen_anker(plan_of: PlanOf) -> None:
    ids = html_of(page_at(plan_of(QUESTIONS), ADDRESS)).xpath("//@id")
    assert len(ids) == len(set(ids))
    for part in ("v1", "v1-a", "v1-a-antwoord", "v1-b", "v1-b-antwoord", "v2", "v2-a-antwoord"):
        assert f"vragenbrief-dagopvang-{part}" in ids


def test_een_deelvraag_heeft_een_letter_als_er_meer_zijn(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(QUESTIONS), ADDRESS))
    assert "Vraag 1a Hoeveel tijd is er nog?" in words
    assert "Vraag 1b Kan het ook later?" in words
    assert "Vraag 2 Wat kost het?" in words


def test_wat_de_fractie_ziet_staat_los_van_wat_zij_vraagt(plan_of: PlanOf) -> None:
    question = html_of(page_at(plan_of(QUESTIONS), ADDRESS)).get_element_by_id(
        "vragenbrief-dagopvang-v1"
    )
    seen = " ".join(question.xpath("string(.//div[@class='vraag__aanleiding'])").split())
    assert seen == "Wat de vragensteller ziet De fractie vindt dat het snel gaat."
    about = " ".join(question.xpath("string(.//p[@class='vraag__over'])").split())
    assert about == "Gaat over: Plan voor de dagopvang – in de brief: “bladzijde 3, onderaan”"


def test_bij_een_antwoord_staan_strekking_lezing_en_verwijzing(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(QUESTIONS), f"{ADDRESS}v1/"))
    answer = html.get_element_by_id("vragenbrief-dagopvang-v1-a-antwoord")
    words = words_of(answer)
    assert words.startswith("Antwoord 10 mei 2030 # beantwoord Twee maanden Er zijn nog")
    assert "Wij lezen dit als: beantwoord." in words
    assert "nog twee maanden" in words
    assert "Het antwoord verwijst naar: Advies over de dagopvang document, 1 maart 2030" in words


def test_een_belofte_staat_bij_het_antwoord_waarin_zij_is_gedaan(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(PROMISES), f"{ADDRESS}v1/"))
    answer = html.get_element_by_id("vragenbrief-dagopvang-v1-b-antwoord")
    assert "Bekijken of het later kan nog geen bericht" in words_of(answer)


def test_een_vraag_zonder_antwoord_zegt_dat_in_woorden(plan_of: PlanOf) -> None:
    page = page_at(plan_of(UNANSWERED), ADDRESS)
    assert page.description.endswith("op 10 april 2030. Er is nog geen antwoord.")
    words = text_of(page)
    assert "Beantwoord nog geen antwoord" in words
    assert "Wij vonden nog geen antwoord op deze vraag." in words
