"""The words of the site: dates, kinds of facts and states, as a reader sees them."""

from __future__ import annotations

import re
from datetime import date, timedelta

from sdsite.config import Teldagen, Termijn
from sdsite.model.activiteit import OvergangSoort, Stand
from sdsite.model.besluit import BesluitSoort
from sdsite.model.collegereactie import Strekking
from sdsite.model.datum import Moment, Precisie, exact_day
from sdsite.model.doorlooptijd import TermijnStand
from sdsite.model.duiding import Zekerheid
from sdsite.model.meetmoment import MeetStand
from sdsite.model.raadsvraag import AntwoordStrekking
from sdsite.model.risico import MaatregelStand, RisicoStand
from sdsite.model.toezegging import ToezeggingStand
from sdsite.numbers import datum, getal
from sdsite.pages.parts import Label

_KWARTALEN = ("eerste", "tweede", "derde", "vierde")

LABELS: dict[str, Label] = {
    Strekking.OVERGENOMEN: Label("overgenomen", "goed", "vinkje"),
    Strekking.DEELS: Label("deels overgenomen", "deels", "half"),
    Strekking.NIET: Label("niet overgenomen", "slecht", "kruis"),
    Strekking.TOEGELICHT: Label("toegelicht", "neutraal", "uitleg"),
    Strekking.IN_BERAAD: Label("in beraad", "let-op", "klok"),
    Strekking.GEEN_REACTIE: Label("geen reactie", "neutraal", "leeg"),
    AntwoordStrekking.BEANTWOORD: Label("beantwoord", "goed", "vinkje"),
    AntwoordStrekking.DEELS: Label("deels beantwoord", "deels", "half"),
    AntwoordStrekking.VERWEZEN: Label("verwezen", "neutraal", "verwezen"),
    AntwoordStrekking.NIET: Label("niet beantwoord", "slecht", "kruis"),
    Stand.LOOPT: Label("loopt", "goed", "loopt"),
    Stand.AFGEROND: Label("afgerond", "goed", "vinkje"),
    Stand.UITGESTELD: Label("uitgesteld", "let-op", "pauze"),
    Stand.OPGEGAAN_IN: Label("opgegaan in", "neutraal", "samen"),
    Stand.NIET_GESTART: Label("niet gestart", "let-op", "klok"),
    Stand.ONBEKEND: Label("onbekend", "neutraal", "vraag"),
    OvergangSoort.VOORTGEZET: Label("voortgezet", "goed", "loopt"),
    OvergangSoort.HERNOEMD: Label("hernoemd", "neutraal", "gelijk"),
    OvergangSoort.SAMENGEVOEGD: Label("samengevoegd", "neutraal", "samen"),
    OvergangSoort.NIEUW: Label("nieuw", "let-op", "nieuw"),
    RisicoStand.ONGEWIJZIGD: Label("ongewijzigd", "neutraal", "gelijk"),
    RisicoStand.GROTER: Label("groter", "slecht", "omhoog"),
    RisicoStand.KLEINER: Label("kleiner", "goed", "omlaag"),
    RisicoStand.VERVALLEN: Label("vervallen", "neutraal", "vervallen"),
    RisicoStand.NIET_GENOEMD: Label("niet genoemd", "neutraal", "leeg"),
    MaatregelStand.INTENSIVEREN: Label("intensiveren", "let-op", "omhoog"),
    ToezeggingStand.NAGEKOMEN: Label("nagekomen", "goed", "vinkje"),
    ToezeggingStand.DEELS: Label("deels nagekomen", "deels", "half"),
    ToezeggingStand.NIET_NAGEKOMEN: Label("niet nagekomen", "slecht", "kruis"),
    ToezeggingStand.GEEN_BERICHT: Label("nog geen bericht", "neutraal", "leeg"),
    MeetStand.TE_LAAT: Label("te laat", "let-op", "klok"),
    MeetStand.OP_TIJD: Label("op tijd", "goed", "vinkje"),
    MeetStand.GEEN_METING: Label("nog geen meting", "neutraal", "leeg"),
    MeetStand.GEEN_RITME: Label("niet te zeggen", "neutraal", "vraag"),
    TermijnStand.NA_UITSTEL: Label("na uitstel", "let-op", "pauze"),
    TermijnStand.TE_LAAT: Label("na de termijn", "slecht", "kruis"),
    TermijnStand.OPEN: Label("open", "let-op", "klok"),
    TermijnStand.VERLOPEN: Label("termijn voorbij", "slecht", "klok"),
    BesluitSoort.VASTGESTELD: Label("vastgesteld", "goed", "vinkje"),
    BesluitSoort.INGESTEMD: Label("ingestemd", "goed", "vinkje"),
    BesluitSoort.KENNISGENOMEN: Label("kennisgenomen", "neutraal", "uitleg"),
    BesluitSoort.GEINFORMEERD: Label("geïnformeerd", "neutraal", "uitleg"),
    BesluitSoort.VERWACHT: Label("aangekondigd", "let-op", "klok"),
}
"""Every state a fact may be in, by its word in the data."""

SOORTEN: dict[str, str] = {
    "vragenbrief": "brief met raadsvragen",
    "collegereactie": "reactie van het college",
    "begrip": "uitleg",
}
"""Nouns that are not themselves the word a reader would use."""


