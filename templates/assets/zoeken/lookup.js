// Looks one word up in the index: its forms, what means the same, compounds, beginnings, mistakes.

import {
  BEGINS, EXACT, Found, HALVES, IN_COMPOUND, INFLECTED, MEANS_THE_SAME, MISTYPED,
} from "./found.js";
import {
  beginningAs, commonBeginning, LONGEST_WORD, nearWords, SHORTEST_BEGINNING, splitOnKnown,
} from "./nearby.js";

const FORM = 0, SYNONYM = 1; // kinds of groups, as in sdsite/render/search/index.py; 2: a compound

/** The words of one index. */
export class Lookup {
  constructor(files, manifest, columns) {
    this.files = files;
    this.manifest = manifest;
    this.columns = columns;
  }

  /** Where a word stands, in any form; `open` when it may be the beginning of one. */
  async find({ whole, pieces, joined }, open) {
    const found = this.#nothing();
    await this.#findForms(found, whole, EXACT);
    if (open && whole.length > 2) await this.#findBeginnings(found, whole, BEGINS);
    for (const both of joined) await this.#findForms(found, both, INFLECTED, 0.5);
    const halves = pieces.length ? pieces : await this.#halves(whole);
    if (halves.length) await this.#findHalves(found, halves);
    if (!found.places.size) await this.#findUnknown(found, whole);
    return found;
  }

  #nothing() {
    return new Found(this.columns, this.manifest.documents);
  }

  /** The files with the words from `first` up to and including `last`; the first two of many. */
  #terms(first, last = first) {
    const ranges = this.manifest.terms;
    const inside = ranges.filter(([start], at) =>
      start <= last && (at + 1 === ranges.length || first < ranges[at + 1][0]));
    return Promise.all(inside.slice(0, 2).map(([, name]) => this.files.get(name)));
  }

  /** What the index says of a word: of its `keys`, its `groups`, or its two `halves`. */
  async #said(what, word) {
    const [terms] = await this.#terms(word);
    return Object.hasOwn(terms[what], word) ? terms[what][word] : null;
  }

  /** The words that this word is looked up by, itself included. */
  async #keys(word) {
    const keys = await this.#said("keys", word);
    return new Set([...(keys?.split(" ") ?? []), word]);
  }

  async #halves(word) {
    const all = [...(await this.#keys(word))].map((key) => this.#said("halves", key));
    return (await Promise.all(all)).find(Boolean)?.split(" ") ?? [];
  }

  /** All forms of a word, what means the same, and compounds with it; `covers`: see Found.add. */
  async #findForms(found, word, share, covers = 1) {
    for (const key of await this.#keys(word)) {
      found.keys.add(key);
      for (const [kind, text, steps, needs] of (await this.#said("groups", key)) ?? []) {
        if (needs) {
          found.phrases.push({ spellings: text.split("|"), steps, needs: needs.split(" ") });
          continue;
        }
        const likeness = kind === FORM ? (text === word ? EXACT : INFLECTED)
          : kind === SYNONYM ? MEANS_THE_SAME : IN_COMPOUND;
        found.add(text.split("|"), steps, share * likeness, kind === SYNONYM ? covers / 2 : covers);
      }
    }
  }

  /** All words that begin with these letters. */
  async #findBeginnings(found, start, likeness) {
    for (const terms of await this.#terms(start, `${start}\uffff`)) {
      for (const [key, groups] of Object.entries(terms.groups)) {
        if (!key.startsWith(start)) continue;
        for (const [kind, text, steps] of groups) {
          if (kind === FORM) found.add([text], steps, likeness, 1);
        }
      }
    }
  }

  /** Records about the parts of a compound, or of a word with hyphens. */
  async #findHalves(found, halves) {
    found.addHalves(await Promise.all(halves.map(async (half) => {
      const part = this.#nothing();
      await this.#findForms(part, half, EXACT);
      if (!part.places.size && half.length >= SHORTEST_BEGINNING) {
        await this.#findBeginnings(part, half, BEGINS);
      }
      return part;
    })));
  }

  /** A word the site does not have: its beginning, a typing mistake, or a compound of its words. */
  async #findUnknown(found, word) {
    if (/[0-9]/.test(word) || word.length > LONGEST_WORD) return;
    const lexicon = await this.#lexicon();
    const beginning = commonBeginning(word, lexicon);
    if (beginning === word) return this.#findBeginnings(found, word, BEGINS);
    const [near] = nearWords(word, lexicon, 1);
    if (near) {
      found.corrected = { from: word, to: near };
      return this.#findForms(found, near, MISTYPED);
    }
    const halves = splitOnKnown(word, lexicon);
    if (halves) return this.#findHalves(found, halves);
    if (beginning.length * 2 >= word.length) return this.#findBeginnings(found, beginning, HALVES);
  }

  /** Word of the site → the number of records with it. */
  async #lexicon() {
    const { words, records } = await this.files.get(this.manifest.lexicon);
    return (this.lexicon ??= new Map(words.split(" ").map((word, at) => [word, records[at]])));
  }

  /** Words of the site that look like what was asked, or else that begin as it does. */
  async nearest(asked) {
    const lexicon = await this.#lexicon();
    const near = asked.flatMap(({ whole }) => {
      const alike = nearWords(whole, lexicon, 2);
      return (alike.length ? alike : beginningAs(whole, lexicon)).slice(0, 3);
    });
    return [...new Set(near)];
  }
}
