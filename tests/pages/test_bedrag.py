"""Money tied to a fact: as the source prints it, with the kind of tie and what it rests on."""

from __future__ import annotations

from sdsite.pages import SitePlan
from sdsite.pages.activiteit import ActiviteitView
from sdsite.pages.bedrag import Bedragregel
from tests.pages.agenda_facts import MONEY
from tests.pages.conftest import PlanOf, page_at


def test_een_band_zegt_wat_hij_is_en_waar_hij_op_rust(plan_of: PlanOf) -> None:
    (line,) = _amounts(plan_of(MONEY))
    assert line.relation == "gefinancierd uit (afgeleid)"
    assert line.link.address == "financien/kosten/"
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
