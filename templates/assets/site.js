/* Comforts that the site does without where scripts are off: the choice of light or dark, a menu
   that closes with Escape, folded parts that open when they are linked to or printed. */
(function () {
  "use strict";
  var root = document.documentElement;
  var key = "sdsite-thema";

  function remembered() {
    try { return localStorage.getItem(key); } catch (error) { return null; }
  }
  function remember(theme) {
    try { localStorage.setItem(key, theme); } catch (error) { /* the choice lasts one page */ }
  }
  function isDark() {
    if (root.dataset.thema) { return root.dataset.thema === "donker"; }
    return window.matchMedia("(prefers-color-scheme: dark)").matches;
  }

  root.classList.remove("no-js");
  var theme = remembered();
  if (theme === "licht" || theme === "donker") { root.dataset.thema = theme; }

  function prepareThemeButton() {
    var button = document.querySelector("[data-themaknop]");
    if (!button) { return; }
    function show() { button.setAttribute("aria-pressed", String(isDark())); }
    button.hidden = false;
    show();
    button.addEventListener("click", function () {
      root.dataset.thema = isDark() ? "licht" : "donker";
      remember(root.dataset.thema);
      show();
    });
  }

  function openTarget() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var part = target; part; part = part.parentElement) {
      if (part.tagName === "DETAILS") { part.open = true; }
    }
    if (target) { target.scrollIntoView(); }
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

  function freeUnscrolled() {
    document.querySelectorAll(".tabel[tabindex]").forEach(function (region) {
      var scrolls = region.scrollWidth > region.clientWidth;
      if (region.clientWidth > 0) { region.tabIndex = scrolls ? 0 : -1; }
    });
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

  document.addEventListener("DOMContentLoaded", function () {
    prepareThemeButton();
    openTarget();
    freeUnscrolled();
  });
  document.addEventListener("keydown", closeOnEscape);
  document.addEventListener("click", closeOutside);
  document.addEventListener("focusin", closeOutside);
  window.addEventListener("hashchange", openTarget);
  window.addEventListener("resize", freeUnscrolled);
  window.addEventListener("beforeprint", openForPrint);
  window.addEventListener("afterprint", closeAfterPrint);
})();
