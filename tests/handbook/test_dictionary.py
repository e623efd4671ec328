"""The data dictionary is that of the models."""

import pytest
from pydantic import BaseModel

from sdsite.config import Config
from sdsite.handbook import entry_of, models
from sdsite.model.advies import Advies
from sdsite.model.thema import Thema


@pytest.mark.parametrize("model", [*models().values(), Config], ids=lambda model: model.__name__)
def test_elk_veld_staat_erin_met_zijn_soort_en_omschrijving(model: type[BaseModel]) -> None:
    entry = entry_of(model)
    assert {field.name for field in entry.fields} == set(model.model_fields)
    for field in (*entry.fields, *(each for block in entry.blocks.values() for each in block)):
        assert field.description.endswith((".", "?", ")")), field.name
        assert field.kind


def test_een_veld_zegt_wat_erin_kan() -> None:
    fields = {field.name: field for field in entry_of(Advies).fields}
    assert (fields["datum"].kind, fields["datum"].required) == (
        "datum, zo precies als bekend",
        True,
    )
    assert fields["afzender"].kind == "id van een organisatie"
    assert fields["punten"].kind == "lijst van: blok Adviespunt"
    assert fields["kenmerk"].kind == "tekst"
    assert not fields["kenmerk"].required


def test_bronnen_zijn_verplicht_waar_de_controle_ze_vraagt() -> None:
    assert {field.name for field in entry_of(Advies).fields if field.required} > {"bronnen"}
    assert {field.name for field in entry_of(Thema).fields if field.required} == {
        "id",
        "titel",
        "uitleg",
    }


def test_blokken_in_blokken_staan_er_een_keer_in_met_hun_keuzes() -> None:
    blocks = entry_of(Advies).blocks
    assert {"Adviespunt", "Plaats", "Vindplaats"} == set(blocks)
    [where] = [field for field in blocks["Plaats"] if field.name == "waar"]
    assert where.choices == ("brief", "samenvatting", "reactie")
