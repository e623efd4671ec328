"""A page's style sheet has every rule that the page can use, and not those of other kinds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml.html import HtmlElement

from sdsite.program import templates_folder
from sdsite.render.page_styles import IN_DRAWINGS, WRITTEN_BY_CODE, styles_by_kind
from sdsite.render.shell_assets import style_of_all_kinds
from sdsite.render.style_rules import Rule, classes, is_of_use, rules, selectors

WHOLE = style_of_all_kinds()
STYLES = styles_by_kind(WHOLE)


def test_elke_soort_pagina_heeft_een_opmaakblad() -> None:
    assert STYLES.keys() == {file.stem for file in (templates_folder() / "pages").glob("*.html")}


def test_een_regel_staat_alleen_waar_een_sjabloon_om_zijn_klasse_kan_vragen() -> None:
    assert ".kiesbaar" in STYLES["toezeggingen"]
    assert ".kiesbaar" not in STYLES["themas"]
    assert ".zoekresultaat" in STYLES["zoeken"]
    assert ".zoekresultaat" not in STYLES["themas"]
    assert all(".zoekpaneel" in style for style in STYLES.values())
    assert {"grafiek__noot", "g-lijn-as"} <= _named(STYLES["start"]) & _named(STYLES["tijdlijn"])
    assert "grafiek" not in STYLES["themas"]


def test_geen_selector_begint_met_wat_er_voor_moet_staan() -> None:
    """A browser skips such a rule without a word."""
    assert not [one for one in _selectors(rules(WHOLE)) if one.strip()[:1] in tuple(",>+~")]


def test_geen_pagina_mist_een_regel_voor_een_klasse_die_zij_heeft(
    site_pages: Mapping[str, HtmlElement],
) -> None:
    kept = {kind: set(_selectors(rules(style))) for kind, style in STYLES.items()}
    every, known = set(_selectors(rules(WHOLE))), frozenset(_named(WHOLE))
    missing = {
        (kind, selector)
        for page in site_pages.values()
        for kind in map(str, page.xpath("//meta[@name='sdsite-kind']/@content"))
        for absent in (known - set(" ".join(page.xpath("//@class")).split()),)
        for selector in every - kept[kind]
        if is_of_use(selector, absent)
    }
    assert not missing


def test_wat_de_code_zelf_schrijft_is_op_elke_pagina_opgemaakt(project: Path) -> None:
    named = re.findall(r"""class(?:=|": )\\?["']([\w -]+)["']""", _code(project))
    everywhere = frozenset.intersection(*map(_named, STYLES.values()))
    elsewhere = set(" ".join(named).split()) & _named(WHOLE) - everywhere - WRITTEN_BY_CODE
    assert not {one for one in elsewhere if not one.startswith(tuple(IN_DRAWINGS.split()))}


def test_elke_klasse_waar_een_regel_om_vraagt_wordt_ergens_geschreven(project: Path) -> None:
    """Material's template writes `md-`, an overview `k1-1`."""
    templates = sorted((project / "templates").rglob("*.html"))
    scripts = sorted((project / "templates" / "assets").rglob("*.js"))
    every = "\n".join(file.read_text("utf-8") for file in (*templates, *scripts))
    words = set(re.findall(r"[A-Za-z_][\w-]*", f"{every}\n{_code(project)}\n{IN_DRAWINGS}"))
    begins = ("k", "md-", *(word for word in words if word.endswith("-")))
    assert not {one for one in _named(WHOLE) - words if not one.startswith(begins)}


def _code(project: Path) -> str:
    return "\n".join(
        file.read_text("utf-8")
        for stage in ("pages", "render")
        for file in sorted((project / "sdsite" / stage).rglob("*.py"))
    )


def _named(style: str) -> frozenset[str]:
    return frozenset().union(*map(classes, _selectors(rules(style))))


def _selectors(found: tuple[Rule, ...]) -> Iterator[str]:
    for rule in found:
        if isinstance(rule.inside, tuple):
            yield from _selectors(rule.inside)
        elif not rule.head.startswith("@"):
            yield from selectors(rule.head)
