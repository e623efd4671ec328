"""What the disk refuses is told in Dutch."""

import errno
from pathlib import Path

import pytest

from sdsite.publish.failures import failure

HINT = "Geef schrijfrechten op deze map en de map erboven, of kies een andere met --out."


@pytest.mark.parametrize(
    "code,expected",
    [
        (
            errno.ENOSPC,
            (
                "De schijf is vol; de site is niet geschreven. "
                "Maak ruimte en bouw opnieuw. [schijf-vol]"
            ),
        ),
        (
            errno.EACCES,
            (
                "Hier mag niet worden geschreven; de site is niet geschreven. "
                f"{HINT} [geen-schrijfrechten]"
            ),
        ),
        (
            errno.EROFS,
            (
                "Hier mag niet worden geschreven; de site is niet geschreven. "
                f"{HINT} [geen-schrijfrechten]"
            ),
        ),
        (
            errno.EBUSY,
            (
                "Deze map is in gebruik als koppelpunt en kan niet worden verwisseld. "
                "Kies met --out een map daarbinnen. [schrijven-mislukt]"
            ),
        ),
        (
            errno.EISDIR,
            (
                "Op deze plek staat al iets anders; de site is niet geschreven. "
                "Haal het weg, of kies een andere map met --out. [schrijven-mislukt]"
            ),
        ),
        (
            errno.EIO,
            (
                "De schijf weigert dit (EIO); de site is niet geschreven. "
                "Kijk naar de schijf, of kies een andere. [schrijven-mislukt]"
            ),
        ),
    ],
)
def test_elke_weigering_heeft_een_melding(code: int, expected: str) -> None:
    assert str(failure(OSError(code, "x"), Path("site"))) == f"site: fout: {expected}"
