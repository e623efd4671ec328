"""An agenda of one year, with its actielijnen."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import ACTIELIJN, AGENDA, backlinks


def test_een_agenda_heeft_actielijnen(load_of: LoadOf) -> None:
    register = load_of(agendas=AGENDA, actielijnen=ACTIELIJN).register
    assert ("heeft als actielijn", "actielijn-1") in backlinks(register, "agenda-2030")


def test_een_jaar_is_een_heel_jaartal(load_of: LoadOf) -> None:
    for jaar, rule in (("1999", "buiten-bereik"), ('"2030/2031"', "verkeerd-soort")):
        (finding,) = load_of(agendas=AGENDA.replace("jaar: 2030", f"jaar: {jaar}")).findings
        assert finding.endswith(f"[{rule}]")
