"""What the disk refuses is told in Dutch."""

import errno
from pathlib import Path

import pytest

from sdsite.publish.failures import busy, failure, unconfirmed

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


def test_een_schijf_die_na_het_wisselen_weigert_is_een_waarschuwing() -> None:
    assert str(unconfirmed(OSError(errno.EIO, "x"), Path("site"))) == (
        "site: waarschuwing: De nieuwe site staat er, maar de schijf bevestigt dat niet (EIO). "
        "Kijk naar de schijf en bouw opnieuw. [schrijven-mislukt]"
    )


def test_een_ander_die_bezig_is() -> None:
    assert str(busy(Path("site"))) == (
        "site: fout: Er is al een bouw bezig in deze map. "
        "Wacht tot die klaar is, of stop hem. [bezig]"
    )
