"""The engines that are compared: each makes its index of a SearchPlan in a folder of its own.

`python -m bench.search_engines <engine> <pickled plan> <folder>` indexes in a new process and
prints what that cost, as JSON.
"""

import html
import json
import pickle
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from unittest.mock import patch

import pagefind_bin_extended

from sdsite.pages.search_plan import SearchPlan, SearchRecord, Told
from sdsite.render.search import build_index
from sdsite.render.search.compounds import Splitter
from sdsite.render.search.dutch_forms import DutchForms
from sdsite.render.search.lemma import Dictionary, dictionary
from sdsite.render.search.words import readings, tokens

ENGINE = Path(__file__).parents[1] / "templates/assets/zoeken/engine.js"

OWN_PAGE = """async (queries) => {
  const begin = performance.now();
  const { openIndex } = await import("/engine.js");
  const read = async (name) => (await fetch("/zoekindex/" + name)).arrayBuffer();
  const index = await openIndex(read);
  const found = [];
  for (const query of queries) {
    found.push((await index.search(query, { limit: 5 })).results.map((each) => each.id));
  }
  return { found, took: performance.now() - begin };
}"""
"""Asks our engine questions in a page; found holds the ids of five results for each."""

PAGEFIND_PAGE = """async (queries) => {
  const begin = performance.now();
  const pagefind = await import("/pagefind/pagefind.js");
  const found = [];
  for (const query of queries) {
    const { results } = await pagefind.search(query);
    const shown = await Promise.all(results.slice(0, 5).map((each) => each.data()));
    found.push(shown.map((each) => each.meta.id));
  }
  return { found, took: performance.now() - begin };
}"""
"""The same for Pagefind, by the interface its documentation gives."""


def make_own(plan: SearchPlan, folder: Path) -> None:
    """Index with sdsite/render/search."""
    for file in build_index(plan):
        place = folder / file.path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(file.content)
    for module in ENGINE.parent.glob("*.js"):
        shutil.copy(module, folder / module.name)


def make_own_bare(plan: SearchPlan, folder: Path) -> None:
    """The same without the word layer: no lemmas, no parts of compounds, no synonyms."""
    nothing = Dictionary(DutchForms(b"SMFC1\0\0"))
    with patch.multiple(
        "sdsite.render.search.vocabulary",
        dictionary=lambda: nothing,
        Splitter=lambda _site, dutch: Splitter((), dutch),
    ):
        make_own(SearchPlan(plan.records, plan.facets), folder)


def make_pagefind(plan: SearchPlan, folder: Path) -> None:
    """Pagefind as it comes: title in an h1, text in a paragraph, facets as filters."""
    _pagefind(plan, folder, lambda _record: "")


def make_pagefind_words(plan: SearchPlan, folder: Path) -> None:
    """Pagefind with a layer of lemmas, their forms, parts of compounds and synonyms, of low weight.

    The layer is text to Pagefind: it can turn up in the sentence that a result shows.
    """
    _pagefind(plan, folder, _WordLayer(plan).words)


ENGINES: Mapping[str, tuple[Callable[[SearchPlan, Path], None], str]] = {
    "ours": (make_own, OWN_PAGE),
    "ours without word layer": (make_own_bare, OWN_PAGE),
    "Pagefind": (make_pagefind, PAGEFIND_PAGE),
    "Pagefind with word layer": (make_pagefind_words, PAGEFIND_PAGE),
}
"""Name → what makes the index, and the script that asks it questions in a page."""


class _WordLayer:
    """The words that are added to a record so that other words find it."""

    def __init__(self, plan: SearchPlan) -> None:
        site = {
            word
            for record in plan.records
            for token in tokens(f"{record.title} {record.tell().text}")
            for word in readings(token)
        }
        self._dutch = dictionary()
        self._splitter = Splitter(site, self._dutch)
        self._synonyms = plan.synonyms
        self._kept: dict[str, tuple[str, ...]] = {}

    def words(self, record: SearchRecord) -> str:
        said = f"{record.title} {record.tell().text}"
        found = {
            other: None
            for token in tokens(said)
            for word in readings(token)
            for other in self._others(word)
        }
        low = f" {said.casefold()} "
        for group in self._synonyms:
            if any(f" {phrase.casefold()} " in low for phrase in group):
                found |= dict.fromkeys(group)
        return " ".join((*found, *record.tell().extra))

    def _others(self, word: str) -> tuple[str, ...]:
        if word not in self._kept:
            self._kept[word] = tuple(dict.fromkeys(self._find(word)))
        return self._kept[word]

    def _find(self, word: str) -> Iterator[str]:
        for each in (word, *self._splitter.parts(word)):
            for key in self._dutch.keys(each) or (each,):
                yield key
                if each == word:
                    yield from self._dutch.forms(key)


def _pagefind(plan: SearchPlan, folder: Path, layer: Callable[[SearchRecord], str]) -> None:
    """A page for each record, indexed by the program itself.

    Its Python interface takes the same records, and sleeps for a tenth of a second at each.
    """
    pages = folder / "pages"
    pages.mkdir()
    for number, record in enumerate(plan.records):
        (pages / f"{number}.html").write_text(_page(record, layer(record)), "utf-8")
    subprocess.run(
        [
            *(pagefind_bin_extended.get_executable(), "--site", str(pages), "--quiet"),
            *("--output-path", str(folder / "pagefind"), "--force-language", "nl"),
        ],
        check=True,
    )
    shutil.rmtree(pages)


def _page(record: SearchRecord, layer: str) -> str:
    facets = {"soort": (record.soort,), **record.tell().facets}
    filters = "".join(
        f'<span data-pagefind-filter="{key}:{html.escape(value, quote=True)}"></span>'
        for key, values in facets.items()
        for value in values
    )
    words = f'<p data-pagefind-weight="0.2">{html.escape(layer)}</p>' if layer else ""
    return (
        '<!doctype html><html lang="nl"><body data-pagefind-body>'
        f'<span data-pagefind-meta="id:{html.escape(record.id, quote=True)}"></span>{filters}'
        f"<h1>{html.escape(record.title)}</h1><p>{html.escape(record.context)}</p>"
        f"<p>{html.escape(record.tell().text)}</p>{words}</body></html>"
    )


def at_hand(told: Told) -> Callable[[SearchRecord], Told]:
    """What a record tells, to take along to another process."""
    return partial(_said, replace(told, facets=dict(told.facets)))


def _said(told: Told, _record: SearchRecord) -> Told:
    return told


def main() -> None:
    """Index once and print the cost."""
    name, plan_file, folder = sys.argv[1:]
    plan: SearchPlan = pickle.loads(Path(plan_file).read_bytes())  # noqa: S301 - we wrote it
    begin, used = time.perf_counter(), _cpu()
    ENGINES[name][0](plan, Path(folder))
    print(json.dumps({"wall": time.perf_counter() - begin, "cpu": _cpu() - used}))


def _cpu() -> float:
    """Seconds of processor of this process and of those it started and waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


if __name__ == "__main__":
    main()
