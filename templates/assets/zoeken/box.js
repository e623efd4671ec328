// The box in the header and on the start page: tells what is found while somebody types.

import { addressOf, ask, prepare } from "./opening.js";
import { countOf, kindOf, later, linkTo, make } from "./parts.js";

const SHOWN = 5;
const PAUSE = 120;
const QUIET = 900;

/** Makes a search form tell what is found; without this it leads to the search page. */
export function attach(form) {
  prepare();
  new Box(form);
}

class Box {
  constructor(form) {
    this.form = form;
    this.field = form.querySelector("input");
    this.panel = make("div", "zoekpaneel");
    this.panel.hidden = true;
    this.panel.tabIndex = -1;
    this.status = make("p", "visueel-verborgen");
    this.status.setAttribute("role", "status");
    form.append(this.panel, this.status);
    this.asked = "";
    this.tell = later(QUIET, (words) => { this.status.textContent = words; });
    this.field.addEventListener("input", later(PAUSE, () => this.find()));
    this.field.addEventListener("focus", () => this.find());
    form.addEventListener("keydown", (event) => this.onKey(event));
    form.addEventListener("focusout", ({ relatedTarget }) => {
      if (!form.contains(relatedTarget)) this.close();
    });
    if (document.activeElement === this.field) this.find();
  }

  async find() {
    const query = this.field.value.trim();
    this.asked = query;
    if (!query) return this.close();
    try {
      const found = await ask(query, { limit: SHOWN, typing: true, facets: false });
      if (this.asked === query && this.isAsking()) this.show(query, found);
    } catch {
      this.close(); // the search page, where Enter leads, says what is wrong
    }
  }

  /** Whether somebody is still at the box; who went on to a result keeps what is shown. */
  isAsking() {
    const { activeElement } = document;
    return this.form.contains(activeElement) && !this.panel.contains(activeElement);
  }

  show(query, found) {
    const list = make("ul", "zoekpaneel__lijst", ...found.results.map((result) =>
      make("li", "", kindOf(result), linkTo(result, "zoekpaneel__titel"),
        result.context && make("p", "zoekpaneel__bij", result.context))));
    const all = make("a", "zoekpaneel__alle", found.total
      ? `Alle ${countOf(found.total)} voor “${query}”`
      : `Niets gevonden voor “${query}”. Bekijk wat erop lijkt`);
    all.href = `${addressOf("zoeken/")}?q=${encodeURIComponent(query)}`;
    this.panel.replaceChildren(...(found.total ? [list] : []), all);
    this.panel.hidden = false;
    this.tell(found.total
      ? `${countOf(found.total)}. Met de pijl omlaag gaat u naar het eerste.`
      : "Niets gevonden.");
  }

  close() {
    this.panel.hidden = true;
    this.tell("");
  }

  onKey(event) {
    const links = [...this.panel.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape" && !this.panel.hidden) {
      this.field.focus();
      this.asked = "";
      this.close();
    } else if (event.key === "ArrowDown" && !this.panel.hidden) {
      links[Math.min(at + 1, links.length - 1)].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      (links[at - 1] ?? this.field).focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}
