"""The Python of our templates: the same HTML as Jinja's own code, and as strict."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, TemplateAssertionError, UndefinedError
from markupsafe import Markup

from sdsite.render.template_code import TemplateCode, shown

PARTS = {
    "deel.html": "{% macro deel(value, level=2) %}<h{{ level }}>{{ value.word }}</h{{ level }}>"
    "{% if caller is defined %}<div>{{ caller() }}</div>{% endif %}{% endmacro %}"
}


@dataclass(frozen=True)
class View:
    """What the templates here draw."""

    word: str = "<een> & 'ander'"
    safe: Markup = Markup("<b>vet</b>")
    ends: tuple[View, ...] = ()
    number: int = 3
    missing: None = None


VIEW = View(ends=(View("a"), View("b"), View("b")))


def _html(template: str, *, ours: bool) -> str:
    environment = Environment(
        loader=DictLoader({**PARTS, "bladzijde.html": template}),
        autoescape=True,
        undefined=StrictUndefined,
    )
    environment.globals["roep"] = lambda word, sign="!": f"{word}{sign}"
    if ours:
        environment.code_generator_class = TemplateCode
        environment.part = lambda name: environment.get_template(name).module  # type: ignore[attr-defined]
    return environment.get_template("bladzijde.html").render(view=VIEW)


@pytest.mark.parametrize(
    "template",
    [
        "{{ view.word }} {{ view.safe }} {{ view.number }} {{ view.missing }}",
        "{{ 'ja' if view.ends }}{{ 'nee' if view.missing }}{{ 'a' if view.missing else '<b>' }}",
        (
            "{% for end in view.ends %}{% if loop.changed(end.word) %}{{ end.word }}{% endif %}"
            "{{ loop.index0 }}{{ ',' if not loop.last }}{{ '!' if loop.first }}{% endfor %}"
        ),
        '{% from "deel.html" import deel %}{{ deel(view) }}{{ deel(view.ends[0], 3) }}',
        '{% from "deel.html" import deel %}{% call deel(view, 4) %}{{ view.safe }}{% endcall %}',
        '{% import "deel.html" as delen %}{{ delen.deel(view.ends[1]) }}',
        "{% macro _own(end) %}<i>{{ end.word }}</i>{% endmacro %}{{ _own(view) }}",
        "{{ roep(view.word) }}{{ roep('ja', '?') }}{{ view.word | length }}",
        "{{ ('<p>' | safe ~ view.word) if view.word is not escaped }}",
        "{% set kop = view.ends[0] %}{{ kop.word ~ view.word }}",
    ],
)
def test_het_maakt_dezelfde_html_als_jinja(template: str) -> None:
    assert _html(template, ours=True) == _html(template, ours=False)


@pytest.mark.parametrize(
    "template", ["{{ naam }}", "{{ naam() }}", "{{ naam.word }}", "{{ 'x' if naam }}"]
)
def test_een_naam_die_er_niet_is_wordt_geweigerd(template: str) -> None:
    with pytest.raises(UndefinedError, match="naam"):
        _html(template, ours=True)


@pytest.mark.parametrize("template", ["{{ view.naam }}", "{% if view.naam %}x{% endif %}"])
def test_een_veld_dat_er_niet_is_wordt_geweigerd(template: str) -> None:
    with pytest.raises(AttributeError, match="naam"):
        _html(template, ours=True)


def test_een_argument_met_een_naam_wordt_geweigerd() -> None:
    with pytest.raises(TemplateAssertionError, match="by place"):
        _html("{{ roep('ja', sign='?') }}", ours=True)


def test_alleen_opmaak_blijft_zoals_zij_is() -> None:
    assert shown("<a>") == "&lt;a&gt;"
    assert shown(Markup("<a>")) == "<a>"
    assert shown(12) == "12"
