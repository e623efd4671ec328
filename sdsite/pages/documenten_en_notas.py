"""The papers that the plan builds on: a list of the source itself."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.document import Document
from sdsite.pages.blocks import Lijstblok
from sdsite.pages.context import PageContext
from sdsite.pages.documenten import document_item
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words

OVERZICHT = "notas-en-plannen"
"""Name of the list in the data (`overzicht` of a document)."""


@frozen
class DocumentenEnNotasView:
    """What the page with the papers of the plan shows."""

    head: Kop
    """Title and answer."""
    list: Lijstblok
    """The papers, oldest first."""
    cite: Citeer
    """How to refer to this page."""


def _papers(context: PageContext) -> Iterator[Document]:
    return (d for d in context.register.all(Document) if d.overzicht == OVERZICHT)


def any_paper(context: PageContext) -> bool:
    """Whether the plan builds on any paper."""
    return any(_papers(context))


def documenten_en_notas_pages(context: PageContext) -> Iterator[Page]:
    """The page with the papers of the plan, when there are any."""
    papers = sorted(_papers(context), key=lambda d: (d.datum.volgorde, d.titel))
    if not papers:
        return
    title, address = "Documenten en nota's bij het plan", "plan/documenten-en-notas/"
    read = sum(document.aanwezig for document in papers)
    lead = (
        f"Het plan bouwt op {count_words(len(papers), 'eerder stuk', 'eerdere stukken')}. "
        f"Daarvan hebben wij er {read or 'geen'} zelf gelezen; wat wij niet lazen, kennen wij uit "
        "het plan."
    )
    trail = (Link("Start", ""), Link("Plan", "plan/"))
    view = partial(_view, context, Kop(title, "Plan", lead), address, tuple(papers))
    yield Page(address, "documenten_en_notas", title, lead, address, trail, view)


def _view(
    context: PageContext, head: Kop, address: str, papers: tuple[Document, ...]
) -> DocumentenEnNotasView:
    return DocumentenEnNotasView(
        head,
        Lijstblok(tuple(document_item(context, document) for document in papers)),
        context.citeer(head.title, address, *papers),
    )
