"""`sdsite nieuw` as somebody types it, with options or with answers on the terminal."""

import io
import re
import sys
from pathlib import Path

import pytest

from sdsite.model import NOUNS, load
from sdsite.model.item import Item
from sdsite.sources import read
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
    assert 'data/adviezen/advies-nieuw.yml:10: fout: Achter "titel" staat niets.' in terminal.out


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
        (["nieuw", "moeilijk-woord"], "Bij SOORT: moeilijk-woord is een regel in een CSV-bestand"),
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


MEANT = {
    "collegereactie.adviespunt": "advies-2030-9-a01",
    "correctie.veld": "titel",
    "intrekking.adres": "toezeggingen/weg/",
    "intrekking.gegeven": "toezegging-weg",
    "toezegging.stand": "nog geen bericht",
}
"""Answers that no comment can give: they depend on what the project holds."""


def test_wie_invult_wat_er_staat_heeft_gegevens_die_bouwen(
    terminal: Terminal, tmp_path: Path
) -> None:
    """An editor who knows only the comments in the files, and the ids that there are."""
    project = tmp_path / "gemeente"
    assert terminal.run("init", project) == 0
    config = project / "site_config.yml"
    config.write_text(config.read_text("utf-8").partition("\n# Hoeveel er van")[0] + "\n", "utf-8")
    unanswered = (project / "data/adviezen.yml").read_text("utf-8")
    (project / "data/adviezen").mkdir()
    (project / "data/adviezen/advies-2030-9.yml").write_text(
        unanswered.replace("advies-2030-1", "advies-2030-9"), "utf-8"
    )
    ids = _ids(project)
    for noun in NOUNS:
        words = ("nieuw", noun.noun, "--project", project, "--vul", "titel=Een nieuw gegeven")
        assert terminal.run(*words) == 0
        [file] = (project / f"data/{noun.plural}").glob(f"{noun.noun}-een-nieuw-gegeven.yml")
        file.write_text(_filled(noun, file.read_text("utf-8"), ids), "utf-8")
    assert terminal.run("build", "--project", project) == 0, terminal.out


def _ids(project: Path) -> dict[str, str]:
    """The first id of every noun."""
    items = load(read(project)[0].records)[0].items.values()
    return {item.noun: item.id for item in reversed(tuple(items))}


def _filled(noun: type[Item], text: str, ids: dict[str, str]) -> str:
    """The file with a value behind every key that has none, as the comment above it asks."""
    lines, comment = text.splitlines(), ""
    for at, line in enumerate(lines):
        if line.strip().startswith("#"):
            comment += line.strip()[1:]
            continue
        below = (each for each in lines[at + 1 :] if each.strip() and "#" not in each)
        depth = len(line) - len(line.lstrip())
        has_block = len(after := next(below, "")) - len(after.lstrip()) > depth
        if (key := re.fullmatch(r"\s*(?:- )?(\w+):|\s*-", line)) and not has_block:
            lines[at] += f" {MEANT.get(f'{noun.noun}.{key[1]}') or _answer(comment, ids)}"
        if not has_block:
            comment = ""
    return "\n".join(lines) + "\n"


def _answer(comment: str, ids: dict[str, str]) -> str:
    if choice := re.search(r"Kies uit: ([^,.]+)", comment):
        return choice[1]
    if noun := re.search(r"id van een ([\w-]+)", comment):
        return ids.get(noun[1], ids["document"])
    if least := re.search(r"getal van (-?\d+)|getal, ten minste (\d+)", comment):
        return str(max(int(least[1] or least[2]), 2))
    if re.search(r"Vorm: (?:lijst van: )?(?:datum|dag)", comment):
        return "2030-05-01"
    return {"true of false": "true"}.get(comment.rpartition("Vorm: ")[2].strip(". "), "Een zin.")
