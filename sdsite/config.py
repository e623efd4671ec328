"""site_config.yml as one frozen value: what makes a site that of one municipality."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PrivateAttr,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from sdsite.findings import Finding, Place, Rule
from sdsite.sources import CONFIG, Record
from sdsite.validation import Written, validate
from sdsite.workdays import add_workdays, first_workday

LEAST_CONTRAST = 4.5
"""Contrast that text needs with its ground (WCAG 2.2, success criterion 1.4.3)."""

LIGHT_GROUND = "#ffffff"
DARK_GROUND = "#14191f"


class ConfigRule(Rule):
    """What can be wrong with the settings, beside their keys and kinds of values."""

    NOT_A_COLOUR = "geen-kleur", "Een kleur is een # met zes cijfers of letters a tot en met f."
    LOW_CONTRAST = (
        "te-weinig-contrast",
        "De accentkleur moet leesbaar zijn op een lichte en op een donkere pagina.",
    )
    NOT_AN_ADDRESS = "geen-webadres", "Een webadres begint met https:// en heeft geen ? of #."
    NOT_A_MAILBOX = "geen-mailadres", "Een e-mailadres heeft de vorm naam@organisatie.nl."
    TERM_WITHOUT_LENGTH = (
        "termijn-zonder-lengte",
        "Een termijn heeft een aantal dagen of een aantal weken, niet allebei.",
    )
    WEEKS_OF_WORKDAYS = (
        "weken-in-werkdagen",
        "Een termijn in weken telt alle dagen; werkdagen tellen alleen voor dagen.",
    )
    DUPLICATE_TERM = "dubbele-termijn", "Voor elke soort reactie is er één termijn."
    DATES_REVERSED = (
        "bijgewerkt-voor-peildatum",
        "De site kan niet zijn bijgewerkt voor de dag waarop de gegevens gelden.",
    )


def _wrong(rule: ConfigRule, words: str) -> PydanticCustomError:
    """Make an error that becomes a finding; `words` are the message, a semicolon, the hint."""
    return PydanticCustomError(rule.value, "{words}", {"words": words})


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2, relative luminance)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _colour(value: str) -> str:
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
        raise _wrong(
            ConfigRule.NOT_A_COLOUR,
            f'"{value}" is geen kleur;schrijf een # met zes tekens, tussen aanhalingstekens: '
            '"#1f5f66"',
        )
    return value.lower()


def _not_a_comment(value: object) -> object:
    """Explain why nothing seems to stand where an unquoted #rrggbb does."""
    if value is None:
        raise _wrong(
            ConfigRule.NOT_A_COLOUR,
            "voor YAML staat hier niets, want na een # leest het niet verder;"
            'zet de kleur tussen aanhalingstekens: "#1f5f66"',
        )
    return value


def _address(value: str) -> str:
    if not re.fullmatch(r"https://[a-z0-9.-]+(:[0-9]+)?(/[^\s?#]*)?", value):
        raise _wrong(
            ConfigRule.NOT_AN_ADDRESS,
            f'"{value}" is geen webadres dat hier past;schrijf https://, de naam van de site en '
            "zo nodig een pad",
        )
    return value


def _mailbox(value: str) -> str:
    if not re.fullmatch(r"[^\s@]+@[a-z0-9-]+(\.[a-z0-9-]+)+", value):
        raise _wrong(
            ConfigRule.NOT_A_MAILBOX,
            f'"{value}" is geen e-mailadres;schrijf bijvoorbeeld naam@organisatie.nl',
        )
    return value


Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
Colour = Annotated[str, BeforeValidator(_not_a_comment), AfterValidator(_colour)]
Address = Annotated[str, AfterValidator(_address)]
Mailbox = Annotated[str, AfterValidator(_mailbox)]


class Organisatie(Written):
    """De gemeente of andere organisatie die de site uitgeeft."""

    naam: Line
    """Naam zoals die op elke pagina staat, bijvoorbeeld "gemeente Voorbeeld"."""

    id: Annotated[str, StringConstraints(pattern=r"^organisatie-[a-z0-9]+(-[a-z0-9]+)*$")]
    """Id van het gegeven in data/organisaties.yml dat deze organisatie beschrijft."""

    uri: Address | None = None
    """Vaste aanduiding in linked data, bijvoorbeeld uit het register van overheidsorganisaties."""


