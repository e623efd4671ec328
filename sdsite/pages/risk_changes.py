"""What changed in the risks: what grew, shrank, came and went, with the reason; and over time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sdsite.frozen import frozen
from sdsite.model.datum import Moment
from sdsite.model.risico import MaatregelStand, Risico, RisicoCategorie, RisicoStand, RisicoStatus
from sdsite.pages.blocks import Cel, Kolom, Lijstblok, Lijstitem, Rij, TabelView
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Link
from sdsite.pages.words import capital, count_words, label_of, moment_in_words

MOVED = (
    RisicoStand.GROTER,
    RisicoStand.KLEINER,
    RisicoStand.NIEUW,
    RisicoStand.VERVALLEN,
    RisicoStand.NIET_GENOEMD,
)
"""How a risk may move, in the order in which a reader wants to know it."""

MEASURES = {
    MaatregelStand.NIEUW: "Nieuwe maatregelen",
    MaatregelStand.INTENSIVEREN: "Maatregelen die de gemeente versterkt",
    MaatregelStand.VERVALLEN: "Maatregelen die vervallen",
}
"""What may happen with a measure, where something happens."""

NO_REASON = "De bron zegt niet waarom."
"""What stands where the source gives no reason."""


@frozen
class Risicoveranderingen:
    """What changed since the risks were last looked at."""

    title: str
    """Since when, as far as that is known."""
    words: str
    """How many risks stayed the same."""
    risks: Lijstblok | None
    """The risks that moved, by how they moved, each with the reason; None when none did."""
    measures_title: str
    """What folds the measures away, with how many there are; empty without any."""
    measures: tuple[Lijstblok, ...]
    """The measures that came, went or grew."""
    through_time: TabelView | None
    """Every risk on every date; None when there is one date only."""


def risk_changes(context: PageContext, risicos: Sequence[Risico]) -> Risicoveranderingen:
    """What the newest states of the risks tell, against the states before them."""
    same = sum(_last(risico).stand is RisicoStand.ONGEWIJZIGD for risico in risicos)
    moved = len(risicos) - same
    verb = "bleef" if same == 1 else "bleven"
    counted = count_words(same, "risico", "risico's")
    kept = f"{counted} {verb} gelijk." if same else "Geen enkel risico bleef gelijk."
    measures = tuple(_measure_groups(context, risicos))
    changed = sum(len(block.items) for block in measures)
    return Risicoveranderingen(
        title=_title(risicos),
        words=kept if moved else f"Er veranderde niets: {kept}",
        risks=_moved(context, risicos) if moved else None,
        measures_title=f"Wat veranderde bij de maatregelen ({changed})" if measures else "",
        measures=measures,
        through_time=_through_time(context, risicos),
    )


def _last(risico: Risico) -> RisicoStatus:
    return risico.statussen[-1]


def _title(risicos: Sequence[Risico]) -> str:
    """Since when, when all risks that are not new were last looked at on one and the same date."""
    before = {_before(r) for r in risicos if _last(r).stand is not RisicoStand.NIEUW}
    since = before.pop() if len(before) == 1 else None
    if since is not None:
        return f"Wat veranderde sinds {moment_in_words(since)}"
    now = {_last(risico).peildatum for risico in risicos}
    when = f" volgens de stand van {moment_in_words(now.pop())}" if len(now) == 1 else ""
    return f"Wat veranderde{when}"


def _before(risico: Risico) -> Moment | None:
    return risico.statussen[-2].peildatum if len(risico.statussen) > 1 else None


def _moved(context: PageContext, risicos: Sequence[Risico]) -> Lijstblok:
    return Lijstblok(
        tuple(
            Lijstitem(
                _plain(context, risico.id),
                context.plain(_last(risico).toelichting) or NO_REASON,
                labels=(label_of(stand),),
            )
            for stand in MOVED
            for risico in risicos
            if _last(risico).stand is stand
        )
    )


def _measure_groups(context: PageContext, risicos: Sequence[Risico]) -> Iterable[Lijstblok]:
    for stand, title in MEASURES.items():
        items = tuple(
            Lijstitem(
                _plain(context, maatregel.id),
                context.plain(maatregel.toelichting or maatregel.omschrijving),
                facts=(f"bij risico: {risico.titel}",),
            )
            for risico in risicos
            for maatregel in risico.maatregelen
            if maatregel.stand is stand
        )
        if items:
            yield Lijstblok(items, f"{title} ({len(items)})")


def _plain(context: PageContext, item_id: str) -> Link:
    """A link by name alone: what it leads to stands in the heading."""
    link = context.require_link(item_id)
    return Link(link.text, link.address)


def _through_time(context: PageContext, risicos: Sequence[Risico]) -> TabelView | None:
    """A row for each risk and a column for each date on which any was looked at."""
    found = (status.peildatum for risico in risicos for status in risico.statussen)
    moments = sorted(dict.fromkeys(found), key=lambda moment: moment.volgorde)
    if len(moments) == 1:
        return None
    families = list(RisicoCategorie)
    rows, family = [], ""
    for risico in sorted(risicos, key=lambda risico: families.index(risico.categorie)):
        link = context.require_link(risico.id)
        name = Cel(risico.titel, link=Link(risico.titel, link.address))
        cells = (name, *(_state(risico, moment) for moment in moments))
        here = capital(str(risico.categorie))
        rows.append(Rij(cells, group=here if here != family else ""))
        family = here
    return TabelView(
        id="risicos-door-de-tijd",
        caption="Elk risico op elke datum waarop het is bekeken",
        columns=(Kolom("Risico"), *(Kolom(capital(moment_in_words(m))) for m in moments)),
        rows=tuple(rows),
    )


def _state(risico: Risico, moment: Moment) -> Cel:
    stands = [status.stand for status in risico.statussen if status.peildatum == moment]
    return Cel("", label=label_of(stands[-1])) if stands else Cel("geen bericht")
