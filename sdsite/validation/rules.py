"""The rules that hold for every value people fill in, whatever it is about."""

from __future__ import annotations

from sdsite.findings import Rule


class ValidationRule(Rule):
    """What can be wrong with the keys and values of one record."""

    MISSING_KEY = "ontbrekende-sleutel", "Een verplichte sleutel staat er niet."
    """Voorbeeld: een thema zonder `titel`.

    Herstel: voeg de sleutel toe die de melding noemt. Welke sleutels verplicht zijn, staat in het
    gegevenswoordenboek."""

    MISSING_COLUMN = "ontbrekende-kolom", "Een verplichte kolom staat niet in de kop van de tabel."
    """Voorbeeld: een bestand in data/bedragen/ zonder de kolom eenheid.

    Herstel: voeg de kolom toe aan de kop, met een cel op elke regel."""

    EMPTY_CELL = "lege-cel", "Een verplichte cel is leeg."
    """Voorbeeld: een regel waarin de cel onder `id` leeg is.

    Herstel: vul de cel. Weet u de waarde niet, kijk dan in het gegevenswoordenboek hoe 'niet
    bekend' wordt geschreven."""

    EMPTY_VALUE = "lege-waarde", "Achter een sleutel staat niets."
    """Voorbeeld: `titel:` met niets erachter.

    Herstel: vul de waarde in, of haal de sleutel weg als zij niet verplicht is. Leeg is niet
    hetzelfde als nul."""

    UNKNOWN_KEY = "onbekende-sleutel", "Een sleutel die hier niet bestaat, vaak een tikfout."
    """Voorbeeld: `tittel: Jeugdhulp`.

    Herstel: verbeter de tikfout; de melding noemt de sleutel die er het meest op lijkt."""

    UNKNOWN_COLUMN = "onbekende-kolom", "Een kolom die hier niet bestaat, vaak een tikfout."
    """Voorbeeld: een kolom bedrag waar waarde wordt verwacht.

    Herstel: verbeter de naam in de kop van het bestand."""

    WRONG_TYPE = "verkeerd-soort", "Er staat iets van een ander soort dan gevraagd."
    """Voorbeeld: `aanwezig: ja`, waar true of false hoort.

    Herstel: schrijf wat de melding vraagt: `aanwezig: true`."""

    DECIMAL_COMMA = "komma-in-getal", "Een getal heeft een punt voor de decimalen, geen komma."
    """Voorbeeld: `waarde: 1234,5`.

    Herstel: schrijf een punt voor de decimalen: `waarde: 1234.5`. De website zet er zelf een komma
    in."""

    AMBIGUOUS_NUMBER = (
        "dubbelzinnig-getal",
        "1.234 kan duizend of een decimaal zijn: schrijf duizendtallen zonder punt.",
    )
    """Voorbeeld: `waarde: 1.250`: is dat duizend tweehonderdvijftig, of een en een kwart?

    Herstel: schrijf 1250 voor duizendtallen, of 1.2500 voor decimalen."""

    UNKNOWN_CHOICE = "onbekende-keuze", "Een woord dat niet bij de mogelijke keuzes hoort."
    """Voorbeeld: `soort: gemeentee`, waar alleen vaste woorden kunnen.

    Herstel: kies een van de woorden die de melding noemt."""

    NOT_A_DATE = "geen-datum", "Een datum wordt geschreven als jaar-maand-dag: 2024-03-01."
    """Voorbeeld: `bijgewerkt: 1 maart 2024`.

    Herstel: schrijf jaar-maand-dag: `bijgewerkt: 2024-03-01`."""

    TOO_SHORT = "te-kort", "Een tekst is korter dan nodig."
    """Voorbeeld: een id van twee letters.

    Herstel: maak de tekst langer; de melding noemt de kleinste lengte."""

    TOO_LONG = "te-lang", "Een tekst is langer dan past."
    """Voorbeeld: een titel van een hele alinea.

    Herstel: kort de tekst in, en zet de uitleg in het veld dat daarvoor is."""

    TOO_FEW = "te-weinig", "Een lijst heeft minder delen dan nodig."
    """Voorbeeld: een adviespunt zonder een enkele plaats in `plaatsen`.

    Herstel: voeg toe wat ontbreekt; de melding noemt het kleinste aantal."""

    TOO_MANY = "te-veel", "Een lijst heeft meer delen dan past."
    """Voorbeeld: een lijst met meer delen dan er kunnen zijn.

    Herstel: haal weg wat te veel is, of verdeel het over meer gegevens."""

    OUT_OF_RANGE = "buiten-bereik", "Een getal is te klein of te groot."
    """Voorbeeld: `stand: 7`, waar ten hoogste 2 kan.

    Herstel: kijk het getal na in de bron en verbeter het."""

    WRONG_SHAPE = "verkeerde-vorm", "Een tekst heeft niet de vorm die gevraagd is."
    """Voorbeeld: `id: Thema Jeugd`, met een hoofdletter en een spatie.

    Herstel: gebruik de vorm die de melding noemt: `id: thema-jeugd`."""

    INVALID = "ongeldige-waarde", "Een waarde kan om een eigen reden niet; de melding zegt welke."
    """Voorbeeld: `datum: gisteren`.

    Herstel: lees in de melding wat er mag staan; voor een datum bijvoorbeeld 2024-02-27, 2024-02,
    2024-Q1, 2024 of onbekend."""
