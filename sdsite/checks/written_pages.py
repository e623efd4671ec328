"""Checks on written pages: their links to facts, their headings, and what a page cannot show."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdsite.checks.references import suggestion
from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding, Place
from sdsite.model.bladzijde import Bladzijde
from sdsite.model.register import Register

_HEADING = re.compile(r"^ {0,3}(#{1,6})(?!#)\s*\S")
_UNDERLINED = re.compile(r"^ {0,3}=+\s*$")
_IMAGE = re.compile(r"!\[[^\]]*\](?:\(|\[)")


def unknown_ids_on_pages(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a link of a written page to an id that does not exist, with the nearest that does."""
    for page in register.bladzijden:
        for line, item_id in page.verwijzingen():
            if item_id not in register.items and item_id not in register.rij:
                yield Finding(
                    _place(register, page, line),
                    CheckRule.UNKNOWN_ID,
                    f'Er is geen gegeven met het id "{item_id}".',
                    suggestion(item_id, register),
                )


def wrong_headings(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a heading of the first level, which is the title, and a level that is passed over.

    WCAG 2.2, 1.3.1 asks that headings show how a page is built.
    """
    for page in register.bladzijden:
        before = 1
        for line, level in _headings(page):
            if not 2 <= level <= before + 1:
                wrong = f"niveau {level}" if level > 1 else "het niveau van de titel"
                yield Finding(
                    _place(register, page, line),
                    CheckRule.HEADING_LEVEL,
                    f"Deze kop heeft {wrong}, en dat past niet op deze plek.",
                    f"Zet er {_hashes(before + 1)} voor.",
                )
            before = max(level, 2)


def images_on_pages(register: Register, _config: Config) -> Iterator[Finding]:
    """Report an image: the site has no place for one, so that it would silently be left out."""
    for page in register.bladzijden:
        for line, text in page.regels():
            if _IMAGE.search(text):
                yield Finding(
                    _place(register, page, line),
                    CheckRule.NO_IMAGES,
                    "Een geschreven pagina kan geen afbeelding tonen.",
                    "Zeg in woorden wat erop staat, of verwijs met een link.",
                )


def _hashes(deepest: int) -> str:
    """The signs that a heading may have: "##", "## of ###"."""
    return " of ".join("#" * level for level in range(2, deepest + 1))


def _headings(page: Bladzijde) -> Iterator[tuple[int, int]]:
    """Line and level of every heading."""
    text_before = False
    for line, text in page.regels():
        if match := _HEADING.match(text):
            yield line, len(match[1])
        elif text_before and _UNDERLINED.match(text):
            yield line, 1
        text_before = bool(text.strip())


def _place(register: Register, page: Bladzijde, line: int) -> Place:
    return Place(register.place(page.pad).file, line)
