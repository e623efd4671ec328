"""bench.runs: medians and ratios are of what belongs together; results are read back as written."""

from dataclasses import replace

import pytest

from bench.runs import Case, Results, Run, from_json, growth, median, medians, ratio, to_json

RUN = Run("Hugo", 500, Case.COLD, wall=2.0, cpu=3.0, memory=100.0, files=7, size=9_000)


def test_de_mediaan_is_van_elk_getal_apart() -> None:
    runs = [
        RUN,
        replace(RUN, wall=1.0, cpu=9.0, memory=50.0),
        replace(RUN, wall=8.0, cpu=4.0, memory=70.0),
    ]

    assert median(runs) == replace(RUN, wall=2.0, cpu=4.0, memory=70.0)


def test_zonder_metingen_is_er_geen_mediaan() -> None:
    assert median(()) is None
    assert medians(()) == ()


def test_de_mediaan_van_verschillende_bouwen_bestaat_niet() -> None:
    with pytest.raises(ValueError, match="same kind"):
        median((RUN, replace(RUN, records=2_000)))


def test_medianen_zijn_er_voor_elk_programma_elke_grootte_en_elk_geval() -> None:
    cold = replace(RUN, cpu=5.0)
    warm = replace(RUN, case=Case.CHANGED, cpu=1.0)
    large = replace(RUN, records=2_000, cpu=12.0)

    assert medians((RUN, warm, large, cold)) == (replace(RUN, cpu=4.0), warm, large)


def test_een_verhouding_vergelijkt_dezelfde_grootte_en_hetzelfde_geval() -> None:
    ours = replace(RUN, engine="sdsite", cpu=2.0, wall=4.0)
    runs = (ours, RUN, replace(RUN, records=2_000, cpu=99.0))

    assert ratio(runs, ours, "Hugo") == pytest.approx(1.5)
    assert ratio(runs, ours, "Hugo", "wall") == pytest.approx(0.5)
    assert ratio(runs, ours, "Zensical") is None
    assert ratio(runs, replace(ours, case=Case.UNCHANGED), "Hugo") is None
    assert ratio(runs, replace(ours, cpu=0.0), "Hugo") is None


def test_de_groei_is_tijd_per_gegeven_van_klein_naar_groot() -> None:
    runs = (replace(RUN, records=2_000, cpu=20.0), RUN, replace(RUN, engine="Eleventy"))

    assert growth(runs, "Hugo", Case.COLD) == ((500, 6.0), (2_000, 10.0))
    assert growth(runs, "Hugo", Case.CHANGED) == ()


def test_uitkomsten_worden_teruggelezen_zoals_zij_zijn_opgeschreven() -> None:
    results = Results("een machine, 2 cores", {"Hugo": "v0.168.0"}, (RUN, replace(RUN, cpu=3.5)))

    assert from_json(to_json(results)) == results
