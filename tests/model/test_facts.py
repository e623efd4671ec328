"""A record tells all at once what is in it, with places and links."""

from __future__ import annotations

from array import array

from sdsite.findings import Place
from sdsite.model.begrip import Begrip
from sdsite.model.facts import load_record
from sdsite.sources import Lines, Record

LINES = Lines(("id", "titel", "uitleg"), b"\x01\x01\x01", array("I", (4, 5, 6)))


def begrip(**values: object) -> Record:
    written = {"id": "begrip-a", "titel": "A", "uitleg": "Zie [[begrip-b]]."} | values
    return Record("begrippen", Place("data/begrippen.yml", 4), written, LINES, "yaml")


def test_een_gegeven_kent_zijn_plek_en_zijn_verbanden() -> None:
    loaded = load_record(Begrip, begrip())
    (fact,) = loaded.facts
    assert (fact.item, fact.ouder, fact.findings) == (loaded.value, None, ())
    assert fact.plek.place("uitleg") == Place("data/begrippen.yml", 6)
    assert [(each.van, each.naar) for each in fact.verbanden] == [("begrip-a", "begrip-b")]


def test_een_id_dat_anders_begint_wordt_bij_het_gegeven_gemeld() -> None:
    (fact,) = load_record(Begrip, begrip(id="wijk-a")).facts
    assert [str(each.place) for each in fact.findings] == ["data/begrippen.yml:4"]


def test_wat_niet_past_geeft_alleen_bevindingen() -> None:
    loaded = load_record(Begrip, begrip(titel=""))
    assert (loaded.value, loaded.facts) == (None, ())
    assert [str(each.place) for each in loaded.findings] == ["data/begrippen.yml:5"]


def test_feiten_delen_de_paden_van_hun_verbanden() -> None:
    (one,), (other,) = (
        load_record(Begrip, begrip(id=each)).facts for each in ("begrip-c", "begrip-d")
    )
    assert one.verbanden[0].veld is other.verbanden[0].veld
