"""Small figures that tests of their pages share: tables, indicators, risks."""

from __future__ import annotations

from collections.abc import Mapping

HEADER = "tabel,domein,post,jaar,soort,waarde,eenheid,tekst,herkomst,noot,onderdeel,pagina\n"

_SAVINGS = """\
  eenheid: €
  uitleg: De gemeente wil besparen.
  bronnen: [{document: document-advies, onderdeel: tabel 1}]
  sommen:
    - {totaal: Saldo, domein: Jeugd, delen: [Besparing, Kosten]}
    - {totaal: Saldo, domein: Totaal, delen: [Besparing, Kosten]}
    - {totaal: Saldo, domein: Totaal, delen: ["Jeugd: Saldo"]}
  grafiek:
    vorm: besparing en investering
    titel: De besparing groeit
    woorden: De besparing groeit elk jaar.
"""

_ROWS = """\
{id},Jeugd,Besparing,2031,raming,2000000,€,€ 2.000.000,bron,,,
{id},Jeugd,Besparing,2032,raming,{b},€,€ {b},bron,,,
{id},Jeugd,Kosten,2031,raming,-500000,€,-€ 500.000,bron,,,
{id},Jeugd,Kosten,2032,raming,-500000,€,-€ 500.000,bron,,,
{id},Jeugd,Saldo,2031,raming,1500000,€,€ 1.500.000,bron,,,
{id},Jeugd,Saldo,2032,raming,{s},€,€ {s},bron,,,
{id},Totaal,Besparing,2032,raming,{b},€,€ {b},bron,,,
{id},Totaal,Kosten,2032,raming,-500000,€,-€ 500.000,bron,,,
{id},Totaal,Saldo,2032,raming,{s},€,€ {s},bron,,,
"""


def _savings_rows(table: str, saving: int, balance: int) -> str:
    return HEADER + _ROWS.format(id=table, b=saving, s=balance)


SAVINGS: Mapping[str, str] = {
    "data/tabellen/besparing.yml": f"""\
- id: tabel-besparing-oud
  titel: Besparing, stand begin 2030
  stand: begin 2030
{_SAVINGS}- id: tabel-besparing-nieuw
  titel: Besparing, stand eind 2030
  stand: eind 2030
  vorige_stand: tabel-besparing-oud
{_SAVINGS}""",
    "data/bedragen/tabel-besparing-oud.csv": _savings_rows("tabel-besparing-oud", 6000000, 5500000),
    "data/bedragen/tabel-besparing-nieuw.csv": _savings_rows(
        "tabel-besparing-nieuw", 4160000, 3640000
    ),
    "data/afwijkingen.yml": """\
id: afwijking-saldo
titel: Het saldo is twintigduizend euro te laag gedrukt
soort: optelling klopt niet
raakt:
  - tabel-besparing-nieuw-totaal-saldo-2032-raming
  - tabel-besparing-nieuw-jeugd-saldo-2032-raming
lezingen:
  - tekst: "Saldo 2032: € 3.640.000"
    bron: {document: document-advies, onderdeel: tabel 1}
bevinding: "4.160.000 - 500.000 = 3.660.000."
ernst: groot
zekerheid: zeker
""",
}
"""A table of savings at two moments; the newest balance is printed too low."""

BUDGET: Mapping[str, str] = {
    "data/tabellen/begroting.yml": """\
- id: tabel-dagopvang
  titel: Dagopvang 2029, begroting en jaarrekening
  eenheid: × € 1.000
  uitleg: De dagopvang kostte minder dan begroot.
  bronnen: [{document: document-advies, onderdeel: tabel 2}]
  sommen:
    - {totaal: Uitgaven, delen: [Huur, Taakstelling]}
  verschil: {van: gewijzigd, min: realisatie}
- id: tabel-bezoekers
  titel: Bezoekers, 2029-2031
  eenheid: aantal
  uitleg: Er komen meer bezoekers.
  bronnen: [{document: document-advies, onderdeel: tabel 3}]
  grafiek:
    vorm: lijn
    titel: Meer bezoekers
    woorden: Van 1.200 naar 1.300.
- id: tabel-los
  titel: Losse bedragen uit het advies
  eenheid: €
  uitleg: Bedragen uit de lopende tekst.
  bronnen: [{document: document-advies}]
""",
    "data/bedragen/tabel-dagopvang.csv": HEADER
    + """\
tabel-dagopvang,,Huur,2029,gewijzigd,1100,× € 1.000,1.100,bron,,,
tabel-dagopvang,,Huur,2029,realisatie,1000,× € 1.000,1.000,bron,,,
tabel-dagopvang,,Huur,2029,verschil,100,× € 1.000,100,bron,,,
tabel-dagopvang,,Taakstelling,2029,gewijzigd,,× € 1.000,,bron,,,
tabel-dagopvang,,Taakstelling,2029,realisatie,,× € 1.000,-,bron,Een streepje is geen nul.,,
tabel-dagopvang,,Uitgaven,2029,gewijzigd,1100,× € 1.000,1.100,bron,,,
tabel-dagopvang,,Uitgaven,2029,realisatie,1000,× € 1.000,1.000,bron,,,
tabel-dagopvang,,Uitgaven,2029,verschil,100,× € 1.000,100,afgeleid,,,
""",
    "data/bedragen/tabel-bezoekers.csv": HEADER
    + """\
tabel-bezoekers,,Bezoekers,2029,realisatie,1200,aantal,1.200,bron,,,
tabel-bezoekers,,Bezoekers,2030,realisatie,1250.5,aantal,"1.250,5",bron,,,
tabel-bezoekers,,Bezoekers,2031,prognose,1300,aantal,1.300,bron,,,
""",
    "data/bedragen/tabel-los.csv": HEADER
    + """\
tabel-los,Dagopvang,Huur van een pand,2030,raming,12500,€,ruim € 12.500,bron,Zie: ruim.,deel 4,7
""",
}
"""A budget with an empty cell, a dash and a computed figure; a forecast; a loose amount."""

