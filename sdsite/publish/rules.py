"""The rules for putting a site on disk without harm to what stands there."""

from __future__ import annotations

from sdsite.findings import Rule


class PublishRule(Rule):
    """What can keep a site from being written."""

    PATH_OUTSIDE = "pad-buiten-site", "Elk bestand van de site komt in de map van de site terecht."
    DUPLICATE_PATH = "dubbel-pad", "Elk adres van de site komt van één pagina of bestand."
    FOREIGN_FOLDER = (
        "vreemde-map",
        "De site wordt alleen geschreven in een lege map of over een eerdere site heen.",
    )
    FOREIGN_FILE = "vreemd-bestand", "In de map van de site staan geen bestanden van iets anders."
    BUSY = "bezig", "Er wordt één site tegelijk geschreven in dezelfde map."
    FORBIDDEN = "geen-schrijfrechten", "De map van de site en die daarboven zijn te beschrijven."
    DISK_FULL = "schijf-vol", "Er is op de schijf ruimte voor een tweede site naast de eerste."
    FAILED = "schrijven-mislukt", "De schijf doet wat er gevraagd wordt."
    LEFTOVER = "restant", "De oude site wordt weggehaald zodra de nieuwe er staat."
