// Finds words of the site that are nearly a word that it does not have.

export const SHORTEST_BEGINNING = 5; // letters that say enough to find the words that begin so
export const LONGEST_WORD = 50; // letters of a word that may be mistyped

/** Words with at most `most` typing mistakes, the likeliest first; digits and short words as is. */
export function nearWords(word, lexicon, most) {
  if (word.length < 5 || word.length > LONGEST_WORD || /[0-9]/.test(word)) return [];
  const near = [];
  for (const [other, records] of lexicon) {
    if (Math.abs(other.length - word.length) > most || /[0-9]/.test(other)) continue;
    const mistakes = distance(word, other, most);
    const elsewhere = other[0] === word[0] ? 0 : 0.5; // the first letter is hardly ever mistyped
    if (mistakes <= most) near.push({ other, mistakes: mistakes + elsewhere, records });
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

/** The longest beginning of a word, of five letters or more, that begins a word of the site. */
export function commonBeginning(word, lexicon) {
  let length = SHORTEST_BEGINNING - 1;
  for (const other of lexicon.keys()) {
    while (length < word.length && other.startsWith(word.slice(0, length + 1))) length += 1;
  }
  return length < SHORTEST_BEGINNING ? "" : word.slice(0, length);
}

/** The words that share the longest beginning with a word, those in most records first. */
export function beginningAs(word, lexicon) {
  const start = commonBeginning(word, lexicon);
  return start ? [...lexicon].filter(([other]) => other.startsWith(start))
    .sort((a, b) => b[1] - a[1]).map(([other]) => other) : [];
}

/** A compound the site does not know as two of its words; of the first its beginning may do. */
export function splitOnKnown(word, lexicon) {
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
