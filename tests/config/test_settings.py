"""The settings: what a good file gives, and what a wrong one tells."""

from datetime import date
from pathlib import Path

import pytest

from sdsite.config import Config, SoortTermijn, load_config
from sdsite.findings import Place
from sdsite.sources import CONFIG, Record, read
from sdsite.sources.text import Text
from sdsite.sources.yaml_text import read_yaml

GOOD = """\
naam: Proef
ondertitel: Een proef
gemeente: Voorbeeld
organisatie: {naam: gemeente Voorbeeld, id: organisatie-gemeente}
kleur: {licht: "#1F5A66"}
peildatum: 2024-03-01
bijgewerkt: 2024-04-01
start: {inleiding: Dit is een proef.}
"""
TERM = """\
termijnen:
  - soort: reactie-op-advies
    weken: 4
    grondslag: Afspraak met de adviesraad.
    bron: {document: document-x, onderdeel: Timing}
"""


def load(content: str) -> tuple[Config | None, list[str]]:
    document, findings = read_yaml(Text(CONFIG, content))
    assert document is not None, findings
    assert isinstance(document.value, dict)
    record = Record("site_config", Place(CONFIG, 1), document.value, document.lines, "yaml")
    config, findings = load_config(record)
    return config, [str(each) for each in findings]


def good(content: str) -> Config:
    config, findings = load(content)
    assert not findings
    assert config is not None
    return config


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


def test_een_termijn_van_weken_telt_alle_dagen() -> None:
    term = good(GOOD + TERM).termijn(SoortTermijn.REACTIE_OP_ADVIES)
    assert term is not None
    assert term.laatste_dag(date(2021, 10, 5)) == date(2021, 11, 2)


def test_een_termijn_in_werkdagen_slaat_het_weekend_over() -> None:
    term = good(GOOD + TERM.replace("weken: 4", "dagen: 3\n    teldagen: werkdagen")).termijnen[0]
    assert term.laatste_dag(date(2024, 2, 29)) == date(2024, 3, 5)
    term = good(GOOD + TERM.replace("weken: 4", "dagen: 3")).termijnen[0]
    assert term.laatste_dag(date(2024, 2, 29)) == date(2024, 3, 3)


def test_een_termijn_in_werkdagen_slaat_feestdagen_over() -> None:
    term = good(GOOD + TERM.replace("weken: 4", "dagen: 1\n    teldagen: werkdagen")).termijnen[0]
    assert term.laatste_dag(date(2024, 3, 28)) == date(2024, 4, 2)


def test_een_laatste_dag_in_het_weekend_schuift_alleen_op_als_dat_is_afgesproken() -> None:
    term = good(GOOD + TERM.replace("weken: 4", "dagen: 1")).termijnen[0]
    assert term.laatste_dag(date(2024, 3, 28)) == date(2024, 3, 29)
    term = good(GOOD + TERM.replace("weken: 4", "dagen: 1\n    schuift_op: true")).termijnen[0]
    assert term.laatste_dag(date(2024, 3, 28)) == date(2024, 4, 2)


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


@pytest.mark.parametrize(
    "change,expected",
    [
        (
            ("    grondslag: Afspraak met de adviesraad.\n", ""),
            '10: De sleutel "grondslag" ontbreekt. Voeg toe: grondslag: … [ontbrekende-sleutel]',
        ),
        (
            ("Afspraak met de adviesraad.", "''"),
            '12: Bij "grondslag" staat een lege tekst. Vul haar in. [te-kort]',
        ),
        (
            ("    weken: 4\n", ""),
            (
                "10: Deze termijn heeft geen lengte, of twee. "
                "Vul dagen in of weken, niet allebei. [termijn-zonder-lengte]"
            ),
        ),
        (
            ("weken: 4", "weken: 4\n    dagen: 28"),
            (
                "10: Deze termijn heeft geen lengte, of twee. "
                "Vul dagen in of weken, niet allebei. [termijn-zonder-lengte]"
            ),
        ),
        (
            ("weken: 4", "weken: 4\n    teldagen: werkdagen"),
            (
                "10: Een termijn in weken telt geen werkdagen. "
                "Vul dagen in, of haal teldagen weg. [weken-in-werkdagen]"
            ),
        ),
        (
            (TERM, TERM + TERM.removeprefix("termijnen:\n")),
            (
                "9: Voor reactie-op-advies staat er meer dan één termijn. "
                "Laat er één staan. [dubbele-termijn]"
            ),
        ),
    ],
)
def test_een_verkeerde_termijn_krijgt_een_melding(change: tuple[str, str], expected: str) -> None:
    _, findings = load((GOOD + TERM).replace(*change))
    assert findings == [f"site_config.yml:{expected}".replace(": ", ": fout: ", 1)]


def test_de_instellingen_van_deze_site_kloppen(project: Path) -> None:
    config, findings = load_config(read(project)[0].config)
    assert findings == ()
    assert config is not None
    assert {termijn.soort for termijn in config.termijnen} == {SoortTermijn.REACTIE_OP_ADVIES}
