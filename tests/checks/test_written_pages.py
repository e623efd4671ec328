"""Written pages: every link to a fact leads to one, headings fit, and nothing is left out."""

from __future__ import annotations

import pytest

from tests.checks.conftest import Checked

FRONT = "---\ntitel: Over\nkort: Kort.\n---\n"


def _findings(checked: Checked, text: str) -> tuple[str, ...]:
    return checked({"content/over.md": FRONT + text})


def test_een_goede_pagina_geeft_niets(checked: Checked) -> None:
    text = (
        "Zie [[document-plan]] en [de brief](id:document-brief).\n\n"
        "## Een\n\n### Twee\n\n## Drie\n\n```\n# geen kop\n![geen beeld](x)\n[[geen-id]]\n```\n"
    )
    assert _findings(checked, text) == ()


@pytest.mark.parametrize("link", ["[[document-plam]]", "[het plan](id:document-plam)"])
def test_een_id_dat_niet_bestaat_wordt_gemeld_op_zijn_regel(checked: Checked, link: str) -> None:
    assert _findings(checked, f"Goed.\n\nZie {link}.\n") == (
        (
            'content/over.md:7: fout: Er is geen gegeven met het id "document-plam". '
            'Bedoelde u "document-plan"? [onbekend-id]'
        ),
    )


@pytest.mark.parametrize("heading", ["# Titel", "Titel\n====="])
def test_een_kop_op_het_niveau_van_de_titel_wordt_gemeld(checked: Checked, heading: str) -> None:
    line = 5 + heading.count("\n")
    assert _findings(checked, f"{heading}\n") == (
        (
            f"content/over.md:{line}: fout: Deze kop heeft het niveau van de titel, "
            "en dat past niet op deze plek. Zet er ## voor. [kopniveau-past-niet]"
        ),
    )


def test_een_overgeslagen_niveau_wordt_gemeld(checked: Checked) -> None:
    assert _findings(checked, "## Een\n\n#### Vier\n") == (
        (
            "content/over.md:7: fout: Deze kop heeft niveau 4, en dat past niet op deze plek. "
            "Zet er ## of ### voor. [kopniveau-past-niet]"
        ),
    )


@pytest.mark.parametrize("image", ["![een foto](foto.png)", "![een foto][foto]"])
def test_een_afbeelding_wordt_gemeld(checked: Checked, image: str) -> None:
    assert _findings(checked, f"{image}\n") == (
        (
            "content/over.md:5: fout: Een geschreven pagina kan geen afbeelding tonen. "
            "Zeg in woorden wat erop staat, of verwijs met een link. [afbeelding-kan-niet]"
        ),
    )
