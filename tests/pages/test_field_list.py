"""The fields of a record as a list: what each can hold, in words, with a way to the details."""

from sdsite.pages.api_schema import api_schemas
from sdsite.pages.field_list import Told, field_list, own_values

PAGE = "over/gegevens/adviespunten/"
TOLD = Told(frozenset({"organisaties", "documenten"}), PAGE)


def kinds(plural: str) -> dict[str, tuple[str, str]]:
    """Kind in words and where it leads, by the name of the field."""
    lines = field_list(api_schemas().records[plural], TOLD)
    names = (str(line.term).removeprefix("<code>").removesuffix("</code>") for line in lines)
    return {name: (line.note, line.note_address) for name, line in zip(names, lines, strict=True)}


def test_een_id_leidt_naar_de_soort_waar_zij_bij_hoort() -> None:
    fields = kinds("adviezen")
    assert fields["afzender"] == ("id uit organisaties", "over/gegevens/organisaties/")
    assert fields["gevraagd_over"] == ("id uit documenten, of null", "over/gegevens/documenten/")
    assert fields["themas"] == ("lijst: id uit themas", ""), "no subject, so no page about them"
    assert fields["datum"] == ("Datum", "over/gegevens/#waarde-datum")


def test_een_keuze_noemt_alle_mogelijkheden() -> None:
    assert kinds("relaties")["zekerheid"][0] == "een van: gesteld, afgeleid"
    assert kinds("relaties")["soort_gegeven"][0] == "altijd “relatie”"
    assert kinds("bedragen")["waarde"][0] == "getal, of null"


def test_een_waarde_die_alleen_hier_staat_is_op_de_eigen_bladzijde_beschreven() -> None:
    assert list(own_values(api_schemas().records["adviespunten"])) == ["Plaats"]
    assert TOLD.value("Plaats") == f"{PAGE}#waarde-plaats"
    assert kinds("adviespunten")["plaatsen"] == ("lijst: Plaats", f"{PAGE}#waarde-plaats")
