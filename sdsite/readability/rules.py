"""The rules of plain language, and the mark of the fields that they hold for.

They are told apart from all others: a finding of theirs is a warning, also where those count as
errors.
"""

from sdsite.findings import Rule
from sdsite.frozen import frozen


@frozen
class ForResidents:
    """Marks a field whose text residents read, so that its language is measured."""


FOR_RESIDENTS = ForResidents()
"""The mark itself, for `Annotated[…, FOR_RESIDENTS]` in a model."""


class LanguageRule(Rule):
    """What makes a text for residents hard to read: always a warning, never an error."""

    LONG_SENTENCE = "lange-zin", "Een zin in een tekst voor inwoners heeft veel woorden."
    """Voorbeeld: een samenvatting met een zin van 31 woorden. Citaten en titels van stukken tellen
    samen voor één woord.

    Herstel: maak er twee zinnen van, of een lijst. Hoeveel woorden mogen, staat bij `gewone_taal`
    in site_config.yml."""

    LONG_WORD = "lang-woord", "Een woord in een tekst voor inwoners heeft veel letters."
    """Voorbeeld: "beschikbaarheidsvoorzieningen".

    Herstel: kies een korter woord of meer woorden. Kan dat niet, leg het woord dan uit in
    data/begrippen.yml; de website zet die uitleg bij het woord. Schrijf het daar precies zoals het
    in de tekst staat, bij `titel` of `schrijfwijzen`. Hoeveel letters mogen, staat bij
    `gewone_taal` in site_config.yml."""

    HARD_WORD = "moeilijk-woord", "Een woord in een tekst voor inwoners kan gewoner."
    """Voorbeeld: "geïmplementeerd" in "De maatregelen zijn geïmplementeerd"; gewoner is
    "ingevoerd".

    Herstel: neem het woord dat de melding voorstelt, of een ander gewoon woord. Hoort het moeilijke
    woord er te staan, leg het dan uit in data/begrippen.yml. Welke woorden moeilijk zijn, bepaalt u
    zelf in data/moeilijke-woorden.csv."""

    WORD_TWICE = (
        "moeilijk-woord-dubbel",
        "Een woord staat twee keer in de lijst met moeilijke woorden.",
    )
    """Voorbeeld: twee regels met `realiseren` in data/moeilijke-woorden.csv.

    Herstel: haal een van de twee weg. Meer suggesties kunnen samen op een regel, met een komma
    ertussen."""
