"""`sdsite nieuw` as somebody types it, with options or with answers on the terminal."""

import io
import re
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal


class Keyboard(io.StringIO):
    """Somebody who types at a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def no_keyboard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())


def _typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", Keyboard("".join(f"{line}\n" for line in lines)))


def test_met_alles_ingevuld_is_de_controle_tevreden(
    terminal: Terminal, small_project: Path
) -> None:
    filled = ("--vul", "titel=Zorg in natura", "--vul", "uitleg=Hulp die de gemeente inkoopt.")
    assert terminal.run("nieuw", "begrip", "--project", small_project, *filled) == 0
    file = small_project / "data/begrippen/begrip-zorg-in-natura.yml"
    assert terminal.out == f"Gemaakt: {file}\nControleer het daarna met: sdsite check\n"
    assert terminal.run("check", "--project", small_project) == 0


def test_wat_leeg_bleef_meldt_de_controle_met_de_regel(
    terminal: Terminal, small_project: Path
) -> None:
    assert terminal.run("nieuw", "advies", "--project", small_project) == 0
    assert "Vul daarin nog aan: " in terminal.out
    assert terminal.run("check", "--project", small_project) == 1
    assert 'data/adviezen/advies-nieuw.yml:9: fout: Achter "titel" staat niets.' in terminal.out


def test_de_vragen_volgen_het_model(
    terminal: Terminal, small_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _typed(monkeypatch, "Gemeenteraad", "", "raad", "bestuursorgaan")
    assert terminal.run("nieuw", "organisatie", "--project", small_project) == 0
    assert "titel: " in terminal.out
    assert "id [organisatie-gemeenteraad]: " in terminal.out
    assert '"raad" kan niet bij soort; kies uit: bestuursorgaan, ' in terminal.out
    text = (small_project / "data/organisaties/organisatie-gemeenteraad.yml").read_text("utf-8")
    assert "\nsoort: bestuursorgaan\n" in text


def test_bij_een_verwijzing_staan_de_ids_die_er_zijn(
    terminal: Terminal, small_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ("Vastgesteld", "", "organisatie-college", "2030-05-01", "vastgesteld", "")
    _typed(monkeypatch, *answers, "document-advies")
    assert terminal.run("nieuw", "besluit", "--project", small_project) == 0
    assert re.search(r"Vul een id in: organisatie-.*organisatie-college.*\.\n", terminal.out)
    assert "Vorm: datum, zo precies als bekend." in terminal.out
    assert "Vul daarin nog aan: samenvatting." in terminal.out
    text = (small_project / "data/besluiten/besluit-vastgesteld.yml").read_text("utf-8")
    assert "\n    document: document-advies\n" in text


def test_wie_midden_in_de_vragen_stopt_schrijft_niets(
    terminal: Terminal, small_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _typed(monkeypatch, "Gemeenteraad")
    assert terminal.run("nieuw", "organisatie", "--project", small_project) == 130
    assert not (small_project / "data/organisaties").exists()


def test_een_bestand_dat_er_staat_blijft(terminal: Terminal, small_project: Path) -> None:
    words = ("nieuw", "besluit", "--project", small_project, "--vul", "id=besluit-1")
    assert terminal.run(*words) == 0
    file = small_project / "data/besluiten/besluit-1.yml"
    file.write_text("van mij")
    assert terminal.run(*words) == 1
    assert "Dit bestand bestaat al; er is niets geschreven." in terminal.out
    assert file.read_text() == "van mij"


@pytest.mark.parametrize("word", ["raadsvragen", "raadsvraag", "vragenbrief", "antwoord"])
def test_een_onderdeel_vraagt_om_het_geheel(
    terminal: Terminal, small_project: Path, word: str
) -> None:
    filled = ("--vul", "id=vragenbrief-2030-1")
    assert terminal.run("nieuw", word, "--project", small_project, *filled) == 0
    assert (small_project / "data/vragenbrieven/vragenbrief-2030-1.yml").exists()


@pytest.mark.parametrize(
    "words, told",
    [
        (["nieuw"], "Achter de opdracht ontbreekt: SOORT."),
        (["nieuw", "advise"], 'Bij SOORT: "advise" is geen soort gegeven. Bedoelde u "advies"?'),
        (["nieuw", "bedragen"], "Bij SOORT: bedragen is een regel in een CSV-bestand in data/."),
        (["nieuw", "xyzzy"], 'Bij SOORT: "xyzzy" is geen soort gegeven. Kies uit: actielijn, '),
        (["nieuw", "begrip", "--vul", "x"], 'Bij --vul: schrijf sleutel=waarde in plaats van "x".'),
        (
            ["nieuw", "begrip", "--vul", "tittel=x"],
            'Bij --vul: de sleutel "tittel" bestaat niet bij begrip, of is een blok.',
        ),
        (
            ["nieuw", "besluit", "--vul", "soort=x"],
            'Bij --vul: "x" kan niet bij soort; kies uit: ',
        ),
        (
            ["nieuw", "begrip", "--vul", "titel=a\u202eb"],
            "Bij --vul: bij titel staat een teken dat niet kan.",
        ),
        (
            ["nieuw", "begrip", "--vul", "id=begrip-../x"],
            'Bij --vul: het id "begrip-../x" kan niet.',
        ),
        (["nieuw", "begrip", "--vul", "id=thema-x"], 'Bij --vul: het id "thema-x" kan niet.'),
    ],
)
def test_wat_niet_kan_schrijft_niets(
    terminal: Terminal, small_project: Path, words: list[str], told: str
) -> None:
    before = sorted(small_project.rglob("*"))
    assert terminal.run(*words, "--project", small_project) == 2
    assert terminal.err.startswith(told)
    assert sorted(small_project.rglob("*")) == before
