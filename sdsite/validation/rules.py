"""The rules that hold for every value people fill in, whatever it is about."""

from __future__ import annotations

from sdsite.findings import Rule


class ValidationRule(Rule):
    """What can be wrong with the keys and values of one record."""

    MISSING_KEY = "ontbrekende-sleutel", "Een verplichte sleutel staat er niet."
    MISSING_COLUMN = "ontbrekende-kolom", "Een verplichte kolom staat niet in de kop van de tabel."
    EMPTY_CELL = "lege-cel", "Een verplichte cel is leeg."
    EMPTY_VALUE = "lege-waarde", "Achter een sleutel staat niets."
    UNKNOWN_KEY = "onbekende-sleutel", "Een sleutel die hier niet bestaat, vaak een tikfout."
    UNKNOWN_COLUMN = "onbekende-kolom", "Een kolom die hier niet bestaat, vaak een tikfout."
    WRONG_TYPE = "verkeerd-soort", "Er staat iets van een ander soort dan gevraagd."
    DECIMAL_COMMA = "komma-in-getal", "Een getal heeft een punt voor de decimalen, geen komma."
    AMBIGUOUS_NUMBER = (
        "dubbelzinnig-getal",
        "1.234 kan duizend of een decimaal zijn: schrijf duizendtallen zonder punt.",
    )
    UNKNOWN_CHOICE = "onbekende-keuze", "Een woord dat niet bij de mogelijke keuzes hoort."
    NOT_A_DATE = "geen-datum", "Een datum wordt geschreven als jaar-maand-dag: 2024-03-01."
    TOO_SHORT = "te-kort", "Een tekst is korter dan nodig."
    TOO_LONG = "te-lang", "Een tekst is langer dan past."
    TOO_FEW = "te-weinig", "Een lijst heeft minder delen dan nodig."
    TOO_MANY = "te-veel", "Een lijst heeft meer delen dan past."
    OUT_OF_RANGE = "buiten-bereik", "Een getal is te klein of te groot."
    WRONG_SHAPE = "verkeerde-vorm", "Een tekst heeft niet de vorm die gevraagd is."
    INVALID = "ongeldige-waarde", "Een waarde kan om een eigen reden niet; de melding zegt welke."
