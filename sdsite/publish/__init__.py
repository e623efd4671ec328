"""Bytes → disk, all or nothing; the only writer."""

from sdsite.publish.paths import wrong_paths
from sdsite.publish.project_files import write_new
from sdsite.publish.rules import PublishRule
from sdsite.publish.single_files import write_each
from sdsite.publish.site_folder import write

__all__ = ["PublishRule", "write", "write_each", "write_new", "wrong_paths"]
