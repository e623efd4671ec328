"""Which texts residents read, as what passages, and on which line each sentence stands."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sdsite.checks.resident_texts import (
    Passage,
    fact_passages,
    page_passages,
    settings_passages,
    text_passages,
    untitled_links,
)
from sdsite.model.bladzijde import Bladzijde
from sdsite.readability import UNMEASURED
from tests.small_register import CONFIG, small


def passages(folder: Path, files: dict[str, str], config: str = CONFIG) -> dict[str, list[Passage]]:
    """The passages of the settings (by the empty text), of each fact and of each written page."""
    found = small(folder, files, config)
    assert not found.findings
    assert found.config is not None
    register = found.register
    read = {"": list(settings_passages(found.config))}
    for item in register.items.values():
        titles = [register.items[each].titel for each in untitled_links(item)]
        read[item.id] = list(fact_passages(item, register.plekken[item.id], titles))
    for page in register.bladzijden:
        read[page.pad] = list(page_passages(page, register.plekken[page.pad]))
    return read


THEMA = """\
id: thema-wonen
titel: Wonen in een toegankelijkheidsvoorziening
uitleg: |
  Waar mensen **prettig** wonen. Zie [[document-plan]] en [[document-brief|de brief]].

  - hulp *dichtbij*
  - een “eigen plek” erbij
"""


def test_elke_alinea_en_elk_punt_van_een_lijst_is_een_passage(tmp_path: Path) -> None:
    found = passages(tmp_path, {"themas.yml": THEMA})["thema-wonen"]
    assert [each.text for each in found] == [
        "Waar mensen prettig wonen. Zie Plan en de brief.",
        "hulp dichtbij",
        "een “eigen plek” erbij",
    ]
    assert {str(each.place) for each in found} == {"data/themas.yml:3"}


def test_titels_citaten_en_wat_schuin_staat_worden_niet_gemeten(tmp_path: Path) -> None:
    found = passages(tmp_path, {"themas.yml": THEMA})["thema-wonen"]
    assert [each.measured.replace(UNMEASURED, "") for each in found] == [
        "Waar mensen prettig wonen. Zie  en de brief.",
        "hulp ",
        "een  erbij",
    ]
    assert all(len(each.measured) == len(each.text) for each in found)


def test_een_onderdeel_hoort_bij_zichzelf(tmp_path: Path) -> None:
    opgave = """\
id: opgave-1
titel: Opgave
nummer: 1
samenvatting: Waar het over gaat.
voornemens:
  - id: opgave-1-v1
    tekst: Wat de gemeente doet.
bronnen: [{document: document-plan, citaat: woorden van een ander}]
"""
    found = passages(tmp_path, {"opgaven.yml": opgave})
    told = {
        owner: [(each.text, each.place.line) for each in found[owner]] for owner in found if owner
    }
    assert {owner: told[owner] for owner in told if told[owner]} == {
        "opgave-1": [("Waar het over gaat.", 4)],
        "opgave-1-v1": [("Wat de gemeente doet.", 7)],
    }


def test_de_instellingen_hebben_ook_teksten_voor_inwoners(tmp_path: Path) -> None:
    [first, *_] = passages(tmp_path, {})[""]
    assert first.text == ("Deze site laat zien wat er is gedaan.")
    assert str(first.place) == "site_config.yml:8"


PAGE = """\
---
titel: Over ons
kort: Wie wij zijn.
---

## Een kop is geen zin

De eerste zin. De tweede [zin met
een link](https://voorbeeld.nl) en **vet**.
Daarna `code` en [[document-plan]].

| Kolom | Nog een |
|---|---|
| een cel | is geen zin |

Feiten
: Wat er staat,
  op twee regels.

- een punt
- nog een

```
geen tekst
```

[los]: https://voorbeeld.nl
"""


def test_een_geschreven_pagina_in_alineas_zonder_koppen_tabellen_en_code(tmp_path: Path) -> None:
    found = passages(tmp_path, {"content/over.md": PAGE})["over"]
    assert [each.text for each in found] == [
        "Wie wij zijn.",
        "De eerste zin. De tweede zin met een link en vet. Daarna  en document-plan.",
        "Wat er staat, op twee regels.",
        "een punt",
        "nog een",
    ]
    assert UNMEASURED * len("document-plan") in found[1].measured


def test_een_zin_op_een_geschreven_pagina_kent_zijn_regel(tmp_path: Path) -> None:
    paragraph = passages(tmp_path, {"content/over.md": PAGE})["over"][1]
    lines = [paragraph.place_of(paragraph.text.index(word)).line for word in ("De", "een", "en d")]
    assert lines == [8, 9, 10]
    assert str(paragraph.place) == "content/over.md:8"


@given(st.text(st.sampled_from("ab [](){}*_`~#|:-.\n“”\"'’1"), max_size=120))
def test_van_elke_bladzijde_zijn_tekst_en_maat_even_lang(text: str) -> None:
    page = Bladzijde(pad="over", titel="Over", kort="Kort.", tekst=text, regel=5)
    for passage in text_passages(page, "content/over.md"):
        assert len(passage.text) == len(passage.measured)
        assert "\n" not in passage.text
        for at in range(len(passage.text) + 1):
            assert 5 <= (passage.place_of(at).line or 0) <= 5 + text.count("\n")
