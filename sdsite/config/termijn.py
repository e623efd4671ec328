"""How long an answer may take, as site_config.yml says, and on what ground."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from sdsite.config.rules import ConfigRule, wrong
from sdsite.config.values import Line, Prose
from sdsite.readability import FOR_RESIDENTS
from sdsite.validation import Written
from sdsite.workdays import add_workdays, first_workday


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

    grondslag: Annotated[Prose, FOR_RESIDENTS]
    """Wet, verordening of afspraak waar de termijn op rust, in gewone woorden."""

    bron: Vindplaats
    """Waar die grondslag te lezen is."""

    @model_validator(mode="after")
    def _one_length(self) -> Self:
        if (self.dagen is None) == (self.weken is None):
            raise wrong(
                ConfigRule.TERM_WITHOUT_LENGTH,
                "deze termijn heeft geen lengte, of twee;vul dagen in of weken, niet allebei",
            )
        if self.weken is not None and self.teldagen is Teldagen.WERKDAGEN:
            raise wrong(
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
