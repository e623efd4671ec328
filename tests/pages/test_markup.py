"""Text as HTML in one call: the same as markupsafe makes of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from sdsite.pages.markup import as_markup, escape_text


@given(st.text(alphabet=st.sampled_from("a<>&\"' é")) | st.text())
def test_een_tekst_wordt_html_zoals_bij_markupsafe(text: str) -> None:
    assert escape_text(text) == escape(text)
    assert as_markup(text) == Markup(text)  # noqa: S704 - it is only compared
    assert type(as_markup(text)) is Markup
