"""Questions, question by question, each with its own answer."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import VRAGENBRIEF, backlinks, links


def test_vraag_deelvraag_en_antwoord_zijn_gegevens_in_elkaar(load_of: LoadOf) -> None:
    found = load_of(vragenbrieven=VRAGENBRIEF)
    assert found.findings == ()
    assert dict(found.register.parents) == {
        "vragenbrief-1-v1": "vragenbrief-1",
        "vragenbrief-1-v1a": "vragenbrief-1-v1",
        "vragenbrief-1-v1a-antwoord": "vragenbrief-1-v1a",
    }
    assert found.register.whole("vragenbrief-1-v1a-antwoord") == "vragenbrief-1"


def test_een_deelvraag_zonder_antwoord_mag_maar_een_vraag_zonder_deelvraag_niet(
    load_of: LoadOf,
) -> None:
    unanswered = VRAGENBRIEF.partition("        antwoord:")[0]
    assert load_of(vragenbrieven=unanswered).findings == ()
    without = VRAGENBRIEF.partition("    deelvragen:")[0] + "    deelvragen: []\n"
    (finding,) = load_of(vragenbrieven=without).findings
    assert "[te-weinig]" in finding


def test_een_antwoord_kan_verwijzen(load_of: LoadOf) -> None:
    verwezen = "strekking: verwezen\n          verwijst_naar: [document-plan]"
    text = VRAGENBRIEF.replace("strekking: beantwoord", verwezen)
    register = load_of(vragenbrieven=text).register
    assert ("verwijst naar", "document-plan") in links(register, "vragenbrief-1-v1a-antwoord")
    assert ("genoemd in antwoord", "vragenbrief-1-v1a-antwoord") in backlinks(
        register, "document-plan"
    )


def test_het_antwoord_op_een_vraag_heeft_een_duiding(load_of: LoadOf) -> None:
    text = VRAGENBRIEF.replace("          duiding: {woorden: de balie is open}\n", "")
    (finding,) = load_of(vragenbrieven=text).findings
    assert 'De sleutel "duiding" ontbreekt.' in finding
