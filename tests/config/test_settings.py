"""The settings: what a good file gives, and what a wrong one tells."""

from datetime import date
from pathlib import Path

import pytest

from sdsite.config import SoortTermijn, load_config
from sdsite.sources import read
from tests.config.written import GOOD, good, load


def test_een_kort_bestand_volstaat_en_de_rest_heeft_een_gewone_waarde() -> None:
    config = good(GOOD)
    assert config.kleur.licht == "#1f5a66"
    assert config.peildatum == date(2024, 3, 1)
    assert (config.taal, config.basis_url, config.contact) == ("nl", None, None)
    assert (config.termijnen, dict(config.tellingen)) == ((), {})
    assert config.termijn(SoortTermijn.REACTIE_OP_ADVIES) is None


def test_een_webadres_eindigt_altijd_op_een_schuine_streep() -> None:
    for written in ("https://a.nl", "https://a.nl/"):
        assert good(GOOD + f"basis_url: {written}\n").basis_url == "https://a.nl/"
    assert good(GOOD + "basis_url: https://a.nl/pad\n").basis_url == "https://a.nl/pad/"


@pytest.mark.parametrize(
    "change,expected",
    [
        (
            ("naam: Proef", "nam: Proef"),
            [
                '1: De sleutel "nam" bestaat hier niet. Bedoelde u "naam"? [onbekende-sleutel]',
                '1: De sleutel "naam" ontbreekt. Voeg toe: naam: … [ontbrekende-sleutel]',
            ],
        ),
        (
            ('{licht: "#1F5A66"}', "\n  licht: #1F5A66"),
            [
                (
                    "6: Voor YAML staat hier niets, want na een # leest het niet verder. "
                    'Zet de kleur tussen aanhalingstekens: "#1f5f66". [geen-kleur]'
                )
            ],
        ),
        (
            ('"#1F5A66"', "groen"),
            [
                (
                    '5: "groen" is geen kleur. Schrijf een # met zes tekens, tussen '
                    'aanhalingstekens: "#1f5f66". [geen-kleur]'
                )
            ],
        ),
        (
            ('"#1F5A66"', '"#aabbcc"'),
            [
                (
                    "5: #aabbcc heeft met wit een contrast van 1,9, en 4,5 is nodig. "
                    "Kies een donkerdere kleur. [te-weinig-contrast]"
                )
            ],
        ),
        (
            ('"#1F5A66"', '"#1F5A66", donker: "#1F5A66"'),
            [
                (
                    "5: #1f5a66 heeft met een donkere pagina een contrast van 2,2, en 4,5 is "
                    "nodig. Kies een lichtere kleur. [te-weinig-contrast]"
                )
            ],
        ),
        (
            ("bijgewerkt: 2024-04-01", "bijgewerkt: 2024-02-01"),
            [
                (
                    "7: Bijgewerkt (2024-02-01) ligt voor peildatum (2024-03-01). "
                    "Verbeter een van de twee. [bijgewerkt-voor-peildatum]"
                )
            ],
        ),
        (
            ("start:", "basis_url: http://a.nl\ncontact: jan\nstart:"),
            [
                (
                    '8: "http://a.nl" is geen webadres dat hier past. Schrijf https://, de naam '
                    "van de site en zo nodig een pad. [geen-webadres]"
                ),
                (
                    '9: "jan" is geen e-mailadres. Schrijf bijvoorbeeld naam@organisatie.nl. '
                    "[geen-mailadres]"
                ),
            ],
        ),
        (
            ("start:", "taal: fr\nstart:"),
            [
                (
                    '8: Bij "taal" staat de tekst "fr", en die keuze is er niet. Kies uit: nl. '
                    "[onbekende-keuze]"
                )
            ],
        ),
    ],
)
def test_een_verkeerde_instelling_krijgt_een_melding(
    change: tuple[str, str], expected: list[str]
) -> None:
    _, findings = load(GOOD.replace(*change))
    lines = [each.replace(": ", ": fout: ", 1) for each in expected]
    assert findings == [f"site_config.yml:{line}" for line in lines]


def test_de_instellingen_van_deze_site_kloppen(project: Path) -> None:
    config, findings = load_config(read(project)[0].config)
    assert findings == ()
    assert config is not None
    assert {termijn.soort for termijn in config.termijnen} == {SoortTermijn.REACTIE_OP_ADVIES}
