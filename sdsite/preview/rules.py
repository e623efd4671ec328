"""The rules of the preview: what may go wrong that is no fault of an editor."""

from sdsite.findings import Rule


class PreviewRule(Rule):
    """What only the preview tells, because it goes on where a build would stop."""

    FAULT = "programmafout", "Het programma zelf liep vast bij het bouwen."
    """Voorbeeld: een sjabloon in templates/ waar iemand mee bezig is en dat nog niet klopt.

    Herstel: bewaart u zelf sjablonen, kijk dan in het venster van sdsite wat er mis is. Anders is
    het een fout van de makers: meld haar, met wat er in dat venster staat. De vorige versie blijft
    staan."""
