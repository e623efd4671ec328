"""A mistyped key gets the nearest one that may stand there."""

from pydantic import Field

from sdsite.validation import Written, did_you_mean, nearest
from sdsite.validation.fields import is_required, known_keys


class Diep(Written):
    naam: str
    van_: str = Field(alias="van", default="")


class Ander(Written):
    soort: str


class Top(Written):
    delen: tuple[Diep, ...] = ()
    keuze: Diep | Ander | None = None
    per: dict[str, Ander] = Field(default_factory=dict)


def test_bekende_sleutels_volgen_lijsten_keuzes_en_aliassen() -> None:
    assert known_keys(Top, ()) == ("delen", "keuze", "per")
    assert known_keys(Top, ("delen", 3)) == ("naam", "van")
    assert known_keys(Top, ("keuze",)) == ("naam", "soort", "van")
    assert known_keys(Top, ("delen", 0, "naam", "dieper")) == ()


def test_een_sleutel_zonder_gewone_waarde_is_verplicht() -> None:
    assert is_required(Top, ("delen", 0, "naam"))
    assert is_required(Top, ("keuze", "soort"))
    assert not is_required(Top, ("delen",))
    assert not is_required(Top, ("bestaat-niet",))


def test_het_naaste_woord_let_niet_op_hoofdletters() -> None:
    assert nearest("Titel", ("titel", "tekst")) == "titel"
    assert nearest("ttiel", ("titel", "tekst")) == "titel"
    assert nearest("xyz", ("titel", "tekst")) is None


def test_zonder_naaste_woord_staan_alle_mogelijkheden_er() -> None:
    assert did_you_mean("ttiel", ("titel", "tekst")) == 'Bedoelde u "titel"?'
    assert did_you_mean("xyz", ("titel", "tekst")) == "Mogelijk is: titel, tekst."
    assert did_you_mean("xyz", ()) == "Haal het weg."
