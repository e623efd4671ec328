"""Minimal facts of every noun, as an editor writes them: what a record cannot do without."""

from __future__ import annotations

from sdsite.model import Register

BRON = "bronnen: [{document: document-plan}]\n"
OPGAVE = "id: opgave-1\ntitel: Zorg dichtbij\nnummer: 1\nsamenvatting: Zorg in de wijk.\n" + BRON
DOEL = "id: doel-1\ntitel: Inwoners doen mee\nsoort: maatschappelijk\n" + BRON
AGENDA = "id: agenda-2030\ntitel: Agenda 2030\njaar: 2030\nsamenvatting: Plannen.\n" + BRON
ACTIELIJN = "id: actielijn-1\ntitel: In de wijk\nagenda: agenda-2030\nnummer: 1\n" + BRON
ACTIVITEIT = (
    """\
id: activiteit-2030-balie
titel: Balie in de wijk
agenda: agenda-2030
actielijn: actielijn-1
samenvatting: Er komt een balie.
"""
    + BRON
)
ADVIES = (
    """\
id: advies-1
titel: Advies over de wijk
datum: 2030-03-01
afzender: organisatie-adviesraad
ontvanger: organisatie-college
document: document-brief
samenvatting: Neem meer tijd.
punten:
  - id: advies-1-a01
    letter: "1"
    titel: Meer tijd
    samenvatting: Neem meer tijd.
    plaatsen: [{waar: brief, kop: Tijd}]
"""
    + BRON
)
REACTIE = (
    """\
id: collegereactie-1
titel: Reactie op punt 1
adviespunt: advies-1-a01
datum: 2030-03-15
samenvatting: Het college neemt meer tijd.
strekking: overgenomen
duiding: {woorden: wij nemen uw advies over}
"""
    + BRON
)
VRAGENBRIEF = (
    """\
id: vragenbrief-1
titel: Vragen over de wijk
fractie: organisatie-fractie
ingediend: 2030-04-01
over: document-plan
document: document-brief
samenvatting: De fractie vraagt hoe het gaat.
vragen:
  - id: vragenbrief-1-v1
    titel: Hoe gaat het?
    nummer: 1
    deelvragen:
      - id: vragenbrief-1-v1a
        titel: Hoe gaat het met de balie?
        vraag: Hoe gaat het met de balie?
        antwoord:
          id: vragenbrief-1-v1a-antwoord
          titel: Goed
          samenvatting: De balie is open.
          strekking: beantwoord
          duiding: {woorden: de balie is open}
"""
    + BRON
)
KEUZE = (
    """\
id: keuze-1
titel: Zelf of samen
nummer: 1
links: zelf
rechts: samen
vraag: Doet u het zelf of samen?
keuze: Samen.
nuance: Soms zelf.
stand: 1
duiding: {woorden: zo veel mogelijk samen}
"""
    + BRON
)
INDICATOR = (
    """\
id: indicator-1
titel: Inwoners die meedoen
code: 1a
doel: doel-1
soort: effect
omschrijving: Hoeveel inwoners meedoen.
eenheid: "%"
gegevensbron: enquête
frequentie: elk jaar
richting: hoger is beter
"""
    + BRON
)
RISICO = (
    """\
id: risico-1
titel: Te weinig mensen
nummer: 1
categorie: externe risico's
omschrijving: Er zijn te weinig mensen.
statussen: [{peildatum: 2030, stand: nieuw, bronnen: [{document: document-plan}]}]
maatregelen:
  - id: risico-1-m1
    titel: Werven
    omschrijving: De gemeente werft.
    stand: nieuw
    risicostand: nieuw
"""
    + BRON
)
TABEL = "id: tabel-zorg\ntitel: Zorg\neenheid: €\nuitleg: De kosten.\n" + BRON
BEDRAGEN = "tabel,domein,post,jaar,soort,stand,waarde,eenheid,tekst\n"
AFWIJKING = """\
id: afwijking-1
titel: Twee bedragen
soort: tekst en tabel verschillen
raakt: [doel-1]
lezingen: [{tekst: "€ 10", bron: {document: document-plan}}]
bevinding: De tabel zegt iets anders.
ernst: klein
zekerheid: zeker
"""
TOEZEGGING = (
    """\
id: toezegging-1
titel: Een balie
gedaan_in: collegereactie-1
datum: 2030-03-15
belofte: Er komt een balie.
stand: nog geen bericht
"""
    + BRON
)
BESLUIT = (
    """\
id: besluit-1
titel: Plan vastgesteld
orgaan: organisatie-college
datum: 2030-02
soort: vastgesteld
samenvatting: Het college stelde het plan vast.
"""
    + BRON
)
RELATIE = (
    """\
id: relatie-1
titel: De opgave volgt op het doel
van: opgave-1
soort: volgt op
naar: doel-1
zekerheid: gesteld
"""
    + BRON
)


def links(register: Register, item_id: str) -> set[tuple[str, str]]:
    """What a fact links to and in which words, read from that fact."""
    return {(verband.heen, verband.naar) for verband in register.uit.get(item_id, ())}


def backlinks(register: Register, item_id: str) -> set[tuple[str, str]]:
    """What links to a fact and in which words, read from that fact."""
    return {(verband.terug, verband.van) for verband in register.terug.get(item_id, ())}