class Kleur(Written):
    """De accentkleur van de site; al het andere kleurt de site zelf."""

    licht: Colour
    """Accent op een lichte pagina, als #rrggbb; contrast met wit ten minste 4,5."""

    donker: Annotated[Colour | None, BeforeValidator(_not_a_comment)] = None
    """Accent op een donkere pagina, als #rrggbb; zonder deze sleutel afgeleid van `licht`."""

    @field_validator("licht")
    @classmethod
    def _on_light(cls, value: str) -> str:
        return _legible(value, LIGHT_GROUND, ("wit", "donkerdere"))

    @field_validator("donker")
    @classmethod
    def _on_dark(cls, value: str | None) -> str | None:
        return value and _legible(value, DARK_GROUND, ("een donkere pagina", "lichtere"))


def _legible(colour: str, ground: str, words: tuple[str, str]) -> str:
    found = contrast(colour, ground)
    if found < LEAST_CONTRAST:
        shown = f"{int(found * 10) / 10:.1f}".replace(".", ",")
        raise _wrong(
            ConfigRule.LOW_CONTRAST,
            f"{colour} heeft met {words[0]} een contrast van {shown}, en 4,5 is nodig;"
            f"kies een {words[1]} kleur",
        )
    return colour


class SoortTermijn(StrEnum):
    """Waar een termijn voor geldt."""

    REACTIE_OP_ADVIES = "reactie-op-advies"
    ANTWOORD_OP_RAADSVRAAG = "antwoord-op-raadsvraag"


class Teldagen(StrEnum):
    """Welke dagen van een termijn meetellen."""

    KALENDER = "kalender"
    WERKDAGEN = "werkdagen"


class Vindplaats(Written):
    """Waar de afspraak over een termijn staat."""

    document: Annotated[str, StringConstraints(pattern=r"^document-[a-z0-9]+(-[a-z0-9]+)*$")]
    """Id van het document."""

    onderdeel: Line
    """Hoofdstuk, paragraaf of artikel, zoals het document dat noemt."""

    citaat: Annotated[str, StringConstraints(strip_whitespace=True, max_length=400)] = ""
    """Letterlijke woorden waarop de termijn rust."""


class Termijn(Written):
    """Hoe lang een antwoord mag duren, en waarom. Zonder grondslag geen termijn."""

    soort: SoortTermijn
    """Waar de termijn voor geldt."""

    dagen: Annotated[int, Field(ge=1, le=366)] | None = None
    """Aantal dagen; of vul `weken` in."""

    weken: Annotated[int, Field(ge=1, le=52)] | None = None
    """Aantal weken van zeven kalenderdagen; of vul `dagen` in."""

    teldagen: Teldagen = Teldagen.KALENDER
    """Of alle dagen meetellen, of alleen werkdagen: niet in een weekend, niet op een feestdag."""

    schuift_op: bool = False
    """Of een laatste dag in een weekend of op een feestdag opschuift naar de eerste werkdag daarna
    (Algemene termijnenwet, artikel 1); dat geldt voor termijnen uit een wet."""

    grondslag: Prose
    """Wet, verordening of afspraak waar de termijn op rust, in gewone woorden."""

    bron: Vindplaats
    """Waar die grondslag te lezen is."""

    @model_validator(mode="after")
    def _one_length(self) -> Self:
        if (self.dagen is None) == (self.weken is None):
            raise _wrong(
                ConfigRule.TERM_WITHOUT_LENGTH,
                "deze termijn heeft geen lengte, of twee;vul dagen in of weken, niet allebei",
            )
        if self.weken is not None and self.teldagen is Teldagen.WERKDAGEN:
            raise _wrong(
                ConfigRule.WEEKS_OF_WORKDAYS,
                "een termijn in weken telt geen werkdagen;vul dagen in, of haal teldagen weg",
            )
        return self

    def laatste_dag(self, begin: date) -> date:
        """Give the last day that is in time for what came in on `begin`; that day does not count.

        Working days are all but weekends and the holidays of the Algemene termijnenwet.
        """
        days = self.dagen if self.dagen is not None else 7 * (self.weken or 0)
        if self.teldagen is Teldagen.WERKDAGEN:
            return add_workdays(begin, days)
        last = begin + timedelta(days=days)
        return first_workday(last) if self.schuift_op else last


