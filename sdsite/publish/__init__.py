"""Bytes → disk, all or nothing; the only writer."""

from sdsite.publish.project_files import write_new
from sdsite.publish.rules import PublishRule
from sdsite.publish.single_files import write_each
from sdsite.publish.site_folder import put_back, rehearse, write

__all__ = ["PublishRule", "put_back", "rehearse", "write", "write_each", "write_new"]
