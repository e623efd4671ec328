// Marks what was found in a title and in the best sentence of a text.

import { readings, TOKEN } from "./words.js";

const LONGEST_SENTENCE = 240;

/** What to mark for the words that were found (found.js). */
export class Marks {
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

/** At most LONGEST_SENTENCE of a text, from just before `found`, cut between words if it can. */
function shorten(text, found) {
  if (text.length <= LONGEST_SENTENCE) return text;
  const start = found < LONGEST_SENTENCE / 2 ? 0 : text.lastIndexOf(" ", found - 60) + 1;
  const end = Math.min(text.length, start + LONGEST_SENTENCE);
  const space = end < text.length ? text.lastIndexOf(" ", end) : end;
  const stop = space > start + LONGEST_SENTENCE / 2 ? space : end;
  return (start ? "… " : "") + text.slice(start, stop) + (stop < text.length ? " …" : "");
}
