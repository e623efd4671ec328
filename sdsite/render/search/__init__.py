"""What search can find → an index in small files, read in the browser by zoeken/engine.js."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.cache import NO_CACHE, Cache
from sdsite.pages.search_plan import SearchPlan
from sdsite.render.output import OutputFile
from sdsite.render.search.columns import Columns
from sdsite.render.search.counts import WordCounts, count_words
from sdsite.render.search.index import index_words
from sdsite.render.search.packing import FOLDER, Packer
from sdsite.render.search.shards import Documents, write_shards

__all__ = ["FOLDER", "build_index"]


def build_index(plan: SearchPlan, kept: Cache = NO_CACHE) -> Iterator[OutputFile]:
    """Index all records of a plan; nothing to find, no files.

    The records are asked once, one after another, for what they tell; it is not held.
    """
    if plan.records:
        packer = Packer(kept)
        columns, documents = Columns(plan.facets), Documents(packer)
        index = index_words(_counted(plan, columns, documents), plan.synonyms, kept)
        yield from write_shards(columns, documents, index)
        packer.keep()


def _counted(plan: SearchPlan, columns: Columns, documents: Documents) -> Iterator[WordCounts]:
    """The words of each record; what is shown and known of it is gathered on the way."""
    for record in plan.records:
        told = record.tell()
        counted = count_words(record, told)
        columns.add(record, told, counted)
        documents.add(record, told)
        yield counted
