"""A calendar → iCalendar (RFC 5545): whole days, lasting UIDs, and no moment but the sources'."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from sdsite.pages.calendar import Calendar, CalendarEvent

if TYPE_CHECKING:
    import icalendar  # costs a twentieth of a second: imported where a calendar is made


def render_calendar(calendar: Calendar) -> bytes:
    r"""The file of a calendar; events take no one's time (TRANSP), for they are there to know of.

    The library takes the two signs `\N` in a text for a new line; any other backslash is kept.
    """
    import icalendar  # noqa: PLC0415 - see above

    whole = icalendar.Calendar()
    whole.add("prodid", f"-//{calendar.maker}//sdsite//NL")
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    whole.add("method", "PUBLISH")
    whole.add("name", calendar.title)
    whole.add("x-wr-calname", calendar.title)
    for event in calendar.events:
        whole.add_component(_event(icalendar.Event(), calendar, event))
    return bytes(whole.to_ical())


def _event(component: icalendar.Event, calendar: Calendar, event: CalendarEvent) -> icalendar.Event:
    component.add("uid", event.uid)
    component.add("dtstamp", datetime.combine(event.stamp, time(), UTC))
    component.add("dtstart", event.begin)
    component.add("dtend", event.end)
    component.add("summary", event.title)
    if event.text:
        component.add("description", event.text)
    if calendar.base_url:
        component.add("url", f"{calendar.base_url}{event.address}")
    component.add("categories", [event.group])
    component.add("status", "TENTATIVE" if event.planned else "CONFIRMED")
    component.add("transp", "TRANSPARENT")
    return component
