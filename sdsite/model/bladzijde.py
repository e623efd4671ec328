"""Bladzijde: a page written by hand in content/, in Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from sdsite.model.item import Frozen, Regel
from sdsite.readability import FOR_RESIDENTS
from sdsite.sources import MAX_PAGE

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_CODE = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)")
_MENTION = re.compile(
    r"\[\[(?P<kort>[^\[\]|]+)(?:\|[^\[\]]+)?\]\]"
    r"|\]\(\s*<?id:(?P<lang>[^)\s>\"]*)"
    r"|^ {0,3}\[[^\]]+\]:\s*<?id:(?P<los>[^\s>\"]*)"
)


class Bladzijde(Frozen):
    """A written page: its path below content/ is its address."""

    plural: ClassVar[str] = "content"

    pad: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$")
    """Adres van de bladzijde, afgeleid van de bestandsnaam."""
    titel: Regel
    """Titel bovenaan."""
    kort: Annotated[Regel, FOR_RESIDENTS]
    """Antwoord in een of twee zinnen, onder de titel; ook de omschrijving voor zoekmachines."""
    menu: str = Field(default="", max_length=60)
    """Naam in het menu; leeg als de bladzijde niet in het menu hoort."""
    tekst: Annotated[str, FOR_RESIDENTS, Field(max_length=MAX_PAGE)]
    """De tekst in Markdown."""
    regel: int = 1
    """Regelnummer waarop de tekst begint."""

    def regels(self) -> Iterator[tuple[int, str]]:
        """The lines of the text with their number in the file, without what is code."""
        fence = ""
        for number, line in enumerate(self.tekst.splitlines(), start=self.regel):
            mark = _FENCE.match(line)
            if fence:
                fence = "" if mark and mark[1].startswith(fence) else fence
            elif mark:
                fence = mark[1]
            else:
                yield number, _CODE.sub("", line)

    def verwijzingen(self) -> Iterator[tuple[int, str]]:
        """The ids that the text links to, each with the line it stands on.

        They are written as ``[[id]]``, ``[[id|words]]``, ``[words](id:the-id)`` or, below a text,
        as ``[name]: id:the-id``.
        """
        for number, line in self.regels():
            for match in _MENTION.finditer(line):
                yield number, (match["kort"] or match["lang"] or match["los"] or "").strip()
