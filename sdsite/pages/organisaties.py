"""All bodies that act in the sources, with the people who may be named for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sdsite.model.organisatie import Organisatie, OrganisatieSoort
from sdsite.model.persoon import Persoon
from sdsite.pages.blocks import Lijstblok, Lijstitem, Regel
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, parts_of
from sdsite.pages.gegeven import gegeven_page
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.record import Gegeven, gegeven, list_item
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.words import capital, count_words

ADDRESS = "organisaties/"
TITLE = "Organisaties"
SIZE = 75
"""Bodies on one page."""

_HEADINGS: dict[OrganisatieSoort, str] = {
    OrganisatieSoort.BESTUURSORGAAN: "Wie besluit",
    OrganisatieSoort.FRACTIE: "Fracties in de gemeenteraad",
    OrganisatieSoort.ADVIESORGAAN: "Wie adviseert",
    OrganisatieSoort.GEMEENTE: "Gemeenten",
    OrganisatieSoort.SAMENWERKING: "Samenwerking",
    OrganisatieSoort.PARTNER: "Partners",
    OrganisatieSoort.RIJK: "Rijk en landelijke organisaties",
    OrganisatieSoort.ONDERZOEK: "Onderzoek",
}


_Told = tuple[Organisatie, Gegeven]
"""A body and what is told of it."""

_ORDER = tuple(_HEADINGS)


@dataclass(frozen=True, slots=True)
class OrganisatiesView:
    """What the page with all bodies shows."""

    head: Kop
    """Title and answer."""
    groups: tuple[Lijstblok, ...]
    """The bodies by kind, each with the people who act for it."""
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


def organisaties_pages(context: PageContext) -> Iterator[Page]:
    """The page with all bodies and people, when there are any, and a page for each body."""
    bodies = sorted(context.register.all(Organisatie), key=lambda body: _ORDER.index(body.soort))
    people = context.register.all(Persoon)
    if not bodies:
        return
    lead = (
        f"De bronnen noemen {count_words(len(bodies), 'organisatie', 'organisaties')}. Mensen "
        f"staan hier alleen met hun openbare rol: {count_words(len(people), 'naam', 'namen')}."
    )
    trail = (Link("Start", ""),)
    told = [(body, _body(context, body)) for body in bodies]
    for part in parts_of(told, SIZE, ADDRESS):
        view = OrganisatiesView(
            Kop(TITLE, lead=lead),
            tuple(_groups(context, part.items)),
            part.bar,
            context.citeer(TITLE, part.page, *bodies),
        )
        yield part.numbered(
            Page(ADDRESS, "organisaties", TITLE, lead, ADDRESS, trail, at_hand(view))
        )
    for body, block in told:
        yield gegeven_page(
            context,
            body,
            block,
            noun=capital(str(body.soort)),
            description=context.plain(body.rol),
            above=(*trail, Link(TITLE, ADDRESS)),
            people=tuple(_person(context, person) for person in _people(context, body)),
        )


def _groups(context: PageContext, told: Sequence[_Told]) -> Iterator[Lijstblok]:
    for soort in dict.fromkeys(body.soort for body, _ in told):
        items = tuple(_item(context, *each) for each in told if each[0].soort is soort)
        yield Lijstblok(items, _HEADINGS[soort])


def _item(context: PageContext, body: Organisatie, block: Gegeven) -> Lijstitem:
    people = tuple(
        Regel(context.require_link(person.id), str(person.rol), id=person.id)
        for person in _people(context, body)
    )
    title = count_words(len(people), "naam", "namen")
    return list_item(block, context.plain(body.rol), people, capital(title))


def _body(context: PageContext, body: Organisatie) -> Gegeven:
    names = (Feit("Ook genoemd", ", ".join(body.schrijfwijzen)),) if body.schrijfwijzen else ()
    return gegeven(context, body, text=context.tekst(body.rol, body.id), facts=names)


def _people(context: PageContext, body: Organisatie) -> Iterator[Persoon]:
    return (person for person in context.register.all(Persoon) if person.organisatie == body.id)


def _person(context: PageContext, person: Persoon) -> Gegeven:
    return gegeven(context, person, facts=(Feit("Rol", str(person.rol)),))
