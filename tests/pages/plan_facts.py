"""A small plan that tests of its pages share: one opgave, two points, two choices."""

from __future__ import annotations

PLAN = {
    "data/opgaven.yml": """
id: opgave-1
titel: Hulp dichtbij
nummer: 1
samenvatting: De gemeente wil hulp in elke wijk.
toelichting: Nu moeten mensen *ver* reizen.
voornemens:
  - id: opgave-1-w1
    tekst: De gemeente opent een plek in elke wijk.
bronnen:
  - document: document-advies
""",
    "data/doelen.yml": """
id: doel-opgave-1-1
titel: Meer mensen weten de weg
soort: opgave
opgave: opgave-1
meetpunten: [Aantal mensen dat de weg weet]
bronnen:
  - document: document-advies
""",
    "data/uitgangspunten.yml": """
id: uitgangspunt-01
titel: Iedereen doet mee
nummer: 1
bronnen:
  - document: document-advies
""",
    "data/beslispunten.yml": """
- id: beslispunt-02
  titel: Minder aanbieders
  nummer: 2
  hoofdstuk: "5"
  samenvatting: De gemeente werkt met minder aanbieders.
  bronnen:
    - document: document-advies
- id: beslispunt-01
  titel: Een plek in elke wijk
  nummer: 1
  hoofdstuk: "2"
  opgave: opgave-1
  samenvatting: Er komt een plek in elke wijk.
  bronnen:
    - document: document-advies
""",
    "data/keuzes.yml": """
- id: keuze-1
  titel: Dichtbij of samen
  nummer: 1
  links: Dichtbij
  rechts: Samen met de regio
  vraag: Regelt de gemeente het zelf?
  keuze: Zoveel mogelijk zelf.
  nuance: Zware hulp blijft regionaal.
  stand: -2
  duiding: {woorden: zoveel mogelijk lokaal}
  bronnen:
    - document: document-advies
- id: keuze-2
  titel: Ruim of zuinig
  nummer: 2
  links: Ruim
  rechts: Zuinig
  vraag: Hoe ruim is de hulp?
  keuze: Ertussenin.
  nuance: Per geval.
  stand: 0
  duiding: {woorden: niet te ruim en niet te zuinig}
  bronnen:
    - document: document-advies
""",
}
