// The search page: question and filters stand in the address, results come as one types.

import { Facets } from "./facets.js";
import { ask, reason } from "./opening.js";
import { countOf, kindOf, later, linkTo, make, marked } from "./parts.js";

const STEP = 20;
const PAUSE = 150;
const QUIET = 900;
const QUESTION = "q";
const IN_REGISTER = "Hieronder vindt u het register van A tot Z.";

/** Makes the search page search: first what somebody typed already, else what the address says. */
export function start(place) {
  const page = new SearchPage(place);
  const typed = page.asked();
  return typed.query && !location.search ? page.ask(typed, "replace", true) : page.read();
}

class SearchPage {
  constructor(place) {
    const part = (name) => place.querySelector(`[data-zoek${name}]`);
    this.part = part;
    this.form = part("vak");
    this.field = this.form.querySelector("input");
    this.facets = new Facets(part("facetten"));
    this.name = document.title;
    this.turn = 0;
    this.tell = later(QUIET, (words) => { part("status").textContent = words; });
    part("filters").open = matchMedia("(min-width: 56em)").matches;
    this.listen();
  }

  listen() {
    const { form, field, part } = this;
    field.addEventListener("input", later(PAUSE, () => this.ask(this.asked(), "replace", true)));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask(this.asked(), "push");
    });
    part("filters").addEventListener("change", () => this.ask(this.asked(), "push"));
    part("filters").addEventListener("toggle", () => this.unfold());
    part("wis").addEventListener("click", () => {
      this.ask({ query: field.value.trim(), filters: {} }, "push").then(() => part("aantal").focus());
    });
    part("meer").addEventListener("click", () => this.more());
    addEventListener("popstate", () => this.read());
  }

  /** What is asked now: the words in the box and the filters that are ticked. */
  asked() {
    const filters = {};
    for (const { name, value } of this.part("facetten").querySelectorAll("input:checked")) {
      (filters[name] ??= []).push(value);
    }
    return { query: this.field.value.trim(), filters };
  }

  /** Asks what the address says: when the page opens, and when somebody goes back to it. */
  read() {
    const filters = {};
    for (const [key, value] of new URLSearchParams(location.search)) {
      if (key !== QUESTION) (filters[key] ??= []).push(value);
    }
    this.field.value = new URLSearchParams(location.search).get(QUESTION) ?? "";
    const shown = Number(history.state?.shown) || STEP;
    return this.ask({ query: this.field.value.trim(), filters }, "", false, shown);
  }

  async ask(asked, way, typing = false, limit = STEP) {
    const turn = ++this.turn;
    this.now = { ...asked, limit };
    if (way) remember(way, asked, limit);
    document.title = asked.query ? `${asked.query} – ${this.name}` : this.name;
    if (!asked.query && !Object.keys(asked.filters).length) return this.rest();
    try {
      this.counted = this.part("filters").open;
      const options = { filters: asked.filters, limit, typing, facets: this.counted };
      const found = await ask(asked.query, options);
      if (turn === this.turn) this.show(found);
    } catch (error) {
      if (turn === this.turn) this.fail(error);
    }
  }

  /** Nothing is asked: the register alone. */
  rest() {
    this.tell("");
    this.part("uitkomst").hidden = true;
    document.documentElement.classList.remove("zoekt");
  }

  fail(error) {
    this.rest();
    const told = this.part("melding");
    told.textContent = `${reason(error)} ${IN_REGISTER}`;
    told.classList.add("zoeken__melding--fout");
    this.part("status").textContent = told.textContent;
  }

  show(found) {
    const { part, now } = this;
    const words = now.query && ` voor “${now.query}”`;
    const count = `${found.total ? countOf(found.total) : "Niets gevonden"}${words}`;
    part("melding").classList.remove("zoeken__melding--fout");
    part("uitkomst").hidden = false;
    document.documentElement.classList.toggle("zoekt", found.total > 0);
    part("aantal").textContent = count;
    part("resultaten").replaceChildren(...found.results.map(drawn));
    part("meer").hidden = found.results.length >= found.total;
    this.showFilters(found);
    this.showMeant(found);
    this.showNothing(found);
    this.tell(count);
  }

  showFilters(found) {
    const chosen = Object.values(this.now.filters).flat().length;
    this.part("gekozen").textContent = chosen ? ` (${chosen})` : "";
    this.part("wis").hidden = !chosen;
    this.part("filters").hidden = !found.total && !chosen;
    this.facets.show(found.facets);
  }

  /** That a word was read as another one, or that no result has all words. */
  showMeant({ corrected, partial }) {
    const told = this.part("bedoeld");
    told.hidden = !corrected && !partial;
    told.textContent = corrected
      ? `“${corrected.from}” staat niet op deze site. Dit is gevonden voor “${corrected.to}”.`
      : "Niets heeft al uw woorden. Dit heeft er een deel van.";
  }

  showNothing({ total, nearest }) {
    this.part("niets").hidden = total > 0;
    if (total) return;
    const chosen = Object.keys(this.now.filters).length;
    const near = nearest.map((word) => make("li", "", linkFor({ query: word, filters: {} }, word)));
    this.part("dichtbij").replaceChildren(
      ...(chosen && this.now.query
        ? [make("p", "", linkFor({ query: this.now.query, filters: {} }, "Zoek zonder filters"))] : []),
      ...(near.length ? [make("p", "", "Bedoelde u:"), make("ul", "zoeken__dichtbij", ...near)] : []));
  }

  /** Asks what one may choose once the filters are unfolded: who leaves them folded fetches less. */
  unfold() {
    const { now, counted } = this;
    if (now && !counted && this.part("filters").open) this.ask(now, "", false, now.limit);
  }

  async more() {
    const first = this.now.limit;
    await this.ask(this.now, "replace", false, first + STEP);
    this.part("resultaten").children[first]?.querySelector("a").focus();
  }
}

/** Puts a question in the address; the same question is no second step back. */
function remember(way, asked, shown) {
  const address = new URL(addressFor(asked), location.href);
  const step = way === "push" && address.search !== location.search ? "pushState" : "replaceState";
  history[step]({ shown }, "", address);
}

function drawn(result) {
  return make("li", "zoekresultaat",
    kindOf(result),
    make("h3", "", linkTo(result)),
    result.context && make("p", "zoekresultaat__bij", `Bij: ${result.context}`),
    result.excerpt.length ? make("p", "zoekresultaat__zin", ...marked(result.excerpt)) : "");
}

function linkFor(asked, words) {
  const link = make("a", "", words);
  link.href = addressFor(asked);
  return link;
}

/** The address of a question, below the search page; what is chosen stands in it, in order. */
function addressFor({ query, filters }) {
  const words = new URLSearchParams(query ? [[QUESTION, query]] : []);
  for (const [key, values] of Object.entries(filters)) {
    for (const value of values) words.append(key, value);
  }
  const said = String(words);
  return said ? `?${said}` : location.pathname;
}
