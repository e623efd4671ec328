"""A file of the site → the text in it as UTF-8; also of workbooks, PDF and packed files."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
from collections.abc import Iterator
from functools import cache, partial
from importlib import metadata
from tempfile import TemporaryFile

from sdsite.cache import Cache
from sdsite.render.output import OutputFile

_NO_TEXT = (".woff", ".woff2", ".ttf", ".otf")
"""Fonts: they come with the program, and nobody writes in them."""

_FOLD = re.compile(rb"\r?\n[ \t]")
"""Where a line of a calendar goes on (RFC 5545, 3.1)."""

_HYPHENATED = re.compile("[\x02\ufffe]\r?\n?")
"""Where PDFium says that a word goes on after the end of a line."""

_TEXT_STRING = re.compile(rb'"u:((?:[^"\\\\]|\\\\.)*)"')
"""A text in qpdf's JSON of an object."""

_STREAMS_OF_TEXT = ("/Metadata", "/EmbeddedFile")


def readable(file: OutputFile, kept: Cache) -> bytes:
    """The text of a file with its hidden fields and its metadata.

    What cannot be read as text is given as it is: the letters in it can be found all the same.
    `kept` remembers the text of a PDF by its bytes.
    """
    path, content = file.path.lower(), file.content
    if path.endswith(_NO_TEXT):
        content = b""
    elif content.startswith(b"PK\x03\x04"):
        content = b"\n".join(_packed(content))
    elif content.startswith(b"%PDF-"):
        content = kept.remember(_pdf_readers(), content, partial(_pdf, content))
    elif content.startswith(b"\x1f\x8b"):
        content = gzip.decompress(content)
    elif path.endswith(".ics"):
        content = _FOLD.sub(b"", content).replace(b"\\,", b",").replace(b"\\;", b";")
    return content


def _packed(content: bytes) -> Iterator[bytes]:
    """The parts of a workbook or another packed document that are text: cells and properties."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            if name.endswith((".xml", ".rels", ".vml", ".txt")):
                yield parts.read(name)


def _pdf(content: bytes) -> bytes:
    """What is painted on the pages of a PDF, and every text around them."""
    return b"\n".join((*_painted(content), *_unpainted(content)))


def _painted(content: bytes) -> Iterator[bytes]:
    import pypdfium2  # noqa: PLC0415 - only for a document that was not read before

    with pypdfium2.PdfDocument(content) as document:
        for page in document:
            text = page.get_textpage().get_text_bounded()
            yield _HYPHENATED.sub("", text).replace("\r\n", "\n").encode("utf-8", "replace")


def _unpainted(content: bytes) -> Iterator[bytes]:
    """Metadata, bookmarks, alternative texts, addresses of links, and files that go with it."""
    import pikepdf  # noqa: PLC0415 - as above

    with TemporaryFile() as file:  # qpdf reads what is mapped to memory in two thirds of the time
        file.write(content)
        file.flush()
        with pikepdf.open(file, access_mode=pikepdf.AccessMode.mmap) as document:
            for each in document.objects:
                yield from _TEXT_STRING.findall(each.to_json(dereference=True))
                if isinstance(each, pikepdf.Stream) and each.get("/Type") in _STREAMS_OF_TEXT:
                    yield bytes(each.get_stream_buffer())


@cache
def _pdf_readers() -> str:
    return " ".join(f"{each} {metadata.version(each)}" for each in ("pypdfium2", "pikepdf"))
