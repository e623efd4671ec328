"""The rules of links to other websites are known to the handbook, and cost nothing to ask for."""

import subprocess
import sys

from sdsite.external_links.rules import ExternalRule
from sdsite.handbook import every_rule


def test_elke_regel_staat_in_het_handboek() -> None:
    assert {str(rule) for rule in ExternalRule} <= every_rule().keys()


def test_wie_de_regels_vraagt_laadt_niets_dat_het_netwerk_gebruikt() -> None:
    code = "import sys, sdsite.external_links.rules; print('http.client' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "False\n"
