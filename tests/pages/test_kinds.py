"""Every kind of page, and where on the site its pages stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdsite.config import load_config
from sdsite.model import load
from sdsite.pages.context import PageContext
from sdsite.pages.kinds import KINDS, Kind
from sdsite.sources import read


def _context(folder: Path) -> PageContext:
    sources, _ = read(folder)
    config, _ = load_config(sources.config)
    assert config is not None
    return PageContext(load(sources.records)[0], config, config.peildatum)


@pytest.fixture(scope="module")
def real_context(project: Path) -> PageContext:
    return _context(project)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.pages.__name__)
def test_elke_pagina_staat_waar_haar_soort_het_zegt(kind: Kind, real_context: PageContext) -> None:
    pages = tuple(kind.pages(real_context))
    assert pages
    assert all(page.address.startswith(kind.below) for page in pages)


@pytest.mark.parametrize(
    "case", ["een_advies", "een_spoor", "raadsvragen", "het_plan", "termijnen"]
)
def test_of_een_soort_er_is_klopt_met_haar_paginas(project: Path, case: str) -> None:
    context = _context(project / "tests/sites" / case)
    for kind in KINDS:
        if kind.there is not None:
            first = next(kind.pages(context), None)
            assert kind.there(context) is (first is not None), kind.below
            assert first is None or first.address == kind.below
