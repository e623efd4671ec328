"""Small facts that tests add to the case een_advies: a file's path in the project → its text."""

from __future__ import annotations

from collections.abc import Mapping

BODIES: Mapping[str, str] = {
    "data/organisaties/raad.yml": """\
- id: organisatie-raad
  titel: gemeenteraad
  soort: bestuursorgaan
- id: organisatie-fractie-voorbeeld
  titel: Fractie Voorbeeld
  soort: fractie
""",
    "data/documenten/vragen.yml": """\
- id: document-vragen
  titel: Brief met vragen en antwoorden
  soort: brief
  datum: 2030-05-10
  afzender: organisatie-college
  aanwezig: true
- id: document-plan
  titel: Plan voor de dagopvang
  soort: plan
  datum: 2030-02
  aanwezig: true
""",
}
"""A council, a party, and two papers."""

QUESTIONS: Mapping[str, str] = {
    **BODIES,
    "data/vragenbrieven/dagopvang.yml": """\
id: vragenbrief-dagopvang
titel: Vragen over de dagopvang
fractie: organisatie-fractie-voorbeeld
ingediend: 2030-04-10
beantwoord: 2030-05-10
zaaknummer: "77"
over: document-plan
document: document-vragen
samenvatting: De fractie vraagt naar tijd en geld.
bronnen: [{document: document-vragen}]
vragen:
  - id: vragenbrief-dagopvang-v1
    titel: Tijd
    nummer: 1
    observatie: De fractie vindt dat het snel gaat.
    gaat_over: [document-plan]
    passage: bladzijde 3, onderaan
    deelvragen:
      - id: vragenbrief-dagopvang-v1-a
        titel: Hoeveel tijd is er?
        vraag: Hoeveel tijd is er nog?
        antwoord:
          id: vragenbrief-dagopvang-v1-a-antwoord
          titel: Twee maanden
          samenvatting: Er zijn nog twee maanden.
          strekking: beantwoord
          duiding: {woorden: nog twee maanden}
          verwijst_naar: [document-advies]
      - id: vragenbrief-dagopvang-v1-b
        titel: Kan het later?
        vraag: Kan het ook later?
        antwoord:
          id: vragenbrief-dagopvang-v1-b-antwoord
          titel: Het college komt erop terug
          samenvatting: Het college bekijkt dat nog.
          strekking: deels beantwoord
          duiding: {woorden: dat bekijken wij nog}
  - id: vragenbrief-dagopvang-v2
    titel: Geld
    nummer: 2
    deelvragen:
      - id: vragenbrief-dagopvang-v2-a
        titel: Wat kost het?
        vraag: Wat kost het?
        antwoord:
          id: vragenbrief-dagopvang-v2-a-antwoord
          titel: Het staat in het plan
          samenvatting: Het college wijst naar het plan.
          strekking: verwezen
          duiding: {woorden: zie het plan}
          verwijst_naar: [document-plan]
""",
}
"""Two questions in three parts, answered after thirty days."""

PROMISES: Mapping[str, str] = {
    **QUESTIONS,
    "data/toezeggingen/dagopvang.yml": """\
- id: toezegging-later-bekijken
  titel: Bekijken of het later kan
  gedaan_in: vragenbrief-dagopvang-v1-b-antwoord
  datum: 2030-05-10
  belofte: Het college bekijkt of het later kan.
  stand: nog geen bericht
  bronnen: [{document: document-vragen, onderdeel: Vraag 1}]
- id: toezegging-meer-tijd
  titel: Twee maanden meer tijd
  gedaan_in: collegereactie-2030-1-a01
  datum: 2030-03-15
  belofte: Het college neemt twee maanden extra.
  termijn: {op: 2030-Q2, zekerheid: afgeleid, uitleg: De brief noemt twee maanden.}
  stand: nagekomen
  opvolging: Het plan kwam twee maanden later.
  beoordeeld_door: de redactie
  uitkomst: [document-plan]
  bronnen: [{document: document-reactie, onderdeel: "1"}]
- id: toezegging-eerder
  titel: Een gesprek met inwoners
  gedaan_in: collegereactie-2030-1-a01
  datum: 2030-03-15
  belofte: Het college praat met inwoners.
  stand: nog geen bericht
  bronnen: [{document: document-reactie, onderdeel: "1"}]
""",
}
"""Three promises: one kept, two of which nothing was heard, the later of them first in the file."""

DECISIONS: Mapping[str, str] = {
    **BODIES,
    "data/besluiten/dagopvang.yml": """\
- id: besluit-plan
  titel: De raad stelt het plan vast
  orgaan: organisatie-raad
  datum: 2030-04-20
  soort: vastgesteld
  samenvatting: De raad stelt het plan vast.
  over: [document-plan]
  bronnen: [{document: document-vragen}]
- id: besluit-nota
  titel: Het college stelt een nota vast
  orgaan: organisatie-college
  datum: {op: "2030", zekerheid: afgeleid, uitleg: De brief noemt het jaar niet.}
  soort: vastgesteld
  samenvatting: Het college stelt een nota vast.
  bronnen: [{document: document-vragen}]
- id: besluit-ooit
  titel: De raad stelde een kader vast
  orgaan: organisatie-raad
  datum: onbekend
  soort: vastgesteld
  samenvatting: De raad stelde een kader vast.
  bronnen: [{document: document-vragen}]
- id: besluit-straks
  titel: De raad besluit over geld
  orgaan: organisatie-raad
  datum: 2030-11
  soort: verwacht
  samenvatting: De raad besluit in het najaar.
  bronnen: [{document: document-vragen}]
""",
    "data/beslispunten.yml": """\
- id: beslispunt-2
  titel: Een plek in elke wijk
  nummer: 2
  samenvatting: Er komt een plek in elke wijk.
  hoofdstuk: "2"
  besluit: besluit-plan
  bronnen: [{document: document-plan}]
- id: beslispunt-1
  titel: Het plan
  nummer: 1
  samenvatting: De raad stelt het plan vast.
  hoofdstuk: "1"
  besluit: besluit-plan
  bronnen: [{document: document-plan}]
""",
}
"""Four decisions: dated to the day, derived, without a date, and announced."""

EVENTS: Mapping[str, str] = {
    **QUESTIONS,
    **DECISIONS,
    "data/gebeurtenissen.yml": """\
- id: gebeurtenis-avond
  titel: Avond met inwoners
  datum: 2030-W27
  soort: vergadering
  gepland: true
  toelichting: Inwoners praten mee.
  over: [document-plan]
  bronnen: [{document: document-plan, onderdeel: Vervolg}]
- id: gebeurtenis-ooit
  titel: Een onderzoek
  datum: onbekend
  soort: landelijk
  bronnen: [{document: document-plan}]
- id: gebeurtenis-begin
  titel: De dagopvang begint
  datum: {op: "2029", zekerheid: afgeleid, uitleg: Het plan noemt vorig jaar.}
  soort: start
  bronnen: [{document: document-plan}]
""",
}
"""Events with a week, a derived year and no date, beside decisions, an advice and questions."""
