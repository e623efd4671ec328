"""What the YAML parser says, in Dutch, at the line an editor has to mend."""

import pytest

from sdsite.sources.text import Text
from sdsite.sources.yaml_text import read_yaml

QUOTE = (
    "Een aanhalingsteken wordt geopend en niet gesloten. "
    "Zet aan het eind van de tekst hetzelfde aanhalingsteken. [kapotte-yaml]"
)
BRACKET = (
    "Een haak wordt geopend en niet goed gesloten, of er ontbreekt een komma. "
    "Sluit de lijst met ] of het blok met }, en zet komma's tussen de delen. [kapotte-yaml]"
)
INDENT = (
    "Deze regel klopt niet, of past niet bij de regels erboven. Spring gelijke sleutels even ver "
    "in, sluit elk aanhalingsteken hierboven, en zet tekst met : of # tussen aanhalingstekens. "
    "[kapotte-yaml]"
)
COLON = (
    "Op deze regel staat een dubbele punt die YAML niet begrijpt. Zet tekst met een dubbele punt "
    "tussen aanhalingstekens, en kijk naar de inspringing en naar de spatie na elke dubbele punt. "
    "[kapotte-yaml]"
)
NO_COLON = (
    "Hier ontbreekt een dubbele punt. Schrijf: sleutel: waarde. Een tekst van meer regels begint "
    "na >- en springt in. [kapotte-yaml]"
)
STAR = (
    "Een tekst begint hier met * of &, en dat is in YAML een verwijzing. "
    "Zet de hele tekst tussen aanhalingstekens. [kapotte-yaml]"
)
START = (
    "Een tekst begint hier met een teken dat in YAML een eigen betekenis heeft. "
    "Zet de hele tekst tussen aanhalingstekens. [kapotte-yaml]"
)
ESCAPE = (
    "Na een schuine streep \\ staat hier een teken dat YAML niet kent. "
    "Gebruik enkele aanhalingstekens ('), of schrijf \\\\. [kapotte-yaml]"
)
BLOCK = (
    "Achter | of > mag op dezelfde regel geen tekst staan. "
    "Begin de tekst op de volgende regel, ingesprongen. [kapotte-yaml]"
)
OTHER = (
    "Dit bestand is vanaf hier geen geldige YAML. Kijk naar de inspringing, de dubbele punten en "
    "de aanhalingstekens op en boven deze regel. [kapotte-yaml]"
)
TAB = "Deze regel springt in met een tab. Gebruik spaties: twee per niveau. [tab-inspringing]"


@pytest.mark.parametrize(
    "content,line,expected",
    [
        ("a: 1\nb: 'x\nc: 1\n", 2, QUOTE),
        ('a: 1\nb: "x\nc: 1\n', 2, QUOTE),
        ("a: [1, 2\nb: 3\n", 2, BRACKET),
        ("a: {b: 1\nc: 2\n", 2, BRACKET),
        ("a: 1\n b: 2\n", 2, COLON),
        ("a: 1\ntitel: Wmo: wat is dat?\n", 2, COLON),
        ("a: 1\nlosse woorden\nc: 2\n", 2, NO_COLON),
        ("a: >-\ntekst\nb: 1\n", 2, NO_COLON),
        ("a:\n    b: 1\n  c: 2\n", 3, INDENT),
        ("a:\n  - x\n - y\n", 3, INDENT),
        ("- a\nb: 1\n", 2, INDENT),
        ("a: 'x' y\n", 1, INDENT),
        ("a: - b\n", 1, INDENT),
        ("a: **vet**\n", 1, STAR),
        ("a: & b\n", 1, STAR),
        ("a: @naam\n", 1, START),
        ("a: `code`\n", 1, START),
        ("a: %x\n", 1, START),
        ('a: "\\q"\n', 1, ESCAPE),
        ("a: > tekst\n", 1, BLOCK),
        ("a: ]\n", 1, OTHER),
        ("a: 1\n\tb: 2\n", 2, TAB),
        ("a:\n\tb: 2\n", 2, TAB),
        ("a:\n  - x: 1\n  \ty: 2\n", 3, TAB),
        ("a: |\n\ttekst\n", 2, TAB),
    ],
)
def test_kapotte_yaml_heeft_een_eigen_melding(content: str, line: int, expected: str) -> None:
    document, findings = read_yaml(Text("data/x.yml", content))
    assert document is None
    assert [str(each) for each in findings] == [f"data/x.yml:{line}: fout: {expected}"]


def test_het_regelnummer_telt_wat_boven_de_tekst_staat_mee() -> None:
    _, findings = read_yaml(Text("content/x.md", "a: 1\n\tb: 2\n"), before=1)
    assert [str(each.place) for each in findings] == ["content/x.md:3"]
