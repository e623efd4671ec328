"""Every kind of page, and where on the site its pages stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdsite.config import load_config
from sdsite.model import load
from sdsite.pages.context import PageContext
from sdsite.pages.kinds import KINDS, Kind
from sdsite.sources import read


@pytest.fixture(scope="module")
def real_context(project: Path) -> PageContext:
    sources, _ = read(project)
    config, _ = load_config(sources.config)
    assert config is not None
    return PageContext(load(sources.records)[0], config, config.peildatum)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.pages.__name__)
def test_elke_pagina_staat_waar_haar_soort_het_zegt(kind: Kind, real_context: PageContext) -> None:
    pages = tuple(kind.pages(real_context))
    assert pages
    assert all(page.address.startswith(kind.below) for page in pages)
