"""A Vega-Lite specification → the SVG that vl-convert makes of it, the same on every machine."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

FONT_SETTINGS = "FONTCONFIG_FILE"
"""The variable of the environment that names the file with the settings of fontconfig."""


def converted(spec: Mapping[str, Any]) -> str:
    """Convert a specification, whose figures stand apart from it as its data sets.

    In a fork of a process that drew it raises RuntimeError, for there it would wait for ever.
    """
    import vl_convert  # noqa: PLC0415  only what was not drawn before needs it

    if first_drawing_in() != os.getpid():
        raise RuntimeError("draw charts before forking: the converter has no threads here")
    figures = spec["datasets"]
    with _own_letters_only():
        frame = _compiled(json.dumps({key: spec[key] for key in spec if key != "datasets"}))
        data = [
            {**each, "values": figures[each["name"]]} if each["name"] in figures else each
            for each in frame["data"]
        ]
        drawn: str = vl_convert.vega_to_svg({**frame, "data": data})
    return drawn


def load_converter() -> None:
    """Load it, which is 0.4 seconds of the first drawing."""
    converted({"mark": "point", "data": {"values": []}, "datasets": {}})


@cache
def first_drawing_in() -> int:
    """The process that draws; in a fork of it the converter would wait for ever."""
    return os.getpid()


@lru_cache(maxsize=64)
def _compiled(frame: str) -> Mapping[str, Any]:
    """What Vega draws a specification by: half of the work, and often alike but for the figures."""
    import vl_convert  # noqa: PLC0415

    compiled: Mapping[str, Any] = vl_convert.vegalite_to_vega(frame)
    return compiled


@contextmanager
def _own_letters_only() -> Iterator[None]:
    """Let the converter measure with the letters it brings: those of the machine may differ.

    It looks for letters once, at its first drawing, where the settings of fontconfig send it.
    These send it nowhere. A letter of its own it has at hand; one of the machine it would open
    again for every word, which doubles the time of a drawing.
    """
    before = os.environ.get(FONT_SETTINGS)
    os.environ[FONT_SETTINGS] = str(Path(__file__).with_name("no_system_fonts.conf"))
    try:
        yield
    finally:
        if before is None:
            del os.environ[FONT_SETTINGS]
        else:
            os.environ[FONT_SETTINGS] = before
