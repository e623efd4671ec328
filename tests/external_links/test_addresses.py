"""Addresses of other websites in the sources, with the file and line of each."""

from pathlib import Path

import pytest

from sdsite.external_links.addresses import find_addresses
from sdsite.findings import Place
from sdsite.sources import Lines, Record, read


def found_in(text: str) -> list[str]:
    record = Record("content", Place("content/x.md", 1), {"tekst": text}, Lines(), "markdown")
    return list(find_addresses([record]))


@pytest.mark.parametrize(
    "text, address",
    [
        ("Zie https://voorbeeld.nl/plan.", "https://voorbeeld.nl/plan"),
        ("(https://voorbeeld.nl/a)", "https://voorbeeld.nl/a"),
        ("[hier](https://voorbeeld.nl/a_(b)), en", "https://voorbeeld.nl/a_(b)"),
        ("<https://voorbeeld.nl/?a=1&b=2>", "https://voorbeeld.nl/?a=1&b=2"),
        ("HTTP://Voorbeeld.nl", "HTTP://Voorbeeld.nl"),
        ("https://voorbeeld.nl/a#kop", "https://voorbeeld.nl/a"),
        ("**https://voorbeeld.nl/a**", "https://voorbeeld.nl/a"),
        ("https://münchen.example/straße", "https://münchen.example/straße"),
        ("[a]: https://voorbeeld.nl/x%20y.pdf", "https://voorbeeld.nl/x%20y.pdf"),
    ],
)
def test_een_adres_in_een_tekst(text: str, address: str) -> None:
    assert found_in(text) == [address]


@pytest.mark.parametrize(
    "text", ["https://", "http://.", "ftp://voorbeeld.nl", "www.voorbeeld.nl", "mailto:a@b.nl"]
)
def test_dit_is_geen_adres_om_na_te_gaan(text: str) -> None:
    assert found_in(text) == []


def test_elk_adres_staat_er_een_keer_met_al_zijn_plaatsen(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "content").mkdir()
    (tmp_path / "site_config.yml").write_text("naam: X\nbasis_url: https://eigen.nl/\n", "utf-8")
    (tmp_path / "data/documenten.yml").write_text(
        "- id: document-a\n  url: https://voorbeeld.nl/a\n"
        "  samenvatting: Er staat https://citaat.nl in.\n",
        "utf-8",
    )
    (tmp_path / "content/over.md").write_text(
        "---\ntitel: Over\n---\n\nEerst.\n\nDan [a](https://voorbeeld.nl/a) en\n"
        "[b](https://voorbeeld.nl/b).\n",
        "utf-8",
    )
    sources, _ = read(tmp_path)
    places = {
        address: [str(place) for place in places]
        for address, places in find_addresses(sources.records).items()
    }
    assert places == {
        "https://voorbeeld.nl/a": ["content/over.md:7", "data/documenten.yml:2"],
        "https://voorbeeld.nl/b": ["content/over.md:8"],
    }
