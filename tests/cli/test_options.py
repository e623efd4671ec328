"""What is typed wrong gives code 2 and one line in Dutch."""

from pathlib import Path

import pytest

from sdsite.cli.app import COMMANDS
from tests.cli.conftest import Terminal

NAMES = list(COMMANDS)


@pytest.mark.parametrize(
    "words, told",
    [
        ("", f"Noem een opdracht: {', '.join(NAMES[:-1])} of {NAMES[-1]}."),
        ("bouw", f'De opdracht "bouw" bestaat niet; wel: {", ".join(NAMES)}.'),
        ("--snel", "De optie --snel bestaat niet; wel: --help."),
        ("build --ot x", "De optie --ot bestaat niet; wel: --out, --project."),
        ("build --out", "Achter --out ontbreekt een waarde."),
        ("build --help=ja", "Achter --help hoort geen waarde."),
        ("check alles", '"alles" hoort hier niet.'),
        ("check --project elders", 'Bij --project: de map "elders" bestaat niet.'),
        (
            "check --peildatum gisteren",
            'Bij --peildatum: "gisteren" is geen dag. Schrijf jaar-maand-dag, zoals 2024-03-01.',
        ),
        (
            "build --peildatum 20240301",
            'Bij --peildatum: "20240301" is geen dag. Schrijf jaar-maand-dag, zoals 2024-03-01.',
        ),
        (
            "build --peildatum 2024-02-30",
            'Bij --peildatum: "2024-02-30" is een dag die niet bestaat.',
        ),
        (
            "serve --poort 70000",
            'Bij --poort: "70000" is geen poort. Kies een getal van 1 tot en met 65535.',
        ),
    ],
)
def test_verkeerd_gebruik_geeft_code_2_en_een_regel_in_het_nederlands(
    terminal: Terminal, words: str, told: str
) -> None:
    assert terminal.run(*words.split()) == 2
    assert terminal.err == f"{told}\nZie: sdsite --help\n"
    assert terminal.out == ""


@pytest.mark.parametrize("words", ["nieuw begrip", "schemas"])
def test_in_een_map_die_geen_project_is_wordt_niets_geschreven(
    terminal: Terminal, tmp_path: Path, words: str
) -> None:
    assert terminal.run(*words.split(), "--project", tmp_path) == 2
    assert terminal.err.startswith(
        f'Bij --project: in de map "{tmp_path}" staat geen site_config.yml. Begin een project met: '
    )
    assert list(tmp_path.iterdir()) == []
