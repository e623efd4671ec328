// Collects where one word of a question stands, and how much that says.

/** How much a word that was found is like the word that was asked. */
export const EXACT = 1, INFLECTED = 0.9, MEANS_THE_SAME = 0.7, BEGINS = 0.6, MISTYPED = 0.6;
export const HALVES = 0.5, IN_COMPOUND = 0.2;

const TITLE = 3, AROUND = 0.3; // what a place counts, beside 1 for the text
const IN_TITLE = 4, WHOLE_TITLE = 8, STEPS = 16; // as in sdsite/render/search/counts.py

/** Where one word of a question was found, and as which words. */
export class Found {
  places = new Map(); // number of the record → { title, text: what it counts there, covers }
  spellings = new Set(); // the words to mark; a phrase as words with spaces
  keys = new Set(); // the words it was looked up by
  phrases = []; // what means the same as a phrase that begins with it
  corrected = null;
  #sure = new Set(); // records with the word itself

  constructor(columns, documents) {
    this.documents = documents;
    this.dilution = (number) => 0.7 + 0.03 * columns.length[number]; // in tenths of the mean
  }

  /** The fewer records have a word, the more it tells. */
  get rarity() {
    return this.places.size && Math.log(1 + this.documents / (this.#sure.size || this.places.size));
  }

  /**
   * Records with words of one group of the index, this much like the word that was asked;
   * `covers` is how many words of a title that is.
   */
  add(spellings, steps, likeness, covers) {
    for (const spelling of spellings) this.spellings.add(spelling);
    let number = -1;
    for (const step of steps) {
      number += 1 + Math.floor(step / STEPS);
      const weight = step % STEPS;
      const times = weight % IN_TITLE;
      const text = times ? (1 + 0.2 * (times - 1)) / this.dilution(number) : weight ? 0 : AROUND;
      const covered = weight < IN_TITLE || likeness < BEGINS ? 0
        : weight >= WHOLE_TITLE ? Infinity : covers;
      this.#put(number, weight >= IN_TITLE ? likeness * TITLE : 0, likeness * text, covered);
      if (weight && likeness >= BEGINS) this.#sure.add(number);
    }
  }

  /** What means the same as a phrase of which all words were asked: for each of those words. */
  addPhrases(words) {
    for (const { spellings, steps, needs } of this.phrases) {
      const others = needs.map((key) => words.find((word) => word.keys.has(key)));
      if (!others.every(Boolean)) continue;
      for (const word of new Set([this, ...others])) {
        word.add(spellings, steps, MEANS_THE_SAME, 0.5);
      }
    }
  }

  /** Records with the parts of a compound: those with all of them above those with one. */
  addHalves(parts) {
    const all = parts.reduce((sum, part) => sum + part.rarity, 0);
    const sums = new Map();
    for (const part of parts) {
      for (const spelling of part.spellings) this.spellings.add(spelling);
      const share = (HALVES * part.rarity) / all;
      for (const [number, { title, text }] of part.places) {
        const sum = sums.get(number) ?? { title: 0, text: 0, found: 0 };
        sum.title += share * title;
        sum.text += share * text;
        sum.found += part.rarity / all;
        sums.set(number, sum);
      }
    }
    for (const [number, { title, text, found }] of sums) {
      this.#put(number, found * title, found * text, 0);
    }
  }

  #put(number, title, text, covers) {
    const place = this.places.get(number) ?? { title: 0, text: 0, covers: 0 };
    place.title = Math.max(place.title, title);
    place.text = Math.max(place.text, text);
    place.covers = Math.max(place.covers, covers);
    this.places.set(number, place);
  }
}
