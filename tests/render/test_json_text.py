"""JSON text: any parser reads it back, and a record reads the same in every file."""

import json

import pytest

from sdsite.pages.site_plan import JsonRecord
from sdsite.render.json_text import JsonTexts


def test_een_gegeven_staat_overal_met_dezelfde_tekst() -> None:
    fields = {"id": "advies-1", "themas": ["a", "b"], "jaar": None, "naam": "één"}
    record, other = (
        JsonRecord("advies-1", lambda _: fields),
        JsonRecord("advies-2", lambda key: {"id": key}),
    )
    texts = JsonTexts()
    before = texts.file(record)
    listed = texts.file({"aantal": 2, "items": (record, other)})
    assert json.loads(listed) == {"aantal": 2, "items": [fields, {"id": "advies-2"}]}
    assert before.rstrip(b"\n") in listed
    assert texts.file(record) == before
    assert json.loads(texts.file({"items": (other,)})) == {"items": [{"id": "advies-2"}]}


def test_een_gegeven_wordt_een_keer_gemaakt() -> None:
    asked: list[str] = []

    def make(fact_id: str) -> dict[str, object]:
        asked.append(fact_id)
        return {"id": fact_id}

    record, texts = JsonRecord("advies-1", make), JsonTexts()
    for content in ({"alles": (record,)}, {"items": (record,)}, record):
        texts.file(content)
    assert asked == ["advies-1"]


def test_elke_waarde_staat_op_een_regel() -> None:
    record = JsonRecord("x", lambda key: {"id": key, "naam": "één", "delen": [1, 2]})
    text = JsonTexts().file(record).decode()
    assert text == '{"id": "x",\n"naam": "één",\n"delen": [1,\n2]}\n'


def test_wat_geen_getal_is_komt_er_niet_in() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        JsonTexts().file({"waarde": float("nan")})
