"""An activity: its goals and actions are facts of their own, and it tells how it goes."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import ACTIELIJN, ACTIVITEIT, AGENDA, BRON, backlinks, links

PARTS = """\
doelstellingen:
  - {id: activiteit-2030-balie-d1, titel: Dichtbij, tekst: Hulp is dichtbij.}
acties:
  - {id: activiteit-2030-balie-actie1, titel: Ruimte, tekst: Een ruimte huren., wanneer: 2030-Q2}
voortgang:
  - {datum: 2030-05, stand: loopt, bronnen: [{document: document-brief}]}
"""


def test_doelen_en_acties_zijn_gegevens_met_een_eigen_id(load_of: LoadOf) -> None:
    found = load_of(agendas=AGENDA, actielijnen=ACTIELIJN, activiteiten=ACTIVITEIT + PARTS)
    assert found.findings == ()
    register = found.register
    assert {i for i, parent in register.parents.items() if parent == "activiteit-2030-balie"} == {
        "activiteit-2030-balie-d1",
        "activiteit-2030-balie-actie1",
    }
    assert ("valt onder", "actielijn-1") in links(register, "activiteit-2030-balie")
    assert ("bevat activiteit", "activiteit-2030-balie") in backlinks(register, "agenda-2030")


def test_de_bron_van_een_bericht_over_de_voortgang_telt_als_bron(load_of: LoadOf) -> None:
    register = load_of(activiteiten=ACTIVITEIT + PARTS).register
    assert ("bron van", "activiteit-2030-balie") in backlinks(register, "document-brief")


def test_een_onbekende_stand_of_domein_wordt_geweigerd(load_of: LoadOf) -> None:
    wrong = ACTIVITEIT + PARTS.replace("stand: loopt", "stand: klaar") + "domeinen: [Zorg]\n"
    found = load_of(activiteiten=wrong).findings
    assert len(found) == 2
    assert all("[onbekende-keuze]" in finding for finding in found)


def test_een_overgang_verbindt_elk_begin_met_elk_vervolg(load_of: LoadOf) -> None:
    overgang = (
        """\
id: overgang-1
titel: Samen verder
soort: samengevoegd
van: [activiteit-a, activiteit-b]
naar: [activiteit-2030-balie]
zekerheid: gesteld
"""
        + BRON
    )
    register = load_of(activiteiten=ACTIVITEIT, overgangen=overgang).register
    assert backlinks(register, "activiteit-2030-balie") == {
        ("kwam voort uit (samengevoegd)", "activiteit-a"),
        ("kwam voort uit (samengevoegd)", "activiteit-b"),
    }
