"""The drawings and the grounds there are for a part to name: the choices of the look."""

from __future__ import annotations

from typing import Literal

Hue = Literal["goed", "deels", "slecht", "let-op", "neutraal"]
"""The ground a status label stands on; never the only bearer of its meaning."""

Icon = Literal[
    "vinkje",
    "half",
    "kruis",
    "uitleg",
    "klok",
    "leeg",
    "verwezen",
    "loopt",
    "pauze",
    "samen",
    "vraag",
    "omhoog",
    "omlaag",
    "gelijk",
    "nieuw",
    "vervallen",
    "let-op",
]
"""The icons a label may bear; each is a drawing in `templates/parts/icoon.html`."""

WayInIcon = Literal["mens", "gesprek", "vraag", "geld", "besluit", "kalender", "document", "kaart"]
"""The larger drawings of a way in on the start page."""
