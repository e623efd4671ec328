"""What changed after publication, told at the very place: corrections, and facts taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from typing import Any

from sdsite.model.correctie import Correctie
from sdsite.model.intrekking import Intrekking
from sdsite.numbers import datum
from sdsite.pages.addresses import address_of
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Correctieregel, Intrekkingregel, Kop, Link
from sdsite.pages.site_plan import Page

NOT_AT_FACT = frozenset({"tijdlijn", "keuzes"})
"""Kinds of list pages whose blocks have no room for a correction: it stands in the head."""


def corrections_of(context: PageContext, record_id: str) -> tuple[Correctieregel, ...]:
    """What a record and its parts said before, for at the record; newest first."""
    return tuple(
        _correction(context, each, at=record_id) for each in context.correcties.get(record_id, ())
    )


def withdrawal(context: PageContext, intrekking: Intrekking) -> Intrekkingregel:
    """A fact that was taken back, for at the address it had."""
    return Intrekkingregel(
        id=intrekking.adres.partition("#")[2],
        title=intrekking.titel,
        since=datum(intrekking.sinds),
        reason=context.tekst(intrekking.reden, f"{intrekking.id}-reden"),
        more=_more(context, intrekking.id),
        successor=context.link(intrekking.opvolger) if intrekking.opvolger else None,
    )


def changes_told(context: PageContext) -> Callable[[Page], Page]:
    """Give what makes of a page the same page with its corrections, and what was taken back.

    A correction is told in the head of the page where that is the page of a record, and where
    the blocks of a list do not tell it themselves.
    """
    corrections = _corrections_by_page(context)
    withdrawn = _withdrawn_by_page(context)

    @cache
    def of_facts() -> frozenset[str]:
        links = map(context.link, context.register.items)
        return frozenset(link.address for link in links if link is not None)

    def told_on(page: Page) -> Page:
        found = corrections.get(page.address, ())
        if found and page.kind not in NOT_AT_FACT and page.address not in of_facts():
            found = ()
        told = tuple(_correction(context, each, at) for each, at in found)
        gone = withdrawn.get(page.address, ())
        return page.with_view(partial(_in_head, told=told, gone=gone)) if told or gone else page

    return told_on


def _in_head(
    view: Any,  # noqa: ANN401  every view has a head, and is a dataclass
    told: tuple[Correctieregel, ...],
    gone: tuple[Intrekkingregel, ...],
) -> object:
    head: Kop = view.head
    return replace(view, head=replace(head, corrections=told, withdrawn=gone))


def _corrections_by_page(context: PageContext) -> dict[str, list[tuple[Correctie, str]]]:
    """Each correction with the record that the page is of; that is empty on a page of more."""
    found: dict[str, list[tuple[Correctie, str]]] = {}
    for home, corrections in context.correcties.items():
        page, _, anchor = (address_of(context.register, home) or "").partition("#")
        found.setdefault(page, []).extend((each, "" if anchor else home) for each in corrections)
    return found


def _withdrawn_by_page(context: PageContext) -> dict[str, tuple[Intrekkingregel, ...]]:
    found: dict[str, tuple[Intrekkingregel, ...]] = {}
    for intrekking in context.register.all(Intrekking):
        page, anchor, _ = intrekking.adres.partition("#")
        if anchor:
            found[page] = (*found.get(page, ()), withdrawal(context, intrekking))
    return found


def _correction(context: PageContext, correctie: Correctie, at: str) -> Correctieregel:
    fact = None if correctie.gegeven == at else context.link(correctie.gegeven)
    return Correctieregel(
        since=datum(correctie.sinds),
        field=correctie.veld,
        was=correctie.was or "niets",
        reason=context.tekst(correctie.reden, f"{correctie.id}-reden-{at}".rstrip("-")),
        more=_more(context, correctie.id),
        fact=fact,
    )


def _more(context: PageContext, change_id: str) -> Link:
    link = context.require_link(change_id)
    return Link(f"Naar de lijst met wijzigingen: {link.text}", link.address)
