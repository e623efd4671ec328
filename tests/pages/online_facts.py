"""The case een_advies as a site with an address: settings and papers with a category."""

from __future__ import annotations

from collections.abc import Mapping

SETTINGS = """\
naam: Sociaal domein Voorbeeldstad
ondertitel: Volg wat er verandert
gemeente: Voorbeeldstad
organisatie:
  naam: gemeente Voorbeeldstad
  id: organisatie-gemeente
  uri: https://identifier.overheid.nl/tooi/id/gemeente/gm9999
basis_url: https://voorbeeld.nl/
contact: post@voorbeeld.nl
licentie: CC0-1.0
kleur: {licht: "#1f5a66"}
peildatum: 2030-06-01
bijgewerkt: 2030-06-02
start: {inleiding: Deze site laat zien wat er is gedaan.}
"""
"""What site_config.yml says once the address is known."""

PAPERS = """\
- id: document-advies
  titel: Brief met advies
  soort: advies
  datum: 2030-03-01
  afzender: organisatie-adviesraad
  aanwezig: true
  woo_categorie: infocat010
- id: document-reactie
  titel: Reactie op het advies
  soort: brief
  datum: 2030-03-15
  afzender: organisatie-college
  bijlage_bij: document-advies
  aanwezig: true
  woo_categorie: infocat010
"""

ONLINE: Mapping[str, str] = {"site_config.yml": SETTINGS, "data/documenten.yml": PAPERS}
"""Files to put in the place of those of the case."""

EVENTS = """\
- id: gebeurtenis-markt
  titel: Politieke markt
  datum: 2030-04-03
  soort: vergadering
  toelichting: De raad bespreekt het advies.
  bronnen: [{document: document-reactie}]
- id: gebeurtenis-week
  titel: Week van de opvang
  datum: 2030-W20
  soort: mijlpaal
  bronnen: [{document: document-reactie}]
- id: gebeurtenis-verordening
  titel: Nieuwe verordening
  datum: {op: 2031-Q2, zekerheid: afgeleid, uitleg: De brief zegt "voor de zomer".}
  soort: termijn
  gepland: true
  bronnen: [{document: document-reactie}]
- id: gebeurtenis-start
  titel: De opvang gaat open
  datum: 2031-01-01
  soort: start
  gepland: true
  bronnen: [{document: document-reactie}]
- id: gebeurtenis-brief
  titel: Een brief van het Rijk
  datum: 2030-02-01
  soort: landelijk
  bronnen: [{document: document-reactie}]
"""
"""Events of each precision, one to the day that is still to come."""

THEMES = """\
- id: thema-opvang
  titel: Dagopvang
  top_thema: zorg en gezondheid
  data_thema: SOCI
  uitleg: Een plek voor overdag.
"""
