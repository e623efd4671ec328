"""A paper: who sent it to whom and when, and whether we read it."""

from __future__ import annotations

from sdsite.model.document import Document
from tests.model.conftest import LoadOf
from tests.model.facts import backlinks


def paper(**extra: str) -> str:
    more = "".join(f"{key}: {value}\n" for key, value in extra.items())
    return f"id: document-nota\ntitel: Nota\nsoort: nota\ndatum: 2030-Q1\n{more}"


def test_zonder_meer_weten_wij_een_stuk_alleen_van_horen_zeggen(load_of: LoadOf) -> None:
    register = load_of(documenten=paper()).register
    document = register.get("document-nota", Document)
    assert document is not None
    assert (document.aanwezig, document.status) == (False, "onbekend")


def test_een_bijlage_staat_bij_haar_stuk(load_of: LoadOf) -> None:
    register = load_of(documenten=paper(bijlage_bij="document-plan")).register
    assert ("heeft als bijlage", "document-nota") in backlinks(register, "document-plan")


def test_een_adres_begint_met_https_en_een_woo_categorie_bestaat(load_of: LoadOf) -> None:
    good = paper(url="https://example.nl/nota.pdf", woo_categorie="infocat007")
    assert load_of(documenten=good).findings == ()
    wrong = load_of(documenten=paper(url="http://x.nl", woo_categorie="infocat019")).findings
    assert len(wrong) == 2
    assert "infocat001 tot en met infocat018" in wrong[1]
