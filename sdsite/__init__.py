"""sdsite: facts with their sources → a website that a municipality can be held to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sdsite.lazy import loader

if TYPE_CHECKING:
    from sdsite.build import build_site
    from sdsite.report import BuildReport

__all__ = ["BuildReport", "build_site"]


__getattr__ = loader(__name__, {"BuildReport": "report", "build_site": "build"})
"""Loads the build when somebody asks for it: the stages below it stay light to import."""
