"""Names of persons, where a title, initials, a signature or an office gives them away.

A first name with a surname and nothing else is not seen: no pattern tells it from another word in
capitals, and a list of names would be wrong as often as right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Evidence, Span

_PREFIX = r"(?:(?i:van|den?|der|ten?|ter|op|in|el|al|ben|['’]t|['’]s)(?= ))"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_PART = rf"(?:[dD]['’])?{_CAPITAL}[a-zß-öø-ÿ'’]*(?:{_CAPITAL}[a-zß-öø-ÿ'’]+)*"
_WORD = rf"{_PART}(?:-(?:{_PREFIX} ){{0,3}}{_PART})*"
_INITIALS = rf"{_CAPITAL}[a-z]?\.(?:[ -]?{_CAPITAL}[a-z]?\.){{0,6}}"
_SURNAME = rf"(?:{_PREFIX} ?){{0,3}}{_WORD}"
_NAME = rf"(?P<name>(?:{_INITIALS} ?)?{_SURNAME}(?: {_SURNAME}){{0,2}})"
_DEGREE = r"(?:(?:drs|ir|ing|mr|dr|prof|mba|ds|bc|msc)\.? )"

_TITLED = re.compile(
    r"(?<!\w)(?i:de heer|de heren|heer|meneer|dhr\.?|mevrouw|mevr\.?|mw\.?|mejuffrouw)\s+"
    rf"{_DEGREE}*{_NAME}"
)
_SIGNED = re.compile(
    r"(?<!\w)(?i:w\.\s?g\.|was getekend|(?:onder)?getekend door|hoogachtend|vriendelijke groet)"
    rf"[\s,:]+{_DEGREE}*{_NAME}"
)
_INITIALLED = re.compile(
    rf"(?<![\w.])(?P<name>(?P<initials>{_INITIALS})[ -]?(?P<surname>{_SURNAME}))(?!\w)"
)
_WITH_DEGREE = re.compile(rf"(?<!\w)(?:drs|ir|ing|mr|dr|prof|ds)\. {_DEGREE}*{_NAME}")
_IN_OFFICE = re.compile(
    r"(?<!\w)(?i:wethouder|burgemeester|raadslid|gemeentesecretaris|contactpersoon|behandelaar"
    rf"|ambtenaar|behandeld door|opgesteld door)(?: is|:)? {_DEGREE}*{_NAME}"
)

_NO_SURNAME = frozenset(
    """
    aan al alle als bij college commissie dat de deel deze die dit door een en er gemeente
    gemeenteraad het hij hoe ik in is je jeugd lokaal met na naar niet nog om onze ook op over per
    raad raadslid raadsleden samen sociaal te tot uit uw van voor voorzitter wat we werk wethouder
    wethouders burgemeester wie wij wmo ze zie zij zo leden lid griffier secretaris dames heren
    en/of mevrouw heer inwoner inwoners participatie januari februari maart april mei juni juli
    augustus september oktober november december
    """.split()  # noqa: SIM905  one word to a line would fill a page
)
"""Words with a capital that follow a title, an initial or an office without being a name."""

_ABBREVIATIONS = frozenset(
    """
    awb avg avi bbz bsn cao cjg ggd ggz ioaw nvt svb uwv vng vof vve wajong wet wia wlz wmo wob woo
    wsw wvggz zzp
    """.split()  # noqa: SIM905  one word to a line would fill a page
)
"""What somebody wrote with points and nobody is called by."""

_COMPANY = re.compile(r"\w (?=[BNC]\.\s?V\.)")
"""The name of a company before its legal form."""

_PLACE = re.compile(
    r"(?:straat|plein|singel|gracht|school|college|lyceum|stichting|fonds|instituut)$"
)
_PERHAPS_PLACE = re.compile(r"(?:laan|weg|park|brug|kade|dijk|centrum)$")
"""Ends of what is named after a person, and ends that a surname may have as well."""

_LETTERED = re.compile(
    r"(?:bijlage|deel|optie|variant|scenario|categorie|punt|groep|onderdeel|hoofdstuk|paragraaf|blok"
    r"|figuur|tabel|fase|spoor|lijn|niveau|type|kolom|artikel|sub|vitamine|hepatitis)\s*$",
    re.IGNORECASE,
)
"""A word that a letter with a point numbers, before the next sentence begins."""


def namen(text: str) -> Iterator[Span]:
    """Find names of persons; after a title, two initials or a signature it is one for certain."""
    for pattern, certain in (
        (_TITLED, True),
        (_SIGNED, True),
        (_INITIALLED, False),
        (_WITH_DEGREE, False),
        (_IN_OFFICE, False),
    ):
        for match in pattern.finditer(text):
            span = _span(text, match, certain=certain)
            if span is not None:
                yield span


def _span(text: str, match: re.Match[str], *, certain: bool) -> Span | None:
    start, end = match.span("name")
    initials, surname = parts_of(match["name"])
    if surname.split()[-1] in _NO_SURNAME or surname.split()[0] in _NO_SURNAME - {
        "de",
        "van",
        "te",
    }:
        return None
    if initials in _ABBREVIATIONS or _COMPANY.match(text, max(0, start - 2)):
        return None
    if not certain and _PLACE.search(surname):
        return None
    if len(initials) == 1 and _LETTERED.search(text[max(0, start - 20) : start]):
        return None
    is_named = certain or (len(initials) > 1 and not _PERHAPS_PLACE.search(surname))
    evidence = Evidence.CERTAIN if is_named else Evidence.DOUBT
    return Span(start, end, PrivacyRule.NAME, evidence)


def parts_of(name: str) -> tuple[str, str]:
    """The initials of a name without points, and the surname with its prefix, in small letters.

    Of a first name counts the first letter, as when it stands before a prefix or a surname.
    """
    bare = re.sub(
        rf"^(?i:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|wethouder|burgemeester) |{_DEGREE}", "", name
    )
    initials = re.match(rf"{_INITIALS}", bare)
    if initials:
        letters = re.sub(r"[^\w]", "", initials.group())
        return letters.casefold(), bare[initials.end() :].strip(" -").casefold()
    first, _, rest = bare.partition(" ")
    if rest and not re.match(_PREFIX, bare):
        return first[:1].casefold(), rest.casefold()
    return "", bare.casefold()
