"""Text as HTML in one call: the same as markupsafe makes of it."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import markupsafe
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from sdsite.pages import markup
from sdsite.pages.markup import as_markup, escape_text

TEXTS = st.text(alphabet=st.sampled_from("a<>&\"' é")) | st.text()


@pytest.fixture(scope="module")
def markup_of_a_later_release() -> ModuleType:
    """The module as it is loaded where markupsafe has only what it promises."""
    spec = importlib.util.spec_from_file_location("later_markup", markup.__file__)
    assert spec is not None
    assert spec.loader is not None
    later = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.delattr(markupsafe, "_escape_inner")
        spec.loader.exec_module(later)
    return later


@given(TEXTS)
def test_een_tekst_wordt_html_zoals_bij_markupsafe(text: str) -> None:
    assert escape_text(text) == escape(text)
    assert as_markup(text) == Markup(text)  # noqa: S704 - it is only compared
    assert type(as_markup(text)) is Markup


@given(text=TEXTS)
def test_ook_met_een_markupsafe_zonder_de_functie_in_c(
    markup_of_a_later_release: ModuleType, text: str
) -> None:
    later = markup_of_a_later_release.escape_text
    assert later is not escape_text
    assert later(text) == escape_text(text)
    assert type(later(text)) is str
