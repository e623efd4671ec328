"""A planned site as bytes: every page at its address, every file as it was planned."""

from __future__ import annotations

import json
from pathlib import Path

from sdsite.config import load_config
from sdsite.model import load
from sdsite.pages import plan_site
from sdsite.render import render
from sdsite.sources import read


def test_elke_pagina_en_elk_bestand_komt_op_zijn_adres(project: Path) -> None:
    sources, _ = read(project / "tests/sites/een_advies")
    config, _ = load_config(sources.config)
    assert config is not None
    register, _ = load(sources.records)
    plan = plan_site(register, config, config.peildatum, ())
    files = {file.path: file.content for file in render(plan, config, config.peildatum)}
    page = files["adviezen/2030-1/index.html"].decode()
    assert page.startswith("<!doctype html>")
    assert '<html lang="nl"' in page
    assert '<meta name="sdsite-kind" content="advies">' in page
    assert json.loads(files["api/v1/adviezen.json"])["aantal"] == 1
    assert list(files) == sorted(files)
