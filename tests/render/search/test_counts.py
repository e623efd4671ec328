"""What a record says is counted by where it stands."""

from dataclasses import replace

from sdsite.pages.search_plan import SearchRecord, Told
from sdsite.render.search.counts import IN_TITLE, MOST, STEPS, WHOLE_TITLE, count_words

TOLD = Told(
    text="De wijk krijgt geld. Geld, geld en nog eens geld.",
    facets={"thema": ("Jeugd en gezin",)},
    extra=("gemeentegeld",),
)
RECORD = SearchRecord(
    id="advies-7",
    address="adviezen/7/",
    soort="Adviespunt",
    title="Geld voor de wijk",
    context="Advies over zorg",
    date="2024-05-01",
    date_words="1 mei 2024",
    listing=False,
    make=lambda _: TOLD,
)


def test_een_woord_telt_naar_waar_het_staat_en_hoe_vaak() -> None:
    weights = count_words(RECORD, TOLD).weights
    assert weights["geld"] == IN_TITLE + MOST
    assert weights["wijk"] == IN_TITLE + 1
    assert weights["krijgt"] == 1
    assert weights["gemeentegeld"] == 1


def test_een_andere_naam_weegt_als_een_hele_titel() -> None:
    told = replace(TOLD, names=("Wijkgeld", "geld", "potje voor de wijk", "de"))
    weights = count_words(RECORD, told).weights
    assert weights["wijkgeld"] == IN_TITLE + WHOLE_TITLE
    assert weights["geld"] == MOST + IN_TITLE + WHOLE_TITLE < STEPS
    assert "potje" not in weights


def test_wat_om_een_record_heen_staat_telt_het_minst() -> None:
    weights = count_words(RECORD, TOLD).weights
    assert [weights[word] for word in ("zorg", "adviespunt", "jeugd", "7")] == [0, 0, 0, 0]


def test_woorden_die_niets_zeggen_tellen_niet() -> None:
    assert not {"de", "en", "voor"} & count_words(RECORD, TOLD).weights.keys()
