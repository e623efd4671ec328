"""A model as columns: nested values and dates flat, lists apart, ids with what they refer to."""

from sdsite.model.activiteit import Actie, Activiteit
from sdsite.model.advies import Advies, Adviespunt
from sdsite.model.indicator import Meting
from sdsite.model.item import Onderdeel
from sdsite.model.load import NOUNS, ROWS
from sdsite.model.relatie import Relatie
from sdsite.pages.data_table import Column, Target
from sdsite.pages.record_columns import cells_of, list_fields, nouns


def column(model: type, name: str) -> Column:
    (found,) = (each for each in cells_of(model).columns if each.name == name)
    return found


def test_elk_soort_gegeven_heeft_kolommen() -> None:
    assert set(nouns().values()) == {*NOUNS, *ROWS, *Onderdeel.__subclasses__()}
    for model in nouns().values():
        names = [each.name for each in cells_of(model).columns]
        assert len(set(names)) == len(names)


def test_een_datum_wordt_zes_kolommen() -> None:
    names = [each.name for each in cells_of(Advies).columns if each.name.startswith("datum")]
    endings = ("", "_precisie", "_begin", "_eind", "_zekerheid", "_uitleg")
    assert names == [f"datum{ending}" for ending in endings]
    assert column(Advies, "datum_begin").kind == "date"
    assert column(Advies, "datum_precisie").options[0] == "dag"


def test_een_waarde_in_een_gegeven_wordt_plat() -> None:
    assert column(Activiteit, "domein_duiding_woorden").kind == "string"
    assert not column(Activiteit, "domein_duiding_woorden").required


def test_een_lijst_van_woorden_is_een_cel_en_een_lijst_van_waarden_een_tabel() -> None:
    assert column(Activiteit, "domeinen").kind == "array"
    assert column(Actie, "onderdelen").kind == "array"
    assert [field.name for field in list_fields(Adviespunt)] == ["bronnen", "plaatsen"]
    assert "punten" not in {each.name for each in cells_of(Advies).columns}


def test_een_id_zegt_waar_het_naar_wijst() -> None:
    assert column(Advies, "afzender").target == Target("organisaties")
    assert column(Relatie, "van").target == Target("gegevens")
    assert column(Meting, "tekst").target is None


def test_een_cijfer_is_een_getal_en_een_keuze_heeft_een_lijst() -> None:
    assert column(Meting, "waarde").kind == "number"
    assert column(Meting, "nulmeting").kind == "boolean"
    assert column(Relatie, "zekerheid").options == ("gesteld", "afgeleid")
