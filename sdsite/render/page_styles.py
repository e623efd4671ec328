"""The style sheet of each kind of page: of all rules those that a page of that kind can use.

A page waits for its style sheet, so it has no rules for what the page never shows. What a page may
show is what stands in its template, and in the parts that this takes in: a rule is left out when it
asks for a class that other templates name and these do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache, partial
from pathlib import Path

from sdsite.program import templates_folder
from sdsite.render.style_rules import Rule, classes, is_of_use, rules, selectors, written

WRITTEN_BY_CODE = frozenset(
    {"afleiding", "antwoord__let-op", "eenheid", "footnote", "footnote-backref", "footnote-ref"}
    | {"kolom--number", "startkop__stand", "tabel", "tussenkop", "visueel-verborgen"}
)
"""Classes that may stand on any page, though no template of its kind names them: code does."""

IN_DRAWINGS = (
    "grafiek grafiek__eenheid grafiek__noot grafiek__sleutel grafiek__teken "
    "grafiek__tekening grafiek__tekening- g-lijn- g-vlak-"
)
"""The classes, or what they begin with, of charts and time lines: where a template asks for one."""

ON_EVERY_PAGE = frozenset({"box.js", "first.js", "site.js"})
"""The scripts that make something on any page; all others belong to the search page."""

_WORD = re.compile(r"[A-Za-z_][\w-]*")
_TAKEN_IN = re.compile(r'"((?:pages|parts)/\w+\.html)"')


def styles_by_kind(css: str) -> dict[str, str]:
    """The style sheet of each kind of page, from that of all kinds, which is short already."""
    return dict(_styles(css, tuple(_texts(templates_folder()).items())))


@lru_cache(maxsize=1)
def _styles(css: str, templates: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    found = rules(css)
    texts = dict(templates)
    naming = _naming(_classes(found) - WRITTEN_BY_CODE, texts)
    named = [frozenset(_classes((rule,))) for rule in found]

    @cache
    def without(place: int, absent: frozenset[str]) -> str:
        return written((found[place],), partial(is_of_use, absent=absent))

    made: dict[frozenset[str], str] = {}
    styles = {}
    for page in (path for path in texts if path.startswith("pages/")):
        own = _taken_in(page, texts)
        absent = frozenset(each for each, naming_it in naming.items() if not naming_it & own)
        if absent not in made:
            made[absent] = "".join(
                without(place, asked & absent) for place, asked in enumerate(named)
            )
        styles[Path(page).stem] = made[absent]
    return tuple(styles.items())


def _texts(folder: Path) -> dict[str, str]:
    """What can name a class: every template of a page or a part, with the scripts of search.

    What every page shows stands under the empty string.
    """
    texts = {
        file.relative_to(folder).as_posix(): _with_drawings(file.read_text("utf-8"))
        for part in ("pages", "parts")
        for file in sorted((folder / part).glob("*.html"))
    }
    around = [*(folder / "theme").rglob("*.html")]
    search: list[Path] = []
    for script in (folder / "assets").rglob("*.js"):
        (around if script.name in ON_EVERY_PAGE else search).append(script)
    texts[""] = "\n".join(file.read_text("utf-8") for file in around)
    texts["pages/zoeken.html"] += "\n".join(file.read_text("utf-8") for file in search)
    return texts


def _with_drawings(template: str) -> str:
    """A template with the classes that the drawings it asks for bear."""
    return f"{template}\n{IN_DRAWINGS}" if "svg(" in template else template


def _naming(every: Iterable[str], texts: Mapping[str, str]) -> dict[str, set[str]]:
    """Of each class the texts that name it, or its beginning: `groep-{{ number }}`.

    A class that none of them names is written by code; it is not there.
    """
    words = {path: set(_WORD.findall(text)) for path, text in texts.items()}
    begins = {
        path: tuple(word for word in own if word.endswith("-")) for path, own in words.items()
    }
    naming = {
        each: {path for path in texts if each in words[path] or each.startswith(begins[path])}
        for each in every
    }
    return {each: paths for each, paths in naming.items() if paths}


def _taken_in(page: str, texts: Mapping[str, str]) -> set[str]:
    """A template with all that it takes in, and what every page shows."""
    found, new = {""}, {page}
    while new:
        found |= new
        new = {part for path in new for part in _TAKEN_IN.findall(texts[path])} - found
    return found


def _classes(found: Iterable[Rule]) -> set[str]:
    """Every class that a rule asks for."""
    every: set[str] = set()
    for rule in found:
        if isinstance(rule.inside, tuple):
            every |= _classes(rule.inside)
        elif not rule.head.startswith("@"):
            every.update(*map(classes, selectors(rule.head)))
    return every
