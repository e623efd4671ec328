"""Bytes → disk, all or nothing; the only writer."""

from sdsite.publish.paths import wrong_paths
from sdsite.publish.rules import PublishRule
from sdsite.publish.site_folder import write

__all__ = ["PublishRule", "write", "wrong_paths"]
