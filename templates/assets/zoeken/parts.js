// The small parts that search is drawn from, as elements, and the words around numbers.

import { addressOf } from "./opening.js";

/** An element with a class and children; a string becomes text. */
export function make(tag, name, ...children) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...children.filter((child) => child !== null && child !== ""));
  return element;
}

/** Words with the found ones marked. */
export function marked(parts) {
  return parts.map(({ text, mark }) => (mark ? make("mark", "", text) : text));
}

/** A link to a result, with its title marked. */
export function linkTo(result, name) {
  const link = make("a", name, ...marked(result.titleParts));
  link.href = addressOf(result.address);
  return link;
}

/** What stands above a result: its kind and its date. */
export function kindOf(result) {
  const date = result.dateWords && make("span", "zoekresultaat__datum", result.dateWords);
  return make("p", "zoekresultaat__soort", make("span", "", result.soort), date);
}

/** "1 resultaat", "1.234 resultaten". */
export function countOf(total) {
  return total === 1 ? "1 resultaat" : `${total.toLocaleString("nl")} resultaten`;
}

/** Calls `run` when `wait` milliseconds have passed without another call. */
export function later(wait, run) {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...given), wait);
  };
}
