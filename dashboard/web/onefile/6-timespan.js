"use strict";
/* The span of days of an atlas in one file: the time bar ends where the span does.
   The block `onefile` of the page is {span: [first, last]} in days since 1988-01-01. */
(() => {
  const { time } = ContactLines;
  const [first, last] = JSON.parse(document.getElementById("onefile").textContent).span;
  const { changesShown } = time;
  time.within = (day) => Math.min(last, Math.max(first, day));
  time.LAST = last;
  time.changesShown = (...chosen) => changesShown(...chosen).filter(([day]) => day <= last);
})();
