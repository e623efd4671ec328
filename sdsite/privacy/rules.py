"""The rules that keep the data of a person off the site."""

from __future__ import annotations

from sdsite.findings import Rule


class PrivacyRule(Rule):
    """What may not be published about a person (AVG, article 5; UAVG, article 46 for the BSN)."""

    BSN = "burgerservicenummer", "Er staat een burgerservicenummer, of een getal dat erop lijkt."
    """Voorbeeld: in een toelichting staat "cliënt met BSN" en dan negen cijfers. Negen cijfers die
    de elfproef doorstaan zonder dat erbij staat wat het is, geven een waarschuwing. Staat ervoor
    dat het een zaaknummer, een bedrag of iets dergelijks is, dan is het geen bevinding.

    Herstel: haal het nummer weg; een burgerservicenummer mag nooit op de website. Is het iets
    anders, zet er dan voor wat het is, zoals `zaaknummer`."""

    IBAN = "rekeningnummer", "Er staat een bankrekeningnummer (IBAN)."
    """Voorbeeld: in een citaat staat op welke rekening een inwoner zijn geld krijgt.

    Herstel: haal het weg. Is het de rekening van de gemeente zelf, zet het dan met een reden bij
    `privacy` in site_config.yml:

        privacy:
          toegestaan:
            - waarde: NL00 BANK 0123 4567 89
              reden: rekening waarop inwoners leges betalen
    """

    EMAIL = "e-mailadres", "Er staat een e-mailadres."
    """Voorbeeld: onder een overgenomen brief staat het adres van de ambtenaar die hem schreef.

    Herstel: haal het weg. Is het een algemeen adres van de gemeente, vul het dan in als `contact`,
    of zet het met een reden bij `privacy` in site_config.yml:

        privacy:
          toegestaan:
            - waarde: gemeente@voorbeeldstad.nl
              reden: algemeen adres van de gemeente
    """

    TELEPHONE = "telefoonnummer", "Er staat een telefoonnummer."
    """Voorbeeld: bij een activiteit staat het mobiele nummer van de projectleider. Nummers die met
    14, 0800 of 0900 beginnen, zijn nooit van een persoon en geven geen bevinding.

    Herstel: haal het weg. Is het een algemeen nummer, zet het dan met een reden bij `privacy` in
    site_config.yml:

        privacy:
          toegestaan:
            - waarde: 088 000 00 00
              reden: algemeen nummer van de organisatie die de hulp geeft
    """

    LICENCE_PLATE = "kenteken", "Er staat een kenteken, of iets dat erop lijkt."
    """Voorbeeld: in een voorbeeld over leerlingenvervoer staat het kenteken van een auto. Staat er
    geen woord als auto of kenteken bij, dan is het een waarschuwing.

    Herstel: haal het weg. Is het iets anders, zoals de code van een formulier, zet het dan met een
    reden bij `privacy` in site_config.yml:

        privacy:
          toegestaan:
            - waarde: WM-20-24
              reden: code van een formulier
    """

    HOME_ADDRESS = "woonadres", "Er staat een adres met huisnummer en postcode."
    """Voorbeeld: in een citaat uit een brief staat het adres van degene die hem stuurde.

    Herstel: haal het weg; de wijk of het dorp zegt vaak genoeg. Is het een openbaar adres, zoals
    dat van het gemeentehuis, zet het dan met een reden bij `privacy` in site_config.yml:

        privacy:
          toegestaan:
            - waarde: Marktplein 1, 1234 AB
              reden: bezoekadres van het gemeentehuis
    """

    NAME = (
        "naam-buiten-register",
        "Er staat een naam van iemand die niet in data/personen.yml staat.",
    )
    """Voorbeeld: "mevrouw Jansen belde ons", of "w.g. A.B. Jansen" onder een brief. Een voorletter
    met een naam, of een naam na een woord als wethouder, geeft een waarschuwing: dat kan ook een
    straat of een organisatie zijn.

    Herstel: schrijf de rol in plaats van de naam, zoals "een inwoner" of "een medewerker". Heeft
    deze persoon een openbare rol die daar mag staan, voeg haar of hem dan toe aan
    data/personen.yml. Is het geen persoon, zet de naam dan met een reden bij `privacy` in
    site_config.yml:

        privacy:
          toegestaan:
            - waarde: J. Perk
              reden: naam van een school
    """

    UNUSED = (
        "uitzondering-zonder-doel",
        "Bij privacy.toegestaan staat iets dat nergens meer wordt gevonden.",
    )
    """Voorbeeld: bij `privacy` in site_config.yml staat nog een telefoonnummer dat uit de gegevens
    is verdwenen, of een waarde die nooit wordt tegengehouden.

    Herstel: haal de uitzondering weg, of schrijf de waarde precies zoals zij in de gegevens
    staat."""
