"""Agendas: one for each year, and activities that fit their agenda and their address."""

from __future__ import annotations

from tests.checks.conftest import Checked

BRON = "bronnen: [{document: document-plan}]"
AGENDAS = "".join(
    f"- {{id: agenda-{jaar}, titel: Agenda {jaar}, jaar: {jaar}, samenvatting: Plannen., {BRON}}}\n"
    for jaar in (2029, 2030)
)
LIJNEN = "".join(
    f"- {{id: actielijn-{jaar}-1, titel: Wijk, agenda: agenda-{jaar}, nummer: 1, {BRON}}}\n"
    for jaar in (2029, 2030)
)


def activiteit(item_id: str, agenda: int, lijn: int) -> str:
    return (
        f"- {{id: {item_id}, titel: Balie, agenda: agenda-{agenda}, actielijn: actielijn-{lijn}-1, "
        f"samenvatting: Een balie., {BRON}}}\n"
    )


def test_elk_jaar_heeft_een_agenda(checked: Checked) -> None:
    assert checked({"agendas.yml": AGENDAS}) == ()
    again = AGENDAS.replace("agenda-2029", "agenda-extra").replace("jaar: 2029", "jaar: 2030")
    (finding,) = checked({"agendas.yml": again})
    assert finding.startswith("data/agendas.yml:2: fout: Voor 2030 is er al een agenda")


def test_dezelfde_naam_mag_in_een_ander_jaar_maar_niet_in_hetzelfde(checked: Checked) -> None:
    files = {"agendas.yml": AGENDAS, "actielijnen.yml": LIJNEN}
    other = activiteit("activiteit-2029-balie", 2029, 2029)
    this = activiteit("activiteit-2030-balie", 2030, 2030)
    assert checked({**files, "activiteiten.yml": other + this}) == ()
    clash = activiteit("activiteit-balie", 2030, 2030)
    (finding,) = checked({**files, "activiteiten.yml": other + this + clash})
    assert finding.startswith('data/activiteiten.yml:3: fout: "activiteit-balie" krijgt hetzelfde')
    assert "/agenda/2030/balie/" in finding


def test_een_activiteit_hoort_bij_de_agenda_van_haar_actielijn(checked: Checked) -> None:
    files = {"agendas.yml": AGENDAS, "actielijnen.yml": LIJNEN}
    (finding,) = checked(
        {**files, "activiteiten.yml": activiteit("activiteit-2030-balie", 2030, 2029)}
    )
    assert "[andere-agenda]" in finding
