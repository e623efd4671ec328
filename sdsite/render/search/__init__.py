"""What search can find → an index in small files, read in the browser by zoeken/engine.js."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from sdsite.cache import NO_CACHE, Cache
from sdsite.pages.search_plan import SearchPlan
from sdsite.render.output import OutputFile
from sdsite.render.search.columns import Columns
from sdsite.render.search.counts import count_words
from sdsite.render.search.index import Words
from sdsite.render.search.packing import FOLDER, Packer
from sdsite.render.search.shards import Documents, write_shards

__all__ = ["FOLDER", "build_index"]


def build_index(plan: SearchPlan, kept: Cache = NO_CACHE) -> Iterator[OutputFile]:
    """Index all records of a plan, each file given as it is made; nothing to find, no files.

    The records are asked once, one after another, for what they tell; it is not held. They are
    numbered from old to new: of what fits a question equally well the last number comes first, so
    no dates need to be fetched; and what is added today changes little of what stands before it.
    """
    if not plan.records:
        return
    packer = Packer(kept)
    columns, documents, words = Columns(plan.facets), Documents(packer), Words(plan.synonyms)
    newest_first = sorted(plan.records, key=attrgetter("date"), reverse=True)
    for record in reversed(newest_first):
        told = record.tell()
        counted = count_words(record, told)
        columns.add(record, told, counted)
        words.add(counted)
        yield from documents.add(record, told)
    yield from documents.last()
    yield from write_shards(columns, documents, words.index(kept), packer)
    packer.keep()
