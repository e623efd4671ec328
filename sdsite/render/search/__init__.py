"""What search can find → an index in small files, read in the browser by zoeken/engine.js."""

from __future__ import annotations

from sdsite.cache import NO_CACHE, Cache
from sdsite.pages.search_plan import SearchPlan, SearchRecord
from sdsite.render.output import OutputFile
from sdsite.render.search.counts import WordCounts, count_words
from sdsite.render.search.index import index_words
from sdsite.render.search.shards import FOLDER, write_shards

__all__ = ["FOLDER", "build_index"]

_kept: dict[tuple[object, ...], WordCounts] = {}
"""The words of the records of the last index made in this process, by what they say."""


def build_index(plan: SearchPlan, kept: Cache = NO_CACHE) -> tuple[OutputFile, ...]:
    """Index all records of a plan, neighbours by address together; nothing to find, no files."""
    if not plan.records:
        return ()
    records = sorted(plan.records, key=lambda record: (record.address, record.id))
    said = [_said(record) for record in records]
    counted = {
        key: _kept.get(key) or count_words(record)
        for key, record in zip(said, records, strict=True)
    }
    _kept.clear()
    _kept.update(counted)
    counts = [counted[key] for key in said]
    return write_shards(plan, records, counts, index_words(counts, plan.synonyms, kept))


def _said(record: SearchRecord) -> tuple[object, ...]:
    """Everything of a record that is indexed."""
    facets = tuple(sorted(record.facets.items()))
    return (
        record.id,
        record.soort,
        record.title,
        record.context,
        record.text,
        record.date_words,
        record.extra,
        facets,
    )