class Start(Written):
    """De startpagina."""

    inleiding: Prose
    """Wat deze site is, in twee zinnen."""


class Config(Written):
    """De instellingen van de site."""

    naam: Line
    """Naam van de site, bovenaan elke pagina."""

    ondertitel: Line
    """Waar de site over gaat, in één regel."""

    gemeente: Line
    """Naam van de gemeente zonder het woord gemeente."""

    organisatie: Organisatie
    """Wie de site uitgeeft."""

    basis_url: Address | None = None
    """Adres waar de site komt te staan, met https://; zonder dit adres wijzen links alleen binnen
    de site en staan er geen volledige adressen in."""

    taal: Literal["nl"] = "nl"
    """Taal van de site."""

    kleur: Kleur
    """Accentkleur."""

    peildatum: date
    """Dag waarop de gegevens gelden: wat daarna gebeurde, staat er nog niet in."""

    bijgewerkt: date
    """Dag waarop de gegevens voor het laatst zijn nagekeken."""

    contact: Mailbox | None = None
    """E-mailadres van de organisatie voor vragen over de site; geen adres van een persoon."""

    start: Start
    """De startpagina."""

    termijnen: tuple[Termijn, ...] = ()
    """Termijnen voor antwoorden; waar er geen staat, toont de site dagen en geen oordeel."""

    tellingen: Mapping[str, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    """Hoeveel gegevens van elke soort er horen te zijn, als maat voor volledigheid."""

    @property
    def wortel(self) -> str:
        """Give the folder of the site on its host: "/", or "/map/" when basis_url ends so."""
        return urlsplit(self.basis_url or "").path or "/"

    @field_validator("basis_url")
    @classmethod
    def _ends_in_slash(cls, value: str | None) -> str | None:
        return None if value is None else value.rstrip("/") + "/"

    @field_validator("termijnen")
    @classmethod
    def _one_of_each(cls, value: tuple[Termijn, ...]) -> tuple[Termijn, ...]:
        kinds = [termijn.soort for termijn in value]
        for kind in SoortTermijn:
            if kinds.count(kind) > 1:
                raise _wrong(
                    ConfigRule.DUPLICATE_TERM,
                    f"voor {kind} staat er meer dan één termijn;laat er één staan",
                )
        return value

    @field_validator("bijgewerkt")
    @classmethod
    def _not_before(cls, value: date, info: ValidationInfo) -> date:
        peildatum = info.data.get("peildatum")
        if isinstance(peildatum, date) and value < peildatum:
            raise _wrong(
                ConfigRule.DATES_REVERSED,
                f"bijgewerkt ({value}) ligt voor peildatum ({peildatum});verbeter een van de twee",
            )
        return value

    _record: Record = PrivateAttr(default=Record("site_config", Place(CONFIG), {}, {}, "yaml"))

    def place(self, *path: str | int) -> Place:
        """Give the file and line of a setting."""
        return self._record.place_of(path)

    def termijn(self, soort: SoortTermijn) -> Termijn | None:
        """Give the term for a kind of answer, or None when none is agreed."""
        return next((each for each in self.termijnen if each.soort is soort), None)


def load_config(record: Record) -> tuple[Config | None, tuple[Finding, ...]]:
    """Read the settings from the record of site_config.yml, or tell all that is wrong in it.

    A file that could not be read gives nothing, for that has been told already.
    """
    if record.place.line is None:
        return None, ()
    config, findings = validate(Config, record)
    if config is not None:
        config._record = record  # noqa: SLF001 - where it was written is no setting
    return config, findings
