/* What must be so before anything is painted: that scripts run, the choice of light or dark, the
   letter, the search page without its register when it is asked something. The rest is in site.js. */
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.remove("no-js");
  try {
    var theme = localStorage.getItem("sdsite-thema");
    if (theme === "licht" || theme === "donker") { root.dataset.thema = theme; }
    if (sessionStorage.getItem("sdsite-letter")) { root.classList.add("letter-is-er"); }
  } catch (error) { /* nothing is remembered here */ }
  if (/[?&]\w+=./.test(location.search)) { root.classList.add("zoekt"); }
})();
