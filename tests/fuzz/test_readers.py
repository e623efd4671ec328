"""A short run of `make fuzz`, and every input that once was neither a finding nor a value."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.readers import READERS, Reader, findings_of, told

FOUND: tuple[tuple[str, str, str], ...] = (
    ("data/themas.yml", "? " * 1_000, "te-diep"),
    ("data/themas.yml", "? " * 900_000, "te-diep"),
    ("data/themas.yml", "[" * 1_900_000, "te-diep"),
    ("data/themas.yml", "{a: " * 400_000, "te-diep"),
    ("data/themas.yml", "- " * 900_000, "te-diep"),
    ("data/themas.yml", '- {id: thema-a, titel: "a\\0b"}', "verboden-teken"),
    ("data/themas.yml", '- {id: thema-a, titel: "a\\u202eb"}', "verboden-teken"),
    ("data/themas.yml", '- {id: thema-a, "ti\\x00tel": a}', "verboden-teken"),
    ("data/themas.yml", '- {id: thema-a, titel: "a\\ud800b"}', "kapotte-yaml"),
    ("data/themas.yml", f"!{'a' * 100_000} x", "yaml-verwijzing"),
    ("data/themas.yml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "yaml-verwijzing"),
    ("data/themas.yml", "!!python/object/apply:os.system [id]", "yaml-verwijzing"),
    ("data/themas.yml", "- {a: 1}\n" * 30_000, "niet-alles-nagekeken"),
    ("data/themas.yml", "".join(f"k{at}: 1\n" for at in range(150_000)), "te-veel-in-bestand"),
    ("data/metingen.csv", ",".join(map(hex, range(200_000))), "te-veel-in-bestand"),
    ("data/metingen.csv", "a," * 900_000, "te-veel-in-bestand"),
    ("data/metingen.csv", "a\n" + "1\n" * 900_000, "te-veel-in-bestand"),
    ("data/metingen.csv", f"a,b\n{'1' * 900_000},2\n", "te-veel-in-bestand"),
    ("data/metingen.csv", 'a,b\n"' + "1,\n" * 600_000, "kapotte-csv"),
    ("data/metingen.csv", "jaar,waarde\n2030,1e999999999\n", "buiten-bereik"),
    ("content/a.md", f"---\ntitel: T\nkort: K\n---\n{'1. ' * 6_000}", "te-diep"),
    ("content/a.md", f"---\ntitel: T\nkort: K\n---\n{'[' * 20_000}", "te-veel-in-bestand"),
    (
        "content/a.md",
        "---\ntitel: T\nkort: K\n---\n" + "a\n: b\n" * 3_000,
        "te-veel-in-bestand",
    ),
    ("site_config.yml", "peildatum: 9999-12-31\nbijgewerkt: 9999-12-31", "buiten-bereik"),
    ("site_config.yml", "basis_url: https://x//elders.nl/", "geen-webadres"),
)
"""File, what stands in it, and the rule that has to be told."""


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
@given(st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_elke_lezer_geeft_een_melding_of_een_waarde(reader: Reader, data: st.DataObject) -> None:
    assert reader.read(data.draw(reader.inputs)) in {"finding", "value"}


@pytest.mark.parametrize("file,content,rule", FOUND, ids=range(len(FOUND)))
def test_wat_eens_misging_geeft_nu_een_melding(file: str, content: str, rule: str) -> None:
    found = findings_of(file, content)
    assert told(found) == "finding"
    assert rule in {finding.rule for finding in found if finding.place.file == file}
