/* Loads the page again when the preview has something else to show than what this page shows. */
(function () {
  "use strict";
  var own = document.currentScript.dataset;
  var events = new EventSource(own.events);

  events.addEventListener("message", function (event) {
    if (event.data !== own.mark) {
      events.close();
      location.reload();
    }
  });
  window.addEventListener("pagehide", function () { events.close(); });
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) { location.reload(); }
  });
})();
