"""Bytes → disk, all or nothing; the only writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sdsite.lazy import loader
from sdsite.publish.rules import PublishRule

if TYPE_CHECKING:
    from sdsite.publish.project_files import write_new
    from sdsite.publish.single_files import write_each
    from sdsite.publish.site_folder import put_back, rehearse, write

__all__ = ["PublishRule", "put_back", "rehearse", "write", "write_each", "write_new"]

__getattr__ = loader(
    __name__,
    {
        "put_back": "site_folder",
        "rehearse": "site_folder",
        "write": "site_folder",
        "write_each": "single_files",
        "write_new": "project_files",
    },
)
"""Loads a writer when somebody writes: to see that nothing changed, none is needed."""
