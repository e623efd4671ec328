"""A mark of what records say, that tells whether one changed."""

from __future__ import annotations

from pathlib import Path

from sdsite.model.vingerafdruk import fingerprint_of, fingerprints
from tests.small_register import small

PROMISE = """\
id: toezegging-plan
titel: Het plan komt
gedaan_in: document-brief
datum: 2030-03-15
belofte: Het plan komt er.
stand: nog geen bericht
bronnen: [{document: document-brief}]
"""


def test_een_ander_woord_geeft_een_ander_merk_en_alleen_daar(tmp_path: Path) -> None:
    before = fingerprints(small(tmp_path, {"toezeggingen.yml": PROMISE}).register)
    changed = PROMISE.replace("Het plan komt er.", "Het plan komt er nog.")
    after = fingerprints(small(tmp_path, {"toezeggingen.yml": changed}).register)
    assert {key for key in before if before[key] != after[key]} == {"toezegging-plan"}


def test_een_verband_verandert_het_merk_aan_de_andere_kant(tmp_path: Path) -> None:
    before = fingerprints(small(tmp_path / "een", {}).register)
    after = fingerprints(small(tmp_path / "twee", {"toezeggingen.yml": PROMISE}).register)
    assert before["document-brief"] != after["document-brief"]
    assert before["document-plan"] == after["document-plan"]


def test_de_volgorde_telt_mee() -> None:
    assert fingerprint_of(("a", "b")) != fingerprint_of(("b", "a"))
    assert len(fingerprint_of(())) == 16
