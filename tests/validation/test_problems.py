"""Errors of one value become one problem, also where several kinds of value may stand."""

from pydantic import Field, ValidationError

from sdsite.sources import Path
from sdsite.validation import Written
from sdsite.validation.problems import problems, value_at


class Kort(Written):
    naam: str


class Lang(Written):
    naam: str
    jaar: int
    maand: int


class Alles(Written):
    een: Kort | Lang | str = ""
    veel: tuple[int | Kort, ...] = ()
    per: dict[int, int] = Field(default_factory=dict)
    rij: tuple[Kort, ...] = Field(default=(Kort(naam="x"),), min_length=1)


def paths(value: dict[str, object]) -> list[tuple[Path, int]]:
    try:
        Alles.model_validate(value)
    except ValidationError as error:
        found = problems(value, error.errors(include_url=False))
        return [(each.path, len(each.errors)) for each in found]
    return []


def test_een_kale_waarde_van_het_verkeerde_soort_is_een_probleem() -> None:
    assert paths({"een": 3}) == [(("een",), 3)]
    assert paths({"veel": [1, "x"]}) == [(("veel", 1), 2)]


def test_van_een_blok_telt_alleen_het_soort_waar_het_het_meest_op_lijkt() -> None:
    assert paths({"een": {"nam": "x"}}) == [(("een", "naam"), 1), (("een", "nam"), 1)]
    assert paths({"een": {"naam": "x", "jaar": 2021}}) == [(("een", "jaar"), 1)]


def test_een_verkeerde_sleutel_van_een_tabel_wijst_naar_die_sleutel() -> None:
    assert paths({"per": {"x": 1}}) == [(("per", "x"), 1)]


def test_een_lijst_met_een_fout_erin_is_niet_ook_te_kort() -> None:
    assert paths({"rij": [{"nam": "x"}]}) == [(("rij", 0, "naam"), 1), (("rij", 0, "nam"), 1)]
    assert paths({"rij": []}) == [(("rij",), 1)]


def test_een_plaats_die_er_niet_is_heeft_geen_waarde() -> None:
    assert value_at({"a": [1, {"b": 2}]}, ("a", 1, "b")) == 2
    assert value_at({"a": [1]}, ("a", 3)) is None
    assert value_at({"a": 1}, ("a", "b")) is None
