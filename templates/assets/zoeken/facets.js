// The filters of the search page: what there is of each, and what is chosen.

import { make } from "./parts.js";

const SHOWN = 7;
const OPEN = new Set(["soort", "jaar"]); // unfolded from the start

/** Draws the filters, and keeps which are folded and which are shown whole. */
export class Facets {
  #place;
  #open = new Map();
  #whole = new Set();

  constructor(place) {
    this.#place = place;
  }

  /** Shows what there is; the focus stays on the choice it was on. */
  show(facets) {
    const { activeElement } = document;
    const held = this.#place.contains(activeElement) ? activeElement.id : "";
    const shown = facets.filter(({ values }) => values.length > 1 || values.some((v) => v.chosen));
    this.#place.replaceChildren(...shown.map((facet) => this.#facet(facet)));
    if (held) document.getElementById(held)?.focus();
  }

  #facet(facet) {
    const { key, label, values } = facet;
    const chosen = values.filter((value) => value.chosen).length;
    const summary = make("summary", "", label, chosen ? ` (${chosen} gekozen)` : "");
    summary.id = `facet-${key}`;
    const fold = make("details", "facet", summary, this.#choices(facet));
    fold.open = this.#open.get(key) ?? (OPEN.has(key) || chosen > 0);
    summary.addEventListener("click", () => this.#open.set(key, !fold.open));
    return fold;
  }

  #choices({ key, label, values }) {
    const sorted = [...values].sort(key === "jaar" ? byYear : byCount);
    const whole = this.#whole.has(key) || sorted.length <= SHOWN + 1;
    const kept = whole ? sorted : sorted.filter((value, at) => at < SHOWN || value.chosen);
    const set = make("fieldset", "facet__keuzes",
      make("legend", "visueel-verborgen", label), ...kept.map((value) => choice(key, value)));
    if (!whole) set.append(this.#more(key, sorted));
    return set;
  }

  #more(key, sorted) {
    const more = make("button", "facet__meer", `Toon alle ${sorted.length}`);
    more.type = "button";
    more.addEventListener("click", () => {
      this.#whole.add(key);
      const set = more.parentElement;
      const drawn = new Set([...set.querySelectorAll("input")].map((input) => input.value));
      const rest = sorted.filter(({ value }) => !drawn.has(value)).map((value) => choice(key, value));
      more.replaceWith(...rest);
      rest[0]?.querySelector("input").focus();
    });
    return more;
  }
}

function choice(key, { value, count, chosen }) {
  const input = make("input");
  const id = `facet-${key}-${encodeURIComponent(value)}`;
  Object.assign(input, { type: "checkbox", name: key, value, checked: chosen, id });
  const label = make("label", "", make("span", "", value), " ", make("span", "facet__aantal", String(count)));
  label.htmlFor = input.id;
  return make("div", "facet__keuze", input, label);
}

function byYear(one, other) {
  return other.value.localeCompare(one.value);
}

function byCount(one, other) {
  return other.chosen - one.chosen || other.count - one.count || one.value.localeCompare(other.value, "nl");
}
