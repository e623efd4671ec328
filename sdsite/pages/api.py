"""The register as JSON: a file for each record, one for each noun, and all of it in one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.duiding import Zekerheid
from sdsite.model.indicator import Meting
from sdsite.model.item import Item
from sdsite.model.register import Register
from sdsite.model.tabel import Bedrag
from sdsite.pages.addresses import address_of
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import ALL, API, collection_json, record_json
from sdsite.pages.site_plan import DataFile, JsonRecord

INDEX = f"{API}index.json"
"""Which collections there are."""

Fact = Item | Bedrag | Meting
"""What has an id, and so a file of its own."""


@frozen
class Collection:
    """All records of one noun, as they stand in JSON."""

    noun: str
    """The noun in the singular."""
    plural: str
    """The noun in the plural: the folder of its files."""
    ids: tuple[str, ...]
    """Ids of the records, in the order of the register."""
    make: Callable[[str], Mapping[str, object]]
    """Decides the fields of a record, in order."""
    changed: date
    """When the last of them changed."""
    example: str
    """Id of a record to show: of those with a source the one with fewest links."""


def collections(context: PageContext) -> tuple[Collection, ...]:
    """Every noun that has records, by its plural in the order of the alphabet."""
    register = context.register
    found: dict[tuple[str, str], list[Fact]] = {}
    for fact in (*register.items.values(), *register.rows):
        found.setdefault((fact.plural, fact.noun), []).append(fact)
    return tuple(_collection(context, found[key]) for key in sorted(found))


def _collection(context: PageContext, facts: list[Fact]) -> Collection:
    return Collection(
        facts[0].noun,
        facts[0].plural,
        tuple(fact.id for fact in facts),
        partial(_record, context),
        max(_changed(context, fact) for fact in facts),
        _example(context.register, facts),
    )


def _changed(context: PageContext, fact: Fact) -> date:
    return vars(fact).get("gewijzigd") or context.config.bijgewerkt


def _example(register: Register, facts: list[Fact]) -> str:
    def links(fact: Fact) -> tuple[int, str]:
        return len(register.uit.get(fact.id, ())) + len(register.terug.get(fact.id, ())), fact.id

    told = [fact for fact in facts if isinstance(fact, Item) and register.sourced(fact).bronnen]
    return min(told or facts, key=links).id


def api_files(context: PageContext, found: tuple[Collection, ...]) -> Iterator[DataFile]:
    """The files of the records, of the nouns, of the whole and of what there is.

    A record is one value in all of them, and the whole comes first: a record is written as text
    there, and each other file takes its part of that.
    """
    about = {
        "naam": context.config.naam,
        "peildatum": context.peildatum.isoformat(),
        "laatst_gewijzigd": context.config.bijgewerkt.isoformat(),
    }
    lists = {each.plural: tuple(JsonRecord(i, each.make) for i in each.ids) for each in found}
    yield DataFile(ALL, {**about, **lists})
    for each in found:
        items, changed = lists[each.plural], each.changed.isoformat()
        for record in items:
            yield DataFile(record_json(each.plural, record.id), record)
        head = {"soort_gegeven": each.noun, "aantal": len(items), "laatst_gewijzigd": changed}
        yield DataFile(collection_json(each.plural), {**head, "items": items})
    index = [
        {
            "soort_gegeven": each.noun,
            "verzameling": each.plural,
            "aantal": len(each.ids),
            "jsonadres": context.permalink(collection_json(each.plural)),
        }
        for each in found
    ]
    yield DataFile(INDEX, {**about, "verzamelingen": index})


def _record(context: PageContext, fact_id: str) -> Mapping[str, object]:
    """One fact with its addresses, its whole, its sources and the links from both ends."""
    register = context.register
    fact = register.items.get(fact_id) or register.rij[fact_id]
    page = address_of(register, fact.id)
    record: dict[str, object] = {
        "id": fact.id,
        "soort_gegeven": fact.noun,
        "jsonadres": context.permalink(record_json(fact.plural, fact.id)),
        "webadres": None if page is None else context.permalink(page),
    }
    record |= fact.model_dump(mode="json", exclude={"id", "gewijzigd"})
    if isinstance(fact, Item) and fact.part_of is not None:
        record["onderdeel_van"] = register.parents[fact.id]
        record |= _inherited_sources(register, fact)
    record["laatst_gewijzigd"] = _changed(context, fact).isoformat()
    record["verwijzingen"] = [
        {"naar": each.naar, **_end(context, each.naar, each.heen, each.zekerheid)}
        for each in register.uit.get(fact.id, ())
    ]
    record["verwezen_door"] = [
        {"van": each.van, **_end(context, each.van, each.terug, each.zekerheid)}
        for each in register.terug.get(fact.id, ())
    ]
    return record


def _inherited_sources(register: Register, part: Item) -> Mapping[str, object]:
    """The sources of a part, which are those of its whole when it has none of its own."""
    owner = register.sourced(part)
    sources = [source.model_dump(mode="json") for source in owner.bronnen]
    return {"bronnen": sources, "bronnen_van": owner.id}


def _end(
    context: PageContext, item_id: str, relation: str, zekerheid: Zekerheid
) -> Mapping[str, object]:
    """One end of a link: in words why, how certain, and where that record stands."""
    plural = _plural(context.register, item_id)
    return {
        "verband": relation,
        "zekerheid": str(zekerheid),
        "jsonadres": context.permalink(record_json(plural, item_id)),
    }


def _plural(register: Register, item_id: str) -> str:
    return (register.items.get(item_id) or register.rij[item_id]).plural
