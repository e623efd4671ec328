"""An index → files: small enough that a question fetches a few, named by what is in them."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sdsite.pages.search_plan import SearchPlan, SearchRecord
from sdsite.render.output import OutputFile
from sdsite.render.search.counts import STEPS, WordCounts
from sdsite.render.search.index import Group, Index
from sdsite.render.search.words import STOP_WORDS, tokens

FOLDER = "zoekindex/"
"""Where the index stands on the site."""

VERSION = 1
"""What files.js must know to read the index; another one when the form of a file changes."""

TERMS = 40_000
"""Characters of a file with terms, before it is compressed."""

DOCUMENTS = 12_000
"""Characters of a file with records, before it is compressed."""

_kept: dict[str, OutputFile] = {}
"""The files of the last index made in this process, by what is in them before compression."""


def write_shards(
    plan: SearchPlan, records: Sequence[SearchRecord], counts: Sequence[WordCounts], index: Index
) -> tuple[OutputFile, ...]:
    """Make all files of an index, sorted by path; `index.json` names all others.

    The others are JSON compressed with gzip, read as bytes: that does not hang on a server's
    settings. Their names are a part of their SHA-256, so that a browser may keep them for ever.
    """
    made: dict[str, OutputFile] = {}

    def file(content: object) -> str:
        text = _json(content)
        made[text] = _kept.get(text) or _compressed(text)
        return made[text].path.removeprefix(FOLDER)

    documents = [(first, file(shown)) for first, shown in _documents(records)]
    manifest = {
        "version": VERSION,
        "documents": len(records),
        "stop": sorted(STOP_WORDS),
        "columns": file(_columns(plan, records, counts, documents)),
        "lexicon": file(_lexicon(index)),
        "terms": [(first, file(terms)) for first, terms in _terms(index)],
    }
    _kept.clear()
    _kept.update(made)
    files = {file.path: file for file in made.values()}
    files["index"] = OutputFile(f"{FOLDER}index.json", f"{_json(manifest)}\n".encode())
    return tuple(sorted(files.values(), key=lambda file: file.path))


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _compressed(text: str) -> OutputFile:
    content = text.encode()
    name = hashlib.sha256(content).hexdigest()[:12]
    return OutputFile(f"{FOLDER}{name}.bin", gzip.compress(content, 6, mtime=0))


def _documents(records: Sequence[SearchRecord]) -> Iterator[tuple[int, object]]:
    """What is shown of each record, in files of neighbours: number of the first → content."""
    first, size = 0, 0
    shown: list[object] = []
    for number, record in enumerate(records):
        if size > DOCUMENTS:
            yield first, shown
            first, size, shown = number, 0, []
        shown.append(
            (
                record.id,
                record.address,
                record.soort,
                record.title,
                record.context,
                record.date_words,
                record.text,
            )
        )
        size += len(record.text) + 100
    if shown:
        yield first, shown


def _columns(
    plan: SearchPlan,
    records: Sequence[SearchRecord],
    counts: Sequence[WordCounts],
    documents: Sequence[tuple[int, str]],
) -> object:
    """What is known of every record before it is fetched: to rank, to filter and to count."""
    dates = sorted({record.date for record in records})
    place = {date: number for number, date in enumerate(dates)}
    lengths = [len(counted.text) for counted in counts]
    return {
        "documents": documents,
        "length": lengths,
        "meanLength": round(sum(lengths) / len(lengths), 1) or 1,
        "title": [_title_length(record.title) for record in records],
        "standing": [2 if each.listing else 1 if each.context else 0 for each in records],
        "date": [place[record.date] for record in records],
        "facets": [
            _facet(facet.key, facet.label, [_values(record, facet.key) for record in records])
            for facet in plan.facets
        ],
    }


def _title_length(title: str) -> float:
    """The words of a title; of one with a subtitle less, as its first part says most."""
    main, whole = len(tokens(title.partition(": ")[0])), len(tokens(title))
    return round(2 * main * whole / (main + whole), 1) if main < whole else whole


def _values(record: SearchRecord, key: str) -> tuple[str, ...]:
    return (record.soort,) if key == "soort" else tuple(record.facets.get(key, ()))


def _facet(key: str, label: str, values: Sequence[tuple[str, ...]]) -> object:
    """The values of a facet, and for each record which of them it has: [], 3 or [1, 4]."""
    known = sorted({value for each in values for value in each})
    place = {value: number for number, value in enumerate(known)}
    of = [[place[value] for value in each] for each in values]
    return {
        "key": key,
        "label": label,
        "values": known,
        "of": [each[0] if len(each) == 1 else each for each in of],
    }


def _lexicon(index: Index) -> object:
    """Every word of the site that is no number, with the number of records it stands in."""
    words = sorted(word for word in index.frequency if not word[0].isdigit())
    return {"words": " ".join(words), "records": [index.frequency[word] for word in words]}


def _terms(index: Index) -> Iterator[tuple[str, object]]:
    """The index in ranges of words in alphabetical order: first word → content."""
    first, terms, size = "", _Terms(), 0
    for word in sorted(index.keys.keys() | index.halves.keys() | index.groups.keys()):
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
        if word in index.groups:
            self.groups[word] = [_group(group) for group in index.groups[word]]
            size += sum(len(words) + 3 * len(steps) for _, words, steps, *_ in self.groups[word])
        return size


_Group = tuple[int, str, list[int]] | tuple[int, str, list[int], str]
"""Kind, words, for each record the step from the one before with the weight, and what it needs."""


def _group(group: Group) -> _Group:
    steps, before = [], -1
    for number, weight in group.postings:
        steps.append((number - before - 1) * STEPS + weight)
        before = number
    shown = int(group.kind), "|".join(group.words), steps
    return (*shown, " ".join(group.needs)) if group.needs else shown
