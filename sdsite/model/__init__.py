"""What is true: every noun of the domain as a frozen value; no files, no HTML."""
