"""What a page says to search engines: schema.org in JSON-LD, from the same facts as its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import TypeAlias

from sdsite.frozen import frozen
from sdsite.model.advies import Advies
from sdsite.model.agenda import Agenda
from sdsite.model.datum import Moment, exact_day
from sdsite.model.document import Document
from sdsite.model.gebeurtenis import Gebeurtenis, GebeurtenisSoort
from sdsite.model.item import Item
from sdsite.model.organisatie import Organisatie, OrganisatieSoort
from sdsite.model.raadsvraag import Deelvraag, Vragenbrief
from sdsite.model.tabel import Tabel
from sdsite.pages.addresses import own_address, part_page
from sdsite.pages.asked import when_asked
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import ABOUT, about_noun, collection_json, csv_address
from sdsite.pages.noun_descriptions import INHOUD
from sdsite.pages.site_plan import Page

Thing: TypeAlias = dict[str, object]
"""One thing of schema.org, as JSON-LD without its context."""

CONTEXT = "https://schema.org"
_PUBLIC = (OrganisatieSoort.BESTUURSORGAAN, OrganisatieSoort.GEMEENTE, OrganisatieSoort.RIJK)


@frozen
class _Speaker:
    """What every thing is made with."""

    context: PageContext

    def address(self, address: str) -> str:
        return self.context.permalink(address)

    def home(self, item: Item) -> str:
        return self.address(self.context.require_link(item.id).address)

    def publisher(self) -> Thing:
        named = self.context.config.organisatie
        return {
            "@type": "GovernmentOrganization",
            "@id": named.uri or self.address(""),
            "name": named.naam,
        }

    def body(self, item_id: str | None) -> Thing | None:
        """An organisation of the register; the one that publishes is always the same thing."""
        if item_id == self.context.config.organisatie.id:
            return self.publisher()
        found = self.context.register.get(item_id or "", Organisatie)
        if found is None:
            return None
        kind = "GovernmentOrganization" if found.soort in _PUBLIC else "Organization"
        return {"@type": kind, "@id": self.home(found), "name": found.titel}

    def subjects(self, *ids: str) -> list[str]:
        found = (self.context.register.items.get(each) for each in ids)
        return [item.titel for item in found if item is not None]


def linked_data(context: PageContext) -> Callable[[Page], Mapping[str, object] | None]:
    """What a page says, as JSON-LD; None for one that has nothing to say."""
    speaker = _Speaker(context)

    @cache
    def said(make: Callable[[_Speaker], Said]) -> Mapping[str, list[Callable[[], Thing]]]:
        found: dict[str, list[Callable[[], Thing]]] = {}
        for address, thing in make(speaker):
            found.setdefault(address.partition("#")[0], []).append(thing)
        return found

    def say(page: Page) -> Mapping[str, object] | None:
        asked = [said(make) for below, make in _MAKERS if page.address.startswith(below)]
        things = [_known(thing()) for each in asked for thing in each.get(page.address, ())]
        if page.breadcrumb:
            things.append(_trail(speaker, page))
        return {"@context": CONTEXT, "@graph": things} if things else None

    return say


def _known(thing: Mapping[str, object]) -> Thing:
    """A thing without what is not known of it."""
    return {key: value for key, value in thing.items() if value not in (None, "", [], ())}


def _trail(speaker: _Speaker, page: Page) -> Thing:
    ends = [(end.text, end.address) for end in page.breadcrumb] + [(page.title, page.address)]
    steps = [
        {"@type": "ListItem", "position": at, "name": text, "item": speaker.address(address)}
        for at, (text, address) in enumerate(ends, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}


Said: TypeAlias = Iterator[tuple[str, Callable[[], Thing]]]
"""Things, each told when it is asked for, with the address of the page that says it."""


def _site(speaker: _Speaker) -> Said:
    config = speaker.context.config
    body = speaker.publisher() | {"email": config.contact}
    website: Thing = {
        "@type": "WebSite",
        "@id": f"{speaker.address('')}#site",
        "url": speaker.address(""),
        "name": config.naam,
        "description": config.ondertitel,
        "inLanguage": config.taal,
        "publisher": {"@id": body["@id"]},
    }
    yield "", lambda: body
    yield "", lambda: website


def _reports(speaker: _Speaker) -> Said:
    """Advices, agendas and the papers that were read, each on its own page."""
    register = speaker.context.register
    for advies in register.all(Advies):
        report = when_asked(_report, speaker, advies, advies.datum, advies.afzender)
        yield own_address(advies.noun, advies.id), report
    for agenda in register.all(Agenda):
        moment, body = agenda.vastgesteld, speaker.context.config.organisatie.id
        yield _home(speaker, agenda), when_asked(_report, speaker, agenda, moment, body)
    for document in register.all(Document):
        if document.aanwezig:
            report = when_asked(_report, speaker, document, document.datum, document.afzender)
            yield own_address(document.noun, document.id), report


def _home(speaker: _Speaker, item: Item) -> str:
    return speaker.context.require_link(item.id).address


def _report(
    speaker: _Speaker, item: Advies | Agenda | Document, moment: Moment | None, author: str | None
) -> Thing:
    context = speaker.context
    address = _home(speaker, item)
    return {
        "@type": "Report",
        "@id": speaker.address(address),
        "url": speaker.address(address),
        "name": context.title(item),
        "abstract": context.plain(item.samenvatting),
        "author": speaker.body(author),
        "publisher": {"@id": speaker.publisher()["@id"]},
        "datePublished": _day(moment),
        "inLanguage": context.config.taal,
        "about": speaker.subjects(*item.themas),
    }


def _questions(speaker: _Speaker) -> Said:
    context = speaker.context
    for brief in context.register.all(Vragenbrief):
        address = own_address(brief.noun, brief.id)
        for vraag in brief.vragen:
            for deelvraag in vraag.deelvragen:
                page = part_page(brief.id, vraag, address)
                yield page, when_asked(_question, speaker, brief, deelvraag)


def _question(speaker: _Speaker, brief: Vragenbrief, deelvraag: Deelvraag) -> Thing:
    context = speaker.context
    answer = deelvraag.antwoord
    text = context.plain(deelvraag.vraag)
    return {
        "@type": "Question",
        "@id": speaker.home(deelvraag),
        "name": text,
        "text": text,
        "author": speaker.body(brief.fractie),
        "dateCreated": _day(brief.ingediend),
        "answerCount": 0 if answer is None else 1,
        "acceptedAnswer": None
        if answer is None
        else _known(
            {
                "@type": "Answer",
                "@id": speaker.home(answer),
                "url": speaker.home(answer),
                "text": context.plain(answer.samenvatting),
                "author": speaker.publisher(),
                "dateCreated": _day(brief.beantwoord),
            }
        ),
    }


def _events(speaker: _Speaker) -> Said:
    """Meetings that are dated to the day; a search engine knows nothing vaguer."""
    context = speaker.context
    for event in context.register.all(Gebeurtenis):
        if event.soort is GebeurtenisSoort.VERGADERING and _day(event.datum):
            yield own_address(event.noun, event.id), when_asked(_event, speaker, event)


def _event(speaker: _Speaker, event: Gebeurtenis) -> Thing:
    return {
        "@type": "Event",
        "@id": speaker.home(event),
        "name": event.titel,
        "startDate": _day(event.datum),
        "endDate": _day(event.datum),
        "description": speaker.context.plain(event.toelichting),
        "organizer": [body for each in event.wie if (body := speaker.body(each))],
        "eventStatus": f"{CONTEXT}/EventScheduled",
    }


def _datasets(speaker: _Speaker) -> Said:
    """The collections of the nouns, on the page about re-use and their own, and the tables."""
    context = speaker.context
    register = context.register
    there = {noun.plural for noun in register.nouns} | {row.plural for row in register.rows}
    plurals = tuple(each for each in INHOUD if each in there)
    for plural in plurals:
        files = (
            ("application/json", collection_json(plural)),
            ("text/csv", csv_address(plural)),
        )
        title = f"{plural.capitalize()} – {context.config.naam}"
        page = about_noun(plural)
        yield page, when_asked(_dataset, speaker, page, (title, INHOUD[plural]), files)
    for tabel in register.all(Tabel):
        page = own_address(tabel.noun, tabel.id)
        words = (tabel.titel, f"{tabel.titel}, eenheid: {tabel.eenheid}.")
        files_of_table = (("text/csv", csv_address(tabel.id)),)
        yield page, when_asked(_dataset, speaker, page, words, files_of_table)
    catalogue: Thing = {
        "@type": "DataCatalog",
        "@id": f"{speaker.address(ABOUT)}#catalogus",
        "name": f"Gegevens van {context.config.naam}",
        "publisher": {"@id": speaker.publisher()["@id"]},
        "dataset": [{"@id": speaker.address(about_noun(each))} for each in plurals],
    }
    yield ABOUT, lambda: catalogue


def _dataset(
    speaker: _Speaker, page: str, words: tuple[str, str], files: Iterable[tuple[str, str]]
) -> Thing:
    licence = speaker.context.config.licentie
    return {
        "@type": "Dataset",
        "@id": speaker.address(page),
        "url": speaker.address(page),
        "name": words[0],
        "description": words[1],
        "creator": speaker.publisher(),
        "license": licence.uri if licence else None,
        "inLanguage": speaker.context.config.taal,
        "dateModified": speaker.context.config.bijgewerkt.isoformat(),
        "isAccessibleForFree": True,
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": form, "contentUrl": speaker.address(path)}
            for form, path in files
        ],
    }


def _day(moment: Moment | None) -> str | None:
    """A day in ISO 8601; None for what is dated less exactly."""
    day = exact_day(moment)
    return day.isoformat() if day is not None else None


_MAKERS: tuple[tuple[str | tuple[str, ...], Callable[[_Speaker], Said]], ...] = (
    ("", _site),
    (("adviezen/", "agenda/", "documenten/"), _reports),
    ("raadsvragen/", _questions),
    ("tijdlijn/", _events),
    (("financien/", ABOUT), _datasets),
)
"""What there is to say, in the order in which a page says it; with what the addresses of the pages
begin with that say it, so that nobody gathers it for another."""
