"""sdsite: facts with their sources → a website that a municipality can be held to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sdsite.build import build_site
    from sdsite.report import BuildReport

__all__ = ["BuildReport", "build_site"]


def __getattr__(name: str) -> object:
    """Load the build when somebody asks for it: the stages below it stay light to import."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from sdsite import build  # noqa: PLC0415  see above

    return getattr(build, name)
