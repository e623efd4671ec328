"""A written page knows which facts it names, and on which line."""

from __future__ import annotations

from sdsite.model.bladzijde import Bladzijde

TEXT = """\
Zie [[advies-1]] en [[advies-2|het tweede]].

Ook [dit](id:advies-3) en [dat]( <id:advies-4> "titel"), maar `[[niet-dit]]` niet.

```
[[ook-niet]]
~~~
[x](id:ook-niet)
```

[los]: id:advies-5
"""


def _page(text: str) -> Bladzijde:
    return Bladzijde(pad="over", titel="Over", kort="Kort.", tekst=text, regel=5)


def test_elke_verwijzing_heeft_een_id_en_een_regel() -> None:
    assert list(_page(TEXT).verwijzingen()) == [
        (5, "advies-1"),
        (5, "advies-2"),
        (7, "advies-3"),
        (7, "advies-4"),
        (15, "advies-5"),
    ]


def test_wat_code_is_telt_niet_mee() -> None:
    lines = dict(_page("a `b` c\n~~~\nd\n~~~\ne ``f ` g`` h\n").regels())
    assert lines == {5: "a  c", 9: "e  h"}


def test_een_blok_code_zonder_einde_loopt_door_tot_onderaan() -> None:
    assert dict(_page("a\n```\nb\n").regels()) == {5: "a"}
