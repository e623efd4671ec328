"""The figures of the start page: counted from the register, each linked to its source."""

from __future__ import annotations

from sdsite.pages.parts import Kerngetal
from sdsite.pages.start import StartView
from tests.pages.agenda_facts import AGENDA_2030
from tests.pages.conftest import PlanOf, page_at
from tests.pages.start_facts import ALL, SAVINGS


def _numbers(plan_of: PlanOf, files: dict[str, str]) -> dict[str, Kerngetal]:
    """The figures of the start page by the page they come from."""
    view = page_at(plan_of(files), "").view
    assert isinstance(view, StartView)
    return {number.source.address: number for number in view.numbers}


def test_elk_getal_is_geteld_en_zegt_waarmee_het_is_vergeleken(plan_of: PlanOf) -> None:
    found = {
        address: (number.number, number.what, number.compared)
        for address, number in _numbers(plan_of, dict(ALL)).items()
    }
    assert found == {
        "adviezen/": (
            "2",
            "adviezen aan het college",
            "Onze lezing: 1 overgenomen en 1 geen reactie.",
        ),
        "raadsvragen/": (
            "2",
            "raadsvragen",
            "3 deelvragen: 1 beantwoord, 1 deels beantwoord en 1 verwezen.",
        ),
        "financien/besparing-eind/": (
            "€ 4",
            "per saldo te besparen in 2031",
            "Besparingen min investeringen, stand eind 2030.",
        ),
        "toezeggingen/": (
            "2",
            "beloften zonder bericht",
            "Van de 3 beloften. Latere stukken op deze site zeggen er niets over.",
        ),
        "afwijkingen/": ("3", "keer klopt een bron niet", "Naar ernst: 2 groot en 1 klein."),
    }


def test_een_bedrag_met_een_afwijking_zegt_dat_erbij(plan_of: PlanOf) -> None:
    afwijking = """\
id: afwijking-saldo
titel: Het saldo is te hoog
soort: optelling klopt niet
raakt: [tabel-besparing-eind-samen-saldo-2031-raming]
lezingen:
  - {tekst: € 4, bron: {document: document-advies}}
bevinding: Het is minder.
ernst: groot
zekerheid: zeker
"""
    numbers = _numbers(plan_of, {**SAVINGS, "data/afwijkingen.yml": afwijking})
    note = numbers["financien/besparing-eind/"].note
    assert note is not None
    assert (note.text, note.address) == (
        "Let op: Het saldo is te hoog",
        "afwijkingen/saldo/",
    )


def test_de_agenda_is_die_van_het_jaar_van_de_peildatum(plan_of: PlanOf) -> None:
    later = {
        "data/agendas.yml": AGENDA_2030["data/agendas.yml"]
        + "- {id: agenda-2031, titel: A, jaar: 2031, samenvatting: A., "
        "bronnen: [{document: document-advies}]}\n",
        "data/activiteiten/2031.yml": "- {id: activiteit-2031-1, titel: Later, "
        "agenda: agenda-2031, actielijn: actielijn-2031-1, nummer: '1', samenvatting: Later., "
        "bronnen: [{document: document-advies}]}\n",
        "data/actielijnen.yml": AGENDA_2030["data/actielijnen.yml"]
        + "- {id: actielijn-2031-1, titel: A, agenda: agenda-2031, nummer: 1, "
        "bronnen: [{document: document-advies}]}\n",
    }
    number = _numbers(plan_of, {**AGENDA_2030, **later})["agenda/2030/"]
    assert (number.number, number.what) == ("2", "activiteiten op de agenda van 2030")


def test_wat_er_niet_is_krijgt_geen_getal(plan_of: PlanOf) -> None:
    assert list(_numbers(plan_of, {})) == ["adviezen/"]
