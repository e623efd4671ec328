"""A small site to ask: records in, an index on disk, answers of the real client engine out."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypedDict, Unpack

import pytest

from sdsite.pages.search_plan import Facet, SearchPlan, SearchRecord, Told
from sdsite.render.search import build_index
from tests.browser.chromium import absent
from tests.search.ask import Question, ask

FACETS = (Facet("soort", "Soort"), Facet("jaar", "Jaar"), Facet("thema", "Thema"))
"""The facets of every small site."""

Answers = Callable[..., list[dict[str, Any]]]
"""(records, *questions, synonyms=()) → what the engine answers to each question."""


class Rest(TypedDict, total=False):
    """What a record may have besides its words."""

    soort: str
    date: str
    facets: Mapping[str, tuple[str, ...]]
    listing: bool
    extra: tuple[str, ...]
    names: tuple[str, ...]


def record(identity: str, title: str, text: str = "", **rest: Unpack[Rest]) -> SearchRecord:
    """A record with nothing in it but what is given."""
    return SearchRecord(
        id=identity,
        address=f"{identity}/",
        soort=rest.get("soort", "Stuk"),
        title=title,
        context="",
        date=rest.get("date", ""),
        date_words=rest.get("date", ""),
        listing=rest.get("listing", False),
        make=lambda _: Told(
            text, rest.get("facets", {}), rest.get("extra", ()), rest.get("names", ())
        ),
    )


def write_index(plan: SearchPlan, folder: Path) -> Path:
    """The folder with the index of a plan, made in `folder`."""
    for file in build_index(plan):
        place = folder / file.path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(file.content)
    return folder / "zoekindex"


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    """Asks a site of these records each question, in node; a question is a text or a Question."""

    def answer(
        records: Sequence[SearchRecord],
        *questions: str | Question,
        synonyms: tuple[tuple[str, ...], ...] = (),
    ) -> list[dict[str, Any]]:
        index = write_index(SearchPlan(tuple(records), FACETS, synonyms), tmp_path)
        asked = [each if isinstance(each, tuple) else (each, {}) for each in questions]
        try:
            return ask(index, asked)
        except FileNotFoundError:
            absent("node", "apt-get install nodejs")
            raise

    return answer
