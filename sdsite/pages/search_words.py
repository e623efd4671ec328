"""What a reader finds at a fact, in plain sentences, and the words that find it without showing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from typing import Any

from pydantic import BaseModel

from sdsite.model.activiteit import Activiteit
from sdsite.model.advies import Advies, Adviespunt
from sdsite.model.afwijking import Lezing
from sdsite.model.begrip import Begrip
from sdsite.model.beslispunt import Beslispunt
from sdsite.model.document import Document
from sdsite.model.doel import Doel
from sdsite.model.duiding import Duiding
from sdsite.model.indicator import Indicator
from sdsite.model.inside import fields_of
from sdsite.model.item import Item
from sdsite.model.keuze import Keuze
from sdsite.model.opgave import Opgave
from sdsite.model.organisatie import Organisatie
from sdsite.model.persoon import Persoon
from sdsite.model.raadsvraag import Deelvraag, Raadsvraag, Vragenbrief
from sdsite.model.tekst import Dialect
from sdsite.model.vindplaats import Vindplaats
from sdsite.pages.context import PageContext
from sdsite.pages.metingen import measured, meting_feiten
from sdsite.pages.vragenbrief import number_of
from sdsite.pages.words import capital

DUIZENDEN = "× € 1.000"
"""The unit of amounts that are written in thousands."""


def text_of_fact(context: PageContext, item: Item) -> str:
    """Everything that a fact tells itself; what its parts tell is theirs."""
    lines = (*_told(context, item), *_more(context, item))
    return " ".join(_sentence(line) for line in lines if line)


def title_of_fact(context: PageContext, item: Item) -> str:
    """The name of a fact, behind its number where people speak of it by that: "Advies 3c: …"."""
    title = context.title(item)
    numbered = _NUMBERED.get(type(item))
    name = numbered(context, item) if numbered else ""
    return f"{name}: {title}" if name else title


def _adviespunt_number(_context: PageContext, item: Adviespunt) -> str:
    return f"Advies {item.letter}"


def _raadsvraag_number(_context: PageContext, item: Raadsvraag) -> str:
    return f"Vraag {item.nummer}"


def _deelvraag_number(context: PageContext, item: Deelvraag) -> str:
    vraag = context.register.items[context.register.parents[item.id]]
    return f"Vraag {number_of(vraag, item)}" if isinstance(vraag, Raadsvraag) else ""


def _own_number(_context: PageContext, item: Opgave | Beslispunt) -> str:
    return f"{capital(item.noun)} {item.nummer}"


_NUMBERED: dict[type[Item], Callable[[PageContext, Any], str]] = {
    Adviespunt: _adviespunt_number,
    Beslispunt: _own_number,
    Deelvraag: _deelvraag_number,
    Opgave: _own_number,
    Raadsvraag: _raadsvraag_number,
}
"""Nouns that people speak of by their number."""


def words_around(item: Item) -> tuple[str, ...]:
    """How people name a fact by its number: "beslispunt 3", "advies 1a"."""
    values = [vars(item)[name] for name in _numbered_in(type(item))]
    noun = "advies" if type(item) is Adviespunt else item.noun
    return tuple([f"{noun} {value}" for value in values if value])


@cache
def _numbered_in(kind: type[Item]) -> tuple[str, ...]:
    return tuple(name for name in ("nummer", "letter", "code") if name in kind.model_fields)


def whole_amounts(value: Decimal | None, eenheid: str) -> tuple[str, ...]:
    """An amount that is written in thousands as the number of euros that people type."""
    if value is None or eenheid != DUIZENDEN:
        return ()
    return (str(abs(int(value * 1000))),)


def same_words(item: Begrip | Organisatie) -> tuple[str, ...]:
    """The phrases that mean the same.

    Of an organisation only its abbreviations: a loose spelling such as "de regio" means more
    than the organisation.
    """
    if isinstance(item, Begrip):
        phrases = [item.titel, item.voluit, *item.schrijfwijzen]
    else:
        phrases = [item.titel, *(words for words in item.schrijfwijzen if words.isupper())]
    return tuple(dict.fromkeys(phrase for phrase in phrases if phrase))


def other_names(item: Item) -> tuple[str, ...]:
    """What people call a fact beside its title."""
    if type(item) is Begrip or type(item) is Organisatie:
        return item.schrijfwijzen
    return ()


def _told(context: PageContext, model: BaseModel) -> Iterator[str]:
    """Every text in a fact, in the order of its fields."""
    values = vars(model)
    for name in _told_in(type(model)):
        value = values[name]
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Dialect):
                yield context.plain(each) if each else ""
            elif type(each) is Lezing:
                yield f"“{each.tekst}”."
            elif _PARTS[type(each)]:
                yield from _told(context, each)


@cache
def _told_in(kind: type[BaseModel]) -> tuple[str, ...]:
    """The fields in which a text may stand, or a part with texts."""
    fields = fields_of(kind)
    told = {*fields.models, *(name for name, ref in fields.links if ref is None)}
    return tuple(name for name in kind.model_fields if name in told)


class _Parts(dict[type, bool]):
    """Of each type met whether its values belong to the text of the fact they stand in."""

    def __missing__(self, kind: type) -> bool:
        self[kind] = issubclass(kind, BaseModel) and not issubclass(kind, _NO_PART)
        return self[kind]


_NO_PART = (Item, Vindplaats, Duiding)
_PARTS = _Parts()


def _more(context: PageContext, item: Item) -> Iterator[str]:
    """What a fact tells in fields that are no texts."""
    told = _MORE.get(type(item))
    return told(context, item) if told else iter(())


def _activiteit(_context: PageContext, item: Activiteit) -> Iterator[str]:
    yield f"Heette eerder: {item.voorheen}" if item.voorheen else ""


def _advies(context: PageContext, item: Advies) -> Iterator[str]:
    yield _parties(context, item.afzender, item.ontvanger)
    yield f"Kenmerk {item.kenmerk}" if item.kenmerk else ""


def _begrip(_context: PageContext, item: Begrip) -> Iterator[str]:
    others = [words for words in item.schrijfwijzen if words != item.titel]
    yield f"Voluit: {item.voluit}" if item.voluit else ""
    yield f"Ook geschreven als {', '.join(others)}" if others else ""


def _beslispunt(_context: PageContext, item: Beslispunt) -> Iterator[str]:
    yield f"Hoort bij: {item.hoofdstuk}"


def _document(context: PageContext, item: Document) -> Iterator[str]:
    yield _parties(context, item.afzender, item.ontvanger)
    yield f"Kenmerk {item.kenmerk}" if item.kenmerk else ""
    yield f"Zaaknummer {item.zaaknummer}" if item.zaaknummer else ""


def _doel(_context: PageContext, item: Doel) -> Iterator[str]:
    yield from item.meetpunten


def _indicator(context: PageContext, item: Indicator) -> Iterator[str]:
    found = measured(context, item)
    first = next((meting for meting in found if meting.nulmeting), None)
    for feit in meting_feiten(found, first):
        yield f"{feit.label}: {feit.value}"
    yield f"Gemeten met {item.gegevensbron}"
    yield f"Streefwaarde: {item.streefwaarde}" if item.streefwaarde else ""


def _keuze(_context: PageContext, item: Keuze) -> Iterator[str]:
    yield f"{item.links} of {item.rechts}"


def _organisatie(_context: PageContext, item: Organisatie) -> Iterator[str]:
    others = [words for words in item.schrijfwijzen if words != item.titel]
    yield f"Ook genoemd: {', '.join(others)}" if others else ""


def _persoon(context: PageContext, item: Persoon) -> Iterator[str]:
    yield f"{capital(item.rol)}, {context.title(context.register.items[item.organisatie])}"


def _raadsvraag(_context: PageContext, item: Raadsvraag) -> Iterator[str]:
    yield f"In de brief: {item.passage}" if item.passage else ""


def _vragenbrief(context: PageContext, item: Vragenbrief) -> Iterator[str]:
    yield f"Gesteld door {context.title(context.register.items[item.fractie])}"
    yield f"Zaaknummer {item.zaaknummer}" if item.zaaknummer else ""


_MORE: dict[type[Item], Callable[[PageContext, Any], Iterator[str]]] = {
    Activiteit: _activiteit,
    Advies: _advies,
    Begrip: _begrip,
    Beslispunt: _beslispunt,
    Document: _document,
    Doel: _doel,
    Indicator: _indicator,
    Keuze: _keuze,
    Organisatie: _organisatie,
    Persoon: _persoon,
    Raadsvraag: _raadsvraag,
    Vragenbrief: _vragenbrief,
}
"""Nouns that tell more than their texts."""


def _parties(context: PageContext, sender: str | None, receiver: str | None) -> str:
    """From whom to whom: "Van de adviesraad aan het college"."""
    ends = (("van", sender), ("aan", receiver))
    told = (f"{word} {context.title(context.register.items[end])}" for word, end in ends if end)
    return capital(" ".join(told))


def _sentence(words: str) -> str:
    """Words that end as a sentence does."""
    return words if words[-1] in '.!?:…”"' else f"{words}."
