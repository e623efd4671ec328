"""`sdsite uitleg` as somebody types it after a finding."""

from sdsite.handbook import every_rule
from tests.cli.conftest import Terminal


def test_een_regel_met_voorbeeld_en_herstel(terminal: Terminal) -> None:
    assert terminal.run("uitleg", "zonder-bron") == 0
    assert terminal.out == (
        "zonder-bron: Een gegeven noemt geen enkele vindplaats.\n"
        "\n"
        "Voorbeeld\n"
        "  Een besluit zonder bronnen.\n"
        "\n"
        "Herstel\n"
        "  Voeg toe waar het staat:\n"
        "\n"
        "      bronnen:\n"
        "        - document: document-plan\n"
        "          onderdeel: Hoofdstuk 2\n"
        "          pagina: 9\n"
    )


def test_een_regel_mag_worden_overgenomen_met_haken_en_al(terminal: Terminal) -> None:
    assert terminal.run("uitleg", "[onbekend-id]") == 0
    assert terminal.out.startswith("onbekend-id: ")


def test_zonder_regel_staan_ze_er_allemaal(terminal: Terminal) -> None:
    assert terminal.run("uitleg") == 0
    assert [line for line in terminal.out.splitlines() if not line.startswith(" ")] == [
        *every_rule()
    ]


def test_een_regel_die_niet_bestaat_krijgt_een_voorstel(terminal: Terminal) -> None:
    assert terminal.run("uitleg", "zonder-born") == 2
    assert terminal.err.startswith('Bij REGEL: de regel "zonder-born" bestaat niet. Bedoelde u "')
    assert '"zonder-bron"' in terminal.err


def test_een_regel_die_nergens_op_lijkt_wijst_naar_de_lijst(terminal: Terminal) -> None:
    assert terminal.run("uitleg", "xyzzy") == 2
    assert "Alle regels ziet u met: sdsite uitleg." in terminal.err
