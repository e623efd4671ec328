"""The calendars: what fits in one, how, and what is left out."""

from __future__ import annotations

from datetime import date

from sdsite.pages import SitePlan
from sdsite.pages.calendar import Calendar, CalendarEvent
from tests.pages.conftest import PlanOf
from tests.pages.online_facts import EVENTS


def _calendars(plan: SitePlan) -> dict[str, Calendar]:
    return {f.path: f.content for f in plan.files if isinstance(f.content, Calendar)}


def _events(plan: SitePlan) -> dict[str, CalendarEvent]:
    return {event.title: event for event in _calendars(plan)["kalender/alles.ics"].events}


def test_een_dag_is_een_hele_dag_en_een_week_de_hele_week(plan_of: PlanOf) -> None:
    events = _events(plan_of({"data/gebeurtenissen.yml": EVENTS}))
    day, week = events["Politieke markt"], events["Week van de opvang"]
    assert (day.begin, day.end) == (date(2030, 4, 3), date(2030, 4, 4))
    assert (week.begin, week.end) == (date(2030, 5, 13), date(2030, 5, 20))
    assert "De bron noemt alleen de week." in week.text


def test_wat_vager_is_of_niet_bij_de_gemeente_hoort_staat_er_niet_in(plan_of: PlanOf) -> None:
    events = _events(plan_of({"data/gebeurtenissen.yml": EVENTS}))
    assert list(events) == ["Politieke markt", "Week van de opvang", "De opvang gaat open"]


def test_wat_is_aangekondigd_staat_er_zo_in(plan_of: PlanOf) -> None:
    event = _events(plan_of({"data/gebeurtenissen.yml": EVENTS}))["De opvang gaat open"]
    assert event.planned
    assert "Dit is aangekondigd" in event.text
    assert event.stamp == date(2030, 3, 15)


def test_elke_soort_heeft_een_eigen_kalender(plan_of: PlanOf) -> None:
    calendars = _calendars(plan_of({"data/gebeurtenissen.yml": EVENTS}))
    assert {path: len(each.events) for path, each in calendars.items()} == {
        "kalender/alles.ics": 3,
        "kalender/vergaderingen.ics": 1,
        "kalender/mijlpalen.ics": 2,
    }


def test_de_laatste_dag_voor_een_antwoord_dat_nog_open_is_staat_erin(plan_of: PlanOf) -> None:
    event = _events(plan_of({"data/collegereacties.yml": ""}))
    title = "Laatste dag voor een reactie op advies: Advies over de dagopvang"
    assert event[title].begin == date(2030, 3, 29)
    assert "Wij hebben deze datum afgeleid." in event[title].text


def test_een_toezegging_met_een_dag_staat_bij_de_termijnen(plan_of: PlanOf) -> None:
    promise = (
        "id: toezegging-plan\ntitel: Het plan komt\ngedaan_in: collegereactie-2030-1-a01\n"
        "datum: 2030-03-15\nbelofte: Het plan komt er.\ntermijn: 2030-09-01\n"
        "stand: nog geen bericht\nbronnen: [{document: document-reactie}]\n"
    )
    (event,) = _calendars(plan_of({"data/toezeggingen.yml": promise}))[
        "kalender/termijnen.ics"
    ].events
    assert (event.title, event.begin) == ("Toegezegd: Het plan komt", date(2030, 9, 1))
