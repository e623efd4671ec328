"""What is measured, and what came out; not known is not zero."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from tests.model.conftest import LoadOf
from tests.model.facts import DOEL, INDICATOR, backlinks

ROWS = "indicator,jaar,jaar_tekst,waarde,tekst,eenheid,document\n"


def test_een_indicator_meet_een_doel(load_of: LoadOf) -> None:
    register = load_of(doelen=DOEL, indicatoren=INDICATOR).register
    assert ("gemeten met", "indicator-1") in backlinks(register, "doel-1")


def test_een_meting_zonder_waarde_houdt_wat_de_bron_schrijft(
    load_of: LoadOf, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    rows = ROWS + "indicator-1,2029,,0,0%,%,document-plan\nindicator-1,,PM,,PM,%,document-plan\n"
    (tmp_path / "data/metingen.csv").write_text(rows, encoding="utf-8")
    register = load_of(doelen=DOEL, indicatoren=INDICATOR).register
    nul, onbekend = register.metingen
    assert (nul.id, nul.waarde, nul.tekst) == ("indicator-1-2029", Decimal(0), "0%")
    assert (onbekend.id, onbekend.waarde, onbekend.tekst) == ("indicator-1-pm", None, "PM")


def test_de_frequentie_in_maanden_is_ten_minste_een(load_of: LoadOf) -> None:
    (finding,) = load_of(indicatoren=INDICATOR + "maanden: 0\n").findings
    assert "[buiten-bereik]" in finding
