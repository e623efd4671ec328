"""The search page without scripts: a register from A to Z, in pages by letter when it is long."""

from __future__ import annotations

from sdsite.pages.search_plan import SearchRecord
from tests.pages.conftest import PlanOf, html_of, page_at, text_of
from tests.pages.test_begrippen import BEGRIPPEN

MANY = "".join(
    f"- id: begrip-woord-{number}\n  titel: {letter}woord {number}\n  uitleg: Een woord.\n"
    for number, letter in enumerate("abcdefgh" * 40)
)
"""More terms than one page of the register holds."""


def test_alles_wat_te_vinden_is_staat_in_het_register(plan_of: PlanOf) -> None:
    plan = plan_of({"data/begrippen.yml": BEGRIPPEN})
    html = html_of(page_at(plan, "zoeken/"))
    listed = {str(href) for href in html.xpath("//*[@data-register]//ul[@class='regels']//@href")}
    assert listed == {_way(record) for record in plan.search.records}


def test_het_register_staat_van_a_tot_z_ook_met_accenten(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of({"data/begrippen.yml": BEGRIPPEN}), "zoeken/"))
    letters = [str(title.text) for title in html.xpath("//h3[@class='zoeken__letter']")]
    assert letters == sorted(letters)
    under_e = html.xpath("//section[h3[@id='letter-e']]//li/a/text()")
    assert "één gezin, één plan" in under_e


def test_elke_letter_heeft_een_link_die_ergens_heen_gaat(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(), "zoeken/"))
    leaps = html.xpath("//nav[@aria-label='Letters']//@href")
    assert leaps
    for href in leaps:
        assert html.xpath(f"//*[@id='{href[1:]}']"), href


def test_een_lang_register_heeft_een_pagina_voor_elke_letter(plan_of: PlanOf) -> None:
    plan = plan_of({"data/begrippen.yml": MANY})
    main = html_of(page_at(plan, "zoeken/"))
    assert "c/" in main.xpath("//section[h3[@id='letter-c']]/p/a/@href")
    letter = page_at(plan, "zoeken/c/")
    assert len(html_of(letter).xpath("//li/a[starts-with(., 'cwoord')]")) == 40
    assert "cwoord 2" in text_of(letter)
    assert not html_of(letter).xpath("//form"), "the header has the box there"


def test_zonder_script_zegt_een_regel_waarom(plan_of: PlanOf) -> None:
    page = page_at(plan_of(), "zoeken/")
    assert "Zoeken kan alleen met JavaScript" in text_of(page)
    form = html_of(page).xpath("//form[@role='search']")[0]
    assert (form.get("action"), form.get("method")) == ("./", "get")


def test_de_startpagina_en_de_pagina_die_niet_bestaat_vragen_waar_u_naar_zoekt(
    plan_of: PlanOf,
) -> None:
    plan = plan_of()
    assert html_of(page_at(plan, "")).xpath("//form/@action") == ["zoeken/"]
    assert html_of(page_at(plan, "404.html")).xpath("//form[@role='search']")


def _way(record: SearchRecord) -> str:
    """The way to a record from the search page."""
    return f"../{record.address}"
