"""Of Material's style sheet stays what our pages may need, rule by rule."""

from __future__ import annotations

import pytest

from sdsite.render.material_style import needed


@pytest.mark.parametrize(
    "css,kept",
    [
        ("a{color:red}", "a{color:red}"),
        (".md-typeset ul,.md-typeset .tabbed-set{margin:0}", ".md-typeset ul{margin:0}"),
        (".md-search__input{color:red}", ""),
        ("@media print{.md-typeset{a:b}.md-nav{c:d}}", "@media print{.md-typeset{a:b}}"),
        ("@media screen{.md-nav{c:d}}", ""),
        ("@keyframes x{0%{a:b}to{c:d}}a{e:f}", "a{e:f}"),
        (":root{--md-x-icon:url(data:image/svg+xml,x);color:red}", ":root{color:red}"),
        (
            ":root{--md-a:1px;--md-b:2px}p{margin:var(--md-a)}",
            ":root{--md-a:1px;}p{margin:var(--md-a)}",
        ),
        (":root{--md-a:var(--md-b);--md-b:2px}p{margin:0}", "p{margin:0}"),
        (".md-typeset kbd,.md-typeset abbr{a:b}", ".md-typeset kbd{a:b}"),
        (":root{--md-x-icon:url(data:image/svg+xml,x)}", ""),
        ("[data-md-toggle=search]:checked~.md-header{a:b}", ""),
        (":is(.md-typeset,.md-nav) a,p{a:b}", "p{a:b}"),
    ],
)
def test_alleen_wat_onze_paginas_hebben_blijft(css: str, kept: str) -> None:
    assert needed(css) == kept


def test_een_waarde_blijft_als_een_ander_opmaakblad_haar_leest() -> None:
    css = ":root{--md-a:var(--md-b);--md-b:2px;--md-c:3px}"
    assert needed(css, "p{margin:var(--md-a)}") == ":root{--md-a:var(--md-b);--md-b:2px;}"
