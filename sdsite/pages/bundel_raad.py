"""The bundle for the raad: how things stand, its questions, year on year, the money, the risks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from sdsite.frozen import frozen
from sdsite.pages.blocks import Lijstblok
from sdsite.pages.booklet import Booklet, Chapter, imprint_of
from sdsite.pages.context import PageContext
from sdsite.pages.financien import LOSSE_BEDRAGEN, FinancienView
from sdsite.pages.paper_lists import with_closing
from sdsite.pages.parts import Kop
from sdsite.pages.risico import Risicoblok, RisicoView
from sdsite.pages.risicos import RisicosView
from sdsite.pages.risk_changes import Risicoveranderingen
from sdsite.pages.site_plan import Page
from sdsite.pages.tabel import Tabelblok, TabelpaginaView

Block = TypeVar("Block", Tabelblok, Risicoblok)

ID = "bundel-raad"

KINDS = ("stand_van_zaken", "vragenbrief", "vergelijking", "financien", "risicos", "termijnen")
"""The kinds of pages that are its chapters, in this order."""


@frozen
class GeldView:
    """The money on paper: what the pages of the tables tell, under the head of their list."""

    head: Kop
    """Title and finding."""
    tables: tuple[Tabelblok, ...]
    """The tables of the sources, the one that tells the finding first."""
    loose: tuple[Tabelblok, ...]
    """Amounts that stand in running text, a list for each document."""


@frozen
class Risicofamilie:
    """The risks of one family on paper."""

    title: str
    """The family, with how many risks there are in it."""
    blocks: tuple[Risicoblok, ...]
    """The risks, in the order of the source."""


@frozen
class AlleRisicosView:
    """The risks on paper: what their pages tell, under the head of their list."""

    head: Kop
    """Title and how the risks move."""
    changes: Risicoveranderingen | None
    """What moved; in the first part of a long list."""
    groups: tuple[Risicofamilie, ...]
    """The families of risks."""


def raad_bundle(context: PageContext, pages: Mapping[str, Page]) -> Booklet | None:
    """The bundle; None when the site has none of its pages."""
    chapters = tuple(_chapters(pages))
    if not chapters:
        return None
    return Booklet(
        id=ID,
        title="Stand van zaken voor de raad",
        subtitle="Bundel voor de gemeenteraad",
        lead=(
            "Hoe het ervoor staat, wat de raad vroeg en het college antwoordde, wat er van jaar "
            "tot jaar veranderde, het geld en de risico’s."
        ),
        chapters=with_closing(context, pages, chapters),
        imprint=imprint_of(context),
        offered_on=("stand-van-zaken/", "raadsvragen/"),
        offer="Download als PDF: bundel voor de raad",
    )


def _chapters(pages: Mapping[str, Page]) -> Iterator[Chapter]:
    for kind in KINDS:
        for page in pages.values():
            if page.kind == kind:
                yield Chapter(kind, page.title, _whole(page.view, pages), page.address)


def _whole(view: object, pages: Mapping[str, Page]) -> object:
    """A view for paper, which has the facts of a list whole where its page leads to theirs."""
    if isinstance(view, FinancienView):
        views = _views(pages, "tabel")
        tables = {each.block.id: each.block for each in views if isinstance(each, TabelpaginaView)}
        printed = [each for each in view.lists if each.id != LOSSE_BEDRAGEN]
        loose = [each for each in view.lists if each.id == LOSSE_BEDRAGEN]
        return GeldView(view.head, _blocks(printed, tables), _blocks(loose, tables))
    if isinstance(view, RisicosView):
        views = _views(pages, "risico")
        risks = {each.block.record.id: each.block for each in views if isinstance(each, RisicoView)}
        families = (Risicofamilie(each.title, _blocks((each,), risks)) for each in view.lists)
        return AlleRisicosView(view.head, view.changes, tuple(families))
    return view


def _views(pages: Mapping[str, Page], kind: str) -> Iterator[object]:
    return (page.view for page in pages.values() if page.kind == kind)


def _blocks(lists: Iterable[Lijstblok], blocks: Mapping[str, Block]) -> tuple[Block, ...]:
    """What the pages of the items of some lists tell."""
    return tuple(blocks[item.id] for each in lists for item in each.items)
