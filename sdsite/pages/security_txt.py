"""security.txt: where to report a weakness of the site, and until when that holds (RFC 9116)."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.config import Config
from sdsite.pages.site_plan import DataFile

PATH = ".well-known/security.txt"


def security_files(config: Config) -> Iterator[DataFile]:
    """The file, when site_config.yml names a mailbox; it holds for a year after `bijgewerkt`."""
    if config.contact is None:
        return
    lines = [
        f"Contact: mailto:{config.contact}",
        f"Expires: {config.contact_geldig_tot.isoformat()}T00:00:00Z",
        f"Preferred-Languages: {config.taal}",
    ]
    if config.basis_url is not None:
        lines.append(f"Canonical: {config.basis_url}{PATH}")
    yield DataFile(PATH, "\n".join(lines) + "\n")
