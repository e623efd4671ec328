"""The open data of the site as a catalogue: its datasets, where their files are, on what terms.

Follows DCAT-AP-NL 3.0. A catalogue needs absolute addresses, a publisher and a licence: without
`basis_url`, `organisatie.uri` and `licentie` in site_config.yml there is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from sdsite.frozen import frozen
from sdsite.model.item import Item
from sdsite.model.tabel import Tabel
from sdsite.model.thema import Thema
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import (
    ABOUT,
    ALL,
    about_noun,
    collection_json,
    csv_address,
    xlsx_address,
)
from sdsite.pages.noun_descriptions import INHOUD
from sdsite.pages.recency import last_changed
from sdsite.pages.site_plan import DataFile
from sdsite.pages.words import capital, plural_word
from sdsite.waardelijsten import DataThema, Licentie

TURTLE = "catalog.ttl"
JSON_LD = "catalog.jsonld"

_FORMS = (
    ("JSON", "application/json"),
    ("CSV", "text/csv"),
    ("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
)


@frozen
class Distribution:
    """One file of a dataset."""

    address: str
    """Where it stands, from the root of the site."""
    form: str
    """What kind of file it is, as the EU's list of file types has it: "CSV"."""
    media_type: str
    """The same for the web."""


@frozen
class Dataset:
    """Data that belong together."""

    id: str
    """Slug, unique in the catalogue."""
    title: str
    """What it is called."""
    description: str
    """What is in it."""
    page: str
    """The page that tells of it, from the root of the site."""
    themes: tuple[DataThema, ...]
    """What it is about; at least one."""
    keywords: tuple[str, ...]
    """What it is about, in words of the site."""
    changed: date
    """When it last changed."""
    files: tuple[Distribution, ...]
    """Its files."""


@frozen
class Catalogue:
    """All datasets of the site."""

    base_url: str
    """Where the site is published."""
    title: str
    """What it is called."""
    description: str
    """What is in it."""
    publisher: str
    """The name of the organisation that publishes."""
    publisher_uri: str
    """Its URI in TOOI."""
    contact: str
    """An e-mail address for questions; empty where there is none."""
    licence: Licentie
    """On what terms the data may be used."""
    language: str
    """Language of the titles (BCP 47)."""
    changed: date
    """When the site was last gone over."""
    datasets: tuple[Dataset, ...]
    """The datasets, by id."""


def catalogue_files(context: PageContext, paths: frozenset[str]) -> Iterator[DataFile]:
    """The catalogue as Turtle and as JSON-LD; `paths` are the files of data that there are."""
    config = context.config
    if config.basis_url is None or config.organisatie.uri is None or config.licentie is None:
        return
    datasets = (*_nouns(context, paths), *_tables(context, paths), _everything(context))
    catalogue = Catalogue(
        base_url=config.basis_url,
        title=f"Gegevens van {config.naam}",
        description=config.ondertitel,
        publisher=config.organisatie.naam,
        publisher_uri=config.organisatie.uri,
        contact=config.contact or "",
        licence=config.licentie,
        language=config.taal,
        changed=config.bijgewerkt,
        datasets=tuple(sorted(datasets, key=lambda each: each.id)),
    )
    yield DataFile(TURTLE, catalogue)
    yield DataFile(JSON_LD, catalogue)


def _nouns(context: PageContext, paths: frozenset[str]) -> Iterator[Dataset]:
    facts: dict[str, list[Item]] = {row.plural: [] for row in context.register.rows}
    for item in context.register.items.values():
        facts.setdefault(item.plural, []).append(item)
    for plural, items in facts.items():
        themes = dict.fromkeys(theme for item in items for theme in item.themas)
        yield Dataset(
            id=plural,
            title=capital(plural_word(plural)),
            description=INHOUD[plural],
            page=about_noun(plural),
            themes=_data_themes(context, themes),
            keywords=_keywords(context, themes),
            changed=last_changed(context, items),
            files=_files(
                (collection_json(plural), csv_address(plural), xlsx_address(plural)), paths
            ),
        )


def _tables(context: PageContext, paths: frozenset[str]) -> Iterator[Dataset]:
    for tabel in context.register.all(Tabel):
        yield Dataset(
            id=tabel.id,
            title=tabel.titel,
            description=f"{tabel.titel}, eenheid: {tabel.eenheid}.",
            page=context.require_link(tabel.id).address.partition("#")[0],
            themes=_data_themes(context, tabel.themas),
            keywords=_keywords(context, tabel.themas),
            changed=last_changed(context, (tabel,)),
            files=_files(("", csv_address(tabel.id), xlsx_address(tabel.id)), paths),
        )


def _everything(context: PageContext) -> Dataset:
    themes = [thema.id for thema in context.register.all(Thema)]
    return Dataset(
        id="alles",
        title="Alles in één bestand",
        description=f"Alle gegevens van {context.config.naam}.",
        page=ABOUT,
        themes=_data_themes(context, themes),
        keywords=_keywords(context, themes),
        changed=context.config.bijgewerkt,
        files=_files((ALL, "", ""), frozenset({ALL})),
    )


def _files(addresses: Iterable[str], paths: frozenset[str]) -> tuple[Distribution, ...]:
    return tuple(
        Distribution(address, form, media_type)
        for address, (form, media_type) in zip(addresses, _FORMS, strict=True)
        if address in paths
    )


def _data_themes(context: PageContext, themes: Iterable[str]) -> tuple[DataThema, ...]:
    """The data themes of subjects; what has none is about the work of government."""
    found = (context.register.get(theme, Thema) for theme in themes)
    known = {thema.data_thema for thema in found if thema is not None and thema.data_thema}
    return tuple(sorted(known)) or (DataThema.GOVE,)


def _keywords(context: PageContext, themes: Iterable[str]) -> tuple[str, ...]:
    found = (context.register.get(theme, Thema) for theme in themes)
    return tuple(sorted({thema.titel for thema in found if thema is not None}))
