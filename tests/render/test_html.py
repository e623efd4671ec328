"""Templates become HTML: text escaped, what is the same told once, unknown names refused."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import sdsite.render.html
from sdsite.pages.parts import Label
from sdsite.program import templates_folder
from sdsite.render.html import (
    _templates,
    draw_once,
    explain_once,
    is_told,
    number_terms,
    read_saved_templates,
    render_page,
    render_part,
    without_blank_lines,
)


def test_de_sleutel_van_een_uitleg_wordt_kort_en_blijft_bij_zijn_woord() -> None:
    html = (
        '<button aria-describedby="uitleg:a-b">x</button><span id="uitleg:a-b">y</span>'
        '<button aria-describedby="uitleg:c">z</button><span id="uitleg:c">uitleg: c</span>'
    )
    assert number_terms(html) == (
        '<button aria-describedby="uitleg-1">x</button><span id="uitleg-1">y</span>'
        '<button aria-describedby="uitleg-2">z</button><span id="uitleg-2">uitleg: c</span>'
    )


def test_een_begrip_wordt_een_keer_per_pagina_uitgelegd_en_leidt_daarna_naar_zijn_pagina() -> None:
    html = "".join(
        f'<span class="begrip">(<span class="begrip__woord" role="button" tabindex="0" '
        f'aria-describedby="uitleg:{where}-begrip-{term}">{word}</span>'
        f'<span class="begrip__uitleg" role="tooltip" id="uitleg:{where}-begrip-{term}">U.</span>)'
        "</span>"
        for where, term, word in (
            ("a", "wmo", "Wmo"),
            ("a", "jeugd", "jeugd"),
            ("b", "wmo", "de Wmo"),
        )
    )
    once = explain_once(html)
    assert once.count('role="button"') == 2
    link = '<a class="begrip__woord" href="site:begrippen/wmo/">de Wmo</a>'
    assert once.endswith(f'<span class="begrip">({link})</span>')


def test_lege_regels_verdwijnen_behalve_waar_zij_tellen() -> None:
    html = "<p>a</p>\n\n  \n<p>b</p>\n<pre>een\n\ntwee</pre>\n\n<p>c <a>d</a>\ne</p>"
    assert without_blank_lines(html) == (
        "<p>a</p>\n<p>b</p>\n<pre>een\n\ntwee</pre>\n<p>c <a>d</a>\ne</p>"
    )


def test_een_pictogram_dat_vaker_staat_wordt_een_keer_getekend() -> None:
    svg = '<svg class="icoon" viewBox="0 0 20 20"><path d="{}"/></svg>'
    html = svg.format("M1") + svg.format("M2") + svg.format("M1")
    once = draw_once(html)
    assert once.count("M1") == 1
    symbol = '<symbol id="icoon-1" viewBox="0 0 20 20"><path d="M1"/></symbol>'
    assert f'<svg class="icoon">{symbol}<use href="#icoon-1"/></svg>' in once
    assert once.endswith('<svg class="icoon"><use href="#icoon-1"/></svg>')
    assert svg.format("M2") in once, "what stands once stays as it is"


def test_buiten_een_bladzijde_is_nog_niets_verteld() -> None:
    assert not is_told("afwijkingen/x/")
    assert not is_told("afwijkingen/x/")


def test_tekst_wordt_ontdaan_van_opmaak() -> None:
    html = render_part("statuslabel", Label("<b>over</b> & uit", "goed", "vinkje"))
    assert "&lt;b&gt;over&lt;/b&gt; &amp; uit" in html


def test_de_sjablonen_zijn_te_vinden() -> None:
    assert (templates_folder() / "theme" / "main.html").is_file()


def test_een_sjabloon_dat_bewaard_is_wordt_opnieuw_gelezen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = tmp_path / "pages" / "proef.html"
    template.parent.mkdir()
    template.write_text("een {{ view }}", "utf-8")
    monkeypatch.setattr(sdsite.render.html, "templates_folder", lambda: tmp_path)
    _templates.cache_clear()
    assert render_page("pages/proef.html", "<a>") == "een &lt;a&gt;"
    template.write_text("twee {{ view }}", "utf-8")
    os.utime(template, (1, 1))
    assert render_page("pages/proef.html", "<a>").startswith("een"), "one build, one reading"
    read_saved_templates()
    assert render_page("pages/proef.html", "<a>").startswith("twee")
    _templates.cache_clear()
