"""Money that a source ties to a fact: the amount as it is printed, and the kind of tie."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.frozen import frozen
from sdsite.model.duiding import Zekerheid
from sdsite.model.register import Verband
from sdsite.model.tabel import Bedrag, Tabel
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Bronregel, Duidingregel, Link, Text
from sdsite.pages.tabelweergave import printed


@frozen
class Bedragregel:
    """One amount, or table of amounts, that belongs to a fact."""

    relation: str
    """The kind of tie in words: "gefinancierd uit"; "afgeleid" where the source does not say so."""
    amount: str
    """The amount as the source prints it, with its unit; "Hele tabel" for a whole table."""
    link: Link
    """The row or the table."""
    about: str
    """Domain, kind and moment of the amount: "Jeugd, raming"."""
    text: Text
    """What there is to say about the tie; may be empty."""
    duiding: Duidingregel | None
    """What a derived tie rests on."""
    sources: tuple[Bronregel, ...]
    """Where the tie stands."""


def amounts_of(context: PageContext, *ids: str) -> tuple[Bedragregel, ...]:
    """Every amount that is tied to any of these facts, in the order of the relations."""
    return tuple(_ties(context, ids))


def _ties(context: PageContext, ids: tuple[str, ...]) -> Iterator[Bedragregel]:
    register = context.register
    for item_id in ids:
        ends = [(v.naar, v.aard.heen, v) for v in register.uit.get(item_id, ())]
        ends += [(v.van, v.aard.terug, v) for v in register.terug.get(item_id, ())]
        for end, relation, verband in ends:
            if end in register.rij or register.get(end, Tabel) is not None:
                yield from _line(context, verband, end, relation)


def _line(context: PageContext, verband: Verband, end: str, relation: str) -> Iterator[Bedragregel]:
    register = context.register
    row = register.rij.get(end)
    bedrag = row if isinstance(row, Bedrag) else None
    link = context.link(end)
    tabel = register.get(bedrag.tabel if bedrag else end, Tabel)
    if link is None or tabel is None:
        return
    derived = verband.zekerheid is Zekerheid.AFGELEID
    relatie = register.items.get(verband.drager)
    yield Bedragregel(
        relation=f"{relation} (afgeleid)" if derived else relation,
        amount=printed(bedrag, unit=True) if bedrag else "Hele tabel",
        link=Link(f"{bedrag.post}, {bedrag.jaar}" if bedrag else link.text, link.address),
        about=_about(bedrag, tabel) if bedrag else "tabel",
        text=context.tekst(verband.toelichting, f"{verband.drager or end}-toelichting"),
        duiding=context.duiding(verband.duiding, f"Wij lezen dit als: {relation}."),
        sources=context.bronnen(relatie) if relatie else (),
    )


def _about(bedrag: Bedrag, tabel: Tabel) -> str:
    stand = bedrag.stand or tabel.stand
    words = (bedrag.domein, str(bedrag.soort), f"stand {stand}" if stand else "")
    return ", ".join(word for word in words if word)
