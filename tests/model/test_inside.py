"""The values inside a fact are found by the types of its fields."""

from __future__ import annotations

from sdsite.model.activiteit import Activiteit
from sdsite.model.advies import Advies, Adviespunt, Plaats
from sdsite.model.inside import fields_of, inner_models, inside
from sdsite.model.vindplaats import Vindplaats
from tests.model.conftest import LoadOf
from tests.model.facts import ADVIES


def test_van_elk_veld_is_bekend_wat_erin_kan_staan() -> None:
    fields = fields_of(Advies)
    assert fields.models == ("bronnen", "punten")
    assert {"titel", "datum", "samenvatting", "afzender"} <= set(fields.texts)
    assert not {"gewijzigd", "punten"} & set(fields.texts)
    assert fields.needed == ("samenvatting",)
    links = dict(fields.links)
    assert (links["afzender"], links["samenvatting"]) != (None, None)
    assert links["samenvatting"] is None
    assert "titel" not in links


def test_een_keuze_uit_woorden_is_geen_tekst() -> None:
    assert "waar" not in fields_of(Plaats).texts
    assert fields_of(Plaats).models == ("bron",)
    assert "soort" not in fields_of(Activiteit).texts


def test_de_waarden_in_een_gegeven_komen_zonder_andere_gegevens(
    load_of: LoadOf,
) -> None:
    items = load_of(adviezen=ADVIES).register.items
    advies, punt = items["advies-1"], items["advies-1-a01"]
    assert [(pad, type(each)) for pad, each in inside(advies)] == [
        ((), Advies),
        (("bronnen", 0), Vindplaats),
    ]
    assert [(pad, type(each)) for pad, each in inside(punt)] == [
        ((), Adviespunt),
        (("plaatsen", 0), Plaats),
    ]
    assert [pad for pad, _ in inner_models(advies)] == [("bronnen", 0), ("punten", 0)]
