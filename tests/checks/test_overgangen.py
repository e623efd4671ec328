"""An overgang names activities that exist, and goes forward in time."""

from __future__ import annotations

from tests.checks.conftest import Checked
from tests.model.facts import ACTIELIJN, ACTIVITEIT, AGENDA

OLD = {
    "agendas/2029.yml": AGENDA.replace("2030", "2029"),
    "actielijnen/2029.yml": ACTIELIJN.replace("2030", "2029").replace("lijn-1", "lijn-0"),
    "activiteiten/2029.yml": ACTIVITEIT.replace("2030", "2029").replace("lijn-1", "lijn-0"),
}
YEARS = {
    **OLD,
    "agendas/2030.yml": AGENDA,
    "actielijnen/2030.yml": ACTIELIJN,
    "activiteiten/2030.yml": ACTIVITEIT,
}
OVERGANG = (
    "id: overgang-1\ntitel: Verder\nsoort: {}\nvan: [{}]\nnaar: [{}]\nzekerheid: gesteld\n"
    "bronnen: [{{document: document-plan}}]\n"
)
BEFORE, AFTER = "activiteit-2029-balie", "activiteit-2030-balie"


def test_een_overgang_vooruit_is_goed_ook_met_een_los_einde(checked: Checked) -> None:
    for soort, van, naar in (
        ("voortgezet", BEFORE, AFTER),
        ("afgerond", BEFORE, ""),
        ("nieuw", "", AFTER),
        ("onbekend", "", ""),
    ):
        assert checked({**YEARS, "overgangen.yml": OVERGANG.format(soort, van, naar)}) == ()


def test_een_onbekende_activiteit_wordt_een_keer_gemeld_met_een_voorstel(checked: Checked) -> None:
    for van, naar, line in ((BEFORE, "activiteit-2030-bali", 5), ("", "activiteit-2030-bali", 5)):
        found = checked({**YEARS, "overgangen.yml": OVERGANG.format("voortgezet", van, naar)})
        told = f'data/overgangen.yml:{line}: fout: Er is geen gegeven met het id "{naar}".'
        assert found == (f'{told} Bedoelde u "activiteit-2030-balie"? [onbekend-id]',)


def test_een_los_einde_is_een_activiteit(checked: Checked) -> None:
    (finding,) = checked({**YEARS, "overgangen.yml": OVERGANG.format("nieuw", "", "agenda-2030")})
    assert finding.endswith("[verkeerd-soort-gegeven]")


def test_een_overgang_terug_in_de_tijd_wordt_gemeld(checked: Checked) -> None:
    (finding,) = checked({**YEARS, "overgangen.yml": OVERGANG.format("voortgezet", AFTER, BEFORE)})
    assert finding.startswith('data/overgangen.yml:5: fout: "activiteit-2029-balie" is van 2029')
