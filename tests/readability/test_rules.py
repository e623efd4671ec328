"""The rules of plain language stand where the command line can tell them from all others."""

import subprocess
import sys

from sdsite.readability import LanguageRule


def test_wie_de_regels_vraagt_haalt_niet_het_hele_programma_binnen() -> None:
    code = (
        "import sys; from sdsite.readability import LanguageRule; "
        "print('pydantic' in sys.modules or 'sdsite.model' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "False\n"


def test_elke_regel_heeft_een_samenvatting() -> None:
    assert all(rule.summary.endswith(".") for rule in LanguageRule)
