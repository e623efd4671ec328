"""Where every fact stands on the site: an address made from its id, so that it never moves."""

from __future__ import annotations

from collections.abc import Callable

from sdsite.model.activiteit import Activiteit, Overgang
from sdsite.model.agenda import Actielijn, Agenda
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.doel import Doel
from sdsite.model.item import Item
from sdsite.model.persoon import Persoon
from sdsite.model.register import Register

_OWN_PAGE = {
    "thema": "themas",
    "document": "documenten",
    "opgave": "plan/opgaven",
    "advies": "adviezen",
    "vragenbrief": "raadsvragen",
    "afwijking": "afwijkingen",
    "organisatie": "organisaties",
    "beslispunt": "plan/beslispunten",
    "toezegging": "toezeggingen",
    "besluit": "besluiten",
    "gebeurtenis": "tijdlijn",
    "indicator": "indicatoren",
    "tabel": "financien",
    "risico": "risicos",
    "begrip": "begrippen",
}
"""Nouns of which every record has a page of its own, and the folder that page is in."""

_BELOW = {
    "agenda": ("agenda/",),
    "actielijn": ("agenda/",),
    "activiteit": ("agenda/",),
    "overgang": ("agenda/",),
    "collegereactie": ("adviezen/",),
    "persoon": ("organisaties/",),
    "doel": ("plan/opgaven/", "indicatoren/"),
}
"""What the addresses of the other nouns begin with, which need more than the id."""

_ON_LIST = {
    "uitgangspunt": "plan",
    "keuze": "plan/keuzes",
    "correctie": "over/wijzigingen",
    "intrekking": "over/wijzigingen",
}
"""Nouns whose records stand on one page together, each at its own anchor, and that page."""


def address_of(register: Register, item_id: str) -> str | None:
    """Address of a fact from the root of the site; None for one that is only a link."""
    item = register.items.get(item_id)
    if item is None:
        return _of_cell(register, item_id)
    if item_id in register.parents:
        page = address_of(register, register.whole(item_id))
        return None if page is None else f"{page.partition('#')[0]}#{item_id}"
    if item.noun in _OWN_PAGE:
        return own_address(item.noun, item_id)
    if item.noun in _ON_LIST:
        return f"{_ON_LIST[item.noun]}/#{item_id}"
    special = _SPECIAL.get(type(item))
    return special(register, item) if special else None


def own_address(noun: str, item_id: str) -> str:
    """The address of a fact that has a page of its own."""
    return f"{_OWN_PAGE[noun]}/{item_id.removeprefix(noun + '-')}/"


def beginnings(noun: str) -> tuple[str, ...]:
    """What the address of every record of a noun begins with, of all that have one."""
    return _BELOW.get(noun) or (list_address(noun) or "",)


def home_of(register: Register, fact_id: str) -> str:
    """Id of the record that a fact stands in: its whole, for a cell its table, or itself."""
    row = register.rij.get(fact_id)
    return register.whole(fact_id if row is None else row.whole)


def part_page(whole: str, part: Item, page: str) -> str:
    """The page of a part alone, below `page`, that of its whole; the part itself stands there."""
    return f"{page}{part.id.removeprefix(f'{whole}-')}/"


def list_address(noun: str) -> str | None:
    """The page with all facts of a noun; None for a noun without one."""
    folder = _OWN_PAGE.get(noun) or _ON_LIST.get(noun)
    return f"{folder}/" if folder else None


def _of_cell(register: Register, cell_id: str) -> str | None:
    row = register.rij.get(cell_id)
    return None if row is None else address_of(register, row.whole)


def _agenda(_register: Register, item: Item) -> str | None:
    return f"agenda/{item.jaar}/" if isinstance(item, Agenda) else None


def _actielijn(register: Register, item: Item) -> str | None:
    agenda = address_of(register, item.agenda) if isinstance(item, Actielijn) else None
    return agenda and f"{agenda}#{item.id}"


def _activiteit(register: Register, item: Item) -> str | None:
    agenda = register.get(item.agenda, Agenda) if isinstance(item, Activiteit) else None
    if agenda is None:
        return None
    slug = item.id.removeprefix("activiteit-").removeprefix(f"{agenda.jaar}-")
    return f"agenda/{agenda.jaar}/{slug}/"


def _overgang(register: Register, item: Item) -> str | None:
    ends = (*item.naar, *item.van) if isinstance(item, Overgang) else ()
    page = address_of(register, ends[0]) if ends else None
    return page and f"{page}#{item.id}"


def _collegereactie(register: Register, item: Item) -> str | None:
    if not isinstance(item, Collegereactie):
        return None
    page = address_of(register, item.adviespunt)
    return page and f"{page.partition('#')[0]}#{item.id}"


def _persoon(register: Register, item: Item) -> str | None:
    """A person stands with the body that he acts for, never on a page of his own."""
    body = address_of(register, item.organisatie) if isinstance(item, Persoon) else None
    return body and f"{body}#{item.id}"


def _doel(register: Register, item: Item) -> str | None:
    if not isinstance(item, Doel):
        return None
    page = address_of(register, item.opgave) if item.opgave else "indicatoren/"
    return page and f"{page}#{item.id}"


_SPECIAL: dict[type[Item], Callable[[Register, Item], str | None]] = {
    Agenda: _agenda,
    Actielijn: _actielijn,
    Activiteit: _activiteit,
    Overgang: _overgang,
    Collegereactie: _collegereactie,
    Persoon: _persoon,
    Doel: _doel,
}
"""Nouns whose address needs more than their id."""
