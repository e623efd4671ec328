"""The codes of the value lists are those of the lists themselves."""

import json
from pathlib import Path

import pytest

from sdsite import waardelijsten
from sdsite.waardelijsten import Waarde, WooCategorie

LISTS = {
    "WooCategorie": "informatiecategorielijst",
    "Stuksoort": "documentsoortlijst",
    "Handeling": "soorthandelinglijst",
    "Stukrelatie": "documentrelatielijst",
    "Bestandssoort": "formatlijst",
    "TopThema": "themalijst",
}


def test_een_waarde_is_haar_woord_en_kent_haar_uri() -> None:
    advice = WooCategorie.of("infocat010")
    assert advice is WooCategorie.ADVIEZEN
    assert advice.naam == "adviezen"
    with pytest.raises(ValueError, match="infocat999"):
        WooCategorie.of("infocat999")


@pytest.mark.parametrize("name", LISTS)
def test_elke_waarde_staat_zo_in_de_lijst_van_diwoo(project: Path, name: str) -> None:
    path = project.parent / "shared/standards/diwoo/waardelijsten.json"
    if not path.exists():
        pytest.skip("The value lists of DiWoo are not on this machine: we may not ship them.")
    listed = json.loads(path.read_text("utf-8"))[LISTS[name]]["waarden"]
    known = {each["uri"]: each["label"] for each in listed}
    values: type[Waarde] = getattr(waardelijsten, name)
    for value in values:
        assert value.uri in known, value
        if name != "Bestandssoort":
            assert value.naam == known[value.uri]
