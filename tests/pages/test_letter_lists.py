"""Letters with what stands in them: in parts where the list is long, with one filter for all."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from sdsite.config import load_config
from sdsite.model import load
from sdsite.model.document import Document
from sdsite.pages.blocks import Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.letter_lists import LetterLists, LetterListsView, letter_list_pages
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import Page, at_hand
from sdsite.sources import read

PAGE = Page(
    "brieven/", "adviezen", "Brieven", "Kort.", "brieven/", (Link("Start", ""),), at_hand(None)
)


def _line(name: str) -> Lijstitem:
    return Lijstitem(Link(name, f"{name}/"))


def _letter(letter: Document) -> Lijstitem:
    return _line(letter.id)


@pytest.fixture
def context(project: Path) -> PageContext:
    sources, _ = read(project / "tests/sites/een_advies")
    config, _ = load_config(sources.config)
    assert config is not None
    return PageContext(load(sources.records)[0], config, config.peildatum)


def test_een_lange_lijst_staat_in_delen_en_het_filter_wijst_naar_waar_iets_begint(
    context: PageContext,
) -> None:
    outcomes = {"overgenomen": ("a1", "a2"), "niet overgenomen": ("b1", "b2", "b3")}
    letters = context.register.all(Document)[:2]
    lists = LetterLists(letters, outcomes, _letter, _line, "Naar reactie", 4)
    first, second = letter_list_pages(context, PAGE, lists)
    one, two = (cast("LetterListsView", page.view) for page in (first, second))
    assert [page.address for page in (first, second)] == ["brieven/", "brieven/deel-2/"]
    assert one.letters is not None
    assert two.letters is None
    assert [group.title for view in (one, two) for group in view.groups] == [
        "Overgenomen (2)",
        "Niet overgenomen (3)",
    ]
    assert one.filter == two.filter
    assert [(each.address, each.count) for each in one.filter.choices] == [
        ("brieven/#overgenomen", 2),
        ("brieven/deel-2/#niet-overgenomen", 3),
    ]
