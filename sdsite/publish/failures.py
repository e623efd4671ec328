"""What the disk refuses → a finding in plain Dutch."""

from __future__ import annotations

import errno
from pathlib import Path

from sdsite.findings import Finding, Place, Severity
from sdsite.publish.rules import PublishRule

_FULL = (errno.ENOSPC, errno.EDQUOT)
_NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)
_IN_THE_WAY = (errno.EEXIST, errno.ENOTDIR, errno.EISDIR)


def failure(error: OSError, target: Path, *, what: str = "de site") -> Finding:
    """Say why the site, or `what` else, could not be written; what stood there is untouched."""
    place = Place(str(target))
    if error.errno in _FULL:
        message = f"De schijf is vol; {what} is niet geschreven."
        return Finding(place, PublishRule.DISK_FULL, message, "Maak ruimte en bouw opnieuw.")
    if error.errno in _NOT_ALLOWED:
        message = f"Hier mag niet worden geschreven; {what} is niet geschreven."
        hint = "Geef schrijfrechten op deze map en de map erboven, of kies een andere met --out."
        return Finding(place, PublishRule.FORBIDDEN, message, hint)
    if error.errno == errno.EBUSY:
        message = "Deze map is in gebruik als koppelpunt en kan niet worden verwisseld."
        hint = "Kies met --out een map daarbinnen."
        return Finding(place, PublishRule.FAILED, message, hint)
    if error.errno in _IN_THE_WAY:
        message = f"Op deze plek staat al iets anders; {what} is niet geschreven."
        hint = "Haal het weg, of kies een andere map met --out."
        return Finding(place, PublishRule.FAILED, message, hint)
    message = f"De schijf weigert dit ({_code(error)}); {what} is niet geschreven."
    return Finding(place, PublishRule.FAILED, message, "Kijk naar de schijf, of kies een andere.")


def unconfirmed(error: OSError, target: Path) -> Finding:
    """Warn that the new site stands, but may be gone after a power cut."""
    message = f"De nieuwe site staat er, maar de schijf bevestigt dat niet ({_code(error)})."
    hint = "Kijk naar de schijf en bouw opnieuw."
    return Finding(Place(str(target)), PublishRule.FAILED, message, hint, Severity.WARNING)


def busy(folder: Path) -> Finding:
    """Say that another process writes here at this moment."""
    message = "Er is al een bouw bezig in deze map."
    hint = "Wacht tot die klaar is, of stop hem."
    return Finding(Place(str(folder)), PublishRule.BUSY, message, hint)


def _code(error: OSError) -> str:
    return errno.errorcode.get(error.errno or 0, "onbekend")
