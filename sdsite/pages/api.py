"""The register as data: one JSON file for each noun, parts of records included."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.model.item import Item
from sdsite.model.register import Register
from sdsite.pages.addresses import address_of
from sdsite.pages.context import PageContext
from sdsite.pages.site_plan import DataFile


def api_files(context: PageContext) -> Iterator[DataFile]:
    """`api/v1/<plural>.json` for each noun, as `{"aantal": n, "items": [...]}`."""
    register = context.register
    by_noun: dict[str, list[object]] = {}
    for item in register.items.values():
        by_noun.setdefault(item.plural, []).append(_record(register, item, context))
    for row in register.rows:
        by_noun.setdefault(row.plural, []).append({"id": row.id, **row.model_dump(mode="json")})
    for plural in sorted(by_noun):
        items = by_noun[plural]
        yield DataFile(f"api/v1/{plural}.json", {"aantal": len(items), "items": items})
    yield DataFile(
        "api/v1/index.json",
        {
            "naam": context.config.naam,
            "peildatum": context.peildatum.isoformat(),
            "bestanden": [
                {"noun": plural, "aantal": len(by_noun[plural]), "adres": f"{plural}.json"}
                for plural in sorted(by_noun)
            ],
        },
    )


def _record(register: Register, item: Item, context: PageContext) -> dict[str, object]:
    """One fact with its address, its whole and the links that point at it."""
    record: dict[str, object] = {"id": item.id, "soort": item.noun}
    record |= item.model_dump(mode="json", exclude={"id", "gewijzigd"})
    if item.id in register.parents:
        record["onderdeel_van"] = register.parents[item.id]
    record["adres"] = address_of(register, item.id)
    record["laatst_gewijzigd"] = (item.gewijzigd or context.config.bijgewerkt).isoformat()
    record["verwijzingen"] = [
        {"naar": v.naar, "soort": v.heen, "zekerheid": str(v.zekerheid)}
        for v in register.uit.get(item.id, ())
    ]
    record["verwezen_door"] = [
        {"van": v.van, "soort": v.terug, "zekerheid": str(v.zekerheid)}
        for v in register.terug.get(item.id, ())
    ]
    return record
