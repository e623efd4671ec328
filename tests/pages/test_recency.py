"""When a fact came and changed, without a clock."""

from __future__ import annotations

from datetime import date

from sdsite.pages import SitePlan
from sdsite.pages.feeds import Entry, Feed
from tests.pages.conftest import PlanOf, page_at, text_of
from tests.pages.online_facts import EVENTS, ONLINE


def _entry(plan: SitePlan, title: str) -> Entry:
    feeds = (f.content for f in plan.files if isinstance(f.content, Feed))
    found = (entry for feed in feeds for entry in feed.entries if title in entry.title)
    return next(found)


def test_een_feit_komt_op_zijn_laatste_dag_of_met_het_stuk_dat_het_aankondigt(
    plan_of: PlanOf,
) -> None:
    plan = plan_of({"data/gebeurtenissen.yml": EVENTS})
    assert _entry(plan, "Week van de opvang").published == date(2030, 5, 19)
    assert _entry(plan, "De opvang gaat open").published == date(2030, 3, 15)


def test_een_wijziging_verschuift_de_datum_van_wijziging_en_niet_die_van_verschijnen(
    plan_of: PlanOf,
) -> None:
    changed = EVENTS.replace("soort: vergadering", "soort: vergadering\n  gewijzigd: 2030-05-20")
    entry = _entry(plan_of({"data/gebeurtenissen.yml": changed}), "Politieke markt")
    assert (entry.published, entry.updated) == (date(2030, 4, 3), date(2030, 5, 20))


def test_een_correctie_is_een_wijziging(plan_of: PlanOf) -> None:
    correction = (
        "id: correctie-1\ntitel: Kenmerk\ngegeven: advies-2030-1\nveld: kenmerk\n"
        "was: '31'\nsinds: 2030-05-30\nreden: Een typefout.\n"
    )
    entry = _entry(plan_of({"data/correcties.yml": correction}), "Advies over de dagopvang")
    assert entry.updated == date(2030, 5, 30)


def test_een_vaste_aanduiding_verandert_niet_als_de_site_een_adres_krijgt(
    plan_of: PlanOf,
) -> None:
    settings = ONLINE["site_config.yml"]
    without = settings.replace("basis_url: https://voorbeeld.nl/\n", "")
    ids = {
        _entry(plan_of({**ONLINE, "site_config.yml": text}), "Advies over de dagopvang").id
        for text in (settings, without)
    }
    assert len(ids) == 1


def test_een_lijst_veranderde_toen_het_nieuwste_erin_veranderde(plan_of: PlanOf) -> None:
    days = {"a": "2030-01-05", "b": "2030-05-20", "c": "2030-02-10"}
    terms = "".join(
        f"- {{id: begrip-{letter}, titel: {letter}, uitleg: Een woord., gewijzigd: {day}}}\n"
        for letter, day in days.items()
    )
    plan = plan_of({"data/begrippen.yml": terms})
    assert "Laatst gewijzigd: 20 mei 2030" in text_of(page_at(plan, "begrippen/"))
