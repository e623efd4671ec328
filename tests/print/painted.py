"""What stands painted on the pages of a PDF: each run of text, line and picture, with its mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pdfminer.pdfcolor import PDFColorSpace
from pdfminer.pdfdevice import PDFTextDevice, PDFTextSeq
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import (
    PDFGraphicState,
    PDFPageInterpreter,
    PDFResourceManager,
    PDFTextState,
)
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import Matrix, PathSegment, apply_matrix_pt, decode_text


@dataclass(frozen=True, slots=True)
class Painted:
    """One thing that was painted."""

    page: int
    """Number of the page, from 1."""
    mark: int | None
    """Its marked-content identifier, with which the structure tree names it; None without."""
    artifact: bool
    """It is decoration: a reader need not hear it."""
    kind: str
    """`text`, `path` or `image`."""
    text: str = ""
    box: tuple[float, float, float, float] = (0, 0, 0, 0)
    """Of text: left, baseline, right and half the height of a letter above it, in points."""
    paper: tuple[float, float] = (0, 0)
    """Width and height of the page, in points."""


@dataclass(frozen=True, slots=True)
class _Mark:
    number: int | None
    artifact: bool
    says: str | None
    """Words that take the place of what is painted (ActualText)."""


def painted_on(path: Path) -> Iterator[Painted]:
    """Give everything that a PDF paints, page by page, in the order of painting."""
    fonts = PDFResourceManager()
    device = _Recorder(fonts)
    interpreter = PDFPageInterpreter(fonts, device)
    with path.open("rb") as file:
        for page in PDFPage.get_pages(file):
            interpreter.process_page(page)
    yield from device.painted


class _Recorder(PDFTextDevice):
    """Listens to the interpreter of pages and writes down what is painted under which mark."""

    def __init__(self, fonts: PDFResourceManager) -> None:
        super().__init__(fonts)
        self.painted: list[Painted] = []
        self.page = 0
        self.paper = (0.0, 0.0)
        self.marks: list[_Mark] = []
        self.run: list[str] = []
        self.ends: list[tuple[float, float]] = []

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:  # noqa: ARG002  pdfminer's
        self.page += 1
        left, bottom, right, top = page.mediabox
        self.paper = (right - left, top - bottom)

    def begin_tag(self, tag: PSLiteral, props: Any = None) -> None:  # noqa: ANN401  pdfminer's
        told = props if isinstance(props, dict) else {}
        says = resolve1(told.get("ActualText"))
        words = decode_text(says) if isinstance(says, bytes) else None
        self.marks.append(_Mark(resolve1(told.get("MCID")), tag.name == "Artifact", words))
        if words is not None:
            self._paint("text", words)

    def end_tag(self) -> None:
        self.marks.pop()

    def paint_path(
        self,
        graphicstate: PDFGraphicState,  # noqa: ARG002  pdfminer's
        stroke: bool,  # noqa: FBT001  pdfminer's
        fill: bool,  # noqa: FBT001  pdfminer's
        evenodd: bool,  # noqa: ARG002, FBT001  pdfminer's
        path: Sequence[PathSegment],
    ) -> None:
        if path and (stroke or fill):
            self._paint("path")

    def render_image(self, name: str, stream: PDFStream) -> None:  # noqa: ARG002  pdfminer's
        self._paint("image")

    def render_string(
        self,
        textstate: PDFTextState,
        seq: PDFTextSeq,
        ncs: PDFColorSpace,
        graphicstate: PDFGraphicState,
    ) -> None:
        self.run, self.ends = [], []
        super().render_string(textstate, seq, ncs, graphicstate)
        if not self.ends:
            return
        said_already = any(mark.says is not None for mark in self.marks)
        left, low = (min(each[axis] for each in self.ends) for axis in (0, 1))
        right, high = (max(each[axis] for each in self.ends) for axis in (0, 1))
        self._paint("text", "" if said_already else "".join(self.run), (left, low, right, high))

    def render_char(  # noqa: PLR0913  pdfminer's
        self,
        matrix: Matrix,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,  # noqa: ARG002
        cid: int,
        ncs: PDFColorSpace,  # noqa: ARG002
        graphicstate: PDFGraphicState,  # noqa: ARG002
    ) -> float:
        try:
            self.run.append(font.to_unichr(cid))
        except PDFUnicodeNotDefined:
            self.run.append("\ufffd")
        width = font.char_width(cid) * fontsize * scaling
        if not self.run[-1].isspace():
            self.ends.append(apply_matrix_pt(matrix, (0, 0)))
            self.ends.append(apply_matrix_pt(matrix, (width, fontsize / 2)))
        return width

    def _paint(
        self, kind: str, text: str = "", box: tuple[float, float, float, float] = (0, 0, 0, 0)
    ) -> None:
        number = next((mark.number for mark in self.marks if mark.number is not None), None)
        artifact = any(mark.artifact for mark in self.marks)
        self.painted.append(Painted(self.page, number, artifact, kind, text, box, self.paper))
