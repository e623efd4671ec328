"""At the end of a document: the words it uses, where to read on, and the papers it rests on."""

from __future__ import annotations

from markupsafe import Markup

from sdsite.pages.paper_lists import BronnenView, WoordenView, parts_in, terms_in
from sdsite.pages.parts import Feit, Link
from tests.pages.conftest import PlanOf
from tests.pages.paper_facts import booklet_of, chapter_of

TERMS = {
    "data/begrippen.yml": """\
- id: begrip-wijk
  titel: wijk
  uitleg: Een deel van de stad.
  bronnen: [{document: document-advies}]
- id: begrip-nergens
  titel: nergensgebruikt
  uitleg: Dit woord staat nergens.
  bronnen: [{document: document-advies}]
""",
}


def test_alleen_de_stukken_waar_het_document_op_rust_staan_erin(plan_of: PlanOf) -> None:
    view = chapter_of(booklet_of(plan_of, "advies-2030-1"), "bronnen").view
    assert isinstance(view, BronnenView)
    assert {item.link.address for item in view.papers} == {
        "documenten/advies/",
        "documenten/reactie/",
    }
    assert view.lead.startswith("Dit document rust op 2 stukken.")


def test_alleen_de_gebruikte_woorden_worden_uitgelegd(plan_of: PlanOf) -> None:
    view = chapter_of(booklet_of(plan_of, "advies-2030-1", TERMS), "woorden").view
    assert isinstance(view, WoordenView)
    assert [word.id for word in view.words] == ["begrip-wijk"]


def test_een_uitgelegd_woord_wordt_herkend_aan_zijn_sleutel() -> None:
    described = 'aria-describedby="uitleg:begrip-x-uitleg-begrip-brede-toegang"'
    word = Markup(f"<span role='button' {described}>x</span>")  # noqa: S704
    assert terms_in((word,)) == {"begrip-brede-toegang"}


def test_delen_worden_overal_in_een_weergave_gevonden() -> None:
    link = Link("Advies", "adviezen/")
    assert list(parts_in((Feit("Van", links=(link,)),), Link)) == [link]
