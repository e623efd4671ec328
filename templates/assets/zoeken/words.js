// Reads a question as words and numbers, exactly as sdsite/render/search/words.py reads the texts.

const LETTER = "A-Za-zÀ-ÖØ-öø-ɏ";
const WORD = `[0-9${LETTER}]+(?:['’‘ʼ\u0060][${LETTER}]+)*`;
const UNIT = `[ \u00a0\u202f]?(?:[Mm]iljoen|[Mm]ln|[Mm]iljard|[Mm]ld|[Dd]uizend)(?![0-9${LETTER}])`;
const THOUSANDS = "[0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+(?:,[0-9]+)?";
export const TOKEN = new RegExp(
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
