"""bench.report: tables and a chart of the medians."""

from dataclasses import replace

from lxml import etree

from bench.report import as_markdown, as_svg
from bench.runs import Case, Results, Run

HUGO = Run("Hugo", 500, Case.COLD, wall=2.0, cpu=3.0, memory=100.0, files=1_500, size=9_000_000)
OURS = replace(HUGO, engine="sdsite", cpu=2.0)
RESULTS = Results(
    "een machine, 2 cores",
    {"Hugo": "v0.168.0", "sdsite": "abc"},
    (OURS, HUGO, OURS, HUGO, replace(OURS, case=Case.CHANGED, cpu=0.25)),
)


def test_de_tabel_noemt_machine_versies_medianen_en_verhouding() -> None:
    told = as_markdown(RESULTS, {"Hugo": "no search"})

    assert "een machine, 2 cores. Medians of at most 2 runs" in told
    assert "## Cold, 500 records" in told
    assert "| Hugo | 3.00 | 2.00 | 100 | 1,500 | 9 | 1.50 |" in told
    assert "| sdsite | 0.25 | 2.00 | 100 | 1,500 | 9 | 1.00 |" in told
    assert "| Hugo | v0.168.0 | no search |" in told


def test_de_grafiek_heeft_een_staaf_met_getal_voor_elk_programma() -> None:
    drawing = etree.fromstring(as_svg(RESULTS).encode("utf-8"))

    words = " ".join(str(text) for text in drawing.itertext())
    assert all(each in words for each in ("Hugo", "sdsite", "3.0 s", "2.0 s", "500 records"))
