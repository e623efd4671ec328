"""A written page becomes its front matter and its text."""

import pytest

from sdsite.sources.lines import by_path
from sdsite.sources.markdown_text import read_markdown
from sdsite.sources.text import Text


def test_een_pagina_heeft_sleutels_een_pad_en_een_tekst_met_regelnummers() -> None:
    content = "---\ntitel: Hallo\nthemas:\n  - thema-wmo\n---\n\n# Kop\n\n---\n\nTekst.\n\n\n"
    page, findings = read_markdown(Text("content/a/b.md", content), "a/b")
    assert not findings
    assert page is not None
    assert page.value == {
        "titel": "Hallo",
        "themas": ["thema-wmo"],
        "pad": "a/b",
        "tekst": "# Kop\n\n---\n\nTekst.\n",
        "regel": 7,
    }
    assert by_path(page.lines) == {
        ("titel",): 2,
        ("themas",): 3,
        ("themas", 0): 4,
        ("pad",): 1,
        ("tekst",): 7,
        ("regel",): 7,
    }


NO_FRONT = (
    "content/a.md:1: fout: Deze pagina begint niet met een kopblok. Begin met een regel ---, dan "
    "de sleutels (zoals titel: …), dan weer een regel ---. [geen-kopblok]"
)


@pytest.mark.parametrize(
    "content,expected",
    [
        ("# Kop\n", NO_FRONT),
        ("---\ntitel: x\n", NO_FRONT),
        ("\n---\ntitel: x\n---\ntekst\n", NO_FRONT),
        (
            "---\ntitel: x\n---\n\n",
            (
                "content/a.md:3: fout: Onder het kopblok staat geen tekst. "
                "Schrijf de pagina, of haal haar weg. [leeg-bestand]"
            ),
        ),
        (
            "---\n- x\n---\ntekst\n",
            (
                "content/a.md:2: fout: Het kopblok bestaat niet uit sleutels met waarden. "
                "Schrijf op elke regel: sleutel: waarde. [geen-kopblok]"
            ),
        ),
        (
            "---\n---\ntekst\n",
            (
                "content/a.md:2: fout: Het kopblok bestaat niet uit sleutels met waarden. "
                "Schrijf op elke regel: sleutel: waarde. [geen-kopblok]"
            ),
        ),
        (
            "---\ntitel: x\npad: y\n---\ntekst\n",
            (
                'content/a.md:3: fout: De sleutel "pad" vult het programma zelf in. '
                "Geef deze sleutel een andere naam. [gereserveerde-sleutel]"
            ),
        ),
        (
            "---\ntitel: x\ntitel: y\n---\ntekst\n",
            (
                'content/a.md:3: fout: De sleutel "titel" staat al op regel 2. Laat er één staan, '
                "of geef de andere de juiste naam. [dubbele-sleutel]"
            ),
        ),
    ],
)
def test_een_pagina_die_niet_klopt_krijgt_een_melding(content: str, expected: str) -> None:
    page, findings = read_markdown(Text("content/a.md", content), "a")
    assert page is None
    assert [str(each) for each in findings] == [expected]
