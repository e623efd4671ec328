"""The forms of Dutch words that simplemma brings, each with its word; read where they are asked.

Its file is one alphabetical list, in which a form says how many bytes it begins with of the form
before it. To read all of it takes four tenths of a second and 60 MB; a site asks for some
thousands. So one pass of a regular expression cuts it into runs of forms with the same beginning,
and a run is read when a form that begins so is asked for.
"""

from __future__ import annotations

import lzma
import re
from importlib.util import find_spec
from pathlib import Path

from sdsite.render.search.words import fold

_FILE = "strategies/dictionaries/data/nl.plzma"
_MAGIC = b"SMFC1\0"
_MORE_TO_COME = 0x80
"""A byte of a number is this or more when another one follows."""

_BEGINNING = 5
"""Bytes that the forms of a run have in common."""

_SAME, _WHOLE = 254, 255
"""Instead of how many bytes fall off a form for its word: the word of the form before; a word that
has nothing of the form."""

_TEXT = b"|".join(re.escape(bytes([size])) + b"." * size for size in range(64))
_FORM = b"(?:%b)(?:\xfe|[^\xfe](?:%b))" % (_TEXT, _TEXT)
_RUN = b"(?s)[\0-\4]%b(?:[^\0-\4]%b)*+" % (_FORM, _FORM)
"""Compiling it takes 40 ms: that is done where the list is read, which few runs do."""

_SIGN = re.compile(b"['\xc2-\xf4]")
"""Where an apostrophe begins, or a letter that is not ASCII."""

_ANOTHER = "simplemma's list of Dutch forms is written in another way than 2.0 does"


class DutchForms:
    """Form → the word it is a form of, as written: risico's → risico."""

    def __init__(self, listed: bytes) -> None:
        """The list as simplemma has it, unpacked; ValueError when it is written in another way."""
        self._unread = _runs(listed)
        self._words: dict[bytes, bytes] = {}
        self._spelled: dict[str, bytes] = {}
        for beginning, (_, run) in list(self._unread.items()):
            if _SIGN.search(beginning) or (not beginning.islower() and _SIGN.search(run)):
                self._read(beginning)  # folded it begins in another way

    def __contains__(self, form: str) -> bool:
        """Whether it is a form, written so."""
        return self._word(form.encode()) is not None

    def word_of(self, form: str) -> str | None:
        """The word that a form is of, as written or as `words.fold` has it; None for no form."""
        found = self._word(form.encode())
        if found is None and form in self._spelled:
            found = self._word(self._spelled[form])
        return None if found is None else found.decode()

    def _word(self, form: bytes) -> bytes | None:
        if form[:_BEGINNING] in self._unread:
            self._read(form[:_BEGINNING])
        return self._words.get(form)

    def _read(self, beginning: bytes) -> None:
        """Read the forms that begin so."""
        form, run = self._unread.pop(beginning)
        signs = _SIGN.search(beginning) or _SIGN.search(run)
        word, at = b"", 0
        while at < len(run):
            end = at + 2 + run[at + 1]
            form = form[: run[at]] + run[at + 2 : end]
            off = run[end]
            at = end + 1
            if off != _SAME:
                at += 1 + run[end + 1]
                new = run[end + 2 : at]
                word = new if off == _WHOLE else form[: len(form) - off] + new
            self._words[form] = word
            if signs and _SIGN.search(form):
                folded = fold(form.decode())
                self._spelled[folded] = max(form, self._spelled.get(folded, form))


def dutch_forms() -> DutchForms:
    """The forms, from the file of simplemma; the package itself is not imported."""
    package = find_spec("simplemma")
    (folder,) = (package and package.submodule_search_locations) or ("",)
    return DutchForms(lzma.decompress(Path(folder, _FILE).read_bytes()))


def _runs(listed: bytes) -> dict[bytes, tuple[bytes, bytes]]:
    """How a run begins → what to take the first bytes of its first form from, and the run."""
    at = _start(listed)
    runs: dict[bytes, tuple[bytes, bytes]] = {}
    form, held = b"", (b"", b"")
    for run in re.compile(_RUN).findall(listed, at):
        at += len(run)
        before, form = form, form[: run[0]] + run[2 : 2 + run[1]]
        # where its first word is that of the form before, it is read with the run before
        held = (held[0], held[1] + run) if run[2 + run[1]] == _SAME else (before, run)
        runs[form[:_BEGINNING]] = held
    if at != len(listed):
        raise ValueError(_ANOTHER)
    return runs


def _start(listed: bytes) -> int:
    """Where the first form stands: behind the name of the way it is written, and their number."""
    if not listed.startswith(_MAGIC):
        raise ValueError(_ANOTHER)
    at = len(_MAGIC)
    while listed[at] >= _MORE_TO_COME:
        at += 1
    return at + 1
