"use strict";
/* The time bar: slider, typed day, previous and next change, play, histogram.
   A change is [day, sentence, id, group]; what is hidden on the map is skipped here. */
ContactLines.time = (() => {
  const LAST = 13514;
  const PACE = { slow: 1800, normal: 900, fast: 350 };

  /* Asked at every step for the same changes and the same hidden groups. */
  let shown = {};
  const changesShown = ({ changes }, hidden) => {
    if (shown.changes !== changes || shown.hidden !== hidden) {
      shown = { changes, hidden, found: changes.filter((change) => !hidden.has(change[3])) };
    }
    return shown.found;
  };

  const nextDay = (days, day, step) => (step > 0
    ? days.find((other) => other > day)
    : days.findLast((other) => other < day));

  const within = (day) => Math.min(LAST, Math.max(0, day));

  /* Bars of events by month, as one path in a box of LAST by 30. */
  const bars = (marks, hidden) => {
    const months = new Map();
    for (const [day, group, times = 1] of marks) {
      if (hidden.has(group)) continue;
      const month = Math.floor(day / 30.4375);
      months.set(month, (months.get(month) || 0) + times);
    }
    const tallest = Math.max(1, ...months.values());
    let path = "";
    for (const [month, count] of months) {
      const height = 3 + 25 * Math.sqrt(count / tallest);
      path += `M${(month * 30.4375).toFixed(0)} 30v${-height.toFixed(1)}h24v${height.toFixed(1)}z`;
    }
    return path;
  };

  const ticks = (changes, group, top, height) => changes
    .filter((change) => (group === "control") === (change[3] === "control"))
    .map(([day]) => `M${day} ${top}v${height}`).join("");

  const draw = (lanes, document_, hidden) => {
    lanes.querySelector(".bars").setAttribute("d", bars(document_.marks, hidden));
    lanes.querySelector(".control").setAttribute("d",
      ticks(changesShown(document_, hidden), "control", 33, 7));
  };

  /* What changed on the day, or most recently before it. */
  const lastChange = (changes, day) => {
    const latest = changes.findLast((change) => change[0] <= day);
    if (!latest) return [];
    return changes.filter((change) => change[0] === latest[0]);
  };

  return { LAST, PACE, changesShown, nextDay, within, draw, lastChange };
})();
