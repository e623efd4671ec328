"""What the disk refuses → a finding in plain Dutch."""

from __future__ import annotations

import errno
from pathlib import Path

from sdsite.findings import Finding, Place
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
    code = errno.errorcode.get(error.errno or 0, "onbekend")
    message = f"De schijf weigert dit ({code}); {what} is niet geschreven."
    return Finding(place, PublishRule.FAILED, message, "Kijk naar de schijf, of kies een andere.")
