"""security.txt of the real site, read by the parser that Internet.nl uses (RFC 9116)."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sectxt import Parser

from sdsite.config import Config
from tests.standards.conftest import ADDRESS

STALE = {"expired"}
"""What the parser finds when the tests run long after the site was last gone over; that the
editor hears of it is tested with the checks."""


def test_security_txt_heeft_geen_fouten(published: Mapping[str, bytes]) -> None:
    parser = Parser(
        published[".well-known/security.txt"], urls=f"{ADDRESS}.well-known/security.txt"
    )
    errors = {error["code"] for error in parser.errors}
    assert not errors - STALE


def test_security_txt_geldt_tot_een_jaar_na_bijgewerkt(
    published: Mapping[str, bytes], published_config: Config
) -> None:
    lines = published[".well-known/security.txt"].decode().splitlines()
    expires = next(line for line in lines if line.startswith("Expires: "))
    moment = datetime.fromisoformat(expires.removeprefix("Expires: "))
    begin = published_config.bijgewerkt
    assert (moment - datetime(begin.year, begin.month, begin.day, tzinfo=UTC)).days == 365
