"""What may stand in site_config.yml, each setting with what it is for; and how it is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import (
    BeforeValidator,
    Field,
    PrivateAttr,
    StringConstraints,
    ValidationInfo,
    field_validator,
)

from sdsite.config.rules import ConfigRule, wrong
from sdsite.config.termijn import SoortTermijn, Termijn
from sdsite.config.values import (
    DARK_GROUND,
    LIGHT_GROUND,
    Address,
    Colour,
    Line,
    Mailbox,
    Prose,
    legible,
    not_a_comment,
)
from sdsite.findings import Finding, Place
from sdsite.readability import FOR_RESIDENTS
from sdsite.sources import CONFIG, Lines, Record
from sdsite.validation import Written, validate
from sdsite.waardelijsten import TOOI, Licentie, WooCategorie


class Organisatie(Written):
    """De gemeente of andere organisatie die de site uitgeeft."""

    naam: Line
    """Naam zoals die op elke pagina staat, bijvoorbeeld "gemeente Voorbeeld"."""

    id: Annotated[str, StringConstraints(pattern=r"^organisatie-[a-z0-9]+(-[a-z0-9]+)*$")]
    """Id van het gegeven in data/organisaties.yml dat deze organisatie beschrijft."""

    uri: Address | None = None
    """Vaste aanduiding uit TOOI, het register van overheidsorganisaties, bijvoorbeeld
    https://identifier.overheid.nl/tooi/id/gemeente/gm0000; nodig voor de Woo en voor open data."""

    @field_validator("uri")
    @classmethod
    def _in_tooi(cls, value: str | None) -> str | None:
        if value is not None and not re.fullmatch(rf"{re.escape(TOOI)}[a-z]+/[a-z]+[0-9]+", value):
            raise wrong(
                ConfigRule.NOT_IN_TOOI,
                f'"{value}" is geen aanduiding uit TOOI;schrijf voor een gemeente '
                f"{TOOI}gemeente/gm en de vier cijfers van de gemeente",
            )
        return value


class Kleur(Written):
    """De accentkleur van de site; al het andere kleurt de site zelf."""

    licht: Colour
    """Accent op een lichte pagina, als #rrggbb; contrast met wit ten minste 4,5."""

    donker: Annotated[Colour | None, BeforeValidator(not_a_comment)] = None
    """Accent op een donkere pagina, als #rrggbb; zonder deze sleutel afgeleid van `licht`."""

    @field_validator("licht")
    @classmethod
    def _on_light(cls, value: str) -> str:
        return legible(value, LIGHT_GROUND, ("wit", "donkerdere"))

    @field_validator("donker")
    @classmethod
    def _on_dark(cls, value: str | None) -> str | None:
        return value and legible(value, DARK_GROUND, ("een donkere pagina", "lichtere"))


class Brontekst(Written):
    """Waar de tekst van een document staat, om citaten in terug te zoeken."""

    document: Annotated[str, StringConstraints(pattern=r"^document-[a-z0-9]+(-[a-z0-9]+)*$")]
    """Id van het document."""

    bestand: Annotated[Line, Field(pattern=r"\.txt$")]
    """Tekstbestand (.txt), gezien vanaf de map van het project; pagina's gescheiden door een form
    feed, zoals pdftotext dat doet. Staat het er niet, dan zegt de controle niets."""

    eerste_bladzijde: Annotated[int, Field(ge=0)] = 1
    """Welk nummer er op de eerste pagina van dat bestand gedrukt staat."""


class Uitzondering(Written):
    """Iets dat op een persoonsgegeven lijkt en er toch mag staan, met de reden."""

    waarde: Line
    """Precies wat er mag staan, zoals het er staat; alleen spaties, leestekens en hoofdletters
    mogen anders zijn. Zet een nummer tussen aanhalingstekens."""

    reden: Prose
    """Waarom het openbaar is, bijvoorbeeld "algemeen adres van de gemeente"."""


class Privacy(Written):
    """Wat de controle op persoonsgegevens doorlaat."""

    toegestaan: tuple[Uitzondering, ...] = ()
    """Openbare contactgegevens en andere waarden die mogen blijven staan, elk met een reden."""


