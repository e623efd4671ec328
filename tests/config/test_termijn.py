"""Terms for answers: the last day that is in time, and what a wrong one tells."""

from datetime import date

import pytest

from sdsite.config import SoortTermijn
from tests.config.written import GOOD, good, load

TERM = """\
termijnen:
  - soort: reactie-op-advies
    weken: 4
    grondslag: Afspraak met de adviesraad.
    bron: {document: document-x, onderdeel: Timing}
"""


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
