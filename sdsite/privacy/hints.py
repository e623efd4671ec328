"""Where in the bytes of a file a detector may find something: one pass, before any other work.

It takes time that grows with the file alone, whatever stands in it (`byte_patterns.py`). A hint is
generous: it knows no check digits and no context, and it steps over markup and separators.
Whoever changes a detector changes its hint; the tests hold each detector to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from sdsite.byte_patterns import BytePattern, any_of
from sdsite.privacy.licence_plate import SIDECODES

_J = rb"(?:[\s.,;:\"'|*_/()\\\x80-\xff-]|\\(?:[nt]|u00[0-9a-f]{2})|&[#a-z0-9]+;|<[^<>]*>)"
"""What may stand between two parts of one thing: spaces, separators, dashes, markup; any sign that
is not ASCII counts, so that no odd space or dash hides a thing."""

_S = rb"(?:[\s.()\x80-\xff-]|\\(?:[nt\"]|u00[0-9a-f]{2})|&[#a-z0-9]+;|<[^<>]*>)"
"""What may stand in a telephone number, with all that a reader sees as such a sign."""

_UNSEEN = (
    rb"(?:\xc2\xad|\xe2\x80[\x8b-\x8d]|\xe2\x81\xa0|\xef\xbb\xbf|&[#a-z0-9]+;"
    rb"|</?(?:a|abbr|b|em|i|mark|span|strong|wbr)\b[^<>]*>)"
)
"""What may stand in a number without a reader's seeing it."""

_DASH = rb"(?:-|\xe2\x80[\x90-\x95]|&#82[01][0-9];)"
_BEGIN = rb"(?:\b|_|\\(?:[nt]|u00[0-9a-f]{2}))"
"""Also behind an escape of JSON, which ends in a letter or a digit."""

_END = rb"(?:\b|_)"
_UPPER = rb"[A-Z\xc3]"
_DEGREES = rb"(?:(?:drs|ir|ing|mr|dr|prof|mba|ds|bc|msc)%b+)*" % _J
_INITIALS = rb"(?:%b[a-z]?\.%b*)*" % (_UPPER, _J)
_PREFIXES = rb"(?:(?i:van|den?|der|ten?|ter|op|in|el|al|ben|'?t|'?s)%b+)*" % _J
_NAME = rb"%b%b%b(?:[dD]['\xe2])?%b" % (_DEGREES, _INITIALS, _PREFIXES, _UPPER)


def _plate(sidecode: str) -> bytes:
    return b"".join({"X": b"[A-Z]", "9": b"[0-9]", "-": _DASH}[each] for each in sidecode)


PATTERNS = (
    # rekeningnummers
    rb"%b[A-Z]{2}[0-9]{2}%b*[A-Z0-9]{4}%b*[A-Z0-9]{4}%b*[A-Z0-9]{2}" % (_BEGIN, _J, _J, _J),
    rb"%b(?i:nl)[0-9]{2}%b*(?i:[a-z]{4})%b*[0-9]{2}" % (_BEGIN, _J, _J),
    # e-mailadressen
    rb"[A-Za-z0-9\x80-\xff_.+%-]+(?:@|&#64;|&#x40;|&commat;|%40)[A-Za-z0-9\x80-\xff-]+\.[A-Za-z0-9\x80-\xff]",
    rb"[\[(] ?(?i:at|apenstaartje) ?[\])]",
    rb"(?:&#x?[0-9a-fA-F]+;){4}",
    # telefoonnummers
    rb"%b06(?:%b*[0-9]){8}" % (_BEGIN, _S),
    rb"(?:\+|%b00)31%b*(?:0%b*)?[1-9](?:%b*[0-9]){8}" % (_BEGIN, _S, _S, _S),
    rb"%b0[1-8][0-9]{1,2}%b+[1-9](?:%b?[0-9]){5}" % (_BEGIN, _J, _J),
    rb"%b0[1-8][0-9]{8}%b" % (_BEGIN, _END),
    # kentekens
    rb"%b(?:%b)%b" % (_BEGIN, b"|".join(map(_plate, SIDECODES)), _END),
    # woonadressen
    rb"%b[1-9][0-9]{3}(?: |\xc2\xa0|&nbsp;)?[A-Z]{2}%b" % (_BEGIN, _END),
    rb"(?i:huisn(?:umme)?r)",
    # namen
    rb"%b(?i:heer|heren|meneer|dhr|mevrouw|mevr|mw|mejuffrouw)%b+%b" % (_BEGIN, _J, _NAME),
    rb"(?i:%bw\.%b?g\.|getekend|hoogachtend|vriendelijke groet)%b+(?:door%b+)?%b"
    % (_BEGIN, _J, _J, _J, _NAME),
    rb"%b%b[a-z]?\.%b*%b" % (_BEGIN, _UPPER, _J, _NAME),
    rb"%b(?:drs|ir|ing|mr|dr|prof|ds)\.%b+%b" % (_BEGIN, _J, _NAME),
    rb"%b(?i:wethouder|burgemeester|raadslid|gemeentesecretaris|contactpersoon|behandelaar"
    rb"|ambtenaar|behandeld door|opgesteld door)(?: is)?%b+%b" % (_BEGIN, _J, _NAME),
    # burgerservicenummers
    rb"%b[0-9](?:%b*[0-9]){7,8}%b" % (_BEGIN, _UNSEEN, _END),
    rb"%b[0-9]{4}[. ][0-9]{2}[. ][0-9]{3}%b" % (_BEGIN, _END),
    rb"%b[0-9]{3}[. -][0-9]{3}[. -][0-9]{3}%b" % (_BEGIN, _END),
)
"""A pattern of RE2 for each form of a thing. Of two that begin at the same sign the first counts:
bare numbers stand last, for who sees that one is no BSN looks no further."""


def hints(content: bytes) -> Iterator[tuple[int, int]]:
    """Give the begin and end of every place in UTF-8 text that deserves a closer look."""
    return (match.span() for match in _compiled().finditer(content))


@cache
def _compiled() -> BytePattern:
    return any_of(PATTERNS)
