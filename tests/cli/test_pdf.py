"""`sdsite pdf` as somebody types it."""

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal
from tests.print.pdf_checks import problems
from tests.print.pdf_reader import letters, read_pdf

SECONDS = re.compile(r"\d+,\d seconden")
SIZE = re.compile(r"\d+ kB, \d+ pagina(’s)?")


def change(file: Path, old: str, new: str) -> None:
    """Replace words in a source; the test fails when they are not there."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_pdf_schrijft_wat_is_gevraagd_en_telt_de_paginas(
    terminal: Terminal, small_project: Path
) -> None:
    words = ("--dossier", "advies-2030-1", "--bundel", "adviesraad")
    assert terminal.run("pdf", "--project", small_project, *words) == 0
    folder = small_project / "pdf"
    assert SIZE.sub("…", SECONDS.sub("…", terminal.out)).splitlines() == [
        f"{folder}/bundel-adviesraad.pdf: …",
        f"{folder}/advies-2030-1.pdf: …",
        f"2 PDF’s in {folder}, ….",
    ]
    assert sorted(file.name for file in folder.iterdir()) == [
        "advies-2030-1.pdf",
        "bundel-adviesraad.pdf",
    ]
    assert [each for file in folder.iterdir() for each in problems(read_pdf(file))] == []


def test_twee_keer_maken_geeft_dezelfde_bytes(
    terminal: Terminal, small_project: Path, tmp_path: Path
) -> None:
    """The second time from what was kept, the third from nothing."""
    made = []
    for round_ in range(3):
        out = tmp_path / f"ronde {round_}"
        words = ("pdf", "--project", small_project, "--factsheet", "--out", out)
        assert terminal.run(*words) == 0
        made.append((out / "factsheet.pdf").read_bytes())
        if round_ == 1:
            shutil.rmtree(tmp_path / "cache")
    assert made[0] == made[1] == made[2]


def test_alles_maakt_elke_bundel_en_elk_dossier(terminal: Terminal, small_project: Path) -> None:
    assert terminal.run("pdf", "--project", small_project, "--alles") == 0
    assert "advies-2030-1.pdf" in {file.name for file in (small_project / "pdf").iterdir()}


def test_een_onbekend_dossier_krijgt_een_voorstel_en_er_komt_niets(
    terminal: Terminal, small_project: Path
) -> None:
    words = ("--dossier", "2030-1", "--dossier", "advies-2030-1")
    assert terminal.run("pdf", "--project", small_project, *words) == 1
    assert terminal.out.splitlines() == [
        (
            '--dossier: fout: Er is geen PDF met de naam "2030-1". Bedoelde u "advies-2030-1"? '
            "[onbekende-pdf]"
        ),
        "Niet gelukt: er is geen PDF geschreven.",
    ]
    assert not (small_project / "pdf").exists()


def test_een_teken_zonder_letter_wordt_gemeld_op_zijn_regel(
    terminal: Terminal, small_project: Path
) -> None:
    change(small_project / "data/adviezen.yml", "Neem *meer tijd*", "Neem 😀 *meer tijd*")
    assert terminal.run("pdf", "--project", small_project, "--bundel", "adviesraad") == 1
    assert terminal.out.splitlines() == [
        (
            'data/adviezen.yml:15: fout: In de tekst achter "samenvatting" staat een teken '
            "dat niet op papier kan: 😀 (U+1F600). "
            "Haal het weg, of schrijf in woorden wat het zegt. [teken-niet-op-papier]"
        ),
        "Niet gelukt: er is geen PDF geschreven.",
    ]
    assert not (small_project / "pdf").exists()


def test_opmaak_van_typst_of_html_komt_letterlijk_op_papier(
    terminal: Terminal, small_project: Path
) -> None:
    hostile = '#panic("weg") $x^2$ <b>vet</b> \\ `code` @bron // weg'
    change(small_project / "data/adviezen.yml", "Neem *meer tijd* voor het plan", f"'{hostile}'")
    change(small_project / "data/adviezen.yml", "', en vraag inwoners wat zij vinden.", "'")
    assert terminal.run("pdf", "--project", small_project, "--dossier", "advies-2030-1") == 0
    pdf = read_pdf(small_project / "pdf/advies-2030-1.pdf")
    assert letters(hostile) in letters(pdf.text)


def test_een_leeg_dossier_is_een_bevinding(terminal: Terminal, small_project: Path) -> None:
    (small_project / "data/themas.yml").write_text(
        "- {id: thema-leeg, titel: Leeg, uitleg: Hier hoort nog niets bij.}\n", "utf-8"
    )
    assert terminal.run("pdf", "--project", small_project, "--dossier", "thema-leeg") == 1
    assert terminal.out.splitlines()[0] == (
        'site/pdf/thema-leeg.pdf: fout: Over "thema-leeg" is niets om af te drukken. '
        "Kies een ander onderwerp, of voeg gegevens toe. [niets-af-te-drukken]"
    )
    assert not (small_project / "pdf").exists()


def test_een_bestand_waar_de_map_moet_komen_blijft_staan(
    terminal: Terminal, small_project: Path
) -> None:
    out = small_project / "pdf"
    out.write_text("van mij")
    assert terminal.run("pdf", "--project", small_project, "--factsheet") == 1
    assert terminal.out.splitlines() == [
        (
            f"{out}: fout: Op deze plek staat al iets anders; het bestand is niet geschreven. "
            "Haal het weg, of kies een andere map met --out. [schrijven-mislukt]"
        ),
        "Niet gelukt: er is geen PDF geschreven.",
    ]
    assert out.read_text() == "van mij"


@pytest.mark.parametrize(
    "words, told",
    [
        ("", "Zeg wat u wilt: --dossier, --bundel of --factsheet, of anders --alles."),
        (
            "--alles --factsheet",
            "Zeg wat u wilt: --dossier, --bundel of --factsheet, of anders --alles.",
        ),
        (
            "--bundel raden",
            "Bij --bundel: \"raden\" kan niet; wel: 'adviesraad', 'raad', 'inwoner'.",
        ),
    ],
)
def test_verkeerd_gebruik_geeft_code_2_en_een_regel(
    terminal: Terminal, words: str, told: str
) -> None:
    assert terminal.run("pdf", *words.split()) == 2
    assert terminal.err == f"{told}\nZie: sdsite --help\n"
