"""The colours of the site: light, dark and paper, around the accent of site_config.yml.

Every colour has one name (a CSS custom property `--<name>`). `PAIRS` says which colour stands on
which, and how far apart they must be (WCAG 2.2: 1.4.3 for text, 1.4.11 for graphics); the accent is
made darker or lighter, never another hue, until its pairs hold.
"""

from __future__ import annotations

import colorsys
from collections.abc import Mapping
from typing import NamedTuple

from sdsite.config import contrast

TEXT = 4.5
"""The least contrast of text (WCAG 2.2, 1.4.3)."""
GRAPHIC = 3.0
"""The least contrast of a drawing, a border of a control or the focus ring (WCAG 2.2, 1.4.11)."""

LIGHT: Mapping[str, str] = {
    "papier": "#ffffff",
    "vlak": "#f4f6f8",
    "vlak-diep": "#e9edf1",
    "inkt": "#18202a",
    "inkt-zacht": "#4a5563",
    "lijn": "#d3d9e0",
    "lijn-sterk": "#7b8694",
    "goed": "#14603a",
    "goed-vlak": "#e2f3e8",
    "deels": "#7a4600",
    "deels-vlak": "#fdefd2",
    "deels-lijn": "#d9a33c",
    "slecht": "#9a1b22",
    "slecht-vlak": "#fce7e6",
    "let-op": "#59388f",
    "let-op-vlak": "#efe9fa",
    "neutraal": "#3d4855",
    "neutraal-vlak": "#e9edf1",
    "voet": "#1c2733",
    "voet-inkt": "#f2f5f8",
    "voet-lijn": "#465564",
    "grafiek-1": "#0f3057",
    "grafiek-2": "#bf4d08",
    "grafiek-3": "#0d6f60",
    "grafiek-4": "#7d2e7a",
    "grafiek-5": "#6b3410",
}
"""The colours on a light ground, but for those made from the accent."""

DARK: Mapping[str, str] = {
    "papier": "#14191f",
    "vlak": "#1c232b",
    "vlak-diep": "#272f39",
    "inkt": "#e9edf1",
    "inkt-zacht": "#b3bdc8",
    "lijn": "#36414d",
    "lijn-sterk": "#7f8c9b",
    "goed": "#8fdcae",
    "goed-vlak": "#173426",
    "deels": "#f5c878",
    "deels-vlak": "#3b2d12",
    "deels-lijn": "#8a6a2b",
    "slecht": "#ffaba5",
    "slecht-vlak": "#44201f",
    "let-op": "#cdb5f7",
    "let-op-vlak": "#2f2547",
    "neutraal": "#d0d8e0",
    "neutraal-vlak": "#2d3640",
    "voet": "#0d1115",
    "voet-inkt": "#e9edf1",
    "voet-lijn": "#3a4653",
    "grafiek-1": "#a9c8f5",
    "grafiek-2": "#ee863a",
    "grafiek-3": "#5cc4ab",
    "grafiek-4": "#e3c8fb",
    "grafiek-5": "#a88f7c",
}
"""The colours on a dark ground."""

_GROUNDS = ("papier", "vlak", "vlak-diep", "accent-vlak")
_STATUSES = ("goed", "deels", "slecht", "let-op", "neutraal")


class Pair(NamedTuple):
    """A colour, the ground it stands on, and the least contrast between them."""

    front: str
    """The name of the colour of the text or the drawing."""
    ground: str
    """The name of the colour behind it."""
    least: float
    """The least contrast, as WCAG counts it: 1 to 21."""


PAIRS: tuple[Pair, ...] = (
    *(Pair(ink, ground, TEXT) for ink in ("inkt", "inkt-zacht", "accent") for ground in _GROUNDS),
    *(Pair(status, f"{status}-vlak", TEXT) for status in _STATUSES),
    *(Pair(status, ground, TEXT) for status in _STATUSES for ground in ("papier", "vlak")),
    *(Pair("inkt", f"{status}-vlak", TEXT) for status in _STATUSES),
    Pair("op-accent", "accent", TEXT),
    Pair("voet-inkt", "voet", TEXT),
    *(Pair("lijn-sterk", ground, GRAPHIC) for ground in ("papier", "vlak")),
    *(Pair(f"grafiek-{n}", ground, TEXT) for n in range(1, 6) for ground in ("papier", "vlak")),
)
"""Every pair of colours that the style sheets put together."""


def colours(accent: str, *, dark: bool) -> dict[str, str]:
    """Every colour by name, with those that are made from that ground's own accent `#rrggbb`."""
    fixed = DARK if dark else LIGHT
    hue, _, saturation = colorsys.rgb_to_hls(*_channels(accent))
    tint = _hex(hue, 0.14 if dark else 0.955, min(saturation, 0.3 if dark else 0.45))
    chosen = {**fixed, "accent-vlak": tint}
    chosen["accent"] = _legible(accent, tuple(chosen[ground] for ground in _GROUNDS), dark=dark)
    chosen["op-accent"] = max(
        ("#ffffff", fixed["voet"]), key=lambda c: contrast(c, chosen["accent"])
    )
    chosen["accent-lijn"] = _hex(hue, 0.32 if dark else 0.8, min(saturation, 0.3 if dark else 0.45))
    return dict(sorted(chosen.items()))


def on_dark(accent: str) -> str:
    """An accent for a dark ground, made from the one for a light ground: paler, and calmer."""
    hue, _, saturation = colorsys.rgb_to_hls(*_channels(accent))
    return _hex(hue, 0.7, min(saturation, 0.5))


def stylesheet(accent: str, accent_on_dark: str = "") -> str:
    """The colours as a style sheet: the reader's system decides, unless the reader chose."""
    light = colours(accent, dark=False)
    dark = colours(accent_on_dark or on_dark(accent), dark=True)
    return "\n".join(
        (
            _rule(":root", light, "light"),
            "@media screen and (prefers-color-scheme: dark) {",
            _rule(":root:not([data-thema='licht'])", dark, "dark"),
            "}",
            "@media screen {",
            _rule(":root[data-thema='donker']", dark, "dark"),
            "}",
            "",
        )
    )


def _rule(selector: str, chosen: Mapping[str, str], scheme: str) -> str:
    lines = (f"  --{name}: {value};" for name, value in chosen.items())
    return "\n".join((f"{selector} {{", f"  color-scheme: {scheme};", *lines, "}"))


def _legible(colour: str, grounds: tuple[str, ...], *, dark: bool) -> str:
    """The same hue, darker or lighter in steps of one per cent, until it reads on every ground."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    step = 0.01 if dark else -0.01
    found = colour.lower()
    while min(contrast(found, ground) for ground in grounds) < TEXT:
        lightness += step
        found = _hex(hue, lightness, saturation)
    return found


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _hex(hue: float, lightness: float, saturation: float) -> str:
    channels = colorsys.hls_to_rgb(hue, min(max(lightness, 0.0), 1.0), saturation)
    return "#" + "".join(f"{round(c * 255):02x}" for c in channels)
