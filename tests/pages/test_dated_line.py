"""A time line of part of the facts: drawn, and short lines that lead to where they are told."""

from __future__ import annotations

from sdsite.charts.timeline import Timeline
from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.small_facts import EVENTS

THEMES = "- {id: thema-opvang, titel: Dagopvang, uitleg: Een plek voor overdag.}\n"


def test_van_een_feit_is_er_geen_tekening_maar_wel_een_lijst(plan_of: PlanOf) -> None:
    besluit = (
        "id: besluit-tijd\ntitel: Meer tijd\nthemas: [thema-opvang]\n"
        "orgaan: organisatie-college\ndatum: 2030-04\nsoort: vastgesteld\n"
        "samenvatting: Meer tijd.\nbronnen: [{document: document-reactie}]\n"
    )
    plan = plan_of({"data/themas.yml": THEMES, "data/besluiten.yml": besluit})
    html = html_of(page_at(plan, "themas/opvang/"))
    assert not html.xpath("//svg")
    (section,) = html.xpath("//section[@id='tijdlijn']")
    (item,) = section.xpath(".//li")
    assert words_of(item) == "April 2030 besluit Meer tijd"
    assert item.xpath(".//a/@href") == ["../../besluiten/tijd/"]
    assert section.xpath(".//details/@open")


def test_de_grootste_groep_staat_bovenaan_in_de_tekening(plan_of: PlanOf) -> None:
    view = page_at(plan_of(EVENTS), "tijdlijn/").view
    line = getattr(view, "line", None)
    assert isinstance(line, Timeline)
    names = [words.text for words in line.wide.words if not words.middle]
    counts = [int(name.rpartition("(")[2].rstrip(")")) for name in names if name.endswith(")")]
    assert counts == sorted(counts, reverse=True)
    assert sum(counts) == len(line.wide.marks)
