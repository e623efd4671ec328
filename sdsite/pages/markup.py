"""Text → HTML in one call of C: markupsafe's own functions check first what they were given."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from markupsafe import Markup, escape

try:
    from markupsafe import _escape_inner as escape_text  # type: ignore[attr-defined]  # in C
except ImportError:  # markupsafe promises no more than `escape`

    def escape_text(text: str, /) -> str:
        """Write a text as HTML."""
        return str(escape(text))


as_markup: Callable[[str], Markup] = partial(str.__new__, Markup)
"""Takes a text for markup."""

__all__ = ["as_markup", "escape_text"]
