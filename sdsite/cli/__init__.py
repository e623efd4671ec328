"""The command line: arguments, progress, printed findings, exit codes; the only print and clock."""

from sdsite.cli.app import main

__all__ = ["main"]
