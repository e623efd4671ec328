"""All bodies that act in the sources, with the people who may be named for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdsite.model.organisatie import Organisatie, OrganisatieSoort
from sdsite.model.persoon import Persoon
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.record import Gegeven, gegeven
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words

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


@dataclass(frozen=True, slots=True)
class OrganisatieGroep:
    """Bodies of one kind."""

    title: str
    """The heading."""
    blocks: tuple[Gegeven, ...]
    """The bodies, each followed by the people who act for it."""


@dataclass(frozen=True, slots=True)
class OrganisatiesView:
    """What the page with all bodies shows."""

    head: Kop
    """Title and answer."""
    groups: tuple[OrganisatieGroep, ...]
    """The bodies by kind."""
    cite: Citeer
    """How to refer to this page."""


def organisaties_pages(context: PageContext) -> Iterator[Page]:
    """The page with all bodies and people, when there are any."""
    bodies = context.register.all(Organisatie)
    people = context.register.all(Persoon)
    if not bodies:
        return
    groups = tuple(
        OrganisatieGroep(
            heading,
            tuple(
                block
                for body in bodies
                if body.soort is soort
                for block in (_body(context, body), *_people(context, body))
            ),
        )
        for soort, heading in _HEADINGS.items()
        if any(body.soort is soort for body in bodies)
    )
    lead = (
        f"De bronnen noemen {count_words(len(bodies), 'organisatie', 'organisaties')}. Mensen "
        f"staan hier alleen met hun openbare rol: {count_words(len(people), 'naam', 'namen')}."
    )
    view = OrganisatiesView(
        Kop("Organisaties", lead=lead),
        groups,
        context.citeer("Organisaties", "organisaties/", *bodies),
    )
    trail = (Link("Start", ""),)
    yield Page("organisaties/", "organisaties", "Organisaties", lead, "organisaties/", trail, view)


def _body(context: PageContext, body: Organisatie) -> Gegeven:
    names = (Feit("Ook genoemd", ", ".join(body.schrijfwijzen)),) if body.schrijfwijzen else ()
    return gegeven(context, body, text=context.tekst(body.rol, body.id), facts=names)


def _people(context: PageContext, body: Organisatie) -> Iterator[Gegeven]:
    for person in context.register.all(Persoon):
        if person.organisatie == body.id:
            yield gegeven(context, person, facts=(Feit("Rol", str(person.rol)),))
