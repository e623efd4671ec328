"""A style sheet is read as rules, and written with those selectors that are wanted."""

from __future__ import annotations

import pytest

from sdsite.render.style_rules import classes, is_of_use, rules, selectors, short, written


@pytest.mark.parametrize(
    "css,expected",
    [
        ("a {\n  color: red;\n}\n", "a{color:red}"),
        ("a > b,\nc + d { e: f; }", "a>b,c + d{e:f}"),
        ("a :hover { b: c }", "a :hover{b:c}"),
        ("/* a: b; */ a { /* c */ d: /* e */ f }", "a{d:f}"),
        ('a::before { content: "x:  { y, }"; }', 'a::before{content:"x:  { y, }"}'),
        ('a { content: "›" / ""; }', 'a{content:"›" / ""}'),
        ("@media (min-width: 48em) and (x) { a { b: calc(1px + 2px) } }",
         "@media (min-width:48em) and (x){a{b:calc(1px + 2px)}}"),
        (':root { --l: "S",; --m: var(--l,) "T", x }', ':root{--l:"S",;--m:var(--l,) "T",x}'),
    ],
)  # fmt: skip
def test_wat_niets_betekent_gaat_weg(css: str, expected: str) -> None:
    assert short(css) == expected


@pytest.mark.parametrize(
    "css,expected",
    [
        (".a,.b{c:d}", ".b{c:d}"),
        (".a{c:d}.b{e:f}", ".b{e:f}"),
        ("@media print{.a{c:d}}.b{e:f}", ".b{e:f}"),
        ("@container x{@supports (y){.a,.b{c:d}}}", "@container x{@supports (y){.b{c:d}}}"),
        ("@font-face{src:url(a)}@page{margin:0}", "@font-face{src:url(a)}@page{margin:0}"),
        ("@charset 'x';.b{c:d}", ".b{c:d}"),
    ],
)  # fmt: skip
def test_alleen_de_gevraagde_selectors_blijven(css: str, expected: str) -> None:
    assert written(rules(css), lambda selector: selector != ".a") == expected


def test_een_komma_tussen_haken_scheidt_geen_selectors() -> None:
    assert selectors(":is(a,b) c,d[e='f']") == (":is(a,b) c", "d[e='f']")
    assert classes(".a:not(.b-c) > d.e__f") == {"a", "b-c", "e__f"}


@pytest.mark.parametrize(
    "selector,of_use",
    [
        (".here .away", False),
        (".here:not(.away)", True),
        (":is(.here, .away) p", True),
        (":is(.away, .away b) p", False),
        (":where(:not(.away), .away) > a", True),
        (".here:has(.away)", False),
        (".here:has(:is(p, .away) b):not(.away p, .here)", True),
    ],
)
def test_een_selector_is_van_nut_als_een_keuze_tussen_haken_dat_is(
    selector: str,
    of_use: bool,  # noqa: FBT001
) -> None:
    assert is_of_use(selector, frozenset({"away"})) == of_use
