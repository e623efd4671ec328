/* What must be so before anything is painted: that scripts run, the choice of light or dark, the
   letter, the search page without its register when it is asked something. It stands in the page
   itself, so that no page waits for it; the rest is in site.js, which comes when something is on
   the screen. */
(function () {
  "use strict";
  var root = document.documentElement;
  var rest = document.currentScript.dataset;
  root.classList.remove("no-js");
  try {
    var theme = localStorage.getItem("sdsite-thema");
    if (theme === "licht" || theme === "donker") { root.dataset.thema = theme; }
    if (sessionStorage.getItem("sdsite-letter")) { root.classList.add("letter-is-er"); }
  } catch (error) { /* nothing is remembered here */ }
  if (/[?&]\w+=./.test(location.search)) { root.classList.add("zoekt"); }
  new PerformanceObserver(function (paints, observer) {
    if (!paints.getEntriesByName("first-contentful-paint").length) { return; }
    observer.disconnect();
    var script = document.createElement("script");
    script.src = rest.gemak;
    script.dataset.zoeken = rest.zoeken || "";
    document.head.append(script);
  }).observe({ type: "paint", buffered: true });
})();
