"""The rules for putting a site on disk without harm to what stands there."""

from __future__ import annotations

from sdsite.findings import Rule


class PublishRule(Rule):
    """What can keep a site from being written."""

    PATH_OUTSIDE = "pad-buiten-site", "Elk bestand van de site komt in de map van de site terecht."
    """Voorbeeld: een adres met .. erin, dat buiten de map van de website zou uitkomen.

    Herstel: dit hoort niet te kunnen. Meld het aan de makers van het programma."""

    DUPLICATE_PATH = "dubbel-pad", "Elk adres van de site komt van één pagina of bestand."
    """Voorbeeld: twee ids die alleen in hoofdletters verschillen.

    Herstel: geef een van de twee een ander id of een andere naam."""

    FOREIGN_FOLDER = (
        "vreemde-map",
        "De site wordt alleen geschreven in een lege map of over een eerdere site heen.",
    )
    """Voorbeeld: `--out Documenten`, een map waarin al iets anders staat.

    Herstel: kies een lege of nieuwe map. Zo gaat er nooit iets van u verloren."""

    FOREIGN_FILE = "vreemd-bestand", "In de map van de site staan geen bestanden van iets anders."
    """Voorbeeld: u hebt zelf een bestand in de map site/ gezet.

    Herstel: zet het ergens anders; wat in site/ staat, wordt bij elke bouw vervangen."""

    BUSY = "bezig", "Er wordt één site tegelijk geschreven in dezelfde map."
    """Voorbeeld: iemand anders, of een tweede venster, bouwt dezelfde website.

    Herstel: wacht tot die klaar is en bouw opnieuw."""

    FORBIDDEN = "geen-schrijfrechten", "De map van de site en die daarboven zijn te beschrijven."
    """Voorbeeld: de map van de website is van een andere gebruiker.

    Herstel: geef schrijfrechten op die map en de map erboven, of kies met `--out` een andere."""

    DISK_FULL = "schijf-vol", "Er is op de schijf ruimte voor een tweede site naast de eerste."
    """Voorbeeld: er is minder ruimte vrij dan een tweede website nodig heeft.

    Herstel: maak ruimte en bouw opnieuw. De oude website staat er nog."""

    FAILED = "schrijven-mislukt", "De schijf doet wat er gevraagd wordt."
    """Voorbeeld: de schijf is losgekoppeld of alleen te lezen.

    Herstel: kijk naar de schijf, of kies met `--out` een map op een andere."""

    LEFTOVER = "restant", "De oude site wordt weggehaald zodra de nieuwe er staat."
    """Voorbeeld: een programma houdt een bestand van de oude website open.

    Herstel: sluit dat programma. De volgende bouw ruimt het restant op."""

    EXISTS = "bestaat-al", "Een nieuw bestand komt nooit over een bestand van u heen."
    """Voorbeeld: `sdsite nieuw advies` met een id waarvoor al een bestand in data/adviezen/ staat.

    Herstel: kies een ander id of een andere map, of haal het bestand eerst zelf weg."""
