"""How activities stand: by the last report, in one sentence; no report is no verdict."""

from __future__ import annotations

import pytest

from sdsite.model.activiteit import Activiteit
from sdsite.pages.voortgang import counted_stands, latest_report, report_label, stand_words


def _activity(*reports: tuple[str, str, str]) -> Activiteit:
    return Activiteit.model_validate(
        {
            "id": "activiteit-1",
            "titel": "Plek",
            "agenda": "agenda-2030",
            "actielijn": "actielijn-1",
            "samenvatting": "Een plek.",
            "voortgang": [
                {"datum": day, "stand": stand, "zekerheid": sure, "bronnen": []}
                for day, stand, sure in reports
            ],
        }
    )


@pytest.mark.parametrize(
    "report, words",
    [
        (("2030-03-01", "loopt", "gesteld"), "Op 1 maart 2030 liep deze activiteit."),
        (("2030-03", "afgerond", "gesteld"), "In maart 2030 was deze activiteit afgerond."),
        (
            ("2030-Q2", "uitgesteld", "afgeleid"),
            "In het tweede kwartaal 2030 was deze activiteit uitgesteld, leiden wij af.",
        ),
        (
            ("2030-03-01", "onbekend", "gesteld"),
            "Het bericht van 1 maart 2030 zegt niet duidelijk hoe deze activiteit ervoor staat.",
        ),
    ],
)
def test_de_stand_staat_in_een_zin(report: tuple[str, str, str], words: str) -> None:
    assert stand_words(_activity(report)) == words


def test_zonder_bericht_is_er_geen_oordeel() -> None:
    silent = _activity()
    assert latest_report(silent) is None
    assert report_label(None).word == "geen bericht"
    assert counted_stands([silent, silent]) == "Over de voortgang is er nog geen bericht."


def test_het_laatste_bericht_telt_ook_als_de_volgorde_anders_is() -> None:
    activity = _activity(("2030-03", "afgerond", "gesteld"), ("2030-01", "loopt", "gesteld"))
    report = latest_report(activity)
    assert report is not None
    assert report.stand == "afgerond"


def test_een_afgeleide_stand_zegt_dat_op_het_label() -> None:
    report = latest_report(_activity(("2030-01", "loopt", "afgeleid")))
    assert report_label(report).word == "loopt (afgeleid)"


def test_standen_worden_geteld_in_een_zin() -> None:
    running = _activity(("2030-01", "loopt", "gesteld"))
    unclear = _activity(("2030-01", "onbekend", "gesteld"))
    assert counted_stands([running, running, unclear, _activity()]) == (
        "Volgens het laatste bericht is dit de stand: "
        "2 lopen, van 1 is de stand onbekend en over 1 is er geen bericht."
    )
