"""What a check is: a function over the whole register, with the rules it may report."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sdsite.config import Config
from sdsite.findings import Finding, Rule
from sdsite.model.register import Register

Check = Callable[[Register, Config], Iterator[Finding]]
"""One rule that only the whole can break; named for the problem."""


class CheckRule(Rule):
    """The problems that only the whole can have."""

    UNKNOWN_ID = "onbekend-id", "Een verwijzing noemt een id dat niet bestaat."
    WRONG_NOUN = (
        "verkeerd-soort-gegeven",
        "Een verwijzing wijst naar een ander soort gegeven dan daar hoort.",
    )
    DUPLICATE_ID = "dubbel-id", "Twee gegevens hebben hetzelfde id."
    NO_SOURCE = "zonder-bron", "Een gegeven noemt geen enkele vindplaats."
    UNREAD_SOURCE = (
        "bron-niet-gelezen",
        "Een vindplaats wijst naar een stuk dat wij niet hebben gelezen.",
    )
    TWO_REACTIONS = "twee-reacties", "Een adviespunt heeft meer dan een reactie van het college."
    EARLY_REACTION = "reactie-voor-advies", "Een reactie is ouder dan het advies."
    EARLY_ANSWER = "antwoord-voor-vraag", "Een antwoord is ouder dan de vraag."
    NO_JUDGE = (
        "oordeel-zonder-beoordelaar",
        "Er staat hoe het met een toezegging gaat, maar niet wie dat zegt.",
    )
    WRONG_TOTAL = "totaal-klopt-niet", "Een totaal verschilt van de som van zijn delen."
    WRONG_DIFFERENCE = "verschil-klopt-niet", "Een verschil is niet wat de twee kolommen geven."
    UNKNOWN_ROW = (
        "onbekende-post",
        "Een optelling of grafiek noemt een post die niet in de tabel staat.",
    )
    MIXED_UNITS = (
        "andere-eenheid",
        "Een bedrag of meting heeft een andere eenheid dan waar het bij hoort.",
    )
    IMPOSSIBLE_VALUE = (
        "waarde-past-niet-bij-eenheid",
        "Een meting heeft een waarde die in haar eenheid niet kan.",
    )
    NO_WORDS = "grafiek-zonder-woorden", "Een grafiek heeft geen zin die haar in woorden vertelt."
    NO_READING = "afgeleid-zonder-duiding", "Iets is afgeleid, maar er staat niet op welke woorden."
    WRONG_COUNT = (
        "telling-klopt-niet",
        "Er zijn meer of minder gegevens dan site_config.yml verwacht.",
    )
    CIRCLE = "kring", "Gegevens die bij elkaar horen, vormen een kring."
    SAME_ADDRESS = "zelfde-adres", "Twee gegevens krijgen hetzelfde adres op de website."
    OTHER_AGENDA = (
        "andere-agenda",
        "Een activiteit staat in een andere agenda dan haar actielijn.",
    )
    BACKWARDS = "einde-voor-begin", "Een einde ligt voor het begin."
    EMPTY_TEXT = "lege-tekst", "Een tekst die nodig is, is leeg."
    HEADING_LEVEL = (
        "kopniveau-past-niet",
        "Een kop in een geschreven pagina heeft een niveau dat daar niet past.",
    )
    NO_IMAGES = (
        "afbeelding-kan-niet",
        "Een geschreven pagina bevat een afbeelding, en die kan de site niet tonen.",
    )
    UNKNOWN_FIELD = "onbekend-veld", "Een correctie noemt een veld dat het gegeven niet heeft."
    STILL_THERE = "nog-niet-weg", "Een ingetrokken gegeven is er nog, of is twee keer ingetrokken."
    OTHER_ADDRESS = "ander-adres", "Een ingetrokken gegeven kan niet op dit adres hebben gestaan."
    TOO_EARLY = "peildatum-voor-bronnen", "De peildatum ligt voor het oudste stuk dat is gelezen."
    LATER_CHANGE = "wijziging-na-bijgewerkt", "Een wijziging is van na de laatste controle."
