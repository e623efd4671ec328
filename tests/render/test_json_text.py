"""JSON text: any parser reads it back, and a record reads the same in every file."""

import json

import pytest

from sdsite.pages.site_plan import JsonRecord
from sdsite.render.json_text import JsonTexts


def test_een_gegeven_staat_overal_met_dezelfde_tekst() -> None:
    record = JsonRecord({"id": "advies-1", "themas": ["a", "b"], "jaar": None})
    texts = JsonTexts()
    alone = texts.file(record)
    listed = texts.file({"aantal": 1, "items": (record,)})
    assert alone.rstrip("\n") in listed
    assert json.loads(alone) == record.fields
    assert json.loads(listed) == {"aantal": 1, "items": [record.fields]}


def test_elke_waarde_staat_op_een_regel() -> None:
    text = JsonTexts().file(JsonRecord({"id": "x", "naam": "één", "delen": [1, 2]}))
    assert text == '{"id": "x",\n"naam": "één",\n"delen": [1,\n2]}\n'


def test_wat_geen_getal_is_komt_er_niet_in() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        JsonTexts().file({"waarde": float("nan")})
