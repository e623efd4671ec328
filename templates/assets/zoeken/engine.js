// Finds records of the site for what somebody types. Knows nothing of pages: the index comes in
// through read(name), results go out as values. How the index is made: sdsite/render/search/.

/** The index cannot be fetched. */
export class IndexMissing extends Error {}
/** What was fetched is not the index this program knows. */
export class IndexDamaged extends Error {}
/** The browser cannot unpack the index. */
export class BrowserTooOld extends Error {}

const VERSION = 1;
const FORM = 0, SYNONYM = 1; // kinds of groups in the index; 2 is a compound
const IN_TITLE = 4, WHOLE_TITLE = 8, STEPS = 16; // see counts.py and shards.py

// How much a word that was found is like the word that was asked.
const EXACT = 1, INFLECTED = 0.9, MEANS_THE_SAME = 0.7, BEGINS = 0.6, MISTYPED = 0.6;
const HALVES = 0.5, IN_COMPOUND = 0.2;
const [TITLE, AROUND] = [3, 0.3]; // what a place counts, beside 1 for the text
const STANDING = [1, 0.9, 0.6]; // a whole, a part of one, an overview of them
const SHORTEST_BEGINNING = 5; // letters that say enough to find the words that begin with them
const LONGEST_WORD = 50; // letters of a word that may be mistyped

// ---- Words: exactly as words.py reads them ----

const LETTER = "A-Za-zÀ-ÖØ-öø-ɏ";
const WORD = `[0-9${LETTER}]+(?:['’‘ʼ\u0060][${LETTER}]+)*`;
const UNIT = `[ \u00a0\u202f]?(?:[Mm]iljoen|[Mm]ln|[Mm]iljard|[Mm]ld|[Dd]uizend)(?![0-9${LETTER}])`;
const THOUSANDS = "[0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+(?:,[0-9]+)?";
const TOKEN = new RegExp(
  `${THOUSANDS}(?![0-9])(?:${UNIT})?|[0-9]+[.,][0-9]+(?:${UNIT})?|[0-9]+${UNIT}|` +
    `${WORD}(?:[-\u2010\u2011]${WORD})*`, "g");
const AMOUNT = /^([0-9][0-9., \u00a0\u202f]*?)[ \u00a0\u202f]?(miljoen|mln|miljard|mld|duizend|)$/;
const UNITS = { mln: "miljoen", mld: "miljard" };
const ALL_THOUSANDS = new RegExp(`^${THOUSANDS}$`);

