"""No data of persons on the site: what people wrote, and all that comes out, is looked through."""

from sdsite.privacy.gate import FileGate, Guard, guard_files, guard_sources
from sdsite.privacy.rules import PrivacyRule

__all__ = ["FileGate", "Guard", "PrivacyRule", "guard_files", "guard_sources"]
