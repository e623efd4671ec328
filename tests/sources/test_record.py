"""A record knows the place of everything in it."""

from array import array

import pytest

from sdsite.findings import Place
from sdsite.sources.lines import Lines, Path
from sdsite.sources.record import Record

RECORD = Record(
    "adviezen",
    Place("data/adviezen.yml", 3),
    {"titel": "x", "punten": [{"kop": "y"}]},
    Lines(("titel", "punten", 0, "kop"), b"\x01\x01\x02\x03", array("I", (3, 4, 5, 5))),
    "yaml",
)


@pytest.mark.parametrize(
    "path,line",
    [
        ((), 3),
        (("titel",), 3),
        (("punten", 0, "kop"), 5),
        (("punten", 0, "status"), 5),
        (("punten", 7), 4),
        (("onbekend", 1, "diep"), 3),
    ],
)
def test_de_plaats_is_die_van_het_naaste_dat_een_regel_heeft(path: Path, line: int) -> None:
    assert RECORD.place_of(path) == Place("data/adviezen.yml", line)