PLURALS: dict[str, str] = {
    "agendas": "agenda's",
    "risicos": "risico's",
    "themas": "thema's",
    "vragenbrieven": "brieven met raadsvragen",
    "collegereacties": "reacties van het college",
    "begrippen": "begrippen",
}
"""Plurals whose spelling in addresses is not that of the language."""


def plural_word(plural: str) -> str:
    """The plural of a noun as a reader would write it."""
    return PLURALS.get(plural, plural)


def label_of(state: str) -> Label:
    """The label of a state; one that has none of its own is neutral."""
    return LABELS.get(state, Label(str(state), "neutraal", "vraag"))


def counted_label(state: str, count: int) -> Label:
    """The label of a state with how many are in it: "7 deels overgenomen"."""
    label = label_of(state)
    return Label(f"{count} {label.word}", label.hue, label.icon)


def certain_label(state: str, zekerheid: Zekerheid) -> Label:
    """The label of a state; one that we derived says so: "loopt (afgeleid)"."""
    label = label_of(state)
    if zekerheid is Zekerheid.AFGELEID:
        return Label(f"{label.word} (afgeleid)", label.hue, label.icon)
    return label


def certainty_words(zekerheid: Zekerheid) -> str:
    """Whether the source says it, in words."""
    return "afgeleid door ons" if zekerheid is Zekerheid.AFGELEID else "de bron zegt dit"


def noun_word(noun: str) -> str:
    """The noun as a reader would say it."""
    return SOORTEN.get(noun, noun)


def moment_in_words(moment: Moment) -> str:
    """A date with its precision: "27 februari 2024", "week 27 van 2022", "jaar afgeleid"."""
    words = _exact_words(moment)
    return f"{words} (door ons afgeleid)" if moment.zekerheid is Zekerheid.AFGELEID else words


def _exact_words(moment: Moment) -> str:
    begin, eind = moment.begin, moment.eind
    if begin is None or eind is None:
        return "datum onbekend"
    match moment.precisie:
        case Precisie.DAG:
            return datum(begin)
        case Precisie.WEEK:
            year, week, _ = begin.isocalendar()
            return f"week {week} van {year}"
        case Precisie.MAAND:
            return datum(begin).partition(" ")[2]
        case Precisie.KWARTAAL:
            return f"{_KWARTALEN[(begin.month - 1) // 3]} kwartaal {begin.year}"
        case Precisie.JAAR:
            return str(begin.year)
        case _:
            return _period_words(begin, eind)


def _period_words(begin: date, eind: date) -> str:
    """A period in whole months where it is one: "januari 2024 tot en met maart 2024"."""
    if begin.day > 1 or (eind + timedelta(days=1)).day > 1:
        return f"{datum(begin)} tot en met {datum(eind)}"
    first, last = (datum(day).partition(" ")[2] for day in (begin, eind))
    return first if first == last else f"{first} tot en met {last}"


def when_in_words(moment: Moment) -> str:
    """A date in a sentence: "op 5 oktober 2021", "in week 40 van 2021", "in 2021"."""
    words = moment_in_words(moment)
    match moment.precisie:
        case Precisie.DAG:
            return f"op {words}"
        case Precisie.KWARTAAL:
            return f"in het {words}"
        case Precisie.PERIODE:
            return f"van {words}"
        case Precisie.ONBEKEND:
            return "op een onbekende datum"
        case _:
            return f"in {words}"


def derivation_words(*moments: Moment | None) -> str:
    """How dates were derived where the source does not state them; empty when it does."""
    reasons = [m.uitleg for m in moments if m and m.zekerheid is Zekerheid.AFGELEID and m.uitleg]
    return f"Hoe wij aan de datum komen: {' '.join(reasons)}" if reasons else ""


def machine_date(moment: Moment) -> str:
    """The date for a `<time>` element; empty when it is not a day, month or year."""
    precise = moment.precisie in (Precisie.DAG, Precisie.MAAND, Precisie.JAAR)
    return moment.iso if precise else ""


def days_between(first: Moment | None, last: Moment | None) -> int | None:
    """Calendar days from one exact day to another; None unless both are exact days."""
    begin, end = exact_day(first), exact_day(last)
    return None if begin is None or end is None else (end - begin).days


def count_words(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 advies", "12 adviezen", "1.597 gegevens"."""
    return f"{getal(number)} {one if number == 1 else many}"


def capital(words: str) -> str:
    """The words as the start of a sentence or a heading."""
    return words[:1].upper() + words[1:]


OPENING = 320
"""The most letters of a text in a list: two or three sentences."""
_END_OF_SENTENCE = re.compile(r"[.!?](?=\s+[A-ZÀ-Ý‘“\"'])")


def opening(text: str) -> str:
    """The first sentences of a text, for in a list that leads to the whole; never less than one."""
    if len(text) <= OPENING:
        return text
    told = 0
    for end in _END_OF_SENTENCE.finditer(text):
        if told and end.end() > OPENING:
            break
        told = end.end()
    return text[:told] if told else text


def list_words(words: list[str]) -> str:
    """Words in a row: "a", "a en b", "a, b en c"."""
    return " en ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)


def term_in_words(term: Termijn) -> str:
    """How long an answer may take: "4 weken", "30 werkdagen"."""
    if term.weken is not None:
        return count_words(term.weken, "week", "weken")
    if term.teldagen is Teldagen.WERKDAGEN:
        return count_words(term.dagen or 0, "werkdag", "werkdagen")
    return count_words(term.dagen or 0, "dag", "dagen")
