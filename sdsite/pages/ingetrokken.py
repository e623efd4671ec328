"""A withdrawn record: at the address it had stands that it was taken back, since when and why."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.intrekking import Intrekking
from sdsite.numbers import datum
from sdsite.pages.changes import withdrawal
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Intrekkingregel, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words


@frozen
class IngetrokkenView:
    """What stands where a withdrawn record stood."""

    head: Kop
    """What it was called, and that it was withdrawn."""
    facts: tuple[Intrekkingregel, ...]
    """What stood here, with the reason; each that had an anchor keeps it."""
    changes: Link
    """The list of all changes."""
    cite: Citeer
    """How to refer to this page."""


def withdrawn_pages(context: PageContext, taken: frozenset[str]) -> Iterator[Page]:
    """A page for each address that has lost all it had.

    A record with an anchor is told on the page it stood on, when that is among the addresses
    that are taken. One with a page of its own always gets its page, so that an address given
    to something else is found out.
    """
    by_page: dict[str, list[Intrekking]] = {}
    for intrekking in context.register.all(Intrekking):
        page, anchor, _ = intrekking.adres.partition("#")
        if not (anchor and page in taken):
            by_page.setdefault(page, []).append(intrekking)
    for address, found in by_page.items():
        yield _page(context, address, found)


def _page(context: PageContext, address: str, found: list[Intrekking]) -> Page:
    own = next((each for each in found if each.adres == address), None)
    if own:
        title = own.titel
        lead = (
            f"Wat hier stond, is op {datum(own.sinds)} ingetrokken. Dit adres blijft bestaan, "
            "zodat verwijzingen ernaar blijven kloppen."
        )
    else:
        title = "Ingetrokken gegevens"
        number = count_words(len(found), "gegeven", "gegevens")
        lead = f"Op deze pagina stond {number}. Dat is ingetrokken; hieronder leest u waarom."
    section = f"{address.partition('/')[0]}/"
    head, trail = Kop(title, "Ingetrokken", lead), (Link("Start", ""),)
    view = partial(_view, context, address, head, found)
    return Page(address, "ingetrokken", f"Ingetrokken: {title}", lead, section, trail, view)


def _view(
    context: PageContext, address: str, head: Kop, found: list[Intrekking]
) -> IngetrokkenView:
    return IngetrokkenView(
        head=head,
        facts=tuple(withdrawal(context, each) for each in found),
        changes=Link("Alle correcties en intrekkingen", "over/wijzigingen/"),
        cite=context.citeer(head.title, address, *found),
    )
