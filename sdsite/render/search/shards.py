"""An index → files: small enough that a question fetches a few, named by what is in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from sdsite.pages.search_plan import SearchRecord, Told
from sdsite.render.output import OutputFile
from sdsite.render.search.columns import Columns
from sdsite.render.search.counts import STEPS
from sdsite.render.search.index import Group, Index
from sdsite.render.search.packing import FOLDER, Packer, as_json, name_of
from sdsite.render.search.words import STOP_WORDS

VERSION = 3
"""What files.js must know to read the index; another one when the form of a file changes."""

TERMS = 40_000
"""Characters of a file with terms, before it is compressed."""

DOCUMENTS = 12_000
"""Characters of a file with records, before it is compressed."""


_LAST = STEPS - 1
"""What stands in the last bits of the number of a place: its weight."""


class Documents:
    """What is shown of each record, in files of those that follow each other."""

    def __init__(self, packer: Packer) -> None:
        self._packer = packer
        self._counts: list[int] = []
        self._names: list[str] = []
        self._shown: list[object] = []
        self._size = 0

    def add(self, record: SearchRecord, told: Told) -> Iterator[OutputFile]:
        """Show the next record; gives the file with those before it where that is full."""
        if self._size > DOCUMENTS:
            yield self._packed()
        self._shown.append(
            (
                record.id,
                record.address,
                record.soort,
                record.title,
                record.context,
                record.date_words,
                told.text,
            )
        )
        self._size += len(told.text) + 100

    def last(self) -> Iterator[OutputFile]:
        """The file with the last records."""
        if self._shown:
            yield self._packed()

    def places(self) -> object:
        """How many records each file given shows, and the names of the files, as JSON."""
        return {"records": self._counts, "names": "".join(self._names)}

    def _packed(self) -> OutputFile:
        file = self._packer.pack(self._shown)
        self._counts.append(len(self._shown))
        self._names.append(name_of(file))
        self._shown, self._size = [], 0
        return file


def write_shards(
    columns: Columns, documents: Documents, index: Index, packer: Packer
) -> Iterator[OutputFile]:
    """Make the other files of an index; `index.json`, the last, names all files."""
    pack = packer.pack
    yield (ranking := pack({"documents": documents.places(), **columns.ranking()}))
    yield (facets := pack(columns.facets()))
    yield (lexicon := pack(_lexicon(index)))
    terms = []
    for first, content in _terms(index):
        file = pack(content)
        terms.append((first, name_of(file)))
        yield file
    manifest = {
        "version": VERSION,
        "documents": len(columns),
        "stop": sorted(STOP_WORDS),
        "columns": name_of(ranking),
        "facets": name_of(facets),
        "lexicon": name_of(lexicon),
        "terms": terms,
    }
    yield OutputFile(f"{FOLDER}index.json", as_json(manifest) + b"\n")


def _lexicon(index: Index) -> object:
    """Every word of the site that is no number, with the number of records it stands in."""
    words = sorted(word for word in index.words if not word[0].isdigit())
    return {"words": " ".join(words), "records": [len(index.words[word]) for word in words]}


def _terms(index: Index) -> Iterator[tuple[str, object]]:
    """The index in ranges of words in alphabetical order: first word → content."""
    first, terms, size = "", _Terms(), 0
    for word in sorted(index.keys.keys() | index.halves.keys() | index.grouped()):
        if size > TERMS:
            yield first, terms.content()
            first, terms, size = word, _Terms(), 0
        size += terms.add(word, index)
    yield first, terms.content()


@dataclass(slots=True)
class _Terms:
    """What one file tells of the words in its range."""

    keys: dict[str, str] = field(default_factory=dict)
    halves: dict[str, str] = field(default_factory=dict)
    groups: dict[str, list[_Group]] = field(default_factory=dict)

    def content(self) -> object:
        """The file's JSON."""
        return {"keys": self.keys, "halves": self.halves, "groups": self.groups}

    def add(self, word: str, index: Index) -> int:
        """Add what the index knows of a word; about how many characters that takes."""
        size = 0
        if word in index.keys:
            self.keys[word] = " ".join(index.keys[word])
            size += len(word) + len(self.keys[word])
        if word in index.halves:
            self.halves[word] = " ".join(index.halves[word])
            size += len(word) + len(self.halves[word])
        groups = [_group(group) for group in index.groups(word)]
        if groups:
            self.groups[word] = groups
            size += sum(len(words) + 3 * len(steps) for _, words, steps, *_ in groups)
        return size


_Group = tuple[int, str, list[int]] | tuple[int, str, list[int], str]
"""Kind, words, for each record the step from the one before with the weight, and what it needs."""


def _group(group: Group) -> _Group:
    codes = group.postings
    steps = [
        codes[0],
        *[code - (before | _LAST) - 1 for before, code in pairwise(codes)],
    ]
    shown = int(group.kind), "|".join(group.words), steps
    return (*shown, " ".join(group.needs)) if group.needs else shown
