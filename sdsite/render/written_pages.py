"""Written pages as HTML: what was made before is at hand, and Markdown is loaded for a new one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import partial

from markupsafe import Markup

from sdsite.cache import Cache
from sdsite.frozen import frozen
from sdsite.pages.bladzijde import Geschreven
from sdsite.pages.parts import Link
from sdsite.render.view_digest import view_digest


@frozen
class Written:
    """A written page as HTML."""

    html: Markup
    """The text; addresses of this site are still marked with `site:`."""
    headings: tuple[Link, ...]
    """The headings of the second level."""


_known: dict[bytes, Written] = {}
"""What this process has at hand: each text as HTML, by the digest of its value."""


def recall_written(texts: Iterable[Geschreven], kept: Cache) -> None:
    """Have these at hand for who draws a page, as the same program made them before."""
    version = f"written {kept.program}"
    for text in texts:
        inputs = view_digest(text)
        if inputs not in _known:
            _known[inputs] = _read(kept.remember(version, inputs, partial(_bytes, text)))


def render_written(text: Geschreven) -> Written:
    """Give the HTML of a written page, as `render_markdown` makes it."""
    return _known.get(view_digest(text)) or _made(text)


def _made(text: Geschreven) -> Written:
    from sdsite.render.markdown import render_markdown  # noqa: PLC0415  most runs find it kept

    return render_markdown(text)


def _bytes(text: Geschreven) -> bytes:
    made = _made(text)
    headings = [(heading.text, heading.address) for heading in made.headings]
    return json.dumps((made.html, headings)).encode()


def _read(kept: bytes) -> Written:
    html, headings = json.loads(kept)
    links = tuple(Link(text, address) for text, address in headings)
    return Written(Markup(html), links)  # noqa: S704 - it was cleaned when it was made
