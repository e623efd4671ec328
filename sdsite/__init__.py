"""sdsite: facts with their sources → a website that a municipality can be held to."""