/** The words a token stands for, the whole of it first: "e-health" → ehealth, e, health. */
export function readings(token) {
  const folded = token.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const amount = AMOUNT.exec(folded);
  if (amount) {
    const number = plainNumber(amount[1]);
    const unit = UNITS[amount[2]] ?? amount[2];
    return unit ? [number + unit, number, unit] : [number];
  }
  const parts = folded.split(/[-\u2010\u2011]/).map((part) => part.replace(/['’‘ʼ`]/g, ""));
  return [...new Set([parts.join(""), ...parts])];
}

/** The tokens of a text as it is written. */
export function tokens(text) {
  return text.match(TOKEN) ?? [];
}

function plainNumber(written) {
  const digits = ALL_THOUSANDS.test(written) ? written.replace(/[. \u00a0\u202f]/g, "") : written;
  const [whole, decimals = ""] = digits.replace(".", ",").split(",");
  const rest = decimals.replace(/0+$/, "");
  return rest ? `${whole},${rest}` : whole;
}

// ---- The files of the index ----

/** Opens the index; `read` gives the bytes of one of its files. */
export async function openIndex(read) {
  const files = new Files(read);
  const manifest = await files.manifest();
  return new Index(files, manifest, await files.get(manifest.columns));
}

class Files {
  #read;
  #opened = new Map();

  constructor(read) {
    this.#read = read;
  }

  async manifest() {
    const manifest = parse(await this.#bytes("index.json"));
    if (manifest.version !== VERSION) throw new IndexDamaged("index.json");
    return manifest;
  }

  /** The content of a file; fetched once. */
  get(name) {
    if (!this.#opened.has(name)) {
      const content = this.#bytes(name).then(unpack).then(parse);
      content.catch(() => this.#opened.delete(name)); // a next question tries again
      this.#opened.set(name, content);
    }
    return this.#opened.get(name);
  }

  async #bytes(name) {
    try {
      return new Uint8Array(await this.#read(name));
    } catch (error) {
      throw new IndexMissing(name, { cause: error });
    }
  }
}

async function unpack(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes; // a server unpacked it already
  if (typeof DecompressionStream === "undefined") throw new BrowserTooOld("DecompressionStream");
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new IndexDamaged("gzip", { cause: error });
  }
}

function parse(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new IndexDamaged("JSON", { cause: error });
  }
}

// ---- Questions ----

class Index {
  constructor(files, manifest, columns) {
    this.files = files;
    this.manifest = manifest;
    this.columns = columns;
    this.stop = new Set(manifest.stop);
    this.meanLength = columns.length.reduce((sum, each) => sum + each, 0) / manifest.documents || 1;
  }

  /**
   * What fits a question, best first. `filters`: facet key → chosen values (one of them must fit);
   * `typing`: the last word may not be finished.
   */
  async search(query, { filters = {}, limit = 10, offset = 0, typing = false } = {}) {
    const asked = this.#asked(query);
    const open = typing && /\S$/.test(query) ? asked.length - 1 : -1;
    const words = await Promise.all(asked.map((word, at) => this.#find(word, at === open)));
    for (const word of words) word.addPhrases(words);
    const chosen = Object.fromEntries(Object.entries(filters).filter(([, some]) => some.length));
    const ranked = words.length ? this.#rank(words) : this.#newest(chosen);
    const { fitting, facets } = this.#filter(ranked, chosen);
    const shown = words.length || Object.keys(chosen).length ? fitting : [];
    return {
      total: shown.length,
      results: await Promise.all(
        shown.slice(offset, offset + limit).map(({ number }) => this.#result(number, words))),
      facets,
      nearest: words.length && !shown.length ? await this.#nearest(asked) : [],
      corrected: words.find((word) => word.corrected)?.corrected ?? null,
      partial: Boolean(shown[0]?.missed),
    };
  }

  /** The words of a question that say something; each with its pieces, and joined to the next. */
  #asked(query) {
    const words = tokens(query.normalize("NFC")).map(readings).filter(([all]) => !this.stop.has(all));
    return words.map(([whole, ...pieces], at) => ({
      whole,
      pieces: /^[0-9,]+[a-z]+$/.test(whole) ? [] : pieces, // miljoen by itself says nothing
      joined: [words[at - 1]?.[0] + whole, whole + words[at + 1]?.[0]].filter((_, next) => words[at - 1 + 2 * next]),
    }));
  }

  // -- One word --

  /** Where a word stands, in any form; `open` when it may be the beginning of one. */
  async #find({ whole, pieces, joined }, open) {
    const found = new Found(this);
    await this.#findForms(found, whole, EXACT);
    if (open && whole.length > 2) await this.#findBeginnings(found, whole, BEGINS);
    for (const both of joined) await this.#findForms(found, both, INFLECTED, 0.5);
    const halves = pieces.length ? pieces : await this.#halves(whole);
    if (halves.length) await this.#findHalves(found, halves);
    if (!found.places.size) await this.#findUnknown(found, whole);
    return found;
  }

  /** The files with the words from `first` up to and including `last`. */
  #terms(first, last = first) {
    const ranges = this.manifest.terms;
    const inside = ranges.filter(([start], at) =>
      start <= last && (at + 1 === ranges.length || first < ranges[at + 1][0]));
    return Promise.all(inside.map(([, name]) => this.files.get(name)));
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

  /** All forms of a word, what means the same, and compounds with it. */
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

  async #findBeginnings(found, start, likeness) {
    for (const terms of (await this.#terms(start, `${start}\uffff`)).slice(0, 2)) {
      for (const [key, groups] of Object.entries(terms.groups)) {
        if (key === start || !key.startsWith(start)) continue;
        for (const [kind, text, steps] of groups) {
          if (kind === FORM) found.add([text], steps, likeness, 1);
        }
      }
    }
  }

  /** Records about the parts of a compound: with all of them above those with one. */
  async #findHalves(found, halves) {
    found.addHalves(await Promise.all(halves.map(async (half) => {
      const part = new Found(this);
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

  async #nearest(asked) {
    const lexicon = await this.#lexicon();
    return [...new Set(asked.flatMap(({ whole }) => nearWords(whole, lexicon, 2).slice(0, 3)))];
  }

  // -- All words --

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
      score.score *= (score.found / wanted) ** 2 * STANDING[this.columns.standing[score.number]];
      if (score.titled.length === words.length) score.score *= 1 + this.#coverage(score);
    }
    return [...scores.values()]
      .filter((score) => score.found >= wanted / 2 || score.words >= words.length / 2)
      .sort((a, b) => b.score - a.score || this.#byDate(a, b));
  }

  /** Which part of a title was asked: 1 for all of it. */
  #coverage({ number, titled }) {
    const covered = titled.reduce((sum, covers) => sum + covers, 0);
    return Math.min(1, covered / this.columns.title[number]);
  }

  #newest() {
    return this.columns.date.map((_, number) => ({ number })).sort((a, b) => this.#byDate(a, b));
  }

  #byDate(a, b) {
    return this.columns.date[b.number] - this.columns.date[a.number] || a.number - b.number;
  }

  /** Those that fit all facets, and of each facet what there is with the other facets as chosen. */
  #filter(ranked, chosen) {
    const facets = this.columns.facets.map(({ key, label, values, of }) => {
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
    const files = this.columns.documents;
    const [first, name] = files[files.findLastIndex(([start]) => start <= number)];
    const [id, address, soort, title, context, dateWords, text] =
      (await this.files.get(name))[number - first];
    const marks = new Marks(words);
    return { id, address, soort, title, context, dateWords,
      titleParts: marks.parts(title), excerpt: marks.parts(marks.bestSentence(text)) };
  }
}

/** Where one word of a question was found, and as which words. */
class Found {
  places = new Map(); // number of the record → { title, text: what it counts there, covers }
  spellings = new Set(); // the words to mark; a phrase as words with spaces
  keys = new Set(); // the words it was looked up by
  phrases = []; // what means the same as a phrase that begins with it
  corrected = null;
  #sure = new Set(); // records with the word itself

  constructor({ columns, manifest, meanLength }) {
    this.documents = manifest.documents;
    this.dilution = (number) => 0.7 + 0.3 * Math.min(3, columns.length[number] / meanLength);
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
      for (const word of new Set([this, ...others])) word.add(spellings, steps, MEANS_THE_SAME, 0.5);
    }
  }

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

// ---- What is shown ----

const LONGEST_SENTENCE = 240;

class Marks {
  constructor(words) {
    this.words = words.map(({ spellings, rarity }) => {
      const all = [...spellings];
      return { rarity, single: new Set(all.filter((each) => !each.includes(" "))),
        phrases: all.filter((each) => each.includes(" ")).map((each) => each.split(" ")) };
    });
  }

  /** A text in pieces, the found words marked. */
  parts(text) {
    const pieces = [];
    let end = 0;
    for (const { start, stop } of this.#found(text)) {
      if (start > end) pieces.push({ text: text.slice(end, start), mark: false });
      pieces.push({ text: text.slice(start, stop), mark: true });
      end = stop;
    }
    if (end < text.length) pieces.push({ text: text.slice(end), mark: false });
    return pieces;
  }

  /** The sentence that says most of what was asked, shortened around what was found. */
  bestSentence(text) {
    const sentences = text.match(/[^.!?]+(?:[.!?]+(?!\s|$)[^.!?]*)*[.!?]*\s*/g) ?? [""];
    let [best, most] = [sentences[0], 0];
    for (const sentence of sentences) {
      const found = new Map(this.#found(sentence).map(({ word }) => [word, word.rarity]));
      const value = [...found.values()].reduce((sum, rarity) => sum + rarity, 0);
      if (value > most) [best, most] = [sentence, value];
    }
    return shorten(best.trim(), this.#found(best.trim())[0]?.start ?? 0);
  }

  #found(text) {
    const all = [...text.matchAll(TOKEN)].map((match) => (
      { start: match.index, stop: match.index + match[0].length, words: readings(match[0]) }));
    const found = [];
    for (const [at, token] of all.entries()) {
      for (const word of this.words) {
        const phrase = word.phrases.find((each) =>
          each.every((part, next) => all[at + next]?.words[0] === part));
        if (phrase || token.words.some((each) => word.single.has(each))) {
          found.push({ start: token.start, stop: all[at + (phrase?.length ?? 1) - 1].stop, word });
          break;
        }
      }
    }
    return found.filter(({ start }, at) => !at || start >= found[at - 1].stop);
  }
}

/** At most LONGEST_SENTENCE of a text, from a little before `found`, cut between words if it can. */
function shorten(text, found) {
  if (text.length <= LONGEST_SENTENCE) return text;
  const start = found < LONGEST_SENTENCE / 2 ? 0 : text.lastIndexOf(" ", found - 60) + 1;
  const end = Math.min(text.length, start + LONGEST_SENTENCE);
  const space = end < text.length ? text.lastIndexOf(" ", end) : end;
  const stop = space > start + LONGEST_SENTENCE / 2 ? space : end;
  return (start ? "… " : "") + text.slice(start, stop) + (stop < text.length ? " …" : "");
}

// ---- Words that are nearly the same ----

/** Words with at most `most` typing mistakes, the likeliest first; digits and short words as is. */
function nearWords(word, lexicon, most) {
  if (word.length < 5 || word.length > LONGEST_WORD || /[0-9]/.test(word)) return [];
  const near = [];
  for (const [other, records] of lexicon) {
    if (Math.abs(other.length - word.length) > most || /[0-9]/.test(other)) continue;
    const mistakes = distance(word, other, most);
    if (mistakes <= most) near.push({ other, mistakes: mistakes + (other[0] === word[0] ? 0 : 0.5), records });
  }
  return near.sort((a, b) => a.mistakes - b.mistakes || b.records - a.records ||
    (a.other < b.other ? -1 : 1)).map(({ other }) => other);
}

/** Letters to add, leave out, change or swap with a neighbour (Damerau, optimal alignment). */
function distance(a, b, most) {
  let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length];
}

/** The longest beginning of a word, of five letters or more, that a word of the site begins with. */
function commonBeginning(word, lexicon) {
  let length = SHORTEST_BEGINNING - 1;
  for (const other of lexicon.keys()) {
    while (length < word.length && other.startsWith(word.slice(0, length + 1))) length += 1;
  }
  return length < SHORTEST_BEGINNING ? "" : word.slice(0, length);
}

/** A compound the site does not know as two of its words; of the first its beginning may do. */
function splitOnKnown(word, lexicon) {
  for (let at = 3; at < word.length - 2; at += 1) {
    if (!lexicon.has(word.slice(at))) continue;
    for (const link of ["", "s", "e", "en", "er", "n"]) {
      const front = word.slice(0, at - link.length);
      if (!word.slice(0, at).endsWith(link) || front.length < 3) continue;
      if (lexicon.has(front) || commonBeginning(front, lexicon) === front) {
        return [front, word.slice(at)];
      }
    }
  }
  return null;
}
