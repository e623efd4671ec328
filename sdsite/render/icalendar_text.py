"""A calendar → iCalendar (RFC 5545): whole days, lasting UIDs, and no moment but the sources'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sdsite.pages.calendar import Calendar, CalendarEvent

WIDTH = 74
"""Bytes of a line before it is folded: with the space that the next begins with, 75 (3.1)."""

_SIGN = re.compile(r"[\\;,]")
_NEWLINE = re.compile(r"\r\n?|\n")


def render_calendar(calendar: Calendar) -> bytes:
    """The file of a calendar; events take no one's time (TRANSP), for they are there to know of."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_text(f'-//{calendar.maker}//sdsite//NL')}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{_text(calendar.title)}",
        f"X-WR-CALNAME:{_text(calendar.title)}",
    ]
    for event in calendar.events:
        lines += _event(event, calendar.base_url)
    return b"".join(map(_folded, (*lines, "END:VCALENDAR")))


def _event(event: CalendarEvent, base_url: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"SUMMARY:{_text(event.title)}"
    yield f"DTSTART;VALUE=DATE:{_day(event.begin)}"
    yield f"DTEND;VALUE=DATE:{_day(event.end)}"
    yield f"DTSTAMP:{_day(event.stamp)}T000000Z"
    yield f"UID:{event.uid}"
    yield f"CATEGORIES:{_text(event.group)}"
    if event.text:
        yield f"DESCRIPTION:{_text(event.text)}"
    yield f"STATUS:{'TENTATIVE' if event.planned else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"
    if base_url:
        yield f"URL:{base_url}{event.address}"
    yield "END:VEVENT"


def _text(words: str) -> str:
    """A value of type TEXT (3.3.11)."""
    return _NEWLINE.sub(r"\\n", _SIGN.sub(r"\\\g<0>", words))


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _folded(line: str) -> bytes:
    """A line as UTF-8 with its end, folded between two signs and never inside an escape."""
    left, parts = line.encode(), []
    while len(left) > WIDTH:
        end = WIDTH
        while left[end] & 0xC0 == 0x80:  # inside a sign
            end -= 1
        end -= left[end - 1] in b"\\^"  # a sign that says something of the next
        parts.append(left[:end])
        left = left[end:]
    return b"\r\n ".join((*parts, left)) + b"\r\n"
