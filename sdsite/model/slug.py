"""Slugs: Dutch words as lower-case ascii with hyphens, for ids and anchors."""

import re
import unicodedata


def slug(words: str) -> str:
    """Turn words into lower-case ascii letters, digits and hyphens; "" when nothing is left."""
    ascii_only = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only.lower()).strip("-")
