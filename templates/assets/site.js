/* Comforts that the site does without where scripts are off: the choice of light or dark, a menu
   that closes with Escape, folded parts that open when they are linked to or printed. It comes when
   something is on the screen; what cannot wait is in first.js, which fetches it. */
(function () {
  "use strict";
  var root = document.documentElement;
  var key = "sdsite-thema";
  var slashKey = "sdsite-sneltoets";
  var searchModules = document.currentScript.dataset.zoeken;

  function remembered(name) {
    try { return localStorage.getItem(name); } catch (error) { return null; }
  }
  function remember(name, choice) {
    try { localStorage.setItem(name, choice); } catch (error) { /* the choice lasts one page */ }
  }
  function isDark() {
    if (root.dataset.thema) { return root.dataset.thema === "donker"; }
    return window.matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function prepareThemeButton() {
    var button = document.querySelector("[data-themaknop]");
    if (!button) { return; }
    function show() { button.setAttribute("aria-pressed", String(isDark())); }
    show();
    button.addEventListener("click", function () {
      root.dataset.thema = isDark() ? "licht" : "donker";
      remember(key, root.dataset.thema);
      show();
    });
  }

  function openTarget() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var opened = false;
    for (var part = target; part; part = part.parentElement) {
      if (part.tagName === "DETAILS" && !part.open) { opened = part.open = true; }
    }
    if (opened) { target.scrollIntoView(); }
  }

  function closeOnEscape(event) {
    if (event.key !== "Escape") { return; }
    var active = document.activeElement;
    if (active && active.closest(".begrip")) { active.blur(); return; }
    document.querySelectorAll("details.menu[open], details.meer[open]").forEach(function (menu) {
      menu.open = false;
      if (menu.contains(active)) { menu.querySelector("summary").focus(); }
    });
  }

  function closeOutside(event) {
    document.querySelectorAll("details.meer[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  }

  /* A table that fits needs no place in the order of Tab. Its measures come when they are known. */
  function freeUnscrolled() {
    var sizes = new ResizeObserver(function (regions) {
      regions.forEach(function (entry) {
        var region = entry.target;
        if (region.clientWidth > 0) { region.tabIndex = region.scrollWidth > region.clientWidth ? 0 : -1; }
      });
    });
    document.querySelectorAll(".tabel[tabindex]").forEach(function (region) { sizes.observe(region); });
  }

  /* A phone fetches our letter for the next page. */
  function fetchLetter() {
    document.fonts.load('1em "Source Sans 3"').then(function (faces) {
      try { if (faces.length) { sessionStorage.setItem("sdsite-letter", "1"); } } catch (error) { /* each page again */ }
    });
  }

  /* Overviews: headings become buttons that sort, and what a choice leaves is told. */
  function prepareOverviews() {
    document.querySelectorAll("table[data-sorteerbaar]").forEach(function (table) {
      keepTable(table);
      var told = document.createElement("p");
      told.className = "visueel-verborgen";
      told.setAttribute("role", "status");
      table.before(told);
      Array.prototype.forEach.call(table.tHead.rows[0].cells, function (heading, column) {
        var button = document.createElement("button");
        var name = heading.firstElementChild;
        button.type = "button";
        button.className = name.className;
        button.append(name.textContent);
        name.replaceWith(button);
        button.addEventListener("click", function () { sort(table, column, told); });
      });
    });
    document.querySelectorAll(".kiesbaar").forEach(function (place) {
      place.addEventListener("change", function () { tellShown(place); });
    });
  }
  function keepTable(table) {
    var roles = { THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
    table.setAttribute("role", "table");
    table.querySelectorAll("thead, tbody, tr, td, th").forEach(function (part) {
      var heading = part.scope === "row" ? "rowheader" : "columnheader";
      part.setAttribute("role", roles[part.tagName] || heading);
    });
  }
  function sort(table, column, told) {
    var headings = Array.from(table.tHead.rows[0].cells);
    var heading = headings[column];
    var down = heading.getAttribute("aria-sort") === "ascending";
    var compare = new Intl.Collator("nl", { numeric: true }).compare;
    var rows = Array.from(table.tBodies[0].rows);
    function key(row) {
      var cell = row.cells[column];
      return "waarde" in cell.dataset ? cell.dataset.waarde : cell.textContent.trim();
    }
    rows.sort(function (one, other) {
      var a = key(one), b = key(other);
      if (!a || !b) { return (a ? 0 : 1) - (b ? 0 : 1); }
      return down ? compare(b, a) : compare(a, b);
    });
    table.tBodies[0].append.apply(table.tBodies[0], rows);
    headings.forEach(function (other) { other.removeAttribute("aria-sort"); });
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    told.textContent = "Gesorteerd op " + heading.textContent.trim() + (down ? ", aflopend." : ", oplopend.");
  }
  function tellShown(place) {
    var rows = Array.from(place.querySelectorAll(".kiesrij"));
    var shown = rows.filter(function (row) { return row.getClientRects().length > 0; });
    var told = place.querySelector("[data-getoond]");
    if (told) { told.textContent = "Getoond: " + shown.length + " van " + rows.length + "."; }
  }

  /* Search: its modules are fetched when somebody comes to a box, or is there before this script;
     the search page needs them at once. Where they do not come, a box leads to the search page,
     which shows its register. */
  function prepareSearch() {
    if (!searchModules) { return; }
    document.querySelectorAll('[data-zoekvak=""]').forEach(function (form) {
      function attach() {
        load("box.js").then(function (box) { box.attach(form); }, function () { /* it leads on */ });
      }
      if (form.contains(document.activeElement)) { attach(); return; }
      form.addEventListener("focusin", attach, { once: true });
    });
    var opener = document.querySelector("[data-zoekknop]");
    if (opener) {
      opener.addEventListener("click", function (event) { event.preventDefault(); goToSearch(); });
    }
    var page = document.querySelector("[data-zoekpagina]");
    if (!page) { root.classList.remove("zoekt"); return; }
    prepareSlashChoice(document.querySelector("[data-zoektoets]"));
    load("page.js").then(function (module) { return module.start(page); }).catch(function () {
      var told = page.querySelector("[data-zoekmelding]");
      told.textContent = "Zoeken lukt nu niet: het zoekprogramma is niet geladen. Hieronder vindt u het register van A tot Z.";
      told.classList.add("zoeken__melding--fout");
      root.classList.remove("zoekt");
    });
  }
  function load(name) {
    return import(new URL(searchModules + name, document.baseURI));
  }
  function prepareSlashChoice(line) {
    var choice = line.querySelector("input");
    line.hidden = false;
    choice.checked = remembered(slashKey) !== "uit";
    choice.addEventListener("change", function () { remember(slashKey, choice.checked ? "aan" : "uit"); });
  }
  function goToSearch() {
    var field = document.querySelector('[data-zoekvak="pagina"] input') || document.getElementById("zoek-kop");
    if (!field) { return; }
    document.querySelectorAll("details.menu[open]").forEach(function (menu) { menu.open = false; });
    field.closest("form").classList.add("zoekvak--open");
    field.focus();
    field.select();
  }
  function searchOnSlash(event) {
    var typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
    var held = event.ctrlKey || event.altKey || event.metaKey;
    if (event.key !== "/" || typing || held || remembered(slashKey) === "uit") { return; }
    event.preventDefault();
    goToSearch();
  }

  function openForPrint() {
    document.querySelectorAll("article details:not([open])").forEach(function (part) {
      part.open = true;
      part.dataset.gedrukt = "";
    });
  }
  function closeAfterPrint() {
    document.querySelectorAll("[data-gedrukt]").forEach(function (part) {
      part.open = false;
      delete part.dataset.gedrukt;
    });
  }

  function prepare() {
    prepareThemeButton();
    openTarget();
    freeUnscrolled();
    prepareOverviews();
    prepareSearch();
  }
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", prepare);
  } else {
    prepare();
  }
  fetchLetter();
  document.addEventListener("keydown", searchOnSlash);
  document.addEventListener("keydown", closeOnEscape);
  document.addEventListener("click", closeOutside);
  document.addEventListener("focusin", closeOutside);
  window.addEventListener("hashchange", openTarget);
  window.addEventListener("beforeprint", openForPrint);
  window.addEventListener("afterprint", closeAfterPrint);
})();
