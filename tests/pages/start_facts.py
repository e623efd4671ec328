"""Facts that tests of the start page and of the contradictions add to the case een_advies."""

from __future__ import annotations

from collections.abc import Mapping

from tests.pages.small_facts import PROMISES

SAVINGS: Mapping[str, str] = {
    "data/tabellen.yml": "".join(
        f"""\
- id: tabel-besparing-{stand}
  titel: Besparingen, stand {stand}
  eenheid: "€"
  stand: {stand} 2030
  uitleg: Wat er te besparen is.
  bronnen: [{{document: document-advies}}]
  {more}
  sommen:
    - {{totaal: Saldo, domein: Wijken, delen: [Besparing, Investering]}}
    - {{totaal: Saldo, domein: Samen, delen: [Besparing, Investering]}}
    - {{totaal: Besparing, domein: Samen, delen: ["Wijken: Besparing"]}}
    - {{totaal: Investering, domein: Samen, delen: ["Wijken: Investering"]}}
    - {{totaal: Saldo, domein: Samen, delen: ["Wijken: Saldo"]}}
  grafiek: {{vorm: besparing en investering, titel: "{title}", woorden: Er komt geld vrij.}}
"""
        for stand, title, more in (
            ("begin", "Er komt geld vrij", ""),
            ("eind", "Het meeste komt nog", "vorige_stand: tabel-besparing-begin"),
        )
    ),
    "data/bedragen.csv": "tabel,domein,post,jaar,soort,waarde,eenheid,tekst\n"
    + "".join(
        f"tabel-besparing-{stand},{domein},{post},{jaar},raming,{waarde},€,{tekst}\n"
        for stand, saving in (("begin", 5), ("eind", 6))
        for domein in ("Wijken", "Samen")
        for jaar in (2030, 2031)
        for post, waarde, tekst in (
            ("Besparing", saving, f"€ {saving}"),
            ("Investering", -2, "-€ 2"),
            ("Saldo", saving - 2, f"€ {saving - 2}"),
        )
    ),
}
"""Two tables of what is to be saved, the second the later one."""

AFWIJKINGEN: Mapping[str, str] = {
    "data/afwijkingen.yml": """\
- id: afwijking-klein
  titel: Een verkeerd nummer
  soort: verwijzing klopt niet
  raakt: [advies-2030-1-a02]
  lezingen:
    - {tekst: punt 3, bron: {document: document-reactie, onderdeel: "1", pagina: 2}}
  bevinding: Het is punt 2.
  ernst: klein
  zekerheid: mogelijk
- id: afwijking-groot
  titel: Twee bedragen
  soort: tekst en tabel verschillen
  raakt: [advies-2030-1, advies-2030-1-a01]
  lezingen:
    - {tekst: 10 euro, bron: {document: document-advies, onderdeel: tabel}}
    - {tekst: <b>12</b> euro, bron: {document: document-advies, onderdeel: brief}}
  bevinding: Het verschil is *2* euro.
  ernst: groot
  zekerheid: zeker
- id: afwijking-ook-groot
  titel: Een som klopt niet
  soort: optelling klopt niet
  raakt: [document-advies]
  lezingen:
    - {tekst: 1 + 1 = 3, bron: {document: document-advies}}
  bevinding: "1 + 1 = 2."
  ernst: groot
  zekerheid: waarschijnlijk
"""
}
"""Three contradictions, the least grave first in the file."""

WRITTEN: Mapping[str, str] = {
    "content/voor-u.md": """\
---
titel: Wat verandert er voor u?
kort: Nog niets.
menu: Voor u
---

Er is [een advies](id:advies-2030-1-a01) en een reactie: [[collegereactie-2030-1-a01]].
""",
    "content/over.md": """\
---
titel: Over
kort: Wat dit is.
---

## Waarom

Zie [alle adviezen](/adviezen/).
""",
    "content/over/werkwijze.md": """\
---
titel: Zo werken wij
kort: Stap voor stap.
---

Zomaar een tekst.
""",
}
"""Three written pages: one in the menu, one below another."""

ALL: Mapping[str, str] = {**PROMISES, **SAVINGS, **AFWIJKINGEN, **WRITTEN}
"""All of these."""
