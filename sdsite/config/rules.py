"""The rules for the settings, and how breaking one becomes a finding."""

from __future__ import annotations

from pydantic_core import PydanticCustomError

from sdsite.findings import Rule


class ConfigRule(Rule):
    """What can be wrong with the settings, beside their keys and kinds of values."""

    NOT_A_COLOUR = "geen-kleur", "Een kleur is een # met zes cijfers of letters a tot en met f."
    """Voorbeeld: een kleur zonder aanhalingstekens; voor YAML is alles na een # opmerking:

        licht: #1f5f66

    Herstel: zet haar tussen aanhalingstekens:

        licht: "#1f5f66"
    """

    LOW_CONTRAST = (
        "te-weinig-contrast",
        "De accentkleur moet leesbaar zijn op een lichte en op een donkere pagina.",
    )
    """Voorbeeld: `licht: "#ffee00"`: geel op wit is slecht te lezen.

    Herstel: kies een donkerder kleur voor `licht` en een lichtere voor `donker`. WCAG 2.2 vraagt
    een contrast van ten minste 4,5."""

    NOT_AN_ADDRESS = "geen-webadres", "Een webadres begint met https:// en heeft geen ? of #."
    """Voorbeeld: `basis_url: www.voorbeeld.nl`.

    Herstel: schrijf het adres voluit: `basis_url: https://www.voorbeeld.nl/`."""

    NOT_A_MAILBOX = "geen-mailadres", "Een e-mailadres heeft de vorm naam@organisatie.nl."
    """Voorbeeld: `contact: sociaal domein`.

    Herstel: vul een adres van de organisatie in, zoals sociaaldomein@voorbeeld.nl. Geen adres van
    een persoon."""

    TERM_WITHOUT_LENGTH = (
        "termijn-zonder-lengte",
        "Een termijn heeft een aantal dagen of een aantal weken, niet allebei.",
    )
    """Voorbeeld: een termijn met `dagen` en ook `weken`, of met geen van beide.

    Herstel: vul een van de twee in."""

    WEEKS_OF_WORKDAYS = (
        "weken-in-werkdagen",
        "Een termijn in weken telt alle dagen; werkdagen tellen alleen voor dagen.",
    )
    """Voorbeeld: `weken: 4` met `teldagen: werkdagen`.

    Herstel: schrijf de termijn in dagen, of haal `teldagen` weg."""

    DUPLICATE_TERM = "dubbele-termijn", "Voor elke soort reactie is er één termijn."
    """Voorbeeld: twee termijnen met `soort: reactie-op-advies`.

    Herstel: laat er één staan."""

    NOT_IN_TOOI = (
        "geen-uri-van-tooi",
        "De aanduiding van een overheidsorganisatie komt uit het register TOOI.",
    )
    """Voorbeeld: bij `organisatie` staat `uri: https://www.voorbeeldstad.nl`.

    Herstel: schrijf voor een gemeente https://identifier.overheid.nl/tooi/id/gemeente/gm en de
    vier cijfers die de gemeente bij het CBS heeft."""

    DATES_REVERSED = (
        "bijgewerkt-voor-peildatum",
        "De site kan niet zijn bijgewerkt voor de dag waarop de gegevens gelden.",
    )
    """Voorbeeld: `peildatum: 2024-03-01` met `bijgewerkt: 2024-02-01`.

    Herstel: verbeter een van de twee: gegevens kunnen niet gelden voor een dag na de laatste
    controle."""


def wrong(rule: ConfigRule, words: str) -> PydanticCustomError:
    """Make an error that becomes a finding; `words` are the message, a semicolon, the hint."""
    return PydanticCustomError(rule.value, "{words}", {"words": words})
