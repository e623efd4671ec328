"""All bodies that act in the sources, with the people who may be named for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.organisatie import Organisatie, OrganisatieSoort
from sdsite.model.persoon import Persoon
from sdsite.pages.asked import when_asked
from sdsite.pages.blocks import Lijstblok, Lijstitem, Regel
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.gegeven import GegevenView, gegeven_view
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.recency import newest
from sdsite.pages.record import Gegeven, gegeven, list_item, own_page
from sdsite.pages.site_plan import Page
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


_People = Mapping[str, Sequence[Persoon]]
"""Those who act for each body, by its id."""

_ORDER = tuple(_HEADINGS)


@frozen
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


@frozen
class _Lijst:
    """What all parts of the list share."""

    head: Kop
    """The head of each."""
    people: _People
    """Those who act for the bodies."""
    last: Organisatie
    """The body that was changed last."""


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
    acting: dict[str, list[Persoon]] = {}
    for person in people:
        acting.setdefault(person.organisatie, []).append(person)
    shared = _Lijst(Kop(TITLE, lead=lead), acting, newest(bodies))
    for part in parts_of(bodies, SIZE, ADDRESS):
        view = partial(_part, context, shared, part)
        yield part.numbered(Page(ADDRESS, "organisaties", TITLE, lead, ADDRESS, trail, view))
    above = (*trail, Link(TITLE, ADDRESS))
    for body in bodies:
        yield own_page(
            context,
            body,
            when_asked(_view, context, body, acting.get(body.id, ())),
            kind="gegeven",
            description=when_asked(context.plain, body.rol),
            above=above,
        )


def _part(context: PageContext, shared: _Lijst, part: Deel[Organisatie]) -> OrganisatiesView:
    return OrganisatiesView(
        shared.head,
        tuple(_groups(context, shared.people, part.items)),
        part.bar,
        context.citeer(TITLE, part.page, shared.last),
    )


def _groups(
    context: PageContext, acting: _People, bodies: Sequence[Organisatie]
) -> Iterator[Lijstblok]:
    for soort in dict.fromkeys(body.soort for body in bodies):
        items = tuple(
            _item(context, body, acting.get(body.id, ())) for body in bodies if body.soort is soort
        )
        yield Lijstblok(items, _HEADINGS[soort])


def _item(context: PageContext, body: Organisatie, people: Sequence[Persoon]) -> Lijstitem:
    parts = tuple(
        Regel(context.require_link(person.id), str(person.rol), id=person.id) for person in people
    )
    title = capital(count_words(len(people), "naam", "namen"))
    return replace(list_item(context, body, body.rol), parts=parts, parts_title=title)


def _view(context: PageContext, body: Organisatie, people: Sequence[Persoon]) -> GegevenView:
    names = (Feit("Ook genoemd", ", ".join(body.schrijfwijzen)),) if body.schrijfwijzen else ()
    return gegeven_view(
        context,
        body,
        gegeven(context, body, text=context.tekst(body.rol, body.id), facts=names),
        capital(str(body.soort)),
        people=tuple(_person(context, person) for person in people),
    )


def _person(context: PageContext, person: Persoon) -> Gegeven:
    return gegeven(context, person, facts=(Feit("Rol", str(person.rol)),))
