"""The feeds: what is in them, and which page offers which."""

from __future__ import annotations

from sdsite.pages import SitePlan
from sdsite.pages.feeds import EVERYTHING, Feed
from tests.pages.conftest import PlanOf, page_at
from tests.pages.online_facts import EVENTS, THEMES


def _feeds(plan: SitePlan) -> dict[str, Feed]:
    return {file.path: file.content for file in plan.files if isinstance(file.content, Feed)}


def test_er_is_een_feed_van_alles_en_van_elke_soort_die_nieuws_is(plan_of: PlanOf) -> None:
    feeds = _feeds(plan_of())
    assert sorted(feeds) == [
        "feeds/adviezen.xml",
        "feeds/alles.xml",
        "feeds/collegereacties.xml",
        "feeds/documenten.xml",
    ]
    assert len(feeds[EVERYTHING].entries) == 4


def test_het_nieuwste_staat_bovenaan_met_waar_het_over_gaat(plan_of: PlanOf) -> None:
    newest, *_ = _feeds(plan_of({"data/gebeurtenissen.yml": EVENTS}))[EVERYTHING].entries
    assert newest.title == "Gebeurtenis: Week van de opvang"
    assert newest.address == "tijdlijn/week/"
    advice = _feeds(plan_of())["feeds/adviezen.xml"].entries[0]
    assert advice.summary == "De adviesraad vraagt om meer tijd en om een plek in elke wijk."


def test_een_thema_heeft_een_feed_als_er_iets_over_is(plan_of: PlanOf) -> None:
    files = {"data/themas.yml": THEMES}
    assert "feeds/themas/opvang.xml" not in _feeds(plan_of(files))
    about = EVENTS.replace("soort: vergadering", "soort: vergadering\n  themas: [thema-opvang]")
    plan = plan_of({**files, "data/gebeurtenissen.yml": about})
    (entry,) = _feeds(plan)["feeds/themas/opvang.xml"].entries
    assert entry.subjects == ("Dagopvang",)
    offered = [feed.address for feed in plan.head(page_at(plan, "themas/opvang/")).feeds]
    assert offered == ["feeds/alles.xml", "feeds/themas/opvang.xml"]


def test_een_pagina_biedt_de_feed_van_wat_erop_staat_en_de_afdeling_ook(plan_of: PlanOf) -> None:
    plan = plan_of()
    for address in ("adviezen/2030-1/", "adviezen/"):
        offered = {feed.address for feed in plan.head(page_at(plan, address)).feeds}
        assert {"feeds/alles.xml", "feeds/adviezen.xml"} <= offered
    follow = plan.head(page_at(plan, "over/volgen/"))
    assert [feed.address for feed in follow.feeds] == [EVERYTHING]
    assert plan.head(page_at(plan, "404.html")).feeds == ()
