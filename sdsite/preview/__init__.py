"""Rebuild on change and serve on this computer only, reload the browser, show what is wrong."""

from sdsite.preview.serve import serve_site
from sdsite.preview.server import PortTaken

__all__ = ["PortTaken", "serve_site"]
