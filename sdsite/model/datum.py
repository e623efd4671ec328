"""Datum: a date with the precision and the certainty that its source gives it."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Annotated

from pydantic import PlainSerializer, WithJsonSchema

from sdsite.findings import short
from sdsite.frozen import frozen
from sdsite.model.duiding import Zekerheid
from sdsite.validation import FIRST_YEAR, LAST_YEAR, MAX_TEXT, Parser


class Precisie(StrEnum):
    """How exactly the source dates something."""

    DAG = "dag"
    WEEK = "week"
    MAAND = "maand"
    KWARTAAL = "kwartaal"
    JAAR = "jaar"
    PERIODE = "periode"
    ONBEKEND = "onbekend"


@frozen
class Moment:
    """The days a dated fact may have happened on, with how that is known."""

    precisie: Precisie
    """How exactly the source dates it."""
    begin: date | None
    """First possible day; None when the date is unknown."""
    eind: date | None
    """Last possible day; None when the date is unknown."""
    zekerheid: Zekerheid = Zekerheid.GESTELD
    """Stated by the source, or derived by us."""
    uitleg: str = ""
    """For a derived date: how it was derived."""

    @property
    def volgorde(self) -> tuple[date, date]:
        """Key to sort by; unknown dates come last."""
        return (self.begin or date.max, self.eind or date.max)

    @property
    def iso(self) -> str:
        """The date as the data writes it: 2024-02-27, 2022-W27, 2024-01, 2024-Q2, 2021."""
        if self.begin is None or self.eind is None:
            return "onbekend"
        match self.precisie:
            case Precisie.DAG:
                return self.begin.isoformat()
            case Precisie.WEEK:
                year, week, _ = self.begin.isocalendar()
                return f"{year:04}-W{week:02}"
            case Precisie.MAAND:
                return self.begin.isoformat()[:7]
            case Precisie.KWARTAAL:
                return f"{self.begin.year:04}-Q{(self.begin.month + 2) // 3}"
            case Precisie.JAAR:
                return f"{self.begin.year:04}"
            case _:
                return f"{self.begin.isoformat()}/{self.eind.isoformat()}"


def exact_day(moment: Moment | None) -> date | None:
    """The day of what is dated to the day; None for all else."""
    return moment.begin if moment is not None and moment.precisie is Precisie.DAG else None


def certainly_before(late: Moment | None, early: Moment | None) -> bool:
    """Whether what should come late is certainly before what should come early."""
    return bool(late and early and late.eind and early.begin and late.eind < early.begin)


_FORMS = 'schrijf 2024-02-27, 2022-W27, 2024-01, 2024-Q2, 2021, 2023-01/2023-06 of "onbekend"'

_WITH_WHY = "schrijf op: 2024-03, zekerheid: afgeleid en uitleg: waaruit u dat afleidt"


def parse_datum(value: object) -> Moment:
    """Read a date as an editor writes it; ValueError in plain Dutch when it is not one."""
    if isinstance(value, Moment):
        return value
    if isinstance(value, dict):
        return _with_certainty(value)
    if isinstance(value, date):
        return _known(Moment(Precisie.DAG, value, value))
    if isinstance(value, int) and not isinstance(value, bool):
        value = f"{value:04}"
    if not isinstance(value, str):
        msg = f"{'hier staat geen datum' if value is None else 'dit is geen datum'}; {_FORMS}"
        raise ValueError(msg)
    return _parse_text(value.strip())


def _with_certainty(value: dict[object, object]) -> Moment:
    extra = set(value) - {"op", "zekerheid", "uitleg"}
    if extra or "op" not in value:
        msg = "een datum met uitleg heeft alleen de sleutels op, zekerheid en uitleg; " + _WITH_WHY
        raise ValueError(msg)
    moment = parse_datum(value["op"])
    zekerheid = value.get("zekerheid", "gesteld")
    if zekerheid not in ("gesteld", "afgeleid"):
        msg = "de zekerheid van een datum is gesteld of afgeleid; kies een van de twee"
        raise ValueError(msg)
    uitleg = value.get("uitleg") or ""
    if not isinstance(uitleg, str) or len(uitleg) > MAX_TEXT:
        msg = (
            f"de uitleg van een datum is een tekst van ten hoogste {MAX_TEXT} tekens; kort haar in"
        )
        raise ValueError(msg)
    if zekerheid == "afgeleid" and not uitleg:
        msg = "een afgeleide datum heeft een uitleg nodig; schrijf bij uitleg waaruit zij volgt"
        raise ValueError(msg)
    return Moment(moment.precisie, moment.begin, moment.eind, Zekerheid(str(zekerheid)), uitleg)


def _parse_text(text: str) -> Moment:
    if text == "onbekend":
        return Moment(Precisie.ONBEKEND, None, None)
    first, slash, last = text.partition("/")
    if slash and "/" not in last:
        begin, eind = _parse_text(first.strip()), _parse_text(last.strip())
        if begin.begin is None or eind.eind is None or begin.begin > eind.eind:
            msg = f"deze periode klopt niet: het begin ligt na het eind; {_FORMS}"
            raise ValueError(msg)
        return Moment(Precisie.PERIODE, begin.begin, eind.eind)
    for pattern, build in _PATTERNS:
        if match := pattern.fullmatch(text):
            try:
                moment = build(*(int(part) for part in match.groups()))
            except (ValueError, OverflowError):
                msg = f"de datum {text} bestaat niet; {_FORMS}"
                raise ValueError(msg) from None
            return _known(moment)
    msg = f'"{short(text)}" is geen datum; {_FORMS}'
    raise ValueError(msg)


def _known(moment: Moment) -> Moment:
    for day in (moment.begin, moment.eind):
        if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
            msg = f"een datum ligt tussen {FIRST_YEAR} en {LAST_YEAR}; {_FORMS}"
            raise ValueError(msg)
    return moment


def _day(year: int, month: int, day: int) -> Moment:
    exact = date(year, month, day)
    return Moment(Precisie.DAG, exact, exact)


def _week(year: int, week: int) -> Moment:
    monday = date.fromisocalendar(year, week, 1)
    return Moment(Precisie.WEEK, monday, monday + timedelta(days=6))


@lru_cache(maxsize=1_000)  # many facts are of the same
def _month(year: int, month: int) -> Moment:
    begin = date(year, month, 1)
    last = calendar.monthrange(year, month)[1]
    return Moment(Precisie.MAAND, begin, begin.replace(day=last))


@lru_cache(maxsize=1_000)  # many facts are of the same
def _quarter(year: int, quarter: int) -> Moment:
    begin = date(year, quarter * 3 - 2, 1)
    eind = _month(year, quarter * 3).eind
    return Moment(Precisie.KWARTAAL, begin, eind)


@lru_cache(maxsize=1_000)  # many facts are of the same
def _year(year: int) -> Moment:
    return Moment(Precisie.JAAR, date(year, 1, 1), date(year, 12, 31))


_PATTERNS = (
    (re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})"), _day),
    (re.compile(r"([0-9]{4})-W([0-9]{1,2})"), _week),
    (re.compile(r"([0-9]{4})-Q([0-9])"), _quarter),
    (re.compile(r"([0-9]{4})-([0-9]{2})"), _month),
    (re.compile(r"([0-9]{4})"), _year),
)


def _as_json(moment: Moment) -> dict[str, object]:
    return {
        "op": moment.iso,
        "precisie": str(moment.precisie),
        "begin": moment.begin.isoformat() if moment.begin else None,
        "eind": moment.eind.isoformat() if moment.eind else None,
        "zekerheid": str(moment.zekerheid),
        "uitleg": moment.uitleg,
    }


_DAY = {"type": ["string", "null"], "format": "date"}

DATE_FORMAT = "datum-met-precisie"
"""The format by which a JSON Schema says that an object is a date."""

DATE_SCHEMA = {
    "type": "object",
    "format": DATE_FORMAT,
    "description": "Een datum, met hoe precies en hoe zeker de bron haar geeft.",
    "properties": {
        "op": {
            "type": "string",
            "description": "De datum zo precies als bekend: 2024-02-27, 2022-W27, 2024-01, "
            '2024-Q2, 2021, 2023-01-01/2023-06-30 of "onbekend".',
        },
        "precisie": {
            "type": "string",
            "enum": [str(each) for each in Precisie],
            "description": "Hoe precies de bron de datum geeft.",
        },
        "begin": {**_DAY, "description": "Eerste dag waarop het kan zijn; null als onbekend."},
        "eind": {**_DAY, "description": "Laatste dag waarop het kan zijn; null als onbekend."},
        "zekerheid": {
            "type": "string",
            "enum": [str(each) for each in Zekerheid],
            "description": "Of de bron de datum noemt, of wij haar afleiden.",
        },
        "uitleg": {
            "type": "string",
            "description": "Waaruit een afgeleide datum volgt; leeg als de bron haar noemt.",
        },
    },
    "required": ["op", "precisie", "begin", "eind", "zekerheid", "uitleg"],
    "additionalProperties": False,
}
"""The form of a date in JSON."""

Datum = Annotated[
    Moment,
    Parser(parse_datum),
    PlainSerializer(_as_json, return_type=dict),
    WithJsonSchema({"type": ["string", "integer", "object"], "description": _FORMS}),
    WithJsonSchema(DATE_SCHEMA, mode="serialization"),
]
"""Field type for a date: ISO day, week, month, quarter, year, period, or "onbekend"."""
