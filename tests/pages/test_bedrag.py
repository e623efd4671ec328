"""Money tied to a fact: as the source prints it, with the kind of tie and what it rests on."""

from __future__ import annotations

from decimal import Decimal

import pytest

from sdsite.model.tabel import Bedrag
from sdsite.pages import SitePlan
from sdsite.pages.activiteit import ActiviteitView
from sdsite.pages.bedrag import Bedragregel, printed
from tests.pages.agenda_facts import MONEY
from tests.pages.conftest import PlanOf, page_at

CELL = {"tabel": "tabel-kosten", "post": "Huur", "jaar": 2030, "soort": "raming"}


@pytest.mark.parametrize(
    "value, text, unit, words",
    [
        ("600000", "ca. € 600.000", "€", "ca. € 600.000"),
        ("5", "5", "€", "€\u00a05"),
        ("1824", "1.824", "× € 1.000", "1.824 × € 1.000"),
        ("7.5", "", "procent", "7,5 procent"),
        (None, "", "€", "niet bekend"),
        (None, "PM", "aantal", "PM aantal"),
    ],
)
def test_een_bedrag_staat_er_zoals_de_bron_het_drukt(
    value: str | None, text: str, unit: str, words: str
) -> None:
    cell = {**CELL, "waarde": Decimal(value) if value else None, "tekst": text, "eenheid": unit}
    assert printed(Bedrag.model_validate(cell)) == words


def test_een_band_zegt_wat_hij_is_en_waar_hij_op_rust(plan_of: PlanOf) -> None:
    (line,) = _amounts(plan_of(MONEY))
    assert line.relation == "gefinancierd uit (afgeleid)"
    assert line.link.address == "financien/#tabel-kosten"
    assert line.about == "Wmo, raming, stand begin 2030"
    assert line.duiding is not None
    assert line.duiding.words == ("de huur van de plek",)
    assert [source.where for source in line.sources] == ["3"]


def test_ook_een_hele_tabel_kan_bij_een_activiteit_horen(plan_of: PlanOf) -> None:
    relations = MONEY["data/relaties.yml"].replace("-wmo-huur-2030-raming", "")
    plan = plan_of({**MONEY, "data/relaties.yml": relations})
    (line,) = _amounts(plan)
    assert (line.amount, line.link.text, line.about) == (
        "Hele tabel",
        "Kosten van de plekken",
        "tabel",
    )


def _amounts(plan: SitePlan) -> tuple[Bedragregel, ...]:
    view = page_at(plan, "agenda/2030/open-plek/").view
    assert isinstance(view, ActiviteitView)
    return view.amounts
