"""Two years of agenda that tests add to the case een_advies: a file's path → its text."""

from __future__ import annotations

from collections.abc import Mapping

AGENDA_2029: Mapping[str, str] = {
    "data/themas.yml": """\
- id: thema-opvang
  titel: Opvang
  uitleg: Alles over opvang.
""",
    "data/agendas.yml": """\
- id: agenda-2029
  titel: Agenda opvang 2029
  jaar: 2029
  samenvatting: In 2029 begint het werk aan de dagopvang.
  terugblik: Het jaar liep anders dan gedacht.
  themas: [thema-opvang]
  bronnen: [{document: document-advies, onderdeel: bijlage}]
""",
    "data/actielijnen.yml": """\
- id: actielijn-2029-1
  titel: Opvang dichtbij
  agenda: agenda-2029
  nummer: 1
  doel: Elke wijk heeft een plek.
  bronnen: [{document: document-advies, onderdeel: bijlage}]
- id: actielijn-2029-2
  titel: Actielijn 2 (naam niet bekend)
  agenda: agenda-2029
  nummer: 2
  bronnen: [{document: document-advies, onderdeel: bijlage}]
""",
    "data/activiteiten/2029.yml": """\
- id: activiteit-2029-1-10
  titel: Vervoer
  agenda: agenda-2029
  actielijn: actielijn-2029-1
  nummer: "1.10"
  samenvatting: Vervoer naar de plek. Dat doet een vervoerder.
  domeinen: [Wmo]
  voortgang:
    - datum: 2029-12
      stand: afgerond
      zekerheid: afgeleid
      bronnen: [{document: document-advies}]
  bronnen: [{document: document-advies, onderdeel: bijlage}]
- id: activiteit-2029-1-2
  titel: Plekken zoeken
  agenda: agenda-2029
  actielijn: actielijn-2029-1
  nummer: "1.2"
  voorheen: Ruimte vinden
  samenvatting: Plekken in de wijk zoeken. Samen met inwoners.
  domeinen: [Wmo, Jeugd]
  bronnen: [{document: document-advies, onderdeel: bijlage}]
- id: activiteit-2029-2-1
  titel: Geld regelen
  agenda: agenda-2029
  actielijn: actielijn-2029-2
  nummer: "2.1"
  samenvatting: Geld regelen voor de plekken.
  bronnen: [{document: document-advies, onderdeel: bijlage}]
""",
}
"""One year with three activities, one without a domain; no year after it."""

AGENDA_2030: Mapping[str, str] = {
    **AGENDA_2029,
    "data/agendas.yml": AGENDA_2029["data/agendas.yml"]
    + """\
- id: agenda-2030
  titel: Agenda opvang 2030
  jaar: 2030
  document: document-advies
  vastgesteld: {op: 2030-01-10, zekerheid: afgeleid, uitleg: De brief is van die dag.}
  samenvatting: In 2030 gaan de plekken open.
  bronnen: [{document: document-advies}]
""",
    "data/actielijnen.yml": AGENDA_2029["data/actielijnen.yml"]
    + """\
- id: actielijn-2030-1
  titel: Openen
  agenda: agenda-2030
  nummer: 1
  bronnen: [{document: document-advies}]
""",
    "data/activiteiten/2030.yml": """\
- id: activiteit-2030-open-plek
  titel: Open plek
  agenda: agenda-2030
  actielijn: actielijn-2030-1
  samenvatting: Een plek in elke wijk gaat open.
  domeinen: [Wmo]
  domein_duiding: {woorden: plek in elke wijk, uitleg: Opvang valt onder de Wmo.}
  looptijd: {eind: 2030-07}
  doelstellingen:
    - id: activiteit-2030-open-plek-d1
      titel: Dichtbij
      tekst: Iedereen kan er lopend heen.
  acties:
    - id: activiteit-2030-open-plek-c1
      titel: Sleutels
      tekst: De gemeente geeft de sleutels.
      onderdelen: [de voordeur, de achterdeur]
      wanneer: 2030-Q2
    - id: activiteit-2030-open-plek-c2
      titel: Koffie
      tekst: Er komt koffie.
  voortgang:
    - datum: 2030-02
      stand: niet gestart
      bronnen: [{document: document-advies, onderdeel: "1"}]
    - datum: 2030-03-01
      stand: loopt
      toelichting: De eerste plek is open.
      bronnen: [{document: document-advies, onderdeel: "2"}]
  bronnen: [{document: document-advies}]
- id: activiteit-2030-tuin
  titel: Tuin
  agenda: agenda-2030
  actielijn: actielijn-2030-1
  samenvatting: Bij elke plek komt een tuin.
  bronnen: [{document: document-advies}]
""",
    "data/overgangen.yml": """\
- id: overgang-open-plek
  titel: Van twee naar één
  soort: samengevoegd
  van: [activiteit-2029-1-2, activiteit-2029-2-1]
  naar: [activiteit-2030-open-plek]
  zekerheid: afgeleid
  duiding: {woorden: de gezochte plekken, uitleg: Het gaat om dezelfde plekken.}
  toelichting: Zoeken en betalen hoort nu bij openen.
  bronnen: [{document: document-advies}]
- id: overgang-vervoer
  titel: Vervoer afgerond
  soort: afgerond
  van: [activiteit-2029-1-10]
  zekerheid: gesteld
  bronnen: [{document: document-advies}]
- id: overgang-tuin
  titel: Tuin is nieuw
  soort: nieuw
  naar: [activiteit-2030-tuin]
  zekerheid: gesteld
  bronnen: [{document: document-advies}]
""",
}
"""The year after it as well, with what each activity became."""

MONEY: Mapping[str, str] = {
    **AGENDA_2030,
    "data/tabellen.yml": """\
- id: tabel-kosten
  titel: Kosten van de plekken
  eenheid: × € 1.000
  stand: begin 2030
  uitleg: De plekken kosten geld.
  bronnen: [{document: document-advies}]
""",
    "data/bedragen/kosten.csv": (
        "tabel,domein,post,jaar,soort,waarde,eenheid,tekst,herkomst,noot,onderdeel,pagina\n"
        "tabel-kosten,Wmo,Huur,2030,raming,12,× € 1.000,12,bron,,,\n"
    ),
    "data/relaties.yml": """\
- id: relatie-huur
  titel: De plek betaald uit de huurpost
  van: activiteit-2030-open-plek
  soort: gefinancierd uit
  naar: tabel-kosten-wmo-huur-2030-raming
  zekerheid: afgeleid
  duiding: {woorden: de huur van de plek}
  toelichting: De huur is voor de eerste plek.
  bronnen: [{document: document-advies, onderdeel: "3"}]
""",
}
"""An amount that a derived relation ties to an activity."""
