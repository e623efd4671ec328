"""A calendar as iCalendar, read back; the real calendars are read in tests/standards."""

import re
from dataclasses import replace
from datetime import date

import icalendar

from sdsite.pages.calendar import Calendar, CalendarEvent
from sdsite.render.icalendar_text import render_calendar

EVENT = CalendarEvent(
    uid="8d1c2f5e-0000-5000-8000-000000000001",
    title="Politieke markt; over geld, tijd",
    begin=date(2030, 4, 3),
    end=date(2030, 4, 4),
    text="Eerste regel.\nTweede regel met een heel lange zin, zodat hij wordt gevouwen.",
    address="tijdlijn/#markt",
    group="vergaderingen",
    planned=True,
    stamp=date(2030, 3, 15),
)


def _event(base_url: str) -> icalendar.Event:
    calendar = Calendar("kalender/alles.ics", "Kalender", "Voorbeeldstad", base_url, (EVENT,))
    data = render_calendar(calendar)
    assert data == render_calendar(calendar)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (event,) = icalendar.Calendar.from_ical(data).events
    return event


def test_een_gebeurtenis_komt_terug_zoals_zij_was() -> None:
    event = _event("https://voorbeeld.nl/")
    assert str(event["summary"]) == EVENT.title
    assert str(event["description"]) == EVENT.text
    assert event.decoded("dtstart") == EVENT.begin
    assert event.decoded("dtend") == EVENT.end
    assert event.decoded("dtstamp").date() == EVENT.stamp
    assert str(event["url"]) == "https://voorbeeld.nl/tijdlijn/#markt"
    assert str(event["status"]) == "TENTATIVE"


def test_zonder_adres_van_de_site_heeft_een_gebeurtenis_er_geen() -> None:
    assert "url" not in _event("")


def test_een_schuine_streep_blijft_die_zij_is() -> None:
    event = replace(EVENT, title="C:\\nieuw\\n, a\\;b\r\nx" + "\\" * 99)
    data = render_calendar(Calendar("x.ics", "Kalender", "Dorp", "", (event,)))
    (line,) = re.findall(rb"SUMMARY:(.*?)\r\n(?! )", data, re.DOTALL)
    read = re.sub(
        r"\\(.)", lambda m: {"n": "\n"}.get(m[1], m[1]), line.replace(b"\r\n ", b"").decode()
    )
    assert read == event.title.replace("\r\n", "\n")
