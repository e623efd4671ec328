"""What the disk refuses → a finding in plain Dutch."""

from __future__ import annotations

import errno
from pathlib import Path

from sdsite.findings import Finding, Place
from sdsite.publish.rules import PublishRule

_FULL = (errno.ENOSPC, errno.EDQUOT)
_NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)


def failure(error: OSError, target: Path) -> Finding:
    """Say why the site could not be written; the site that stood there is untouched."""
    place = Place(str(target))
    if error.errno in _FULL:
        message = "De schijf is vol; de site is niet geschreven."
        return Finding(place, PublishRule.DISK_FULL, message, "Maak ruimte en bouw opnieuw.")
    if error.errno in _NOT_ALLOWED:
        message = "Hier mag niet worden geschreven; de site is niet geschreven."
        hint = "Geef schrijfrechten op deze map en de map erboven, of kies een andere met --out."
        return Finding(place, PublishRule.FORBIDDEN, message, hint)
    if error.errno == errno.EBUSY:
        message = "Deze map is in gebruik als koppelpunt en kan niet worden verwisseld."
        hint = "Kies met --out een map daarbinnen."
        return Finding(place, PublishRule.FAILED, message, hint)
    code = errno.errorcode.get(error.errno or 0, "onbekend")
    message = f"De schijf weigert dit ({code}); de site is niet geschreven."
    return Finding(place, PublishRule.FAILED, message, "Kijk naar de schijf, of kies een andere.")
