"""What tests of documents for paper share: settings that ask for some, and one of them planned."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sdsite.pages.booklet import Booklet, Chapter
from tests.pages.conftest import PlanOf

CASE = Path(__file__).parents[1] / "sites/een_advies/site_config.yml"


def asking(*ids: str, extra: str = "") -> Mapping[str, str]:
    """The settings of the case een_advies, asking for these documents."""
    asked = "".join(f"  - {each}\n" for each in ids)
    return {"site_config.yml": f"{CASE.read_text('utf-8')}{extra}pdf:\n{asked}"}


def booklet_of(plan_of: PlanOf, asked: str, files: Mapping[str, str] | None = None) -> Booklet:
    """The document with this id, made of the case een_advies and these files."""
    (booklet,) = plan_of({**asking(asked), **(files or {})}).booklets
    return booklet


def chapter_of(booklet: Booklet, kind: str) -> Chapter:
    """The only chapter of a kind."""
    (chapter,) = [each for each in booklet.chapters if each.kind == kind]
    return chapter


def kinds_of(booklet: Booklet) -> list[str]:
    """The kinds of the chapters, in order."""
    return [chapter.kind for chapter in booklet.chapters]