class Start(Written):
    """De startpagina."""

    inleiding: Annotated[Prose, FOR_RESIDENTS]
    """Wat deze site is, in twee zinnen."""


class GewoneTaal(Written):
    """Vanaf wanneer de controle waarschuwt voor taal die veel lezers moeilijk vinden."""

    langste_zin: Annotated[int, Field(ge=8, le=60)] = 20
    """Hoeveel woorden een zin mag hebben. Voor taalniveau B1 is 20 het meeste."""

    langste_woord: Annotated[int, Field(ge=10, le=60)] = 20
    """Hoeveel letters een woord mag hebben dat niet in data/begrippen.yml wordt uitgelegd."""

    laagste_score: Annotated[int, Field(ge=0, le=100)] = 60
    """Onder welke leesscore (Flesch-Douma, van 0 heel moeilijk tot 100 heel makkelijk) de controle
    een pagina noemt."""


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

    gewone_taal: GewoneTaal = GewoneTaal()
    """Vanaf wanneer de controle waarschuwt voor lange zinnen en lange woorden."""

    kleur: Kleur
    """Accentkleur."""

    peildatum: date
    """Dag waarop de gegevens gelden: wat daarna gebeurde, staat er nog niet in."""

    bijgewerkt: date
    """Dag waarop de gegevens voor het laatst zijn nagekeken."""

    contact: Mailbox | None = None
    """E-mailadres van de organisatie voor vragen over de site; geen adres van een persoon."""

    licentie: Licentie | None = None
    """Licentie waaronder anderen de gegevens mogen gebruiken: CC0-1.0 of CC-BY-4.0; zonder deze
    sleutel is er geen catalogus van open data."""

    woo_categorie: WooCategorie | None = None
    """Informatiecategorie van de Woo voor wat niet bij één stuk hoort, "infocat001" tot
    "infocat018"; zonder deze sleutel meldt de site aan de Woo-index alleen wat bij een stuk hoort
    dat zelf een categorie heeft."""

    start: Start
    """Wat er boven aan de startpagina staat."""

    termijnen: tuple[Termijn, ...] = ()
    """Termijnen voor antwoorden; waar er geen staat, toont de site dagen en geen oordeel."""

    pdf: tuple[str, ...] = ()
    """Welke PDF's de site maakt: "bundel-adviesraad", "bundel-raad", "bundel-inwoner", "factsheet",
    of het id van een advies, vragenbrief, activiteit of thema."""

    brontekst: tuple[Brontekst, ...] = ()
    """Teksten van documenten die alleen dienen om citaten te controleren; ze komen niet op de
    site."""

    privacy: Privacy = Privacy()
    """Wat er mag staan hoewel het op een gegeven van een persoon lijkt."""

    tellingen: Mapping[str, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    """Hoeveel gegevens van elke soort er horen te zijn, als maat voor volledigheid."""

    @property
    def wortel(self) -> str:
        """Give the folder of the site on its host: "/", or "/map/" when basis_url ends so."""
        return urlsplit(self.basis_url or "").path or "/"

    @property
    def contact_geldig_tot(self) -> date:
        """Give the day until which `contact` may be relied on: a year after `bijgewerkt`."""
        return self.bijgewerkt + timedelta(days=365)

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
                raise wrong(
                    ConfigRule.DUPLICATE_TERM,
                    f"voor {kind} staat er meer dan één termijn;laat er één staan",
                )
        return value

    @field_validator("bijgewerkt")
    @classmethod
    def _not_before(cls, value: date, info: ValidationInfo) -> date:
        peildatum = info.data.get("peildatum")
        if isinstance(peildatum, date) and value < peildatum:
            raise wrong(
                ConfigRule.DATES_REVERSED,
                f"bijgewerkt ({value}) ligt voor peildatum ({peildatum});verbeter een van de twee",
            )
        return value

    _record: Record = PrivateAttr(default=Record("site_config", Place(CONFIG), {}, Lines(), "yaml"))

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