INDICATORS: Mapping[str, str] = {
    "data/doelen.yml": """\
- id: doel-1
  titel: Meer mensen doen mee
  soort: maatschappelijk
  nummer: "1"
  bronnen: [{document: document-advies}]
- id: doel-1-1
  titel: Meer mensen bezoeken de dagopvang
  soort: maatschappelijk
  nummer: "1.1"
  hoofddoel: doel-1
  uitleg: De gemeente wil dat meer mensen komen.
  bronnen: [{document: document-advies}]
""",
    "data/indicatoren.yml": """\
- id: indicator-bezoek
  titel: Mensen die de dagopvang bezoeken
  code: 1.1a
  doel: doel-1-1
  soort: effect
  omschrijving: Welk deel de dagopvang bezoekt.
  eenheid: "%"
  gegevensbron: Stadspanel
  frequentie: jaarlijks
  richting: hoger is beter
  duiding: {woorden: meer mensen bezoeken}
  noot: Alleen mensen boven 18 jaar tellen mee.
  bronnen: [{document: document-advies, onderdeel: bijlage}]
- id: indicator-tevreden
  titel: Mensen die tevreden zijn
  code: 1.1b
  doel: doel-1-1
  soort: prestatie
  omschrijving: Welk deel tevreden is.
  eenheid: "%"
  gegevensbron: Stadspanel
  frequentie: jaarlijks
  richting: onbekend
  bronnen: [{document: document-advies, onderdeel: bijlage}]
""",
    "data/metingen.csv": """\
indicator,jaar,jaar_tekst,waarde,tekst,eenheid,nulmeting,noot,document,onderdeel,pagina
indicator-bezoek,2029,2029,12.5,"12,5%",%,true,ongeveer,document-advies,bijlage,
indicator-tevreden,,PM,,PM,%,true,,document-advies,bijlage,
""",
}
"""Two goals, one below the other; of the two indicators one has no baseline yet."""

RISKS: Mapping[str, str] = {
    "data/risicos.yml": """\
- id: risico-geld
  titel: Te weinig geld
  nummer: 2
  categorie: externe risico's
  omschrijving: Het rijk betaalt misschien minder.
  statussen:
    - peildatum: 2029-12
      stand: nieuw
      toelichting: Dit risico is er net.
      bronnen: [{document: document-advies}]
    - peildatum: 2030-05
      stand: groter
      toelichting: Het rijk bezuinigt.
      bronnen: [{document: document-reactie}]
  maatregelen:
    - id: risico-geld-m1
      titel: Lobby
      omschrijving: De gemeente praat met het rijk.
      stand: intensiveren
      risicostand: groter
      toelichting: Er komt meer overleg.
  bronnen: [{document: document-advies}]
- id: risico-tijd
  titel: Te weinig tijd
  nummer: 1
  categorie: te voorkomen risico's
  omschrijving: De tijd is kort.
  statussen:
    - peildatum: 2030-05
      stand: ongewijzigd
      bronnen: [{document: document-reactie}]
  maatregelen:
    - id: risico-tijd-m1
      titel: Plannen
      omschrijving: De gemeente plant beter.
      stand: niet genoemd
      risicostand: ongewijzigd
  bronnen: [{document: document-advies}]
""",
}
"""Two risks of two families, one of which grew since it was new."""
