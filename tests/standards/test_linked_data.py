"""What the pages say to search engines, read as they do: from the HTML, as schema.org."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import extruct
import pytest

from sdsite.model import Register
from sdsite.model.raadsvraag import Deelvraag

Things = Mapping[str, list[dict[str, object]]]


@pytest.fixture(scope="module")
def things(real_site: Path, site_pages: Mapping[str, object]) -> Things:
    """Everything that each page of the real site says, by its path."""
    return {path: list(_said(real_site / path)) for path in site_pages}


def _said(page: Path) -> Iterator[dict[str, object]]:
    found = extruct.extract(page.read_text("utf-8"), syntaxes=["json-ld"], errors="strict")
    for block in found["json-ld"]:
        assert block["@context"] == "https://schema.org"
        yield from block["@graph"]


def test_elke_pagina_onder_de_start_zegt_waar_zij_staat(things: Things) -> None:
    without = [
        path
        for path, said in things.items()
        if path not in {"index.html", "404.html"}
        and "BreadcrumbList" not in {thing["@type"] for thing in said}
    ]
    assert not without


def test_de_site_zegt_alle_soorten_dingen_die_zij_kent(things: Things) -> None:
    kinds = Counter(str(thing["@type"]) for said in things.values() for thing in said)
    wanted = {"Dataset", "DataCatalog", "Event", "GovernmentOrganization", "Question", "Report"}
    assert wanted <= kinds.keys()


def test_elke_deelvraag_staat_er_met_haar_antwoord(things: Things, real_register: Register) -> None:
    questions = [t for said in things.values() for t in said if t["@type"] == "Question"]
    asked = real_register.all(Deelvraag)
    assert len(questions) == len(asked)
    answered = [question for question in questions if "acceptedAnswer" in question]
    assert len(answered) == sum(deelvraag.antwoord is not None for deelvraag in asked)


def test_de_startpagina_noemt_de_uitgever(things: Things) -> None:
    publishers = [t for t in things["index.html"] if t["@type"] == "GovernmentOrganization"]
    assert [each["name"] for each in publishers] == ["gemeente Hengelo"]
    assert str(publishers[0]["@id"]).startswith("https://identifier.overheid.nl/tooi/id/")


def test_elk_bestand_van_een_dataset_bestaat(things: Things, real_site: Path) -> None:
    for said in things.values():
        for thing in said:
            files = thing.get("distribution", [])
            assert isinstance(files, list)
            for file in files:
                assert (real_site / str(file["contentUrl"]).lstrip("/")).is_file()
