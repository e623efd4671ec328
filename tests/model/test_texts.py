"""Every text that was written is met, at the place where it was written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from sdsite.model import load
from sdsite.model.load import LISTS
from sdsite.model.texts import texts
from sdsite.sources import read
from tests.model.conftest import LoadOf
from tests.model.facts import ADVIES

EXAMPLE = Path(__file__).parent.parent.parent / "voorbeeld"


def test_de_teksten_van_een_onderdeel_horen_bij_dat_onderdeel(load_of: LoadOf) -> None:
    datum = "{op: 2030-03, zekerheid: afgeleid, uitleg: Uit de brief.}"
    written = ADVIES.replace("datum: 2030-03-01", f"datum: {datum}")
    register = load_of(adviezen=written).register
    found = {fact: dict(texts(register.items[fact])) for fact in ("advies-1", "advies-1-a01")}
    assert found["advies-1"].items() >= {
        (("titel",), "Advies over de wijk"),
        (("datum", "uitleg"), "Uit de brief."),
        (("samenvatting",), "Neem meer tijd."),
        (("bronnen", 0, "document"), "document-plan"),
    }
    assert ("punten", 0, "titel") not in found["advies-1"]
    assert found["advies-1-a01"].items() >= {
        (("titel",), "Meer tijd"),
        (("plaatsen", 0, "kop"), "Tijd"),
    }


def test_geen_woord_van_de_bestanden_wordt_overgeslagen() -> None:
    sources, _ = read(EXAMPLE)
    register, _ = load(sources.records)
    facts = [*register.items.values(), *register.rows, *register.bladzijden]
    met = {" ".join(text.split()) for fact in facts for _, text in texts(fact)}
    met |= {str(word) for kinds in StrEnum.__subclasses__() for word in kinds}
    for record in sources.records:
        if record.noun not in {each.plural for each in LISTS}:
            missed = {" ".join(each.split()) for each in _words(record.value)} - met
            assert not {each for each in missed if " " in each}, record.place


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _words(inner)
