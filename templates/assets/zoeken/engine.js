// Finds records of the site for what somebody types. Knows nothing of pages: the index comes in
// through read(name), results go out as values. How the index is made: sdsite/render/search/.

import { Files } from "./files.js";
import { Lookup } from "./lookup.js";
import { Marks } from "./marks.js";
import { readings, tokens } from "./words.js";

export { BrowserTooOld, IndexDamaged, IndexMissing } from "./files.js";

const STANDING = [1, 0.9, 0.6]; // a whole, a part of one, an overview of them
const MOST_WORDS = 20; // of a question; the rest is not looked at

/** Opens the index; `read` gives the bytes of one of its files. */
export async function openIndex(read) {
  const files = new Files(read);
  const manifest = await files.manifest();
  return new Index(files, manifest, unfolded(files, await files.get(manifest.columns)));
}

/** The columns as they are asked: of each record its length, of each file of records its first. */
function unfolded(files, { documents, length, ...columns }) {
  let first = 0;
  const names = files.names(documents.names);
  return { ...columns, length: Array.from(length, (digit) => parseInt(digit, 36)),
    documents: names.map((name, at) => [(first += documents.records[at - 1] ?? 0), name]) };
}

class Index {
  #files;
  #columns;
  #facets;
  #stop;
  #lookup;

  constructor(files, manifest, columns) {
    this.#files = files;
    this.#columns = columns;
    this.#facets = manifest.facets;
    this.#stop = new Set(manifest.stop);
    this.#lookup = new Lookup(files, manifest, columns);
  }

  /**
   * What fits a question, best first. `filters`: facet key → chosen values (one of them must fit);
   * `typing`: the last word may not be finished; `facets`: whether to count what one may choose.
   */
  async search(query, options = {}) {
    const { filters = {}, limit = 10, offset = 0, typing = false, facets: counting = true } = options;
    const asked = this.#asked(query);
    const open = typing && /\S$/.test(query) ? asked.length - 1 : -1;
    const words = await Promise.all(asked.map((word, at) => this.#lookup.find(word, at === open)));
    for (const word of words) word.addPhrases(words);
    const chosen = Object.fromEntries(Object.entries(filters).filter(([, some]) => some.length));
    const ranked = words.length ? this.#rank(words) : this.#newest();
    const narrowed = Object.keys(chosen).length > 0;
    const known = counting || narrowed ? await this.#files.get(this.#facets) : [];
    const { fitting, facets } = this.#filter(ranked, known, chosen);
    const shown = words.length || narrowed ? fitting : [];
    return {
      total: shown.length,
      results: await Promise.all(
        shown.slice(offset, offset + limit).map(({ number }) => this.#result(number, words))),
      facets,
      nearest: words.length && !shown.length ? await this.#lookup.nearest(asked) : [],
      corrected: words.find((word) => word.corrected)?.corrected ?? null,
      partial: Boolean(shown[0]?.missed),
    };
  }

  /** The words of a question that say something, with their pieces, and joined to neighbours. */
  #asked(query) {
    const words = tokens(query.normalize("NFC")).map(readings)
      .filter(([whole]) => !this.#stop.has(whole)).slice(0, MOST_WORDS);
    const pairs = words.slice(1).map(([whole], at) => words[at][0] + whole);
    return words.map(([whole, ...pieces], at) => ({
      whole,
      pieces: /^[0-9,]+[a-z]+$/.test(whole) ? [] : pieces, // miljoen by itself says nothing
      joined: [pairs[at - 1], pairs[at]].filter(Boolean),
    }));
  }

  #rank(words) {
    const wanted = words.reduce((sum, word) => sum + word.rarity, 0);
    const scores = new Map();
    for (const word of words) {
      for (const [number, place] of word.places) {
        const score = scores.get(number) ?? { number, score: 0, found: 0, words: 0, titled: [] };
        const value = Math.max(place.title, place.text) + 0.3 * Math.min(place.title, place.text);
        score.score += word.rarity * value;
        score.found += word.rarity * Math.min(1, 1.6 * value);
        score.words += 1;
        if (place.covers) score.titled.push(place.covers);
        scores.set(number, score);
      }
    }
    for (const score of scores.values()) {
      score.missed = words.length - score.words;
      score.score *= (score.found / wanted) ** 2 * STANDING[this.#columns.standing[score.number]];
      if (score.titled.length === words.length) score.score *= 1 + this.#coverage(score);
    }
    return [...scores.values()]
      .filter((score) => score.found >= wanted / 2 || score.words >= words.length / 2)
      .sort((a, b) => b.score - a.score || b.number - a.number); // the last is the newest
  }

  /** Which part of a title was asked: 1 for all of it. */
  #coverage({ number, titled }) {
    const covered = titled.reduce((sum, covers) => sum + covers, 0);
    return Math.min(1, covered / this.#columns.title[number]);
  }

  #newest() {
    return this.#columns.length.map((_, number) => ({ number })).reverse();
  }

  /** Those that fit all facets, and of each facet what there is with the other facets as chosen. */
  #filter(ranked, known, chosen) {
    const facets = known.map(({ key, label, values, of }) => {
      const wanted = new Set((chosen[key] ?? []).map((value) => values.indexOf(value)));
      const has = (number) => [of[number]].flat();
      const fits = (number) => !wanted.size || has(number).some((value) => wanted.has(value));
      return { key, label, values, wanted, has, fits, counts: values.map(() => 0) };
    });
    const fitting = ranked.filter(({ number }) => {
      const against = facets.filter((facet) => !facet.fits(number));
      for (const facet of against.length ? against : facets) {
        if (against.length < 2) for (const value of facet.has(number)) facet.counts[value] += 1;
      }
      return !against.length;
    });
    return {
      fitting,
      facets: facets.map(({ key, label, values, wanted, counts }) => ({
        key, label,
        values: values.map((value, at) => ({ value, count: counts[at], chosen: wanted.has(at) }))
          .filter(({ count, chosen: isChosen }) => count || isChosen),
      })),
    };
  }

  async #result(number, words) {
    const files = this.#columns.documents;
    const [first, name] = files[files.findLastIndex(([start]) => start <= number)];
    const [id, address, soort, title, context, dateWords, text] =
      (await this.#files.get(name))[number - first];
    const marks = new Marks(words);
    return { id, address, soort, title, context, dateWords,
      titleParts: marks.parts(title), excerpt: marks.parts(marks.bestSentence(text)) };
  }
}
