"""Vervolg: what comes after a record, and which steps fill their place."""

from __future__ import annotations

from sdsite.model.duiding import Zekerheid
from sdsite.model.vervolg import Later, Schakel, Stap, Vervolg, tells
from tests.model import facts
from tests.model.conftest import LoadOf

PLANNED = "id: gebeurtenis-1\ntitel: Avond\ndatum: 2030-07\nsoort: mijlpaal\ngepland: {}\n"


def test_wat_de_bron_stelt_gaat_voor_wat_wij_afleiden(load_of: LoadOf) -> None:
    register = load_of(besluiten=facts.BESLUIT).register
    way = Vervolg(register, Later(register))
    way.place("besluit-1", "besluit over het geheel", Zekerheid.AFGELEID, "daarom")
    way.place("besluit-1", "besluit hierover")
    way.place("besluit-1", "besluit over het geheel", Zekerheid.AFGELEID, "daarom")
    assert list(way.steps.values()) == [Stap(Schakel.BESLUIT, "besluit-1", "besluit hierover")]


def test_de_uitkomst_van_een_belofte_hoort_bij_het_spoor(load_of: LoadOf) -> None:
    promise = facts.TOEZEGGING.replace("collegereactie-1", "document-brief")
    register = load_of(
        toezeggingen=promise + "uitkomst: [besluit-1, document-plan]\n", besluiten=facts.BESLUIT
    ).register
    way = Vervolg(register, Later(register))
    way.follow("document-brief")
    assert [(step.schakel, step.id) for step in way.steps.values()] == [
        (Schakel.RESULTAAT, "toezegging-1"),
        (Schakel.BESLUIT, "besluit-1"),
        (Schakel.RESULTAAT, "document-plan"),
    ]


def test_een_relatie_met_een_bedrag_stoort_niet(load_of: LoadOf) -> None:
    register = load_of(
        tabellen=facts.TABEL,
        doelen=facts.DOEL,
        relaties=facts.RELATIE.replace("opgave-1", "tabel-zorg-wmo-2030-raming"),
    ).register
    way = Vervolg(register, Later(register))
    way.follow("doel-1")
    assert not way.steps


def test_een_gepland_moment_is_nog_geen_resultaat(load_of: LoadOf) -> None:
    for planned in (True, False):
        text = PLANNED.format(str(planned).lower()) + facts.BRON
        register = load_of(gebeurtenissen=text).register
        assert tells(register, Stap(Schakel.RESULTAAT, "gebeurtenis-1", "")) is not planned


def test_wat_later_kwam_is_in_elk_spoor_dezelfde_stap(load_of: LoadOf) -> None:
    report = "{datum: 2030-02, stand: loopt, bronnen: [{document: document-plan}]}"
    found = load_of(activiteiten=f"{facts.ACTIVITEIT}voortgang: [{report}]\n")
    later = Later(found.register)
    step = Stap(Schakel.ACTIVITEIT, "activiteit-2030-balie", "uitvoering van")
    (told,) = later.reports(step)
    assert (told.schakel, told.id) == (Schakel.RESULTAAT, "activiteit-2030-balie")
    assert later.reports(Stap(Schakel.ACTIVITEIT, step.id, "anders"))[0] is told
    derived = Stap(Schakel.ACTIVITEIT, step.id, "uitvoering van", Zekerheid.AFGELEID)
    assert later.reports(derived)[0].zekerheid is Zekerheid.AFGELEID
    assert later.next_years(step) == ()
