"""A package that loads what it offers later still offers it, and nothing else."""

from __future__ import annotations

import subprocess
import sys

import pytest

import sdsite
from sdsite import publish, sources


@pytest.mark.parametrize("package", [sdsite, sources, publish])
def test_een_pakket_geeft_alles_wat_het_noemt(package: object) -> None:
    names = package.__dict__["__all__"]
    assert [name for name in names if not hasattr(package, name)] == []


def test_een_andere_naam_is_er_niet() -> None:
    with pytest.raises(AttributeError, match="module 'sdsite' has no attribute 'bould_site'"):
        sdsite.bould_site  # noqa: B018  asking is what is tested


def test_wat_later_komt_is_er_nog_niet() -> None:
    """In a process of its own: here, other tests have asked for it."""
    asked = "import sys, sdsite.sources, sdsite.publish; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "sdsite.sources" in loaded
    assert not loaded & {"sdsite.build", "sdsite.sources.project", "sdsite.publish.site_folder"}
