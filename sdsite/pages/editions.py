"""When each page and file last changed: when its facts did, told by a fingerprint of them.

An address whose facts have the fingerprint that data/edities.csv keeps has changed on the day
that is kept there; every other on the day the site was last gone over (`bijgewerkt`). So the date
moves when the facts do and only then. A new word in a template is no change of a document, nor
is a new peildatum.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Mapping

from sdsite.model.editie import Editie
from sdsite.model.item import Item
from sdsite.model.register import Register
from sdsite.model.vingerafdruk import DIGITS, fingerprint_of, fingerprints
from sdsite.pages.addresses import address_of
from sdsite.pages.context import PageContext
from sdsite.pages.data_table import DataTable
from sdsite.pages.site_plan import DataFile

PATH = "sitemaps/edities.csv"
"""Where a build leaves what the next one reads as data/edities.csv."""

Facts = tuple[Item, ...] | str
"""What stands at an address: records, or the fingerprint of all that stands there."""

_COLUMNS = ("adres", "sinds", "vingerafdruk")


def facts_by_page(register: Register) -> dict[str, tuple[Item, ...]]:
    """The records that stand on each page, by its address."""
    found: dict[str, dict[str, Item]] = {}
    for item in register.items.values():
        address = address_of(register, item.id)
        if address is not None:
            whole = register.items[register.whole(item.id)]
            found.setdefault(address.partition("#")[0], {})[whole.id] = whole
    return {address: tuple(items.values()) for address, items in found.items()}


def editions(context: PageContext, facts: Mapping[str, Facts]) -> dict[str, Editie]:
    """The edition of each address, from the records that stand there or from its fingerprint.

    An address with neither gathers from all records, and changes with any of them.
    """
    kept = {editie.adres: editie for editie in context.register.edities}
    prints = fingerprints(context.register)
    everything = fingerprint_of(prints.values())
    made = {}
    for address, found in facts.items():
        if isinstance(found, str):
            fingerprint = found
        else:
            wholes = dict.fromkeys(context.register.whole(item.id) for item in found)
            own = fingerprint_of(prints[item_id] for item_id in wholes)
            fingerprint = own if wholes else everything
        before = kept.get(address)
        same = before is not None and before.vingerafdruk == fingerprint
        made[address] = (
            before
            if before is not None and same
            else Editie(adres=address, sinds=context.config.bijgewerkt, vingerafdruk=fingerprint)
        )
    return made


def table_mark(table: DataTable) -> str:
    """The fingerprint of a whole table, taken row by row."""
    mark = hashlib.sha256(f"({table.columns!r}, (".encode())
    before = ""
    for row in table.rows:
        mark.update(f"{before}{row!r}".encode())
        before = ", "
    mark.update(b",))" if len(table.rows) == 1 else b"))")
    return mark.hexdigest()[:DIGITS]


def editions_file(made: Iterable[Editie]) -> DataFile:
    """The editions as CSV, by address."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for editie in sorted(made, key=lambda each: each.adres):
        writer.writerow((editie.adres, editie.sinds.isoformat(), editie.vingerafdruk))
    return DataFile(PATH, out.getvalue())
