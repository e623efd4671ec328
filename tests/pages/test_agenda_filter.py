"""The filters of an agenda: one bar by actielijn, one by domain, and what each link hides."""

from __future__ import annotations

from sdsite.pages.filter import MAX_GROUPS
from tests.pages.agenda_facts import AGENDA_2029
from tests.pages.conftest import PlanOf, html_of, page_at

ADDRESS = "agenda/2029/"


def test_er_is_een_filter_naar_actielijn_en_een_naar_domein(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2029), ADDRESS))
    bars = html.xpath("//nav[@class='filterbalk']")
    assert [bar.get("aria-label") for bar in bars] == [
        "Activiteiten naar actielijn",
        "Activiteiten naar domein",
    ]
    assert bars[0].xpath(".//a/@href") == [
        "#filter",
        "#toon-actielijn-2029-1",
        "#toon-actielijn-2029-2",
    ]
    assert bars[1].xpath(".//a/@href") == ["#filter", "#toon-wmo", "#toon-jeugd"]
    assert html.xpath("count(//*[@id='filter'])") == 1


def test_elke_link_van_het_filter_heeft_een_stand_die_zegt_wat_u_ziet(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2029), ADDRESS))
    stand = html.get_element_by_id("toon-jeugd")
    assert stand.text_content().strip() == "U ziet alleen: Jeugd (1 van 3). Toon alle 3"


def test_een_activiteit_hoort_bij_haar_actielijn_en_al_haar_domeinen(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2029), ADDRESS))
    groups = {
        item.get("id"): item.attrib["class"].split()[-1].removeprefix("filterstand--")
        for item in html.xpath("//p[contains(@class, 'filterstand')]")
    }
    wanted = {groups["toon-wmo"], groups["toon-jeugd"], groups["toon-actielijn-2029-1"]}
    row = html.xpath("//li[.//a[@href='1-2/']]")[0]
    assert {name[6:] for name in row.attrib["class"].split() if name[:6] == "groep-"} == wanted


def test_een_actielijn_zonder_activiteit_in_het_domein_wordt_verborgen(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2029), ADDRESS))
    stand = html.get_element_by_id("toon-wmo").attrib["class"].split()[-1].split("--")[1]
    line = html.get_element_by_id("actielijn-2029-2")
    assert "groep" in line.attrib["class"].split()
    assert f"groep-{stand}" not in line.attrib["class"].split()


def test_zonder_keuze_is_er_geen_filter(plan_of: PlanOf) -> None:
    lines, activities = "data/actielijnen.yml", "data/activiteiten/2029.yml"
    one_line = AGENDA_2029[lines][AGENDA_2029[lines].index("- id: actielijn-2029-2") :]
    one = AGENDA_2029[activities][AGENDA_2029[activities].index("- id: activiteit-2029-2-1") :]
    files = {**AGENDA_2029, lines: one_line, activities: one}
    assert not html_of(page_at(plan_of(files), ADDRESS)).xpath("//nav[@class='filterbalk']")


def test_wie_te_veel_actielijnen_heeft_krijgt_sprongen_naar_de_rest(plan_of: PlanOf) -> None:
    more = "".join(
        f"""\
- id: actielijn-2029-{number}
  titel: Lijn {number}
  agenda: agenda-2029
  nummer: {number}
  bronnen: [{{document: document-advies}}]
"""
        for number in range(3, 12)
    )
    files = {
        **AGENDA_2029,
        "data/actielijnen.yml": AGENDA_2029["data/actielijnen.yml"] + more,
    }
    html = html_of(page_at(plan_of(files), ADDRESS))
    links = html.xpath("//nav[@class='filterbalk'][1]//a/@href")
    assert links[-1] == "#actielijn-2029-11"
    assert len(html.xpath("//p[contains(@class, 'filterstand')]")) == MAX_GROUPS
    assert all(html.xpath(f"//*[@id='{link[1:]}']") for link in links)
