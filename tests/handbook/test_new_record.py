"""A new record: every key explained, what is known filled in, and the check asks for the rest."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdsite.handbook import asked_for, new_record
from sdsite.model import NOUNS, load
from sdsite.model.advies import Advies
from sdsite.model.begrip import Begrip
from sdsite.model.item import Item
from sdsite.sources import read
from sdsite.sources.text import FORBIDDEN, Text
from sdsite.sources.yaml_text import read_yaml

FINDINGS_OF_WHAT_IS_EMPTY = {"lege-waarde", "verkeerd-soort", "te-kort", "ongeldige-waarde"}


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.noun)
def test_een_leeg_gegeven_is_goede_yaml_en_de_controle_vraagt_om_de_rest(
    noun: type[Item], tmp_path: Path
) -> None:
    text = new_record(noun, {"id": f"{noun.noun}-nieuw", "titel": "Nieuw"})
    document, findings = read_yaml(Text("data/x.yml", text))
    assert findings == ()
    assert document is not None
    file = tmp_path / f"data/{noun.plural}/nieuw.yml"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    (tmp_path / "site_config.yml").write_text("naam: x")
    sources, _ = read(tmp_path)
    _, findings = load(sources.records)
    assert {finding.rule for finding in findings} <= FINDINGS_OF_WHAT_IS_EMPTY
    lines = text.splitlines()
    for finding in findings:
        assert finding.place.line is not None
        assert not lines[finding.place.line - 1].startswith("#")


def test_een_begrip_met_alles_ingevuld_is_goed() -> None:
    text = new_record(
        Begrip,
        {
            "id": "begrip-zin",
            "titel": 'Zorg: "in natura"',
            "uitleg": "2024",
            "schrijfwijzen": "zin, ZIN",
        },
    )
    assert '\ntitel: "Zorg: \\"in natura\\""\n' in text
    assert '\nuitleg: "2024"\n' in text
    assert '\nschrijfwijzen:\n  - zin\n  - "ZIN"\n' in text
    assert "\n# Korte naam, zoals de bron die geeft" in text
    assert "\n# voluit:\n" in text


def test_een_keuze_noemt_de_woorden_die_kunnen() -> None:
    text = new_record(Advies, {"id": "advies-2030-1"})
    assert "Kies uit: brief, samenvatting, reactie." in " ".join(
        line.strip("# ") for line in text.splitlines()
    )
    assert "    id: advies-2030-1-1\n" in text


def test_gevraagd_wordt_eerst_de_titel_en_dan_het_id() -> None:
    asked = [field.name for field in asked_for(Advies)]
    assert asked[:3] == ["titel", "id", "datum"]
    assert asked[-1] == "bronnen"


SEEN = st.characters(exclude_categories=["C", "Z"], include_characters=" ").filter(
    lambda each: not FORBIDDEN.search(each)
)
"""What an editor can see, and so may type."""


@given(st.text(SEEN, min_size=1))
@settings(deadline=None)
def test_wat_iemand_typt_staat_er_letterlijk(title: str) -> None:
    document, findings = read_yaml(Text("data/x.yml", new_record(Begrip, {"titel": title})))
    assert findings == ()
    assert document is not None
    assert isinstance(document.value, dict)
    assert document.value["titel"] == title


def test_een_bron_staat_in_haar_blok() -> None:
    text = new_record(Advies, {"id": "advies-2030-1", "bronnen": "document-plan"})
    assert "\nbronnen:\n  -\n    # Id van het document." in text
    assert "\n    document: document-plan\n" in text
