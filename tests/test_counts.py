"""Completeness: the real data holds as many facts as the five sources do."""

from __future__ import annotations

from collections import Counter

from sdsite.model import Register
from sdsite.model.activiteit import Actie, Activiteit, Doelstelling
from sdsite.model.advies import Adviespunt
from sdsite.model.agenda import Actielijn
from sdsite.model.beslispunt import Beslispunt
from sdsite.model.besluit import Besluit
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.document import Document
from sdsite.model.gebeurtenis import Gebeurtenis
from sdsite.model.indicator import Indicator
from sdsite.model.item import Item
from sdsite.model.keuze import Keuze
from sdsite.model.opgave import Opgave
from sdsite.model.raadsvraag import Antwoord, Deelvraag, Raadsvraag
from sdsite.model.risico import Beheersmaatregel, Risico
from sdsite.model.tabel import Tabel

FIVE_SOURCES = {
    "document-procesbrief-2022",
    "document-beleidsprogramma-2021-2025",
    "document-advies-maatregelenpakket",
    "document-reactie-maatregelenpakket",
    "document-antwoord-raadsvragen-2024",
    "document-uitvoeringsagenda-2024",
    "document-brief-uitvoeringsagenda-2024",
}
"""Each source, and the letters that came with two of them."""


def numbers(items: tuple[Beslispunt | Opgave | Keuze | Risico, ...]) -> list[int]:
    return sorted(item.nummer for item in items)


def by_agenda(register: Register, noun: type[Item]) -> Counter[str]:
    """How many parts of activities there are in each year's agenda."""
    found: Counter[str] = Counter()
    for part in register.all(noun):
        whole = register.get(register.whole(part.id), Activiteit)
        assert whole is not None
        found[whole.agenda] += 1
    return found


def test_het_beleidsprogramma(real_register: Register) -> None:
    register = real_register
    assert numbers(register.all(Beslispunt)) == list(range(1, 21))
    assert numbers(register.all(Opgave)) == list(range(1, 6))
    assert numbers(register.all(Keuze)) == list(range(1, 10))
    listed = [d for d in register.all(Document) if d.overzicht == "notas-en-plannen"]
    assert len(listed) == 20


def test_de_indicatoren_en_welke_geen_waarde_hebben(real_register: Register) -> None:
    register = real_register
    measured = {meting.indicator for meting in register.metingen if meting.waarde is not None}
    known = [item.id in measured for item in register.all(Indicator)]
    assert Counter(known) == {True: 18, False: 2}
    unknown = [meting for meting in register.metingen if meting.waarde is None]
    assert all(meting.tekst for meting in unknown), "what is not known is not left out"


def test_het_advies_telt_twaalf_punten_en_de_samenvatting_elf(real_register: Register) -> None:
    register = real_register
    points = register.all(Adviespunt)
    assert len(points) == 12
    places = Counter(place.waar for point in points for place in point.plaatsen if place.bron)
    assert places == {"brief": 12, "samenvatting": 11, "reactie": 12}
    answered = {reactie.adviespunt for reactie in register.all(Collegereactie)}
    assert answered == {point.id for point in points}


def test_de_raadsvragen_en_hun_antwoorden(real_register: Register) -> None:
    register = real_register
    assert len(register.all(Raadsvraag)) == 9
    assert len(register.all(Deelvraag)) == 13
    assert len(register.all(Antwoord)) == 13


def test_de_activiteiten_van_beide_jaren(real_register: Register) -> None:
    register = real_register
    years = Counter(activiteit.agenda for activiteit in register.all(Activiteit))
    assert years == {"agenda-2023": 25, "agenda-2024": 20}
    lines = Counter(lijn.agenda for lijn in register.all(Actielijn))
    assert lines["agenda-2024"] == 5
    used = {a.actielijn for a in register.all(Activiteit) if a.agenda == "agenda-2024"}
    assert len(used) == 5
    assert by_agenda(register, Doelstelling) == {"agenda-2024": 61}
    assert by_agenda(register, Actie) == {"agenda-2024": 87}


def test_de_risicos_en_hun_maatregelen(real_register: Register) -> None:
    assert numbers(real_register.all(Risico)) == list(range(1, 11))
    assert len(real_register.all(Beheersmaatregel)) == 22


def test_zeven_tabellen_zijn_op_te_tellen_of_te_tekenen(real_register: Register) -> None:
    tables = [tabel for tabel in real_register.all(Tabel) if tabel.sommen or tabel.grafiek]
    assert len(tables) == 7
    assert all(list(real_register.cells(tabel.id)) for tabel in real_register.all(Tabel))


def test_ruim_zestig_gebeurtenissen_en_besluiten_hebben_een_datum(real_register: Register) -> None:
    dated: tuple[Gebeurtenis | Besluit, ...]
    dated = (*real_register.all(Gebeurtenis), *real_register.all(Besluit))
    known = [item for item in dated if item.datum.begin is not None]
    assert len(known) >= 60


def test_op_elke_bron_rust_iets(real_register: Register) -> None:
    read = {document.id for document in real_register.all(Document) if document.aanwezig}
    assert read >= FIVE_SOURCES
    resting = {verband.naar for verband in real_register.verbanden if verband.soort == "bron"}
    assert read <= resting
