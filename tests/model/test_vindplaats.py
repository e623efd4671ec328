"""The passage a fact comes from: a document, and where in it."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import DOEL, backlinks


def doel(bron: str) -> str:
    return DOEL.replace("{document: document-plan}", bron)


def test_een_document_weet_wat_op_hem_rust(load_of: LoadOf) -> None:
    register = load_of(doelen=DOEL).register
    assert ("bron van", "doel-1") in backlinks(register, "document-plan")
    assert {verband.soort for verband in register.terug["document-plan"]} == {"bron"}


def test_een_bladzijde_mag_een_getal_zijn_en_houdt_haar_tekst(load_of: LoadOf) -> None:
    for written, kept in (("9", "9"), ("9-14", "9-14"), ('"3 en 4"', "3 en 4")):
        item = load_of(doelen=doel(f"{{document: document-plan, pagina: {written}}}")).register
        assert item.items["doel-1"].bronnen[0].pagina == kept


def test_waar_of_onwaar_is_geen_bladzijde(load_of: LoadOf) -> None:
    (finding,) = load_of(doelen=doel("{document: document-plan, pagina: true}")).findings
    assert "[verkeerd-soort]" in finding


def test_een_citaat_is_kort(load_of: LoadOf) -> None:
    (finding,) = load_of(doelen=doel(f"{{document: document-plan, citaat: {'x' * 401}}}")).findings
    assert "[te-lang]" in finding
