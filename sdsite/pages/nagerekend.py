"""Which sums and differences of a table we did again, and which of them do not hold."""

from __future__ import annotations

from collections.abc import Sequence

from sdsite.frozen import frozen
from sdsite.model.recount import Recount, recounts
from sdsite.model.tabel import Som, Tabel
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Link
from sdsite.pages.tabelweergave import BEGROTINGEN, amount, note_anchor, printed_in_sentence
from sdsite.pages.words import count_words, list_words

MOST_PARTS = 3
"""With more parts than this, they are named in the list of sums and not at every figure."""


@frozen
class Verrekening:
    """One printed figure that is not what its parts come to."""

    link: Link
    """Where it stands, with a link to the contradiction under the table."""
    text: str
    """What the source prints and what we find."""


@frozen
class Nagerekend:
    """What came of doing the sums of a table again."""

    words: str
    """How many we did again, and how many hold."""
    wrong: tuple[Verrekening, ...]
    """Those that do not."""
    sums: tuple[str, ...]
    """What was added up or taken off, in words."""


def nagerekend(context: PageContext, tabel: Tabel) -> Nagerekend | None:
    """The sums of a table done again; None for a table in which nothing adds up to another."""
    done = tuple(recounts(context.register, tabel))
    if not done:
        return None
    wrong = [each for each in done if not each.holds]
    return Nagerekend(
        words=_words(done, wrong),
        wrong=tuple(_wrong(context, tabel, each) for each in wrong),
        sums=(*dict.fromkeys(map(_sum, tabel.sommen)), *_difference(tabel)),
    )


def _words(done: Sequence[Recount], wrong: Sequence[Recount]) -> str:
    sums = sum(each.kind == "som" for each in done)
    counted = [count_words(sums, "optelling", "optellingen")] if sums else []
    if sums < len(done):
        counted.append(count_words(len(done) - sums, "verschil", "verschillen"))
    first = f"Wij rekenden {' en '.join(counted)} uit deze tabel na."
    if not wrong:
        return f"{first} {'De uitkomst klopt' if len(done) == 1 else 'Ze kloppen allemaal'}."
    not_one = "De uitkomst klopt niet" if len(done) == 1 else "Geen ervan klopt"
    right = len(done) - len(wrong)
    verb = "klopt" if right == 1 else "kloppen"
    rest = f"{right} {verb}, {len(wrong)} niet" if right else not_one
    return f"{first} {rest}:"


def _wrong(context: PageContext, tabel: Tabel, recount: Recount) -> Verrekening:
    cell = recount.cell
    kind = BEGROTINGEN.get(cell.soort, str(cell.soort)).lower()
    where = ", ".join(part for part in (cell.domein, cell.post, f"{kind} {cell.jaar}") if part)
    notes = context.afwijkingen.get(cell.id, ())
    anchor = note_anchor(tabel, notes[0].id) if notes else tabel.id
    page = context.require_link(tabel.id).address.partition("#")[0]
    off = amount(abs(recount.printed - recount.computed), cell.eenheid)
    return Verrekening(
        Link(where, f"{page}#{anchor}"),
        f"de bron drukt {printed_in_sentence(cell)}. {_parts(recount)} "
        f"{amount(recount.computed, cell.eenheid)}. Dat scheelt {off}.",
    )


def _parts(recount: Recount) -> str:
    if recount.kind == "verschil":
        return "De twee kolommen geven"
    if len(recount.parts) > MOST_PARTS:
        return "De delen zijn samen"
    return f"{list_words(list(recount.parts))} zijn samen"


def _sum(som: Som) -> str:
    total = f"{som.domein}: {som.totaal}" if som.domein else som.totaal
    return f"{total} = {' + '.join(som.delen)}"


def _difference(tabel: Tabel) -> tuple[str, ...]:
    if tabel.verschil is None:
        return ()
    van, less = (
        BEGROTINGEN.get(kind, str(kind)).lower()
        for kind in (tabel.verschil.van, tabel.verschil.min)
    )
    return (f"Verschil = {van} − {less}",)
