"""What every noun shares: an id that never changes, a title, subjects, and no unknown keys."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from sdsite.model import NOUNS
from sdsite.model.item import Id, Onderdeel
from tests.model.conftest import LoadOf
from tests.model.facts import DOEL, backlinks


@pytest.mark.parametrize("item_id", ["Doel-1", "doel_1", "doel--1", "doel-é", "-doel", "d"])
def test_een_id_is_kleine_letters_cijfers_en_streepjes(load_of: LoadOf, item_id: str) -> None:
    (finding,) = load_of(doelen=DOEL.replace("id: doel-1", f"id: {item_id}")).findings
    assert finding.startswith("data/doelen.yml:1: fout: ")


def test_een_titel_is_een_regel_met_woorden(load_of: LoadOf) -> None:
    for titel, rule in (('"  "', "te-kort"), ("x" * 301, "te-lang"), ("", "lege-waarde")):
        text = DOEL.replace("titel: Inwoners doen mee", f"titel: {titel}")
        (finding,) = load_of(doelen=text).findings
        assert finding.endswith(f"[{rule}]")


def test_een_thema_noemt_wat_erbij_hoort(load_of: LoadOf) -> None:
    thema = "id: thema-wijk\ntitel: De wijk\nuitleg: Over de wijk.\n"
    register = load_of(themas=thema, doelen=DOEL + "themas: [thema-wijk]\n").register
    assert backlinks(register, "thema-wijk") == {("in dit thema", "doel-1")}


def test_elk_soort_gegeven_heeft_een_eigen_naam_in_enkelvoud_en_meervoud() -> None:
    nouns = (*NOUNS, *Onderdeel.__subclasses__())
    for name in ("noun", "plural"):
        names = [getattr(noun, name) for noun in nouns]
        assert len(set(names)) == len(names)
        assert all(names)


def test_elk_veld_heeft_uitleg() -> None:
    bare = [
        f"{noun.__name__}.{name}"
        for noun in (*NOUNS, *Onderdeel.__subclasses__())
        for name, field in noun.model_json_schema()["properties"].items()
        if not field.get("description")
    ]
    assert not bare


def test_een_gegeven_is_niet_te_veranderen(load_of: LoadOf) -> None:
    item = load_of(doelen=DOEL).register.items["doel-1"]
    with pytest.raises(ValidationError):
        item.titel = "Anders"  # type: ignore[misc]


@pytest.mark.parametrize("rest", ["con", "nul", "2024-aux", "com1", "lpt9"])
def test_een_id_dat_in_windows_geen_map_kan_zijn_wordt_geweigerd(rest: str) -> None:
    adapter: TypeAdapter[str] = TypeAdapter(Id)
    with pytest.raises(ValidationError, match="maak het langer"):
        adapter.validate_python(f"thema-{rest}")
    assert adapter.validate_python(f"thema-{rest}tact") == f"thema-{rest}tact"


@pytest.mark.parametrize(
    "wrong",
    [
        *("../x", "/etc/passwd", "c:x", "a\\b", "a%2fb", "a.", "a ", "a\0", "a\n", "x" * 121, "-a"),
        *(
            "Thema-a",
            "th\u00e9ma-a",
            "the\u0301ma-a",
            "them\u0430-a",
            "them\u0131-a",
            "stra\u00dfe",
        ),
    ],
)
def test_een_id_is_overal_hetzelfde_of_het_is_er_geen(wrong: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Id).validate_python(wrong)
