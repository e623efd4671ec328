"""The feeds and calendars of the real site, read by programs that others wrote for readers."""

from collections.abc import Mapping
from datetime import date, timedelta

import feedparser
import icalendar

from sdsite.pages import SitePlan
from tests.standards.conftest import ADDRESS


def _feeds(published: Mapping[str, bytes]) -> dict[str, feedparser.FeedParserDict]:
    found = {p: feedparser.parse(b) for p, b in published.items() if p.startswith("feeds/")}
    assert "feeds/alles.xml" in found
    return found


def test_elke_feed_is_leesbaar_en_geldig(published: Mapping[str, bytes]) -> None:
    for path, feed in _feeds(published).items():
        assert not feed.bozo, (path, feed.get("bozo_exception"))
        assert feed.version == "atom10"
        assert feed.feed.title
        assert feed.feed.author
        assert feed.entries
        for entry in feed.entries:
            assert entry.id.startswith("urn:uuid:")
            assert entry.title
            assert entry.updated_parsed
            assert entry.link.startswith(ADDRESS)
        ids = [entry.id for entry in feed.entries]
        assert len(ids) == len(set(ids)), path
        moments = [entry.updated for entry in feed.entries]
        assert moments == sorted(moments, reverse=True), path


def test_er_is_een_feed_voor_elk_thema_en_voor_elke_soort_nieuws(
    published: Mapping[str, bytes], published_plan: SitePlan
) -> None:
    themes = {page.address for page in published_plan.pages if page.kind == "thema"}
    assert {
        f"themas/{path.removeprefix('feeds/themas/').removesuffix('.xml')}/"
        for path in _feeds(published)
        if path.startswith("feeds/themas/")
    } == themes
    assert {
        "feeds/adviezen.xml",
        "feeds/vragenbrieven.xml",
        "feeds/toezeggingen.xml",
        "feeds/besluiten.xml",
        "feeds/documenten.xml",
    } <= published.keys()


def test_elk_bericht_leidt_naar_een_pagina(
    published: Mapping[str, bytes], published_plan: SitePlan
) -> None:
    pages = {f"{ADDRESS}{page.address}" for page in published_plan.pages}
    for feed in _feeds(published).values():
        assert {entry.link.partition("#")[0] for entry in feed.entries} <= pages


def test_elke_kalender_is_geldig_en_kent_alleen_hele_dagen_of_weken(
    published: Mapping[str, bytes],
) -> None:
    calendars = {path: data for path, data in published.items() if path.endswith(".ics")}
    assert "kalender/alles.ics" in calendars
    for path, data in calendars.items():
        calendar = icalendar.Calendar.from_ical(data)
        assert calendar.events, path
        for event in calendar.events:
            assert not event.errors, (path, event.errors)
            begin, end = event.decoded("dtstart"), event.decoded("dtend")
            assert type(begin) is type(end) is date
            assert end - begin in {timedelta(days=1), timedelta(days=7)}
            assert event.decoded("dtstamp").utcoffset() == timedelta()
        uids = [str(event["uid"]) for event in calendar.events]
        assert len(uids) == len(set(uids)), path


def test_de_kalender_met_alles_heeft_de_gebeurtenissen_van_de_andere(
    published: Mapping[str, bytes],
) -> None:
    uids = {
        path: {str(event["uid"]) for event in icalendar.Calendar.from_ical(data).events}
        for path, data in published.items()
        if path.endswith(".ics")
    }
    whole = uids.pop("kalender/alles.ics")
    assert set().union(*uids.values()) == whole
