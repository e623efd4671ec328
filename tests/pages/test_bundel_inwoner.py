"""The bundle for residents: the written pages of the menu, in large letters, without notes."""

from __future__ import annotations

from sdsite.pages.paper_lists import VerderLezenView, WoordenView
from tests.pages.conftest import PlanOf
from tests.pages.paper_facts import booklet_of, chapter_of, kinds_of

WRITTEN = {
    "content/voor-mij.md": """\
---
titel: Wat verandert er voor mij?
kort: Er verandert nog weinig.
menu: Voor mij
---

U vindt hulp in de [wijk](id:begrip-wijkteam). De raad kreeg [advies](id:advies-2030-1), zie ook
[alle adviezen](/adviezen/).
""",
    "content/over.md": """\
---
titel: Over deze site
kort: Wie haar maakt.
---

De gemeente.
""",
    "data/begrippen.yml": """\
- id: begrip-wijkteam
  titel: wijkteam
  uitleg: Een groep hulpverleners in de buurt.
  bronnen: [{document: document-advies}]
""",
}


def test_alleen_bladzijden_uit_het_menu_staan_erin_in_grote_letters(plan_of: PlanOf) -> None:
    booklet = booklet_of(plan_of, "bundel-inwoner", WRITTEN)
    assert booklet.large
    assert booklet.title == "Wat verandert er voor mij?"
    assert kinds_of(booklet) == ["bladzijde", "woorden", "verder_lezen"]
    assert booklet.offered_on == ("voor-mij/",)


def test_woorden_en_verwijzingen_staan_achterin(plan_of: PlanOf) -> None:
    booklet = booklet_of(plan_of, "bundel-inwoner", WRITTEN)
    words = chapter_of(booklet, "woorden").view
    further = chapter_of(booklet, "verder_lezen").view
    assert isinstance(words, WoordenView)
    assert isinstance(further, VerderLezenView)
    assert [word.id for word in words.words] == ["begrip-wijkteam"]
    assert [link.address for link in further.links] == ["adviezen/2030-1/", "adviezen/"]
