"""Where data stands: an address made of a noun and an id, so that it never moves."""

from sdsite.pages.data_addresses import (
    about_noun,
    collection_json,
    csv_address,
    csv_file,
    everything,
    json_file,
    record_json,
    schema_json,
    xlsx_address,
)


def test_een_gegeven_staat_in_de_map_van_zijn_soort() -> None:
    assert record_json("adviezen", "advies-2030-1") == "api/v1/adviezen/advies-2030-1.json"
    assert collection_json("adviezen") == "api/v1/adviezen/index.json"
    assert schema_json("advies") == "api/v1/schemas/advies.json"


def test_een_tabel_heeft_bestanden_met_haar_naam() -> None:
    assert csv_address("tabel-x") == "gegevens/tabel-x.csv"
    assert xlsx_address("tabel-x") == "gegevens/tabel-x.xlsx"
    assert about_noun("adviezen") == "over/gegevens/adviezen/"


def test_een_bladzijde_biedt_het_gegeven_of_de_hele_lijst() -> None:
    assert json_file("adviezen", "advies-1").address == "api/v1/adviezen/advies-1.json"
    assert json_file("adviezen").address == "api/v1/adviezen/index.json"
    assert everything().address == "api/v1/alles.json"
    assert csv_file("adviezen").media_type == "text/csv"
