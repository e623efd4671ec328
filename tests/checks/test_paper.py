"""What goes to paper exists, and its words can be printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typst

from sdsite.checks.paper import BUNDLES, PRINTABLE, document_ids, unknown_document
from sdsite.model import Register
from tests.checks.conftest import Checked
from tests.small_register import BASIS, CONFIG

PDF = f"{CONFIG}pdf: [bundel-raad]\n"


def paper(title: str) -> dict[str, str]:
    """A file of papers, with one more of this title on lines 3 and 4."""
    more = f"- titel: {title}\n  id: document-proef\n  soort: plan\n  datum: 2030-01-15\n"
    return {"documenten.yml": f"{BASIS['documenten.yml']}{more}  aanwezig: true\n"}


def test_een_onbekende_pdf_wordt_gemeld_op_haar_regel(checked: Checked) -> None:
    config = f"{CONFIG}pdf:\n  - bundel-raad\n  - bundel-adviesraden\n  - document-plan\n  - xyz\n"
    assert [each.partition(": fout: ")[::2] for each in checked({}, config=config)] == [
        (
            "site_config.yml:11",
            (
                'Er is geen PDF met de naam "bundel-adviesraden". Bedoelde u "bundel-adviesraad"? '
                "[onbekende-pdf]"
            ),
        ),
        (
            "site_config.yml:12",
            (
                'Over een document wordt geen PDF gemaakt, dus ook niet over "document-plan". '
                "Het kan over: advies, vragenbrief, activiteit, thema. [onbekende-pdf]"
            ),
        ),
        (
            "site_config.yml:13",
            (
                'Er is geen PDF met de naam "xyz". Kies een id, of bundel-adviesraad of '
                "bundel-raad of bundel-inwoner of factsheet. [onbekende-pdf]"
            ),
        ),
    ]


def test_wie_de_soort_weglaat_krijgt_het_hele_id(real_register: Register) -> None:
    advies = next(each for each in document_ids(real_register) if each.startswith("advies-"))
    wrong = unknown_document(advies.removeprefix("advies-"), real_register)
    assert wrong is not None
    assert wrong[1] == f'Bedoelde u "{advies}"?'


def test_elke_bundel_en_elk_dossier_mag(real_register: Register) -> None:
    ids = document_ids(real_register)
    assert set(BUNDLES) < set(ids)
    assert not [each for each in ids if unknown_document(each, real_register)]


@pytest.mark.parametrize(
    "text, said",
    [
        ("Goed 😀", "😀 (U+1F600)"),
        ("Zon ☀ en 漢", "☀ (U+2600), 漢 (U+6F22)"),
        ('"Naar \\u3000 links"', "onzichtbaar (U+3000)"),
    ],
)
def test_een_teken_dat_de_letters_niet_hebben_wordt_gemeld(
    checked: Checked, text: str, said: str
) -> None:
    (found,) = checked(paper(text), config=PDF)
    assert found == (
        'data/documenten.yml:3: fout: In de tekst achter "titel" staat een teken dat niet op '
        f"papier kan: {said}. Haal het weg, of schrijf in woorden wat het zegt. "
        "[teken-niet-op-papier]"
    )


def test_een_woord_zonder_eind_wordt_gemeld(checked: Checked) -> None:
    (found,) = checked(paper(f"Een {'a' * 60}"), config=PDF)
    assert found == (
        'data/documenten.yml:3: fout: Het woord "aaaaaaaaaaaaaaaaaaaa…" van 60 tekens past niet op '
        "een regel. Zet er een spatie of een streepje in. [woord-te-lang]"
    )


@pytest.mark.parametrize(
    "text",
    [
        "e\u0301\u00e9n met een los accent",
        "€ 1.000 – ‘citaat’ … 1 × 2 ≥ 3",
        "*geen* #markup $x$ <b>vet</b> @verwijzing",
        f"Zie https://voorbeeld.nl/{'a' * 60}",
        f"met-streepjes-{'woord-' * 20}einde",
    ],
)
def test_gewone_tekst_geeft_niets(checked: Checked, text: str) -> None:
    assert checked(paper(f"'{text.replace(chr(39), chr(8217))}'"), config=PDF) == ()


def test_zonder_pdf_mag_elk_teken(checked: Checked) -> None:
    assert checked(paper("Goed 😀")) == ()


@pytest.mark.parametrize("style", ["", "#set text(weight: 600)", '#set text(style: "italic")'])
def test_de_letters_hebben_elk_teken_dat_mag(project: Path, style: str) -> None:
    """Typst refuses a PDF/UA-1 with a character that has no glyph."""
    allowed = re.compile(f"[{PRINTABLE}]")
    shown = [chr(each) for each in range(0x10000) if allowed.match(chr(each))]
    assert len(shown) > 500
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[project / "templates/print/fonts"],
    )
    lines = [
        '#set document(title: "Letters", date: datetime(year: 2024, month: 3, day: 1))',
        '#set text(font: "Source Sans 3", fallback: false)',
        style,
        "= Letters",
        *(f'[#("\\u{{{ord(each):x}}}")]' for each in shown),
    ]
    made = typst.Compiler("\n".join(lines).encode(), font_paths=fonts).compile(
        format="pdf", pdf_standards=["ua-1"], timestamp=0
    )
    assert made
