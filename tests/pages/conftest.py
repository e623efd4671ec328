"""What tests of pages may ask for: a small project on disk, planned, and a page of it as HTML."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import lxml.html
import pytest
from lxml.html import HtmlElement

from sdsite.checks import check
from sdsite.config import load_config
from sdsite.findings import has_errors
from sdsite.model import load
from sdsite.pages import Page, SitePlan, plan_site
from sdsite.render.html import render_page
from sdsite.render.page_links import relate_links
from sdsite.sources import read

NOT_THE_PROJECT = shutil.ignore_patterns("expected", "findings.txt", "*.actual")

PlanOf = Callable[..., SitePlan]


@pytest.fixture
def plan_of(project: Path, tmp_path: Path) -> PlanOf:
    """A project that a test names, loaded, checked and planned as a build does it.

    `plan_of({"data/besluiten.yml": "..."}, case="een_advies")`: the files of
    tests/sites/<case>, with the given ones added or in their place; text "" takes a file away.
    """

    def plan(files: Mapping[str, str] | None = None, *, case: str = "een_advies") -> SitePlan:
        folder = tmp_path / "project"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(project / "tests/sites" / case, folder, ignore=NOT_THE_PROJECT)
        for path, text in (files or {}).items():
            file = folder / path
            if not text:
                file.unlink()
                continue
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        return _planned(folder)

    return plan


@pytest.fixture
def reactions_saying(project: Path) -> Callable[[str, str], dict[str, str]]:
    """The reactions of the case een_advies with other words in them, for `plan_of`."""

    def saying(before: str, after: str) -> dict[str, str]:
        file = "data/collegereacties.yml"
        written = (project / "tests/sites/een_advies" / file).read_text("utf-8")
        assert before in written
        return {file: written.replace(before, after)}

    return saying


@pytest.fixture(scope="session")
def real_plan(project: Path) -> SitePlan:
    """The plan of the real site."""
    return _planned(project)


def page_at(plan: SitePlan, address: str) -> Page:
    """The page at an address; the test fails with the addresses there are when it is not there."""
    pages = {page.address: page for page in plan.pages}
    assert address in pages, f"no page at {address!r}, only at {sorted(pages)}"
    return pages[address]


def html_of(page: Page) -> HtmlElement:
    """What the template makes of a page, parsed; its links relative to the page."""
    html, _ = relate_links(render_page(f"pages/{page.kind}.html", page.view), page.address)
    return lxml.html.fragment_fromstring(html, create_parent="div")


def text_of(page: Page) -> str:
    """The words that a reader meets on a page, with single spaces."""
    return words_of(html_of(page))


def words_of(element: HtmlElement) -> str:
    """The words in a part of a page, with single spaces; a label is parted from its value."""
    for label in element.iter("dt"):
        label.tail = f" {label.tail or ''}"
    return " ".join(element.text_content().split())


def _planned(folder: Path) -> SitePlan:
    sources, problems = read(folder)
    config, wrong_settings = load_config(sources.config)
    register, wrong_records = load(sources.records)
    findings = [*problems, *wrong_settings, *wrong_records]
    if config is not None and not has_errors(findings):
        findings += check(register, config)
    assert not has_errors(findings), "\n".join(map(str, findings))
    assert config is not None
    return plan_site(register, config, config.peildatum)
