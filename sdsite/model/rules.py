"""What can be wrong with one record on its own."""

from __future__ import annotations

from sdsite.findings import Rule


class ModelRule(Rule):
    """What can be wrong with one record on its own, beside its fields."""

    UNKNOWN_FOLDER = (
        "onbekende-map",
        "Een map of bestand in data/ hoort bij geen enkel soort gegeven.",
    )
    """Voorbeeld: data/tema.yml, waar data/themas.yml is bedoeld.

    Herstel: geef de map of het bestand de naam van een soort gegeven; het gegevenswoordenboek
    noemt ze alle."""

    WRONG_FOLDER = (
        "verkeerde-map",
        "Een gegeven staat in de map of het bestand van een ander soort gegeven.",
    )
    """Voorbeeld: `id: besluit-2024` in data/gebeurtenissen.yml.

    Herstel: zet het gegeven in de map of het bestand van zijn soort. Is het toch een gebeurtenis,
    geef het dan een id dat met gebeurtenis- begint."""

    ID_PREFIX = (
        "id-begint-anders",
        "Een id begint niet met het soort gegeven of met het id erboven.",
    )
    """Voorbeeld: een organisatie met `id: fractie-vooruit`.

    Herstel: zet het soort gegeven ervoor: `id: organisatie-fractie-vooruit`. Een onderdeel begint
    met het id van het geheel. Verander verwijzingen mee."""

    WRONG_FORM = "verkeerd-soort-bestand", "Dit soort gegeven hoort in een ander soort bestand."
    """Voorbeeld: metingen in data/metingen.yml.

    Herstel: zet ze in een CSV-bestand, een meting per regel; andere gegevens horen juist in
    YAML."""
