"""Static-site generator for transparent public reporting by Dutch municipalities."""
