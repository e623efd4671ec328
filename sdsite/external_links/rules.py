"""The rules of links to other websites: what may be wrong with one."""

from sdsite.findings import Rule


class ExternalRule(Rule):
    """What can be wrong with a link to another website; told by `sdsite check --extern`."""

    DEAD = "externe-link-dood", "Een adres op een andere website bestaat niet meer."
    """Voorbeeld: `url: https://www.voorbeeld.nl/plan.pdf`, en die website antwoordt 404.

    Herstel: zoek het nieuwe adres van het stuk. Is het er niet meer, haal de link dan weg; de
    vindplaats zelf blijft."""

    MOVED = "externe-link-verhuisd", "Een adres op een andere website is voorgoed veranderd."
    """Voorbeeld: http://www.voorbeeld.nl/plan verwijst voorgoed door naar
    https://www.voorbeeld.nl/beleid/plan.

    Herstel: kijk of daar hetzelfde staat, en neem het nieuwe adres over."""

    UNSAFE = (
        "externe-link-onveilig",
        "De beveiligde verbinding met een andere website klopt niet.",
    )
    """Voorbeeld: het certificaat van die website is verlopen; een browser waarschuwt ervoor.

    Herstel: meld het bij de beheerder van die website, of kies een ander adres."""

    LOOP = "externe-link-in-kring", "Een adres verwijst steeds door en komt nergens uit."
    """Voorbeeld: de pagina /a verwijst door naar /b, en /b weer naar /a.

    Herstel: open het adres zelf. Werkt het niet, zoek dan een ander adres."""

    UNSURE = (
        "externe-link-niet-na-te-gaan",
        "Of een adres op een andere website nog bestaat, is niet te zeggen.",
    )
    """Voorbeeld: een website die programma's weigert (403), een storing heeft (503) of niet
    antwoordt. Dit blijft een waarschuwing, ook met `--streng`.

    Herstel: open de link zelf en kijk of er staat wat u bedoelt."""
