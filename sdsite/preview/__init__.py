"""Rebuild on change and serve on this computer only, reload the browser, show what is wrong."""
