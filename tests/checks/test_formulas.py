"""A text that a spreadsheet takes for a formula is told; a figure or a list is not."""

from __future__ import annotations

import pytest

from tests.checks.conftest import Checked

THEMA = "id: thema-wijk\ntitel: De wijk\nuitleg: |-\n  {text}\n"


@pytest.mark.parametrize(
    "text",
    ["=1+1", "@SUM(A1:A9)", '=HYPERLINK("http://x.nl";"klik")', "+cmd|' /C calc'!A0", "-SUM(A1)"],
)
def test_een_tekst_die_als_formule_wordt_gelezen_wordt_gemeld(checked: Checked, text: str) -> None:
    (finding,) = checked({"themas.yml": THEMA.format(text=text)})
    assert finding == (
        'data/themas.yml:3: waarschuwing: Achter "uitleg" staat een tekst die een rekenprogramma '
        "als formule leest. Zet er een woord of een aanhalingsteken voor, tenzij de bron het zo "
        "schrijft. [tekst-als-formule]"
    )


@pytest.mark.parametrize(
    "text", ["-€ 125.000", "- een punt\n  - nog een punt", "+5%", "-", "a = b", "iemand@x.nl"]
)
def test_een_bedrag_of_een_lijst_is_geen_formule(checked: Checked, text: str) -> None:
    assert checked({"themas.yml": THEMA.format(text=text)}) == ()


def test_ook_in_een_lijst_wordt_de_regel_genoemd(checked: Checked) -> None:
    term = "id: begrip-x\ntitel: X\nuitleg: Een woord.\nschrijfwijzen:\n"
    text = term + "  - gewoon\n  - '=geen woord'\n"
    (finding,) = checked({"begrippen.yml": text})
    assert finding.startswith('data/begrippen.yml:6: waarschuwing: Achter "schrijfwijzen"')
