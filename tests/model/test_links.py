"""Links are found wherever an id stands: in fields, in lists, in texts, in sources."""

from __future__ import annotations

from sdsite.model.links import walk_items
from tests.model.conftest import LoadOf
from tests.model.facts import ADVIES, DOEL, OPGAVE, REACTIE, RELATIE, backlinks, links


def test_een_verwijzing_in_een_tekst_is_een_verband(load_of: LoadOf) -> None:
    text = OPGAVE.replace("Zorg in de wijk.", '"Zie [[doel-1]] en [[doel-1|dat doel]]."')
    register = load_of(opgaven=text, doelen=DOEL).register
    found = [v for v in register.uit["opgave-1"] if v.soort == "tekst"]
    assert [(v.naar, v.heen, v.terug) for v in found] == [("doel-1", "noemt", "genoemd in")]


def test_een_verwijzing_in_een_onderdeel_begint_bij_dat_onderdeel(load_of: LoadOf) -> None:
    parts = 'voornemens: [{id: opgave-1-v1, titel: Balie, tekst: "Zie [[doel-1]]."}]\n'
    register = load_of(opgaven=OPGAVE + parts, doelen=DOEL).register
    assert backlinks(register, "doel-1") == {("genoemd in", "opgave-1-v1")}


def test_het_veld_wijst_de_regel_aan(load_of: LoadOf) -> None:
    text = REACTIE + "gevolgd_door:\n  - advies-1\n  - doel-1\n"
    register = load_of(adviezen=ADVIES, collegereacties=text, doelen=DOEL).register
    (verband,) = (v for v in register.uit["collegereactie-1"] if v.naar == "doel-1")
    assert verband.veld == ("gevolgd_door", 1)
    assert str(register.place("collegereactie-1", *verband.veld)) == "data/collegereacties.yml:11"


def test_een_relatie_is_een_verband_tussen_haar_einden_en_zelf_geen_einde(load_of: LoadOf) -> None:
    register = load_of(opgaven=OPGAVE, doelen=DOEL, relaties=RELATIE).register
    assert ("volgt op", "doel-1") in links(register, "opgave-1")
    assert ("gevolgd door", "opgave-1") in backlinks(register, "doel-1")
    assert links(register, "relatie-1") == set()
    assert {v.drager for v in register.terug["doel-1"]} == {"relatie-1"}


def test_elk_item_in_een_record_wordt_een_keer_bezocht_met_zijn_plek(load_of: LoadOf) -> None:
    register = load_of(adviezen=ADVIES).register
    met = [(each.item.id, each.pad, each.ouder) for each in walk_items(register.items["advies-1"])]
    assert met == [("advies-1", (), None), ("advies-1-a01", ("punten", 0), "advies-1")]
