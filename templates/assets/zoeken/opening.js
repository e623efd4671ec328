// Opens the index of this site, once a page, and says in Dutch why it cannot.

import { BrowserTooOld, IndexMissing, openIndex } from "./engine.js";

const ROOT = new URL("../../", import.meta.url);

let opened;

/** Asks the index; a site that was made anew since the page was opened is asked once more. */
export async function ask(query, options) {
  try {
    return await (await index()).search(query, options);
  } catch (error) {
    if (!(error instanceof IndexMissing)) throw error;
    opened = undefined;
    return (await index()).search(query, options);
  }
}

/** Starts to fetch the index, so that it is there when the first letter is typed. */
export function prepare() {
  index().catch(() => {}); // told when something is asked
}

/** The address of a page of this site, from its address below the root. */
export function addressOf(address) {
  return new URL(address, ROOT).href;
}

/** Why nothing can be searched, in one line. */
export function reason(error) {
  if (error instanceof BrowserTooOld) {
    return "Zoeken lukt niet in deze browser: hij is te oud om de zoekindex te lezen.";
  }
  if (error instanceof IndexMissing) {
    return "Zoeken lukt nu niet: de zoekindex is niet gevonden.";
  }
  return "Zoeken lukt nu niet: de zoekindex is niet te lezen.";
}

function index() {
  opened ??= openIndex(read).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function read(name) {
  const caching = name === "index.json" ? { cache: "no-cache" } : {};
  const response = await fetch(new URL(`zoekindex/${name}`, ROOT), caching);
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response.arrayBuffer();
}
